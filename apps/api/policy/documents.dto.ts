/** The forms of requests about documents’ versions and changes of rules. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min, MinLength } from 'class-validator';

const DECISIONS = ['keep', 'new-rules'] as const;
/** The longest of the five texts has 12,000 characters, its file 70,000. */
const LONGEST = 300_000;

export class DocumentBody {
  @ApiProperty({ description: 'The id that the file names', example: 'sj-2026-1' })
  @Matches(/^[a-z0-9-]{1,40}$/)
  id!: string;

  @ApiProperty({ description: 'The catalogue file, YAML or JSON' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  content!: string;

  @ApiProperty({ description: 'The issued text, verbatim' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  sourceText!: string;
}

export class DocumentDiffQuery {
  @ApiPropertyOptional({ description: 'The version to compare with; the published one before it unless it is said' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  against?: number;
}

export class TransitionalDecisionBody {
  @ApiProperty({ description: 'Which change is decided on' })
  @IsUUID()
  ruleChangeId!: string;

  @ApiProperty({ enum: DECISIONS, description: 'The case keeps its rules, or the new ones hold' })
  @IsIn(DECISIONS)
  decision!: (typeof DECISIONS)[number];

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  reason!: string;
}
