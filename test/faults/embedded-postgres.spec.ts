import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

interface Server {
  port: number;
  pid: number;
  url(database: string): string;
  exited: Promise<string>;
  stop(): Promise<void>;
}

/** Plain JavaScript, because it runs before anything is installed; it carries no types. */
const { startEmbeddedPostgres } = (await import(join(process.cwd(), 'scripts/lib/embedded-postgres.mjs'))) as {
  startEmbeddedPostgres(home: string, options?: { port?: number }): Promise<Server>;
};

const directory = mkdtempSync(join(tmpdir(), 'huiqi-leftover-'));
chmodSync(directory, 0o755);
const home = join(directory, 'postgres');
const pidFile = join(home, 'data', 'postmaster.pid');

const ask = async (server: Server, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

let server: Server;
let stranger: ChildProcess;
beforeAll(async () => {
  server = await startEmbeddedPostgres(home);
  await ask(server, 'CREATE TABLE kept (what text)');
});
afterAll(async () => {
  await server.stop();
  stranger.kill();
  rmSync(directory, { recursive: true, force: true });
});

describe('our own PostgreSQL', () => {
  it('comes up after it was killed, on the port that its clients know, with what was committed', async () => {
    await ask(server, `INSERT INTO kept VALUES ('before the kill')`);
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited).toBe('SIGKILL');
    server = await startEmbeddedPostgres(home, { port: server.port });
    expect(await ask(server, 'SELECT what FROM kept')).toEqual([{ what: 'before the kill' }]);
  });

  it('ends the server that a killed start left behind, and takes its place', async () => {
    const leftover = server;
    server = await startEmbeddedPostgres(home);
    expect(await leftover.exited).toBe('code 0');
    expect(await ask(server, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 1 }]);
  });

  it('leaves a process alone that has got the number of the old server meanwhile', async () => {
    await server.stop();
    stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    writeFileSync(pidFile, `${stranger.pid}\n${home}/data\n1\n5432\n`);
    server = await startEmbeddedPostgres(home);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    expect(Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0])).toBe(server.pid);
  });

  it('begins again where a start was killed while it made the cluster', async () => {
    await server.stop();
    renameSync(join(home, 'data'), join(home, 'data.new'));
    server = await startEmbeddedPostgres(home);
    await expect(ask(server, 'SELECT 1 FROM kept')).rejects.toThrow('does not exist');
  });

  it('never begins anew over data whose password was lost', async () => {
    await server.stop();
    const password = join(home, 'password');
    const kept = readFileSync(password, 'utf8');
    rmSync(password);
    await expect(startEmbeddedPostgres(home)).rejects.toThrow('Put it back from a backup');
    writeFileSync(password, kept);
    server = await startEmbeddedPostgres(home);
  });
});
