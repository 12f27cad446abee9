import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  approveWriteOff,
  type Call,
  confirmOffset,
  consult,
  declineOffset,
  declineWriteOff,
  type House,
  listRecoveries,
  perform,
  proposeOffset,
  proposeWriteOff,
  readRecovery,
  recordRepayment,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { OffsetBody, RecoveriesQuery, RepaymentBody, WriteOffBody } from './finance.dto.js';

/** Recoveries 追回: what has to be paid back, what came, and what was set off or given up. */
@ApiTags('finance')
@Controller('finance/recoveries')
export class RecoveriesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({
    summary: 'Recoveries within reach with what is still owed, overdue or not, and what happened to them',
  })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() { overdue, ...query }: RecoveriesQuery) {
    return consult(this.house, actor, listRecoveries, { ...query, overdue: overdue === 'true' });
  }

  @Get(':id')
  @ApiOperation({ summary: 'One recovery with its repayments, offsets and write-offs' })
  @ApiOkResponse({ description: 'The recovery as it stands' })
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readRecovery, { id });
  }

  @Post(':id/repayments')
  @ApiOperation({
    summary: 'Record money that came back; each treasury gets its cumulative part, and what is too much is refunded',
  })
  @ApiCreatedResponse({ description: 'The recovery as it stands now, the parts of this repayment, and what was over' })
  repay(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Body() body: RepaymentBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recordRepayment, { recoveryId, ...body }, call);
  }

  @Post(':id/offsets')
  @ApiOperation({ summary: 'Propose to set off a part of a later award of the same enterprise' })
  @ApiCreatedResponse({ description: 'The recovery with the proposal, and `offsetId`' })
  proposeOffset(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Body() body: OffsetBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, proposeOffset, { recoveryId, ...body }, call);
  }

  @Post(':id/offsets/:offsetId/actions/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm an offset, as another person than who proposed it: the award is paid by it' })
  @ApiOkResponse({ description: 'The recovery as it stands now' })
  confirmOffset(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Param('offsetId') offsetId: string,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, confirmOffset, { recoveryId, offsetId }, call);
  }

  @Post(':id/offsets/:offsetId/actions/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Drop a proposed offset' })
  @ApiOkResponse({ description: 'The recovery as it stands now' })
  declineOffset(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Param('offsetId') offsetId: string,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, declineOffset, { recoveryId, offsetId }, call);
  }

  @Post(':id/write-offs')
  @ApiOperation({ summary: 'Propose to give up what is owed, or a part of it' })
  @ApiCreatedResponse({ description: 'The recovery with the proposal, and `writeOffId`' })
  proposeWriteOff(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Body() body: WriteOffBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, proposeWriteOff, { recoveryId, ...body }, call);
  }

  @Post(':id/write-offs/:writeOffId/actions/approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve a write-off, as another person than who proposed it' })
  @ApiOkResponse({ description: 'The recovery as it stands now' })
  approveWriteOff(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Param('writeOffId') writeOffId: string,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, approveWriteOff, { recoveryId, writeOffId }, call);
  }

  @Post(':id/write-offs/:writeOffId/actions/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Drop a proposed write-off' })
  @ApiOkResponse({ description: 'The recovery as it stands now' })
  declineWriteOff(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Param('writeOffId') writeOffId: string,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, declineWriteOff, { recoveryId, writeOffId }, call);
  }
}
