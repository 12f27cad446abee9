import { Body, Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  answerSuperiorAward,
  type Call,
  consult,
  type House,
  perform,
  readSuperiorAwards,
  recordSuperiorAward,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { StepRoute } from '../http/step-route.js';
import { HOUSE } from '../tokens.js';
import { SuperiorAwardAnswerBody, SuperiorAwardBody } from './applications.dto.js';

/** What a higher authority granted for the same thing 上级奖励. */
@ApiTags('applications')
@Controller('applications/:id')
export class SuperiorAwardsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('superior-awards')
  @ApiOperation({ summary: 'What is recorded of a higher authority’s award for the same thing' })
  @ApiOkResponse({ description: '`items`' })
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readSuperiorAwards, { id });
  }

  @StepRoute('actions/record-superior-award', 'Record a higher authority’s award with its decision', '`items`')
  record(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SuperiorAwardBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recordSuperiorAward, { id, version, ...body }, call);
  }

  @StepRoute('actions/answer-superior-award', 'Confirm what was recorded, as another person, or withdraw it', '`items`')
  answer(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: SuperiorAwardAnswerBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, answerSuperiorAward, { id, version, ...body }, call);
  }
}
