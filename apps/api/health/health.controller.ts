import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { consult, type House, lateReminderSeconds, waitingMailSeconds } from '#casework';
import { SYSTEM_ACTOR } from '#kernel';
import { Public } from '../auth/public.js';
import { Metrics } from '../platform/metrics.js';
import { HOUSE } from '../tokens.js';
import { AliveBody, ReadyBody } from './health.dto.js';
import { Queue } from './queue.js';

/** For those who run the system: is it alive, can it work, how does it do. */
@Public()
@ApiTags('health')
@Controller()
export class HealthController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly queue: Queue,
    private readonly metrics: Metrics,
  ) {}

  @Get('healthz')
  @ApiOperation({ summary: 'The process answers; nothing else is asked' })
  @ApiOkResponse({ type: AliveBody })
  healthz(): AliveBody {
    return { status: 'alive' };
  }

  @Get('readyz')
  @ApiOperation({ summary: 'Database and queue can be reached (503 when not)' })
  @ApiOkResponse({ type: ReadyBody })
  async readyz(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyBody> {
    const [late, mail, queue] = await Promise.all([
      answerOf(consult(this.house, SYSTEM_ACTOR, lateReminderSeconds, null)),
      answerOf(consult(this.house, SYSTEM_ACTOR, waitingMailSeconds, null)),
      answerOf(this.queue.ping().then(() => true)),
    ]);
    const ready = late !== null && queue !== null;
    if (!ready) reply.status(503);
    return {
      status: ready ? 'ready' : 'not-ready',
      database: late !== null,
      queue: queue !== null,
      lateReminderSeconds: late,
      waitingMailSeconds: mail,
    };
  }

  @Get('metrics')
  @ApiExcludeEndpoint()
  async metricsText(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}

/** How long a part may take to answer before it counts as not there, in milliseconds. */
const PATIENCE_MS = 2_000;

/** @returns the answer, or null when there is none in time */
async function answerOf<T>(asked: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
  return Promise.race([late, asked.catch(() => null)]);
}
