/** A PostgreSQL for tests and benches that leaves nothing behind. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

/**
 * Starts an empty server in a directory of its own. Whatever ends this process but SIGKILL ends the server too.
 *
 * @param options.durable whether a commit reaches the disk; false is faster
 * @returns what startEmbeddedPostgres returns; `stop` also removes the data
 */
export async function startThrowAwayPostgres({ durable = false } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'huiqi-postgres-'));
  // The server's account, which is not ours when we are root, must be able to enter it.
  chmodSync(directory, 0o755);
  const server = await startEmbeddedPostgres(join(directory, 'postgres'), { durable });
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', () => {
    server.kill();
    remove();
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));
  return {
    ...server,
    stop: async () => {
      await server.stop();
      remove();
    },
  };
}
