import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Call, consult, type House, listRecoveries, perform, recordRepayment } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { RecoveriesQuery, RepaymentBody } from './finance.dto.js';

/** Recoveries 追回: what has to be paid back, and what came. */
@ApiTags('finance')
@Controller('finance/recoveries')
export class RecoveriesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Recoveries within reach with what is still owed' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: RecoveriesQuery) {
    return consult(this.house, actor, listRecoveries, query);
  }

  @Post(':id/repayments')
  @ApiOperation({ summary: 'Record money that came back; each treasury gets its cumulative part' })
  @ApiCreatedResponse({ description: 'The recovery as it stands now, and the parts of this repayment' })
  repay(
    @CurrentActor() actor: Actor,
    @Param('id') recoveryId: string,
    @Body() body: RepaymentBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recordRepayment, { recoveryId, ...body }, call);
  }
}
