/** The forms of requests about investigations, decisions and bars. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { PROCEEDING_STATES, type ProceedingState } from '#enforcement';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

const DOCUMENT = /^[a-z0-9-]{1,40}$/;
const LONGEST = 4000;
const STATES = Object.keys(PROCEEDING_STATES) as ProceedingState[];
const METHODS = ['portal', 'post', 'in-person', 'public-announcement'] as const;
const OUTCOMES = ['sanctioned', 'cleared'] as const;

export class InvestigationBody {
  @ApiProperty({ description: 'The enterprise, by the id that its cases show' })
  @IsUUID()
  enterpriseId!: string;

  @ApiProperty({ description: 'The document under which the declaration was made', example: 'sj-2025-8' })
  @Matches(DOCUMENT)
  documentId!: string;

  @ApiProperty({ description: 'The day on which it was found; a bar counts from it', example: '2026-11-02' })
  @IsDay()
  dayFound!: string;

  @ApiProperty({ description: 'What was found, and how' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  basis!: string;
}

export class StatementBody {
  @ApiProperty({ description: 'What is said, or why' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  reason!: string;
}

export class NoticeBody {
  @ApiProperty({ description: 'The facts as found so far' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  facts!: string;

  @ApiPropertyOptional({ description: 'The law on which it stands where the document has no clause of its own' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  legalBasis?: string;
}

export class ServiceBody {
  @ApiProperty({ description: 'The day on which the letter reached the enterprise', example: '2026-06-11' })
  @IsDay()
  servedOn!: string;

  @ApiProperty({ enum: METHODS })
  @IsIn(METHODS)
  method!: (typeof METHODS)[number];
}

export class HearingBody {
  @ApiProperty({ description: 'The day of the hearing; seven days ahead at least', example: '2026-06-25' })
  @IsDay()
  on!: string;

  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  place!: string;
}

export class DecisionBody {
  @ApiProperty({ enum: OUTCOMES })
  @IsIn(OUTCOMES)
  outcome!: (typeof OUTCOMES)[number];

  @ApiProperty({ description: 'What was established' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  facts!: string;

  @ApiProperty({ description: 'Why it leads to this outcome' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  reason!: string;

  @ApiPropertyOptional({
    description: 'The law on which a sanction stands where the document has no clause of its own',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  legalBasis?: string;
}

export class InvestigationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: ProceedingState;
}

export class BarsQuery extends PageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @ApiPropertyOptional({ example: 'sj-2025-8' })
  @IsOptional()
  @Matches(DOCUMENT)
  documentId?: string;
}
