/** The worker put together: the queue's store, the queue, the consumer, the sweep and the upkeep. Plain composition. */
import { type House, keepHouse } from '#casework';
import type { Log } from './log.js';
import { checkHandlers, type Handlers, openQueue, openWorker } from './queue.js';
import { openQueueStore } from './queue-store.js';
import { repeat } from './repeat.js';
import type { WorkerSettings } from './settings.js';
import { sweep } from './sweep.js';

export interface RunningWorker {
  /** Where the queue lives. */
  store: string;
  /** Takes no more jobs, ends those under way, and closes the queue. The house stays open. */
  stop(): Promise<void>;
}

/** @throws Error when a kind of job has no handler, or the queue's store cannot be opened */
export async function startWorker(
  house: House,
  settings: WorkerSettings,
  handlers: Partial<Handlers>,
  log: Log,
): Promise<RunningWorker> {
  checkHandlers(handlers);
  const store = await openQueueStore(settings, log);
  const queue = openQueue(store, log);
  const options = { jobsAtOnce: settings.JOBS_AT_ONCE, lockSeconds: settings.JOB_LOCK_SECONDS };
  const worker = openWorker(store, handlers, options, log);
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  const look = async () => {
    const due = await sweep(house, queue);
    if (due > 0) log('info', 'the sweep found work', { due });
  };
  const stopSweeping = repeat('the sweep', settings.SWEEP_SECONDS, look, log);
  const stopKeeping = repeat('the upkeep', settings.UPKEEP_SECONDS, () => keepHouse(house), log);
  return {
    store: store.name,
    stop: async () => {
      await Promise.all([stopSweeping(), stopKeeping()]);
      await worker.close();
      await queue.close();
      await store.close();
    },
  };
}
