import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsDay } from '../http/is-day.js';

const METHODS = ['portal', 'post', 'in-person', 'public-announcement'] as const;

export class LettersQuery {
  @ApiPropertyOptional({ description: 'The case whose letters are asked for; this or the proceeding' })
  @ValidateIf(({ investigationId }: LettersQuery) => investigationId === undefined)
  @IsUUID()
  applicationId?: string;

  @ApiPropertyOptional({ description: 'The proceeding whose letters are asked for' })
  @IsOptional()
  @IsUUID()
  investigationId?: string;
}

export class ServiceBody {
  @ApiProperty({ description: 'The day on which the letter reached its addressee', example: '2026-06-11' })
  @IsDay()
  servedOn!: string;

  @ApiProperty({ enum: METHODS })
  @IsIn(METHODS)
  method!: (typeof METHODS)[number];
}

export class CheckQuery {
  @ApiProperty({ description: 'As it stands on the letter', example: 'HQ-W-2026-000012-29' })
  @IsString()
  @MaxLength(40)
  number!: string;

  @ApiProperty({ description: 'The check code in the letter’s footer: 12 hexadecimal digits' })
  @Matches(/^[0-9a-f]{12}$/)
  code!: string;
}
