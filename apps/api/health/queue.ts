import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { House } from '#casework';
import type { ApiSettings } from '../settings.js';
import { HOUSE, SETTINGS } from '../tokens.js';

/** Where the queue lives, seen from the API, which enqueues nothing itself: it only asks whether the place answers. */
@Injectable()
export class Queue implements OnApplicationShutdown {
  private readonly redis: Redis | undefined;

  constructor(
    @Inject(SETTINGS) settings: ApiSettings,
    @Inject(HOUSE) private readonly house: House,
  ) {
    if (!settings.REDIS_URL) return;
    this.redis = new Redis(settings.REDIS_URL, { lazyConnect: true, maxRetriesPerRequest: 1 });
    // A broken connection shows in ping(); without a listener it would end the process.
    this.redis.on('error', () => undefined);
  }

  /** @throws Error when the queue's place does not answer */
  async ping(): Promise<void> {
    if (this.redis) await this.redis.ping();
    else await this.house.database.query('SELECT 1');
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
