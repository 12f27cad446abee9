import { Body, Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  answerListing,
  type Call,
  consult,
  decideRepair,
  endStay,
  type House,
  liftTheBar,
  listBars,
  listListings,
  perform,
  proposeListing,
  readListing,
  recordAppeal,
  revokeDecision,
  stayDecision,
  upholdDecision,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { StepRoute } from '../http/step-route.js';
import { HOUSE } from '../tokens.js';
import {
  BarsQuery,
  LiftingBody,
  ListingAnswerBody,
  ListingsQuery,
  RepairBody,
  StatementBody,
} from './enforcement.dto.js';

/** What comes after a decision: appeal, stay, revocation, listing, lifting, repair; and the bars. */
@ApiTags('enforcement')
@Controller('enforcement')
export class DecisionsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('bars')
  @ApiOperation({ summary: 'Bars within reach, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  bars(@CurrentActor() actor: Actor, @Query() query: BarsQuery) {
    return consult(this.house, actor, listBars, query);
  }

  @Get('listings')
  @ApiOperation({ summary: 'Proposed listings of your district, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  listings(@CurrentActor() actor: Actor, @Query() query: ListingsQuery) {
    return consult(this.house, actor, listListings, query);
  }

  @Get('listings/:id')
  @ApiOperation({ summary: 'One proposed listing, as the record that is handed on; its letter is the document' })
  @ApiOkResponse({ description: 'The proposal' })
  listing(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readListing, { id });
  }

  @StepRoute(
    'investigations/:id/actions/record-appeal',
    'Record an appeal of which an authority or a court told the office',
    'The proceeding',
  )
  recordAppeal(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recordAppeal, { id, version, ...body }, call);
  }

  @StepRoute('investigations/:id/actions/stay', 'Stay the execution 停止执行: bar and repayment rest', 'The proceeding')
  stay(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, stayDecision, { id, version, ...body }, call);
  }

  @StepRoute(
    'investigations/:id/actions/end-stay',
    'End the stay: the bar holds, the repayment’s days run on',
    'The proceeding',
  )
  endStay(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, endStay, { id, version, ...body }, call);
  }

  @StepRoute('investigations/:id/actions/uphold', 'Record that the decision was upheld', 'The proceeding')
  uphold(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, upholdDecision, { id, version, ...body }, call);
  }

  @StepRoute(
    'investigations/:id/actions/revoke',
    'Revoke the decision: everything is given back',
    'The proceeding, the cases as they are now, and what is paid back',
  )
  revoke(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, revokeDecision, { id, version, ...body }, call);
  }

  @StepRoute('investigations/:id/actions/propose-listing', 'Propose a listing 失信信息认定建议', 'The proceeding')
  proposeListing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, proposeListing, { id, version, ...body }, call);
  }

  @StepRoute(
    'investigations/:id/actions/answer-listing',
    'Confirm or decline the proposed listing; another hand',
    'The proceeding',
  )
  answerListing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ListingAnswerBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, answerListing, { id, version, ...body }, call);
  }

  @StepRoute('investigations/:id/actions/lift', 'Lift the bar from a day on', 'The proceeding')
  lift(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: LiftingBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, liftTheBar, { id, version, ...body }, call);
  }

  @StepRoute('investigations/:id/actions/decide-repair', 'Grant or refuse the repair 信用修复', 'The proceeding')
  decideRepair(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RepairBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, decideRepair, { id, version, ...body }, call);
  }
}
