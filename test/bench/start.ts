/**
 * How long it takes until huiqi answers, and how much memory it takes: `npm start` with everything installed and built,
 * on data of its own that are made in the first start, and the API alone on a database that runs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openTestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { startServer, untilReady } from './http/process.js';
import type { Measurement } from './measurement.js';

const START = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const PROCESSES = ['dist/apps/api/main.js', 'dist/apps/worker/main.js'];
const MEBIBYTE = 1024;
/** What was only needed to start has been let go by then. */
const SETTLE_MS = 5000;

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** @returns the resident memory of the API and the worker together, in MiB */
function residentOf(start: ChildProcess): number {
  const ours = childrenOf(start.pid as number).filter((pid) => {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return PROCESSES.some((file) => command.includes(file));
  });
  if (ours.length !== PROCESSES.length) throw new Error(`${ours.length} processes run instead of API and worker`);
  const resident = (pid: number) =>
    Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return ours.reduce((sum, pid) => sum + resident(pid), 0) / MEBIBYTE;
}

/** Starts huiqi on the data of that directory, and stops it after the first answer and what is to be done with it. */
async function timeStart<Result>(
  home: string,
  then: (start: ChildProcess) => Promise<Result>,
): Promise<{ seconds: number; result: Result }> {
  const port = await freePort();
  const { DATABASE_URL: _, MIGRATION_DATABASE_URL: __, ...environment } = process.env;
  const started = performance.now();
  const start = spawn(process.execPath, [START], {
    env: { ...environment, PORT: String(port), HUIQI_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await untilReady(`http://127.0.0.1:${port}`, start, 'npm start');
    return { seconds: (performance.now() - started) / 1000, result: await then(start) };
  } finally {
    const ended = once(start, 'exit');
    start.kill('SIGINT');
    await ended;
  }
}

async function apiAlone(): Promise<number> {
  const test = await openTestDatabase();
  try {
    const secret = 'only-for-the-bench-only-for-the-bench';
    const api = await startServer('apps/api/main.js', { DATABASE_URL: test.url, JWT_SECRET: secret });
    await api.stop();
    return api.readyAfterMs / 1000;
  } finally {
    await test.close();
  }
}

export async function run(): Promise<Measurement[]> {
  const home = await mkdtemp(join(tmpdir(), 'huiqi-start-'));
  // PostgreSQL's account, which is not ours when we are root, must be able to enter it.
  chmodSync(home, 0o755);
  try {
    const first = await timeStart(home, async () => undefined);
    const again = await timeStart(home, async (start) => {
      await delay(SETTLE_MS);
      return process.platform === 'linux' ? residentOf(start) : null;
    });
    const seconds = (what: string, ours: number, atMost: number) => ({
      what,
      ours,
      unit: 's',
      target: { of: 'ours' as const, atMost },
    });
    return [
      seconds('npm start to the first answer, without any data', first.seconds, 10),
      seconds('npm start to the first answer, with the data kept', again.seconds, 10),
      ...(again.result === null
        ? []
        : [
            {
              what: 'memory of API and worker',
              ours: again.result,
              unit: 'MiB',
              target: { of: 'ours' as const, atMost: 400 },
            },
          ]),
      seconds('the API alone, on a running database', await apiAlone(), 3),
    ];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
