import { errorFields, type Log } from './log.js';

/**
 * Does something now, and again so many seconds after the end of the time before: two runs in one worker never overlap. A
 * run that fails is logged and tried again the next time.
 *
 * @returns a function that stops it and resolves when a run under way has ended
 */
export function repeat(what: string, seconds: number, run: () => Promise<void>, log: Log): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const once = async () => {
    try {
      await run();
    } catch (error) {
      log('error', `${what} failed; it is tried again`, errorFields(error));
    }
    if (!stopped) timer = setTimeout(next, seconds * 1000);
  };
  let running = once();
  function next() {
    running = once();
  }
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
