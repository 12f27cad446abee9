import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  awardSheet,
  budgetSheet,
  consult,
  type House,
  readAwardFigures,
  readBudgetFigures,
  readReasonFigures,
  readStageFigures,
  reasonSheet,
  stageSheet,
} from '#casework';
import { type Sheet, streamWorkbook } from '#exports';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { HOUSE } from '../tokens.js';
import { AwardFiguresQuery, BudgetFiguresQuery, DaysQuery, StageFiguresQuery } from './statistics.dto.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const workbook = (name: string, sheet: Sheet): StreamableFile =>
  new StreamableFile(streamWorkbook(sheet), { type: WORKBOOK, disposition: `attachment; filename="${name}.xlsx"` });

/** Figures for leaders: each counts what the reader could look at case by case. */
@ApiTags('statistics')
@ApiProduces('application/json', WORKBOOK)
@Controller('statistics')
export class StatisticsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('budget')
  @ApiOperation({
    summary: 'How budgets are used: what each month or measure changed, per treasury, fund and group of measures',
  })
  @ApiOkResponse({
    description: '`year`, `by`, `computedAt`, `items`, which add up to the budgets, and `totals` of all of them',
  })
  async budget(@CurrentActor() actor: Actor, @Query() { format, ...asked }: BudgetFiguresQuery) {
    const figures = await consult(this.house, actor, readBudgetFigures, asked);
    return format === 'json' ? figures : workbook(`budget-${asked.year}-${asked.by}`, budgetSheet(figures));
  }

  @Get('awards')
  @ApiOperation({ summary: 'Awards by the day of approval: count, amount, mean, and what each level bears' })
  @ApiOkResponse({ description: '`from`, `to`, `computedAt`, `items` and `total`' })
  async awards(@CurrentActor() actor: Actor, @Query() { format, ...asked }: AwardFiguresQuery) {
    const figures = await consult(this.house, actor, readAwardFigures, asked);
    return format === 'json' ? figures : workbook(`awards-${asked.from}-${asked.to}`, awardSheet(figures));
  }

  @Get('reasons')
  @ApiOperation({ summary: 'Refusals by clause, and what returns for correction named' })
  @ApiOkResponse({ description: '`from`, `to`, `computedAt`, `refusals` and `defects`' })
  async reasons(@CurrentActor() actor: Actor, @Query() { format, ...asked }: DaysQuery) {
    const figures = await consult(this.house, actor, readReasonFigures, asked);
    return format === 'json' ? figures : workbook(`reasons-${asked.from}-${asked.to}`, reasonSheet(figures));
  }

  @Get('stages')
  @ApiOperation({ summary: 'Working days that finished cases spent at each stage, held against the local rule' })
  @ApiOkResponse({ description: '`from`, `to`, `measure`, `computedAt`, and `items` in the order of the stages' })
  async stages(@CurrentActor() actor: Actor, @Query() { format, ...asked }: StageFiguresQuery) {
    const figures = await consult(this.house, actor, readStageFigures, asked);
    return format === 'json' ? figures : workbook(`stages-${asked.from}-${asked.to}`, stageSheet(figures));
  }
}
