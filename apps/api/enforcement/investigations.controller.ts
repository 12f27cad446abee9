import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  callHearing,
  confirmLegalBasis,
  consult,
  decideInvestigation,
  dropCheck,
  enterLegalBasis,
  type House,
  listInvestigations,
  notifyEnterprise,
  openAfterCheck,
  openInvestigation,
  passCheck,
  perform,
  readInvestigation,
  readProceedingSteps,
  recordHearing,
  sendBackProceeding,
  serveDecision,
  serveNotice,
  submitForCheck,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { StepRoute } from '../http/step-route.js';
import { ServiceBody } from '../letters/letters.dto.js';
import { HOUSE } from '../tokens.js';
import {
  DecisionBody,
  HearingBody,
  InvestigationBody,
  InvestigationsQuery,
  NoticeBody,
  OpeningBody,
  StatementBody,
} from './enforcement.dto.js';

/** Investigations, from the first check to the service of the decision. */
@ApiTags('enforcement')
@Controller('enforcement/investigations')
export class InvestigationsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Investigations of your district, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  investigations(@CurrentActor() actor: Actor, @Query() query: InvestigationsQuery) {
    return consult(this.house, actor, listInvestigations, query);
  }

  @Post()
  @ApiOperation({ summary: 'Open an investigation; the enterprise’s cases under the document are frozen' })
  @ApiCreatedResponse({ description: 'The investigation, and the cases that it froze' })
  open(@CurrentActor() actor: Actor, @Body() body: InvestigationBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, openInvestigation, body, call);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One investigation' })
  @ApiOkResponse({ description: 'The investigation; its version is the ETag' })
  investigation(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readInvestigation, { id });
  }

  @Get(':id/actions')
  @ApiOperation({ summary: 'What you may do with the proceeding now, and why not the rest' })
  @ApiOkResponse({ description: '`items`' })
  steps(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readProceedingSteps, { id });
  }

  @StepRoute(
    ':id/actions/open',
    'Open the investigation after the preliminary check',
    'The proceeding and the cases that it froze',
  )
  openAfterCheck(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: OpeningBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, openAfterCheck, { id, version, ...body }, call);
  }

  @StepRoute(':id/actions/drop', 'End the preliminary check: not pursued 不予立案', 'The proceeding')
  drop(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, dropCheck, { id, version, ...body }, call);
  }

  @StepRoute(
    ':id/actions/enter-basis',
    'Enter the law on which it stands where the document sanctions nothing',
    'The proceeding',
  )
  enterBasis(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, enterLegalBasis, { id, version, ...body }, call);
  }

  @StepRoute(
    ':id/actions/confirm-basis',
    'Confirm the legal basis; the cases are frozen',
    'The proceeding and the cases that it froze',
  )
  confirmBasis(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, confirmLegalBasis, { id, version }, call);
  }

  @StepRoute(':id/actions/notify', 'Issue the notice before a decision 事先告知', 'The proceeding')
  notify(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: NoticeBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, notifyEnterprise, { id, version, ...body }, call);
  }

  @StepRoute(
    ':id/actions/serve-notice',
    'Record that the notice reached the enterprise; its days begin',
    'The proceeding',
  )
  serveNotice(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ServiceBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, serveNotice, { id, version, ...body }, call);
  }

  @StepRoute(':id/actions/call-hearing', 'Call the hearing that the enterprise asked for', 'The proceeding')
  callHearing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: HearingBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, callHearing, { id, version, ...body }, call);
  }

  @StepRoute(':id/actions/record-hearing', 'Keep what was said at the hearing', 'The proceeding')
  recordHearing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recordHearing, { id, version, ...body }, call);
  }

  @StepRoute(':id/actions/submit-for-check', 'Hand the proceeding to the legal check', 'The proceeding')
  submitForCheck(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, submitForCheck, { id, version, ...body }, call);
  }

  @StepRoute(
    ':id/actions/pass-check',
    'Pass the legal check; a person who neither investigates nor decides',
    'The proceeding',
  )
  passCheck(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, passCheck, { id, version, ...body }, call);
  }

  @StepRoute(':id/actions/send-back', 'Send the proceeding back to the investigator', 'The proceeding')
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, sendBackProceeding, { id, version, ...body }, call);
  }

  @StepRoute(
    ':id/actions/decide',
    'Decide; another person than the investigator and the checker',
    'The proceeding; a sanction has its effects when it is served',
  )
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DecisionBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, decideInvestigation, { id, version, ...body }, call);
  }

  @StepRoute(
    ':id/actions/serve-decision',
    'Record that the decision reached the enterprise: it is in force',
    'The proceeding and what followed: bar, revoked cases, recoveries',
  )
  serveDecision(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ServiceBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, serveDecision, { id, version, ...body }, call);
  }
}
