/** Processes that must keep running: started, watched, started again, and stopped in the end. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const LONGEST_WAIT_SECONDS = 30;
/** A process that lived this long had a good start; its next end is counted as a first one. */
const GOOD_START_SECONDS = 60;

/**
 * Starts one of our own Node.js processes. It has an IPC channel, by which it notices when we die, and a process group
 * of its own, so that Ctrl-C on the terminal reaches it through us only.
 *
 * @param options.script its file
 * @param options.cwd where it runs
 * @param options.env its environment
 * @param options.log file to which what it says is added
 * @returns { exited: Promise<how it ended>, stop(patience in seconds), kill(), lastWords() }
 */
export function startProcess({ script, cwd, env, log }) {
  const output = openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const exited = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ?? `code ${code}`));
  });
  return {
    exited,
    stop: async (seconds) => {
      child.kill('SIGTERM');
      const patience = new AbortController();
      const expired = delay(seconds * 1000, 'expired', { signal: patience.signal }).catch(() => undefined);
      if ((await Promise.race([exited, expired])) === 'expired') child.kill('SIGKILL');
      patience.abort();
      await exited;
    },
    kill: () => child.kill('SIGKILL'),
    lastWords: () => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n'),
  };
}

/**
 * Starts something again whenever it ends by itself, after 1, 2, 4 … at most 30 seconds.
 *
 * @param name what people call it
 * @param first the running one, with its `exited`
 * @param again starts a new one; may fail, which counts as another end
 * @param options.stopping an AbortSignal: from then on it may end
 * @param options.replaced is told of every new one
 * @param options.say takes a sentence for the terminal
 */
export async function keepRunning(name, first, again, { stopping, replaced, say }) {
  let startedAt = Date.now();
  let failures = 0;
  let how = await first.exited;
  while (!stopping.aborted) {
    failures = Date.now() - startedAt > GOOD_START_SECONDS * 1000 ? 1 : failures + 1;
    const seconds = Math.min(2 ** (failures - 1), LONGEST_WAIT_SECONDS);
    say(`${name} ended (${how}); it is started again in ${seconds} s.`);
    await delay(seconds * 1000, null, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    startedAt = Date.now();
    try {
      const next = await again();
      replaced(next);
      how = await next.exited;
    } catch (error) {
      how = error.message;
    }
  }
}
