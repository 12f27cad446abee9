/** The worker as a process of its own, run from the sources, so that a test can kill it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

export interface WorkerProcess {
  child: ChildProcess;
  /** Everything that it wrote. */
  output(): string;
  /** Ends it without a chance to say goodbye. */
  kill(): Promise<void>;
  /** @returns the exit code after SIGTERM */
  terminate(): Promise<number | null>;
}

/** Starts `apps/worker/main.ts` and resolves when it says that it is ready. */
export async function startWorkerProcess(settings: Record<string, string>): Promise<WorkerProcess> {
  const child = spawn(
    process.execPath,
    [
      '--conditions=development',
      '--import',
      new URL('./register-typescript.mjs', import.meta.url).href,
      'apps/worker/main.ts',
    ],
    {
      cwd: project,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', NODE_NO_WARNINGS: '1', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let output = '';
  const exited = once(child, 'exit');
  const ready = new Promise<void>((done) => {
    const hear = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('worker ready')) done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
  const ended = exited.then(() => {
    throw new Error(`the worker ended before it was ready:\n${output}`);
  });
  await Promise.race([ready, ended]);
  ended.catch(() => undefined);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return {
    child,
    output: () => output,
    kill: () => end('SIGKILL'),
    terminate: async () => {
      await end('SIGTERM');
      return child.exitCode;
    },
  };
}
