import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  accept,
  approveEach,
  type Call,
  type CaseOutcome,
  type CaseReference,
  endorse,
  type House,
  type PresentedCase,
  performEach,
  propose,
  reject,
  type Verb,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { languageOf } from '../http/language.js';
import { problemOf } from '../http/problem.js';
import { HOUSE } from '../tokens.js';
import {
  BulkAcceptBody,
  BulkApproveBody,
  BulkEndorseBody,
  BulkProposeBody,
  BulkRejectBody,
  BulkResults,
} from './bulk.dto.js';

/** One action on many cases. Each case is decided by the single action's own verb, and is done or refused alone. */
@ApiTags('applications')
@Controller('applications/bulk')
export class BulkActionsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept cases 受理' })
  @ApiOkResponse({ type: BulkResults })
  accept(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { items }: BulkAcceptBody,
    @IdempotencyKey() call: Call,
  ): Promise<BulkResults> {
    return this.each(actor, request, { action: 'accept', verb: accept }, items, call);
  }

  @Post('endorse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Endorse cases at the town 初审通过, each with its amount' })
  @ApiOkResponse({ type: BulkResults })
  endorse(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { items }: BulkEndorseBody,
    @IdempotencyKey() call: Call,
  ): Promise<BulkResults> {
    return this.each(actor, request, { action: 'endorse', verb: endorse }, items, call);
  }

  @Post('propose')
  @HttpCode(200)
  @ApiOperation({ summary: 'Propose support 拟支持 for cases, each with its amount' })
  @ApiOkResponse({ type: BulkResults })
  propose(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { items }: BulkProposeBody,
    @IdempotencyKey() call: Call,
  ): Promise<BulkResults> {
    return this.each(actor, request, { action: 'propose', verb: propose }, items, call);
  }

  @Post('approve')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Approve cases and commit their money: what a budget or cap does not hold is refused alone',
  })
  @ApiOkResponse({ type: BulkResults })
  approve(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { items }: BulkApproveBody,
    @IdempotencyKey() call: Call,
  ): Promise<BulkResults> {
    return this.present(request, approveEach(this.house, actor, items, call));
  }

  @Post('reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refuse support 不予支持 to cases, each with its clause' })
  @ApiOkResponse({ type: BulkResults })
  reject(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { items }: BulkRejectBody,
    @IdempotencyKey() call: Call,
  ): Promise<BulkResults> {
    return this.each(actor, request, { action: 'reject', verb: reject }, items, call);
  }

  private async each<Input extends CaseReference>(
    actor: Actor,
    request: FastifyRequest,
    what: { action: string; verb: Verb<Input, PresentedCase> },
    items: readonly Input[],
    call: Call,
  ): Promise<BulkResults> {
    return this.present(request, performEach(this.house, actor, what, items, call));
  }

  private async present(request: FastifyRequest, done: Promise<CaseOutcome[]>): Promise<BulkResults> {
    const language = languageOf(request);
    return {
      results: (await done).map((outcome) =>
        outcome.ok ? outcome : { ...outcome, refusal: problemOf(outcome.refusal, language) },
      ),
    };
  }
}
