import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  consult,
  dismissTheReport,
  fileReport,
  type House,
  listReports,
  PUBLIC_RECORDER,
  perform,
  readReportOutcome,
  takeUpReport,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { Public } from '../auth/public.js';
import { SignInLimitGuard } from '../auth/sign-in-limit.guard.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { ReportBody, ReportsQuery, StatementBody, TakeUpBody } from './enforcement.dto.js';

/** Reports 举报: filed by anybody, looked into by the district's investigators. */
@ApiTags('enforcement')
@Controller('enforcement/reports')
export class ReportsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Public()
  @Post()
  @ApiOperation({ summary: 'Report a false declaration; anybody, with a name or without' })
  @ApiCreatedResponse({ description: 'The receipt, by which the outcome can be asked' })
  file(@Body() body: ReportBody, @IdempotencyKey() call: Call) {
    return perform(this.house, PUBLIC_RECORDER, fileReport, body, call);
  }

  @Public()
  @UseGuards(SignInLimitGuard)
  @Get('outcomes/:receipt')
  @ApiOperation({ summary: 'What became of a report, by its receipt; limited like signing in' })
  @ApiOkResponse({ description: 'Its state, and the reason where it is not pursued' })
  outcome(@Param('receipt') receipt: string) {
    return consult(this.house, PUBLIC_RECORDER, readReportOutcome, { receipt });
  }

  @Get()
  @ApiOperation({ summary: 'Reports to your district, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: ReportsQuery) {
    return consult(this.house, actor, listReports, query);
  }

  @Post(':id/actions/take-up')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the report up: a preliminary check begins, or it joins the proceeding that runs' })
  @ApiOkResponse({ description: 'The proceeding' })
  takeUp(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: TakeUpBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, takeUpReport, { id, ...body }, call);
  }

  @Post(':id/actions/dismiss')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer that nothing follows from the report, and why' })
  @ApiOkResponse({ description: 'The report’s state' })
  dismiss(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, dismissTheReport, { id, ...body }, call);
  }
}
