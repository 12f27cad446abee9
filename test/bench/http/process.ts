/** Servers as processes of their own, so that neither they nor the clients wait for each other's event loop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../support/free-port.js';

const READY_MS = 30_000;

export interface ServerProcess {
  origin: string;
  port: number;
  pid: number;
  /** From the start of the process to its first good answer. */
  readyAfterMs: number;
  stop(): Promise<void>;
}

/**
 * Starts a built file as a server and waits until GET /readyz answers 200.
 *
 * @param script relative to the built project's root
 * @param options.execArgv Node.js's own arguments
 * @throws Error when it ends instead, or after half a minute
 */
export async function startServer(
  script: string,
  env: Record<string, string>,
  options: { execArgv?: string[] } = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const file = fileURLToPath(new URL(`../../../${script}`, import.meta.url));
  const started = performance.now();
  // What it logs is written as in real life, and thrown away by the system.
  const child = spawn(process.execPath, [...(options.execArgv ?? []), file], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, child, script);
  const readyAfterMs = performance.now() - started;
  return { origin, port, pid: child.pid as number, readyAfterMs, stop: () => stop(child) };
}

/** Waits until GET /readyz answers 200. @throws Error when the process ends instead, or after half a minute */
export async function untilReady(origin: string, child: ChildProcess, script: string): Promise<void> {
  for (const end = performance.now() + READY_MS; performance.now() < end; await delay(20)) {
    if (child.exitCode !== null) throw new Error(`${script} ended with code ${child.exitCode} instead of starting`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
  }
  child.kill();
  throw new Error(`${script} was not ready in time`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
