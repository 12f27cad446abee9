/**
 * One throw-away PostgreSQL for the whole test run, in which each test file makes its own database (database.ts); and a
 * Redis where the machine has one, unless whoever runs us has started one already.
 */
import { startRedis } from '../../scripts/lib/redis.mjs';
import { startThrowAwayPostgres } from '../../scripts/lib/throw-away-postgres.mjs';

export default async function globalSetup() {
  const postgres = await startThrowAwayPostgres();
  process.env.TEST_POSTGRES_URL = postgres.url('postgres');
  const redis = process.env.TEST_REDIS_URL ? {} : await startRedis();
  if (redis.url) process.env.TEST_REDIS_URL = redis.url;
  if (redis.reason) console.warn(`\nREDIS TESTS DID NOT RUN: ${redis.reason}`);
  globalThis.__huiqiTestServers = { postgres, redis };
}
