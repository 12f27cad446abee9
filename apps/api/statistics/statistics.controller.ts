import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { consult, type House, readAwardFigures, readBudgetFigures, readReasonFigures } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';
import { AwardFiguresQuery, BudgetFiguresQuery, DaysQuery } from './statistics.dto.js';

/** Figures for leaders: each counts what the reader could look at case by case. */
@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('budget')
  @ApiOperation({ summary: 'How budgets are used: what each month changed, per treasury, fund and group of measures' })
  @ApiOkResponse({ description: '`year`, `computedAt`, and `items`, whose months add up to the budget' })
  budget(@CurrentActor() actor: Actor, @Query() query: BudgetFiguresQuery) {
    return consult(this.house, actor, readBudgetFigures, query);
  }

  @Get('awards')
  @ApiOperation({ summary: 'Awards by the day of approval: count, amount, mean, and what each level bears' })
  @ApiOkResponse({ description: '`from`, `to`, `computedAt`, `items` and `total`' })
  awards(@CurrentActor() actor: Actor, @Query() query: AwardFiguresQuery) {
    return consult(this.house, actor, readAwardFigures, query);
  }

  @Get('reasons')
  @ApiOperation({ summary: 'Refusals by clause, and what returns for correction named' })
  @ApiOkResponse({ description: '`from`, `to`, `computedAt`, `refusals` and `defects`' })
  reasons(@CurrentActor() actor: Actor, @Query() query: DaysQuery) {
    return consult(this.house, actor, readReasonFigures, query);
  }
}
