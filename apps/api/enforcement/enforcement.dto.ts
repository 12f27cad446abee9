/** The forms of requests about investigations, decisions and bars. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import {
  LISTING_STATES,
  type ListingState,
  PROCEEDING_STATES,
  type ProceedingState,
  REPORT_STATES,
  type ReportState,
} from '#enforcement';
import { IsDay } from '../http/is-day.js';
import { PageQuery } from '../http/page.js';

const DOCUMENT = /^[a-z0-9-]{1,40}$/;
const LONGEST = 4000;
const STATES = Object.keys(PROCEEDING_STATES) as ProceedingState[];
const REPORTS = Object.keys(REPORT_STATES) as ReportState[];
const LISTINGS = Object.keys(LISTING_STATES) as ListingState[];
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
}

export class OpeningBody extends StatementBody {
  @ApiProperty({ description: 'The day on which it was found; a bar counts from it', example: '2026-11-02' })
  @IsDay()
  dayFound!: string;
}

export class LiftingBody extends StatementBody {
  @ApiProperty({ description: 'The first day on which the bar no longer holds; today at the earliest' })
  @IsDay()
  on!: string;
}

export class RepairBody extends StatementBody {
  @ApiProperty()
  @IsBoolean()
  granted!: boolean;
}

export class ListingAnswerBody extends StatementBody {
  @ApiProperty({ description: 'Confirmed, it is handed on; otherwise it is declined' })
  @IsBoolean()
  confirmed!: boolean;
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

export class ListingsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: LISTINGS })
  @IsOptional()
  @IsIn(LISTINGS)
  state?: ListingState;
}

export class ReportsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: REPORTS })
  @IsOptional()
  @IsIn(REPORTS)
  state?: ReportState;
}

export class ReportBody {
  @ApiProperty({ description: 'The document under which the declaration was made', example: 'sj-2025-8' })
  @Matches(DOCUMENT)
  documentId!: string;

  @ApiProperty({ description: 'The enterprise, as you know it' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  enterpriseName!: string;

  @ApiProperty({ description: 'What you report' })
  @IsString()
  @MinLength(1)
  @MaxLength(LONGEST)
  text!: string;

  @ApiPropertyOptional({ description: 'Your name; a report is heard without one too' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({ description: 'How you can be reached' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  contact?: string;
}

export class TakeUpBody {
  @ApiProperty({ description: 'The enterprise that the report means' })
  @IsUUID()
  enterpriseId!: string;
}
