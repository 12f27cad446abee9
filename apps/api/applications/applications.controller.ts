import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  consult,
  type House,
  listApplications,
  perform,
  readActions,
  readApplication,
  readAssessment,
  readEvents,
  readObjections,
  saveFacts,
  startApplication,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { IfMatch } from '../http/if-match.js';
import { HOUSE } from '../tokens.js';
import { ApplicationQuery, FactsBody, NewApplicationBody } from './applications.dto.js';

/** Cases: begun and written by enterprises, read by whoever has them within reach. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post()
  @ApiOperation({ summary: 'Begin a draft under a measure' })
  @ApiCreatedResponse({ description: 'The draft' })
  start(@CurrentActor() actor: Actor, @Body() body: NewApplicationBody, @IdempotencyKey() call: Call) {
    return perform(this.house, actor, startApplication, body, call);
  }

  @Get()
  @ApiOperation({ summary: 'Cases within your reach, page by page' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: ApplicationQuery) {
    const { limit, cursor, ...filter } = query;
    return consult(this.house, actor, listApplications, { filter, page: { limit, cursor } });
  }

  @Get(':id')
  @ApiOperation({ summary: 'One case with its facts, evidence and defects' })
  @ApiOkResponse({ description: 'The case; its version is the ETag' })
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readApplication, { id });
  }

  @Patch(':id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Save facts of a draft, or of a case returned for correction' })
  @ApiOkResponse({ description: 'The case with all its facts and the assessment of them' })
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: FactsBody) {
    return perform(this.house, actor, saveFacts, { id, version, facts: body.facts });
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Everything that happened to the case, in order' })
  @ApiOkResponse({
    description: '`items`: the events, each with its hash; `intact`: whether the chain of hashes is whole',
  })
  events(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readEvents, { id });
  }

  @Get(':id/assessment')
  @ApiOperation({ summary: 'The newest kept assessment, computed again and compared' })
  @ApiOkResponse({ description: 'The assessment; `reproducible` says whether the same bytes came out' })
  assessment(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readAssessment, { id });
  }

  @Get(':id/actions')
  @ApiOperation({ summary: 'What you may do with the case now, and why not the rest' })
  @ApiOkResponse({ description: '`items`: every action, `allowed` or with its refusal' })
  actions(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readActions, { id });
  }

  @Get(':id/objections')
  @ApiOperation({ summary: 'Objections against the intended award, for those who decide on it' })
  @ApiOkResponse({ description: '`items`: the objections' })
  objections(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readObjections, { id });
  }
}
