import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Call, type House, readJobFailures, readJobs, retryJob } from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';

/** What the background owes. For administrators; the auditor reads. It shows no case. */
@ApiTags('admin')
@Controller('admin/jobs')
export class JobsController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'For every kind of background work: how many wait, run and failed, and since when' })
  @ApiOkResponse({ description: '`items`, one for each kind; ages in seconds' })
  jobs(@CurrentActor() actor: Actor) {
    return readJobs(this.house, actor);
  }

  @Get('failures')
  @ApiOperation({ summary: 'What was given up and not tried again: the newest hundred, with the reason' })
  @ApiOkResponse({ description: '`items`; the reason is a code, or a mail server’s words' })
  failures(@CurrentActor() actor: Actor) {
    return readJobFailures(this.house, actor);
  }

  @Post(':kind/:id/actions/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a failed mail, export, dry run or match run be tried again' })
  @ApiOkResponse({ description: 'The kind, and the id of what is tried now' })
  retry(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('id') id: string,
    @IdempotencyKey() call: Call,
  ) {
    return retryJob(this.house, actor, { kind, id }, call);
  }
}
