/** The queue `huiqi`: what is put into it, and the one handler for each kind of job. Jobs carry ids, rows carry the rest. */
import { type Job, Queue, Worker } from 'bullmq';
import { DUE_WORK, type DueWork, type DueWorkName } from '#casework';
import { Refused } from '#kernel';
import { errorFields, type Log } from './log.js';
import type { QueueStore } from './queue-store.js';

export const QUEUE_NAME = 'huiqi';

/** What a job carries. */
export interface JobData {
  id: string;
}

/** What came of a job: a word for the log. */
export type Outcome = string;

/** For every kind of job, what is done with the row of that id. It may find that there is nothing to do. */
export type Handlers = Record<DueWorkName, (id: string) => Promise<Outcome>>;

/** @throws Error that names every kind of job without a handler; asked at the start, not when the first such job comes */
export function checkHandlers(handlers: Partial<Handlers>): asserts handlers is Handlers {
  const missing = DUE_WORK.filter((name) => typeof handlers[name] !== 'function');
  if (missing.length > 0) throw new Error(`There is no handler for: ${missing.join(', ')}`);
}

/**
 * A finished job leaves no trace. BullMQ passes over an id whose job still exists, so that a failed job which stayed (its
 * worker was killed twice) would keep its reminder from ever coming back.
 */
const LEAVE_NO_TRACE = { removeOnComplete: true, removeOnFail: true };

export function openQueue(store: QueueStore, log: Log): Queue<JobData> {
  const queue = new Queue<JobData>(
    QUEUE_NAME,
    { connection: store.connection, defaultJobOptions: LEAVE_NO_TRACE },
    store.backend,
  );
  queue.on('error', (error) => log('warn', 'the queue reports an error', errorFields(error)));
  return queue;
}

/** Puts work into the queue; what is already there is not put in twice. */
export async function enqueue(queue: Queue<JobData>, work: readonly DueWork[]): Promise<void> {
  await queue.addBulk(
    work.map(({ name, id }) => ({
      name,
      data: { id },
      opts: { jobId: `${jobPrefix[name]}-${id}`, ...(name === 'send-mail' && AFTER_THE_REST) },
    })),
  );
}

/** A mail server that does not answer holds a job for minutes; a thousand mails must not keep reminders waiting. */
const AFTER_THE_REST = { priority: 1 };

const jobPrefix: Record<DueWorkName, string> = {
  'send-reminder': 'reminder',
  lapse: 'lapse',
  'lapse-offer': 'offer',
  'run-export': 'export',
  'send-digest': 'digest',
  'begin-cover': 'cover',
  'run-dry-run': 'dry-run',
  'run-matches': 'matches',
  'send-mail': 'mail',
};

export interface WorkerOptions {
  jobsAtOnce: number;
  lockSeconds: number;
}

/** Starts to take jobs. A job that fails is not retried here: its row is still due, and the next sweep brings it back. */
export function openWorker(
  store: QueueStore,
  handlers: Handlers,
  { jobsAtOnce, lockSeconds }: WorkerOptions,
  log: Log,
): Worker<JobData> {
  const work = (job: Job<JobData>) => handle(job.name as DueWorkName, job.data.id, handlers, log);
  const worker = new Worker<JobData>(
    QUEUE_NAME,
    work,
    {
      connection: store.connection,
      concurrency: jobsAtOnce,
      lockDuration: lockSeconds * 1000,
      stalledInterval: lockSeconds * 1000,
    },
    store.backend,
  );
  worker.on('failed', (job, error) =>
    log('error', 'a job failed; the next sweep brings it back', { job: job?.id, ...errorFields(error) }),
  );
  worker.on('error', (error) => log('warn', 'the worker reports an error', errorFields(error)));
  return worker;
}

async function handle(name: DueWorkName, id: string, handlers: Handlers, log: Log): Promise<Outcome> {
  const outcome = await handlers[name](id).catch((error: unknown): Outcome => {
    // The row has moved on since the job was put in; saying no is the right answer, not a failure.
    if (error instanceof Refused) return `refused: ${error.refusal.code}`;
    throw error;
  });
  log('info', 'a job is done', { job: name, id, outcome });
  return outcome;
}
