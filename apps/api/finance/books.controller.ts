import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  adjustBudget,
  appropriateBudget,
  type Call,
  carryOverBudget,
  consult,
  type House,
  perform,
  readBudgets,
  readJournal,
  readJournals,
  readTrialBalance,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { AdjustmentBody, BooksQuery, BudgetBody, CarryOverBody, JournalsQuery } from './finance.dto.js';

/** The books: budgets, trial balance, journals down to each entry. */
@ApiTags('finance')
@Controller('finance')
export class BooksController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('budgets')
  @ApiOperation({ summary: 'Budgets within reach: appropriated, available, encumbered, spent, recovered' })
  @ApiOkResponse({ description: '`items`, and `totals` of them' })
  budgets(@CurrentActor() actor: Actor, @Query() query: BooksQuery) {
    return consult(this.house, actor, readBudgets, query);
  }

  @Post('budgets')
  @ApiOperation({ summary: 'Appropriate a budget' })
  @ApiCreatedResponse({ description: 'The journal that books it' })
  appropriate(@CurrentActor() actor: Actor, @Body() body: BudgetBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, appropriateBudget, body, call);
  }

  @Post('budgets/adjustments')
  @ApiOperation({ summary: 'Add to a budget or reduce it; what has been awarded cannot be taken away' })
  @ApiCreatedResponse({ description: 'The journal that books it' })
  adjust(@CurrentActor() actor: Actor, @Body() body: AdjustmentBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, adjustBudget, body, call);
  }

  @Post('budgets/carry-overs')
  @ApiOperation({ summary: 'Carry what is left of a year that is over into the next one' })
  @ApiCreatedResponse({ description: 'The journal that books it, in both years' })
  carryOver(@CurrentActor() actor: Actor, @Body() body: CarryOverBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, carryOverBudget, body, call);
  }

  @Get('trial-balance')
  @ApiOperation({ summary: 'Every account within reach with its debits, credits and balance' })
  @ApiOkResponse({ description: '`items` and `totals`' })
  trialBalance(@CurrentActor() actor: Actor, @Query() query: BooksQuery) {
    return consult(this.house, actor, readTrialBalance, query);
  }

  @Get('journals')
  @ApiOperation({ summary: 'Journals within reach, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  journals(@CurrentActor() actor: Actor, @Query() query: JournalsQuery) {
    return consult(this.house, actor, readJournals, query);
  }

  @Get('journals/:id')
  @ApiOperation({ summary: 'A journal down to each entry, with its case and the event that caused it' })
  @ApiOkResponse({ description: 'The journal; in `entries` positive amounts are debits' })
  journal(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readJournal, { id });
  }
}
