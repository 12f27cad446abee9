/** The forms of requests about guides. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

export class GuideQuery {
  @ApiPropertyOptional({ description: 'Id of a document', example: 'sj-2025-8' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  document?: string;
}

export class GuideDifferencesQuery {
  @ApiPropertyOptional({ description: 'The version to compare with; the published one before it unless it is said' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  from?: number;
}

/** A guide as its editor writes it. The policy library checks every place against the guide's schema and the policy. */
export class GuideBody {
  @ApiProperty({ example: 'songjiang-2026-foreign-capital' })
  @IsString()
  @MaxLength(100)
  code!: string;

  @ApiProperty({ example: 'sj-2025-8' })
  @IsString()
  @MaxLength(40)
  documentId!: string;

  @ApiProperty({ description: 'Code of the issuing organisation', example: 'songjiang' })
  @IsString()
  @MaxLength(40)
  organisation!: string;

  @ApiProperty({ example: 2026 })
  @IsInt()
  year!: number;

  @ApiProperty({ type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } })
  @IsObject()
  title!: Record<string, unknown>;

  @ApiProperty({
    description: 'First and last instant of submission, RFC 3339, both inclusive',
    type: 'object',
    properties: { from: { type: 'string', format: 'date-time' }, to: { type: 'string', format: 'date-time' } },
  })
  @IsObject()
  window!: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'The year’s budget in yuan, for information only', example: '20000000.00' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  budget?: string;

  @ApiPropertyOptional({ description: 'Whom to ask', example: '区商务委外资科 021-12345678' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  contact?: string;

  @ApiPropertyOptional({ description: 'The words of the notice, a paragraph each', type: [String] })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  text?: string[];

  @ApiProperty({
    description:
      'Measures with what the guide sets for them: rate, amount, ceiling, matchRatio, heads, evidence, scoring',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
  })
  @IsArray()
  measures!: Record<string, unknown>[];
}
