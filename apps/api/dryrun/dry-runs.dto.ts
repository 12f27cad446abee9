/** The form of a request for a dry run. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../http/is-day.js';

export class GuideVersionBody {
  @ApiProperty({ example: 'songjiang-2026-foreign-capital' })
  @IsString()
  @MaxLength(100)
  code!: string;

  @ApiProperty({ example: 2 })
  @IsInt()
  @Min(1)
  version!: number;
}

/** Either a document and its version, or a guide. */
export class DraftBody {
  @ApiPropertyOptional({ description: 'Id of a document', example: 'sj-2025-8' })
  @ValidateIf(({ guide }: DraftBody) => guide === undefined)
  @Matches(/^[a-z0-9-]{1,40}$/)
  documentId?: string;

  @ApiPropertyOptional({ description: 'The document’s version', example: 2 })
  @ValidateIf(({ guide }: DraftBody) => guide === undefined)
  @IsInt()
  @Min(1)
  version?: number;

  @ApiPropertyOptional({ type: GuideVersionBody, description: 'A version of a guide, instead of a document' })
  @IsOptional()
  @ValidateNested()
  @Type(() => GuideVersionBody)
  guide?: GuideVersionBody;
}

export class DryRunBody {
  @ApiProperty({ type: DraftBody, description: 'What is tried' })
  @ValidateNested()
  @Type(() => DraftBody)
  @IsObject()
  subject!: DraftBody;

  @ApiPropertyOptional({ type: DraftBody, description: 'Another draft, to compare with' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DraftBody)
  @IsObject()
  against?: DraftBody;

  @ApiProperty({ description: 'First day of submission', example: '2026-01-01' })
  @IsDay()
  from!: string;

  @ApiProperty({ description: 'Last day of submission', example: '2026-12-31' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ description: 'Codes of districts; all unless it is said', example: ['songjiang'] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  districts?: string[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Earlier measures with their counterparts in the draft, where the slug is not the same',
    example: { 'sj-2025-8.aeo': 'sj-2027-1.aeo-enterprise' },
  })
  @IsOptional()
  @IsObject()
  measures?: Record<string, string>;
}
