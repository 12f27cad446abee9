/** The worker put together: the queue's store, the queue, the consumer and the sweep. Plain composition: four parts. */
import type { House } from '#casework';
import type { Log } from './log.js';
import { checkHandlers, type Handlers, openQueue, openWorker } from './queue.js';
import { openQueueStore } from './queue-store.js';
import type { WorkerSettings } from './settings.js';
import { startSweeping } from './sweep.js';

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
  const stopSweeping = startSweeping(house, queue, settings.SWEEP_SECONDS, log);
  return {
    store: store.name,
    stop: async () => {
      await stopSweeping();
      await worker.close();
      await queue.close();
      await store.close();
    },
  };
}
