/** The two places where the queue may live: what holds for one must hold for the other. */
import { describe } from '@jest/globals';

const redisUrl = process.env.TEST_REDIS_URL;
if (!redisUrl) console.warn('REDIS TESTS DID NOT RUN: there is no TEST_REDIS_URL, and no redis-server on the path');

export interface Backend {
  backend: 'PostgreSQL' | 'Redis';
  /** The settings that choose it. */
  settings: Record<string, string>;
  /** `describe`, or its skipping twin where there is no Redis. */
  run: typeof describe | typeof describe.skip;
}

/** @param redisDatabase a database of Redis that no other test file uses */
export function queueBackends(redisDatabase: number): Backend[] {
  const redis: Record<string, string> = redisUrl
    ? { REDIS_URL: Object.assign(new URL(redisUrl), { pathname: `/${redisDatabase}` }).toString() }
    : {};
  return [
    { backend: 'PostgreSQL', settings: {}, run: describe },
    { backend: 'Redis', settings: redis, run: redisUrl ? describe : describe.skip },
  ];
}
