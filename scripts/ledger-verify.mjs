/**
 * `npm run ledger:verify`: proves that the books are right, from the entries alone, and that no letter was changed since
 * it was issued, and prints what it looked at. It only reads. The exit code is 0 when nothing is wrong, 1 when something is, 2 when it could not look.
 *
 * It asks the database of MIGRATION_DATABASE_URL or DATABASE_URL; without them our own PostgreSQL of `npm start`, which
 * it starts for the moment if it does not run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { dataHome } from './lib/data-home.mjs';
import { startEmbeddedPostgres } from './lib/embedded-postgres.mjs';
import { takeLock } from './lib/instance-lock.mjs';

const DATABASE = 'huiqi';
const project = fileURLToPath(new URL('..', import.meta.url));

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
async function findDatabase() {
  const given = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL;
  if (given) return { url: given, leave: () => undefined };
  const home = dataHome(project);
  const postgres = join(home, 'postgres');
  if (!existsSync(join(postgres, 'password'))) {
    throw new Error('There are no books yet: start huiqi once (npm start), or name a database in DATABASE_URL.');
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

/** One snapshot for all checks, so that postings that go on meanwhile do not look like faults. */
async function verify(url) {
  const { default: pg } = await import('pg');
  const { proveBooks } = await import('#casework');
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Under the application's role, row-level security would otherwise show no books at all.
    await client.query("SET LOCAL huiqi.reach = 'all'");
    return await proveBooks(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.end();
  }
}

function print({ checks, ok }) {
  for (const { name, examined, faults } of checks) {
    console.log(`${faults.length === 0 ? 'ok   ' : 'WRONG'} ${name} (${examined} examined)`);
    for (const fault of faults) console.log(`        ${fault}`);
  }
  console.log(ok ? 'The books are right.' : 'The books are NOT right.');
}

async function main() {
  await ensureBuilt(project);
  const { url, leave } = await findDatabase();
  try {
    const report = await verify(url);
    print(report);
    return report.ok ? 0 : 1;
  } finally {
    await leave();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  // A refused connection has a code and no message.
  console.error(error.message || error.code);
  process.exitCode = 2;
}
