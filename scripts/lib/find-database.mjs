/**
 * Which database a command asks: the one of MIGRATION_DATABASE_URL or DATABASE_URL; without them our own PostgreSQL of
 * `npm start`, which is started for the moment if it does not run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataHome } from './data-home.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { takeLock } from './instance-lock.mjs';

const DATABASE = 'huiqi';

/** The URL of the server that a running `npm start` holds: its port is the fourth line of PostgreSQL's own pid file. */
function urlOfRunning(postgres) {
  const port = readFileSync(join(postgres, 'data', 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = encodeURIComponent(readFileSync(join(postgres, 'password'), 'utf8'));
  return `postgres://postgres:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** @returns the lock of our own instance, or null while `npm start` holds it */
function tryLock(home) {
  try {
    return takeLock(join(home, 'lock'));
  } catch {
    return null;
  }
}

/** @returns { url, leave }: where to ask, and what to do afterwards */
export async function findDatabase(project) {
  const given = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL;
  if (given) return { url: given, leave: () => undefined };
  const home = dataHome(project);
  const postgres = join(home, 'postgres');
  if (!existsSync(join(postgres, 'password'))) {
    throw new Error('There is no data yet: start huiqi once (npm start), or name a database in DATABASE_URL.');
  }
  const release = tryLock(home);
  if (release === null) return { url: urlOfRunning(postgres), leave: () => undefined };
  try {
    const server = await startEmbeddedPostgres(postgres);
    const leave = async () => {
      await server.stop();
      release();
    };
    return { url: server.url(DATABASE), leave };
  } catch (error) {
    release();
    throw error;
  }
}
