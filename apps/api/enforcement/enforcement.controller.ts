import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  callHearing,
  consult,
  decideInvestigation,
  type House,
  listBars,
  listInvestigations,
  listProceedings,
  notifyEnterprise,
  openInvestigation,
  passCheck,
  perform,
  readInvestigation,
  readProceeding,
  readProceedingSteps,
  recordHearing,
  requestHearing,
  sendBackProceeding,
  serveDecision,
  serveNotice,
  stateAndDefend,
  submitForCheck,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import {
  BarsQuery,
  DecisionBody,
  HearingBody,
  InvestigationBody,
  InvestigationsQuery,
  NoticeBody,
  ServiceBody,
  StatementBody,
} from './enforcement.dto.js';

/** Enforcement: investigations, their decisions, and the bars that follow. */
@ApiTags('enforcement')
@Controller('enforcement')
export class EnforcementController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('investigations')
  @ApiOperation({ summary: 'Investigations of your district, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  investigations(@CurrentActor() actor: Actor, @Query() query: InvestigationsQuery) {
    return consult(this.house, actor, listInvestigations, query);
  }

  @Post('investigations')
  @ApiOperation({ summary: 'Open an investigation; the enterprise’s cases under the document are frozen' })
  @ApiCreatedResponse({ description: 'The investigation, and the cases that it froze' })
  open(@CurrentActor() actor: Actor, @Body() body: InvestigationBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, openInvestigation, body, call);
  }

  @Get('investigations/:id')
  @ApiOperation({ summary: 'One investigation' })
  @ApiOkResponse({ description: 'The investigation; its version is the ETag' })
  investigation(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readInvestigation, { id });
  }

  @Get('investigations/:id/actions')
  @ApiOperation({ summary: 'What you may do with the proceeding now, and why not the rest' })
  @ApiOkResponse({ description: '`items`' })
  steps(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readProceedingSteps, { id });
  }

  @Get('proceedings')
  @ApiOperation({ summary: 'Proceedings against your enterprise, from the service of the notice on' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  proceedings(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, listProceedings, query);
  }

  @Get('proceedings/:id')
  @ApiOperation({ summary: 'One proceeding against your enterprise, with your own statements' })
  @ApiOkResponse({ description: 'The proceeding; its version is the ETag' })
  proceeding(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readProceeding, { id });
  }

  @Post('investigations/:id/actions/notify')
  @HttpCode(200)
  @ApiOperation({ summary: 'Issue the notice before a decision 事先告知' })
  @ApiOkResponse({ description: 'The proceeding' })
  notify(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: NoticeBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, notifyEnterprise, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/serve-notice')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that the notice reached the enterprise; its days begin' })
  @ApiOkResponse({ description: 'The proceeding' })
  serveNotice(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ServiceBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, serveNotice, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/call-hearing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Call the hearing that the enterprise asked for' })
  @ApiOkResponse({ description: 'The proceeding' })
  callHearing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: HearingBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, callHearing, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/record-hearing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Keep what was said at the hearing' })
  @ApiOkResponse({ description: 'The proceeding' })
  recordHearing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recordHearing, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/submit-for-check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hand the proceeding to the legal check' })
  @ApiOkResponse({ description: 'The proceeding' })
  submitForCheck(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, submitForCheck, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/pass-check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Pass the legal check; a person who neither investigates nor decides' })
  @ApiOkResponse({ description: 'The proceeding' })
  passCheck(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, passCheck, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/send-back')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send the proceeding back to the investigator' })
  @ApiOkResponse({ description: 'The proceeding' })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, sendBackProceeding, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/decide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide; another person than the investigator and the checker' })
  @ApiOkResponse({ description: 'The proceeding; a sanction has its effects when it is served' })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DecisionBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, decideInvestigation, { id, version, ...body }, call);
  }

  @Post('investigations/:id/actions/serve-decision')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that the decision reached the enterprise: it is in force' })
  @ApiOkResponse({ description: 'The proceeding and what followed: bar, revoked cases, recoveries' })
  serveDecision(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ServiceBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, serveDecision, { id, version, ...body }, call);
  }

  @Post('proceedings/:id/actions/state')
  @HttpCode(200)
  @ApiOperation({ summary: 'State your case and defend yourself 陈述申辩' })
  @ApiOkResponse({ description: 'The proceeding' })
  state(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, stateAndDefend, { id, version, ...body }, call);
  }

  @Post('proceedings/:id/actions/request-hearing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask for a hearing 听证' })
  @ApiOkResponse({ description: 'The proceeding' })
  requestHearing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, requestHearing, { id, version }, call);
  }

  @Get('bars')
  @ApiOperation({ summary: 'Bars within reach, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  bars(@CurrentActor() actor: Actor, @Query() query: BarsQuery) {
    return consult(this.house, actor, listBars, query);
  }
}
