import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Call, consult, type House, listRuns, perform, readMatchRun, requestMatches } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';

/** Runs over all enterprises and all measures, which the worker does. */
@ApiTags('matching')
@Controller('policy/match-runs')
export class MatchRunsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post()
  @ApiOperation({ summary: 'Hold every enterprise against every measure, in the background' })
  @ApiCreatedResponse({ description: 'The run that waits; one that waited already is not doubled' })
  request(@CurrentActor() actor: Actor, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, requestMatches, null, call);
  }

  @Get()
  @ApiOperation({ summary: 'Runs, newest first: what began each, and how far it is' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, listRuns, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a run is' })
  @ApiOkResponse({ description: '`state`, `enterprises` of which `enterprisesDone`' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readMatchRun, { id });
  }
}
