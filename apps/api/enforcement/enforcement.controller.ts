import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  consult,
  decideInvestigation,
  type House,
  listBars,
  listInvestigations,
  openInvestigation,
  perform,
  readInvestigation,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { HOUSE } from '../tokens.js';
import { BarsQuery, DecisionBody, InvestigationBody, InvestigationsQuery } from './enforcement.dto.js';

/** Enforcement: investigations, their decisions, and the bars that follow. */
@ApiTags('enforcement')
@Controller('enforcement')
export class EnforcementController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('investigations')
  @ApiOperation({ summary: 'Investigations of your district, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  investigations(@CurrentActor() actor: Actor, @Query() query: InvestigationsQuery) {
    return consult(this.house, actor, listInvestigations, query);
  }

  @Post('investigations')
  @ApiOperation({ summary: 'Open an investigation; the enterprise’s cases under the document are frozen' })
  @ApiCreatedResponse({ description: 'The investigation, and the cases that it froze' })
  open(@CurrentActor() actor: Actor, @Body() body: InvestigationBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, openInvestigation, body, call);
  }

  @Get('investigations/:id')
  @ApiOperation({ summary: 'One investigation' })
  @ApiOkResponse({ description: 'The investigation; its version is the ETag' })
  investigation(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readInvestigation, { id });
  }

  @Post('investigations/:id/actions/decide')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide an investigation; another person than the investigator' })
  @ApiOkResponse({ description: 'The decision and what followed: bar, revoked cases, recoveries' })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: DecisionBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, decideInvestigation, { id, version, ...body }, call);
  }

  @Get('bars')
  @ApiOperation({ summary: 'Bars within reach, newest first' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  bars(@CurrentActor() actor: Actor, @Query() query: BarsQuery) {
    return consult(this.house, actor, listBars, query);
  }
}
