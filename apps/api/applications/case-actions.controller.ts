import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  accept,
  approve,
  type Call,
  type CaseReference,
  declareConflictOfInterest,
  declareConflictWithEnterprise,
  endorse,
  type House,
  orderRecusal,
  type PresentedCase,
  perform,
  propose,
  reconsider,
  reject,
  reopen,
  resolve,
  resubmit,
  returnForCorrection,
  sendBack,
  submit,
  type Verb,
  withdraw,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { HOUSE } from '../tokens.js';
import {
  EndorseBody,
  OptionalReasonBody,
  ProposeBody,
  ReasonBody,
  RecusalBody,
  RejectBody,
  ResolveBody,
  ResubmitBody,
  ReturnBody,
  SubmitBody,
} from './applications.dto.js';

/**
 * The actions of the state table, each with its own body, and the declaration that takes a person out of a case. What pays, recovers or revokes belongs to
 * finance and enforcement.
 */
@ApiTags('applications')
@Controller('applications/:id/actions')
export class CaseActionsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post('submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Submit a draft 提交' })
  @ApiOkResponse({ description: 'The case after the move' })
  submit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SubmitBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, submit, { id, version, ...body }, call);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept a case 受理' })
  @ApiOkResponse({ description: 'The case after the move' })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() _body: OptionalReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, accept, { id, version }, call);
  }

  @Post('return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Return a case for correction 补正, with every defect at once' })
  @ApiOkResponse({ description: 'The case after the move' })
  return(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReturnBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, returnForCorrection, { id, version, ...body }, call);
  }

  @Post('resubmit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer a return and submit again' })
  @ApiOkResponse({ description: 'The case after the move' })
  resubmit(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ResubmitBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, resubmit, { id, version, ...body }, call);
  }

  @Post('endorse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Endorse at the town 初审通过, recommending an amount' })
  @ApiOkResponse({ description: 'The case after the move' })
  endorse(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: EndorseBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, endorse, { id, version, ...body }, call);
  }

  @Post('send-back')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a case back to the town' })
  @ApiOkResponse({ description: 'The case after the move' })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, sendBack, { id, version, ...body }, call);
  }

  @Post('propose')
  @HttpCode(200)
  @ApiOperation({ summary: 'Propose support 拟支持 with an amount' })
  @ApiOkResponse({ description: 'The case after the move' })
  propose(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ProposeBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, propose, { id, version, ...body }, call);
  }

  @Post('resolve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Resolve an objection' })
  @ApiOkResponse({ description: 'The case after the move' })
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ResolveBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, resolve, { id, version, ...body }, call);
  }

  @Post('reopen')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the public notice and send the case back to the district’s review' })
  @ApiOkResponse({ description: 'The case after the move' })
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, reopen, { id, version, ...body }, call);
  }

  @Post('approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve what was proposed and commit the money' })
  @ApiOkResponse({ description: 'The case after the move' })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: OptionalReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, approve, { id, version, ...body }, call);
  }

  @Post('reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse support 不予支持, citing the clause' })
  @ApiOkResponse({ description: 'The case after the move' })
  reject(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RejectBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, reject, { id, version, ...body }, call);
  }

  @Post('reconsider')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask once for a refusal to be reconsidered' })
  @ApiOkResponse({ description: 'The case after the move' })
  reconsider(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: OptionalReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, reconsider, { id, version, ...body }, call);
  }

  @Post('declare-conflict')
  @HttpCode(200)
  @ApiOperation({ summary: 'Declare a conflict of interest 回避: you do not act on the case any more' })
  @ApiOkResponse({ description: 'The case after the declaration' })
  declareConflict(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, declareConflictOfInterest, { id, version, ...body }, call);
  }

  @Post('declare-enterprise-conflict')
  @HttpCode(200)
  @ApiOperation({ summary: 'Declare a conflict with the case’s enterprise: all its cases, those to come too' })
  @ApiOkResponse({ description: 'The case after the declaration' })
  declareEnterpriseConflict(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, declareConflictWithEnterprise, { id, version, ...body }, call);
  }

  @Post('order-recusal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Order another official out of the case 责令回避' })
  @ApiOkResponse({ description: 'The case after the order' })
  orderRecusal(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: RecusalBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, orderRecusal, { id, version, ...body }, call);
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take an application back before it is approved' })
  @ApiOkResponse({ description: 'The case after the move' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: OptionalReasonBody,
    @IdempotencyKey() call: Call,
  ) {
    return this.act(actor, withdraw, { id, version, ...body }, call);
  }

  private act<Input extends CaseReference>(
    actor: Actor,
    verb: Verb<Input, PresentedCase>,
    input: Input,
    call: Call,
  ): Promise<PresentedCase> {
    return perform(this.house, actor, verb, input, call);
  }
}
