/** One throw-away PostgreSQL for the whole test run; each test file makes its own database in it (database.ts). */
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../scripts/lib/embedded-postgres.mjs';

export default async function globalSetup() {
  const directory = mkdtempSync(join(tmpdir(), 'huiqi-test-'));
  chmodSync(directory, 0o755);
  const server = await startEmbeddedPostgres(join(directory, 'postgres'), { durable: false });
  process.env.TEST_POSTGRES_URL = server.url('postgres');
  globalThis.__huiqiTestServer = { server, directory };
}
