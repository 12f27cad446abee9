/** The forms of requests about the register of enterprises. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { ENTERPRISE_SIZES, type EnterpriseSize, INDUSTRIES, type Industry } from '#identity';
import type { Day } from '#kernel';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

const SECTIONS = Object.keys(INDUSTRIES) as Industry[];
const SIZES = Object.keys(ENTERPRISE_SIZES) as EnterpriseSize[];

export class EnterprisesQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'A whole credit code, or a part of the name' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class ClassificationBody {
  @ApiPropertyOptional({
    enum: SECTIONS,
    description: 'Letter of the section in GB/T 4754; left out, it stays what it was',
  })
  @IsOptional()
  @IsIn(SECTIONS)
  industry?: Industry;

  @ApiPropertyOptional({ enum: SIZES, description: 'By 统计上大中小微型企业划分办法; left out, it stays what it was' })
  @IsOptional()
  @IsIn(SIZES)
  size?: EnterpriseSize;

  @ApiProperty({ description: 'The first day on which it holds', example: '2026-01-01' })
  @IsDay()
  from!: Day;

  @ApiProperty({ description: 'Why, e.g. on which document it stands', example: '据统计部门2026年名录' })
  @IsString()
  @Length(1, 500)
  reason!: string;
}
