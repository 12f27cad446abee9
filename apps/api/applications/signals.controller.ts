import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerSignal, type Call, consult, type House, perform, readSignals } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { AnswerSignalBody } from './applications.dto.js';

/** Risk signals of a case: what it has in common with others, for its reviewers to look at. */
@ApiTags('applications')
@Controller('applications/:id/signals')
export class SignalsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Risk signals of the case; never shown to the enterprise' })
  @ApiOkResponse({ description: '`items`' })
  signals(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readSignals, { id });
  }

  @Post(':signalId/actions/answer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer a signal with a reason, once' })
  @ApiOkResponse({ description: 'The signal’s id and the verdict' })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('signalId') signalId: string,
    @Body() body: AnswerSignalBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, answerSignal, { id, signalId, ...body }, call);
  }
}
