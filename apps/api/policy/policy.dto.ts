/** The forms of requests about documents, measures and assessments. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { Award } from '#policy';
import { IsDay } from '../http/is-day.js';

const AWARD_KINDS = ['exact', 'rate', 'at-most', 'sum-of-heads', 'match', 'set-by-guide', 'none'] as const;

/** Ids of documents: lower case, digits and hyphens. */
const DOCUMENT_ID = /^[a-z0-9-]{1,40}$/;

export class MeasureQuery {
  @ApiPropertyOptional({ description: 'Id of a document', example: 'sj-2025-8' })
  @IsOptional()
  @Matches(DOCUMENT_ID)
  document?: string;

  @ApiPropertyOptional({ description: 'How the award is computed', enum: AWARD_KINDS })
  @IsOptional()
  @IsIn(AWARD_KINDS)
  kind?: Award['kind'];

  @ApiPropertyOptional({ description: 'Only what could be applied for on that day', format: 'date' })
  @IsOptional()
  @IsDay()
  openOn?: string;
}

export class SearchQuery {
  @ApiProperty({ description: 'Words apart by spaces; what is found has all of them', example: 'AEO', maxLength: 100 })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  q!: string;
}

class Asked {
  @ApiProperty({
    description: 'Answers by the names of the facts; money in yuan as a decimal string',
    type: 'object',
    additionalProperties: true,
    example: { foreignContribution: '6000000.00', paidInAmount: '6000000.00' },
  })
  @IsObject()
  facts!: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'The day on which it is asked; today when left out', format: 'date' })
  @IsOptional()
  @IsDay()
  on?: string;

  @ApiPropertyOptional({ description: 'The enterprise whose earlier awards count; needs a sign-in that may see them' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  uscc?: string;
}

export class AssessmentBody extends Asked {}

export class MatchBody extends Asked {
  @ApiPropertyOptional({ description: 'Code of the organisation that handles cases', example: 'songjiang' })
  @IsOptional()
  @Matches(DOCUMENT_ID)
  jurisdiction?: string;
}

/** Characters of a text; the longest of the issued ones has some 17,000. */
const LONGEST_TEXT = 100_000;

export class SkeletonBody {
  @ApiProperty({ description: 'Id of the document to be: district, year, number', example: 'qp-2024-1' })
  @IsString()
  @MaxLength(40)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  id!: string;

  @ApiProperty({ description: 'The issued text, verbatim', maxLength: LONGEST_TEXT })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST_TEXT)
  text!: string;
}
