/**
 * The sweep: looks into the rows for what is due and puts it into the queue. It runs in every worker; doing it twice does
 * no harm. Whatever the queue has lost, the next sweep brings back.
 */
import type { Queue } from 'bullmq';
import { dueWork, type House } from '#casework';
import { errorFields, type Log } from './log.js';
import { enqueue, type JobData } from './queue.js';

/** @returns how many things are due */
export async function sweep(house: House, queue: Queue<JobData>): Promise<number> {
  let due = 0;
  for await (const work of dueWork(house)) {
    await enqueue(queue, work);
    due += work.length;
  }
  return due;
}

/**
 * Sweeps now and then again so many seconds after the end of the one before: sweeps of one worker never overlap.
 *
 * @returns a function that stops it and resolves when a sweep under way has ended
 */
export function startSweeping(house: House, queue: Queue<JobData>, seconds: number, log: Log): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const once = async () => {
    try {
      const due = await sweep(house, queue);
      if (due > 0) log('info', 'the sweep found work', { due });
    } catch (error) {
      log('error', 'the sweep failed; it is tried again', errorFields(error));
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
