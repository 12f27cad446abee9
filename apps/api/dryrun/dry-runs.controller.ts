import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Call,
  consult,
  type DryRunToMake,
  type House,
  listDryRuns,
  perform,
  readDryRun,
  requestDryRun,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { PageQuery } from '../http/page.js';
import { HOUSE } from '../tokens.js';
import { type DraftBody, DryRunBody } from './dry-runs.dto.js';

/** What a draft would have cost on stored cases: asked for here, done by the worker. */
@ApiTags('policy')
@Controller('policy/dry-runs')
export class DryRunsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Try a draft of a document or guide on the cases of a period 政策试算' })
  @ApiAcceptedResponse({ description: 'The dry run’s id' })
  request(@CurrentActor() actor: Actor, @Body() body: DryRunBody, @IdempotencyKey() call: Call) {
    const { subject, against, ...rest } = body;
    const wanted = { ...rest, subject: nameOf(subject), ...(against && { against: nameOf(against) }) };
    return perform(this.house, actor, requestDryRun, wanted, call);
  }

  @Get()
  @ApiOperation({ summary: 'Dry runs, newest first, without their results' })
  @ApiOkResponse({ description: '`items` and `nextCursor`' })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery) {
    return consult(this.house, actor, listDryRuns, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a dry run is, and what it found' })
  @ApiOkResponse({ description: 'Its state, the cases done of all, and the result once it is ready' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readDryRun, { id });
  }
}

/** The form has made sure that one of the two is there, whole. */
const nameOf = ({ documentId, version, guide }: DraftBody): DryRunToMake['subject'] =>
  guide === undefined
    ? { documentId: documentId as string, version: version as number }
    : { guide: { code: guide.code, version: guide.version } };
