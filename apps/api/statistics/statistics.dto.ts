/** The forms of requests for figures. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Day } from '#kernel';
import { BUDGET_GROUPINGS, type BudgetGrouping } from '#ledger';
import { AWARD_GROUPINGS, type AwardGrouping } from '#treasury';
import { IsDay } from '../http/is-day.js';

class FiguresQuery {
  @ApiPropertyOptional({ enum: ['json', 'xlsx'], default: 'json', description: 'As JSON, or as an Excel workbook' })
  @IsOptional()
  @IsIn(['json', 'xlsx'])
  format: 'json' | 'xlsx' = 'json';
}

/** The days of which figures speak. */
export class DaysQuery extends FiguresQuery {
  @ApiProperty({ description: 'First day', example: '2026-01-01' })
  @IsDay()
  from!: Day;

  @ApiProperty({ description: 'Last day, included', example: '2026-12-31' })
  @IsDay()
  to!: Day;
}

export class AwardFiguresQuery extends DaysQuery {
  @ApiProperty({ enum: AWARD_GROUPINGS })
  @IsIn(AWARD_GROUPINGS)
  by!: AwardGrouping;
}

export class StageFiguresQuery extends DaysQuery {
  @ApiPropertyOptional({ description: 'Code of the measure; without it, all', example: 'sj-2025-8.aeo' })
  @IsOptional()
  @Matches(/^[a-z0-9.-]{1,80}$/)
  measure?: string;
}

export class BudgetFiguresQuery extends FiguresQuery {
  @ApiProperty({ description: 'Fiscal year', example: 2026 })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  @ApiPropertyOptional({ enum: BUDGET_GROUPINGS, default: 'month' })
  @IsOptional()
  @IsIn(BUDGET_GROUPINGS)
  by: BudgetGrouping = 'month';

  @ApiPropertyOptional({ description: 'Code of the fund; without it, all', example: 'sj-2025-8' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  fund?: string;
}
