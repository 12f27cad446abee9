/**
 * Where the queue lives: in PostgreSQL, or in Redis when there is one. Everything else in the worker is the same for
 * both: BullMQ has one interface over two backends.
 */
import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type PgQueryResult,
  type RedisQueueBackend,
  runMigrations,
} from 'bullmq';
import pg from 'pg';
import type { Log } from './log.js';
import { errorFields } from './log.js';

export interface QueueStore {
  name: 'PostgreSQL' | 'Redis';
  /** Whatever the backend connects by; BullMQ's types are shaped like Redis, hence the casts below. */
  connection: ConnectionOptions;
  backend: BackendFactory<RedisQueueBackend>;
  /** Ends what was opened here; queues and workers are closed before. */
  close(): Promise<void>;
}

interface StoreSettings {
  DATABASE_URL: string;
  REDIS_URL?: string | undefined;
  JOBS_AT_ONCE: number;
}

/** Opens the queue's store and brings its tables to the newest shape. */
export function openQueueStore(settings: StoreSettings, log: Log): Promise<QueueStore> {
  return settings.REDIS_URL === undefined ? openPostgres(settings, log) : openRedis(settings.REDIS_URL);
}

async function openRedis(redisUrl: string): Promise<QueueStore> {
  return {
    name: 'Redis',
    // A worker waits for Redis to come back instead of giving up.
    connection: { url: redisUrl, maxRetriesPerRequest: null },
    backend: createRedisBackend,
    close: async () => undefined,
  };
}

const SCHEMA = 'bullmq';

async function openPostgres({ DATABASE_URL, JOBS_AT_ONCE }: StoreSettings, log: Log): Promise<QueueStore> {
  const pool = new pg.Pool({
    connectionString: DATABASE_URL,
    options: `-c search_path=${SCHEMA}`,
    application_name: 'huiqi-queue',
    // One for each job, one that listens for new ones, and some for the queue and for what keeps locks alive.
    max: JOBS_AT_ONCE + 4,
    keepAlive: true,
  });
  pool.on('error', (error) => log('warn', 'the queue lost a connection to PostgreSQL', errorFields(error)));
  await migrateQueue(pool);
  return {
    name: 'PostgreSQL',
    connection: pool as unknown as ConnectionOptions,
    backend: createPostgresBackend as unknown as BackendFactory<RedisQueueBackend>,
    close: () => pool.end(),
  };
}

/**
 * BullMQ brings its own tables. It begins with CREATE SCHEMA IF NOT EXISTS, for which PostgreSQL asks a right on the whole
 * database even where the schema exists; ours exists and belongs to the application's role, so that this one statement is
 * left out and the role needs no such right.
 */
async function migrateQueue(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  const query = async (text: string, values?: readonly unknown[]): Promise<PgQueryResult> =>
    text.startsWith('CREATE SCHEMA') ? { rows: [] } : client.query(text, values as unknown[]);
  try {
    await runMigrations({ query }, SCHEMA);
  } finally {
    client.release();
  }
}
