import { Body, Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  appeal,
  askRepair,
  type Call,
  consult,
  type House,
  listProceedings,
  perform,
  readProceeding,
  requestHearing,
  stateAndDefend,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { PageQuery } from '../http/page.js';
import { StepRoute } from '../http/step-route.js';
import { HOUSE } from '../tokens.js';
import { StatementBody } from './enforcement.dto.js';

/** Proceedings as the enterprise sees its own: from the service of the notice on. */
@ApiTags('enforcement')
@Controller('enforcement/proceedings')
export class ProceedingsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'Proceedings against your enterprise, from the service of the notice on' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  proceedings(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, listProceedings, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One proceeding against your enterprise, with your own statements' })
  @ApiOkResponse({ description: 'The proceeding; its version is the ETag' })
  proceeding(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readProceeding, { id });
  }

  @StepRoute(':id/actions/state', 'State your case and defend yourself 陈述申辩', 'The proceeding')
  state(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, stateAndDefend, { id, version, ...body }, call);
  }

  @StepRoute(':id/actions/request-hearing', 'Ask for a hearing 听证', 'The proceeding')
  requestHearing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, requestHearing, { id, version }, call);
  }

  @StepRoute(
    ':id/actions/appeal',
    'Appeal against the decision 申请复议, within sixty days of its service',
    'The proceeding',
  )
  appeal(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, appeal, { id, version, ...body }, call);
  }

  @StepRoute(':id/actions/ask-repair', 'Ask for the repair of your credit, once nothing is owed', 'The proceeding')
  askRepair(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: StatementBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, askRepair, { id, version, ...body }, call);
  }
}
