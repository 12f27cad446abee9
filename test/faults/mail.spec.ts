/**
 * Each mail once and none lost, whatever happens to queue, workers and mail server: the rows are the truth. The same on
 * both of the queue's backends. What one mail goes through is tried in send-mail.spec.ts.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Queue } from 'bullmq';
import { applyDeadlines } from '#deadlines';
import { workerHandlers } from '../../apps/worker/handlers.js';
import { openLog } from '../../apps/worker/log.js';
import { enqueue, type JobData, openQueue } from '../../apps/worker/queue.js';
import { openQueueStore, type QueueStore } from '../../apps/worker/queue-store.js';
import { readWorkerSettings, type WorkerSettings } from '../../apps/worker/settings.js';
import { sweep } from '../../apps/worker/sweep.js';
import { type RunningWorker, startWorker } from '../../apps/worker/worker.js';
import { Mailing, MORNING, ORIGIN } from '../support/mailing.js';
import { queueBackends } from './support/backends.js';
import { until } from './support/until.js';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process.js';

const quiet = openLog('silent');

let mailing: Mailing;
beforeAll(async () => {
  mailing = await Mailing.open();
});
afterAll(() => mailing.close());

for (const { backend, settings: place, run } of queueBackends(8)) {
  run(`with the queue in ${backend}`, () => {
    let environment: Record<string, string>;
    let settings: WorkerSettings;
    let store: QueueStore;
    let queue: Queue<JobData>;
    let workers: RunningWorker[] = [];
    let processes: WorkerProcess[] = [];

    beforeAll(async () => {
      environment = {
        DATABASE_URL: mailing.test.url,
        CLOCK_START: MORNING,
        SWEEP_SECONDS: '1',
        JOB_LOCK_SECONDS: '1',
        SMTP_URL: mailing.server.url,
        MAIL_FROM: ORIGIN.from,
        PUBLIC_URL: ORIGIN.publicUrl,
        ...place,
      };
      settings = readWorkerSettings(environment);
      store = await openQueueStore(settings, quiet);
      queue = openQueue(store, quiet);
      await queue.waitUntilReady();
    });
    afterAll(async () => {
      await queue.close();
      await store.close();
    });
    beforeEach(async () => {
      await mailing.begin();
      await queue.obliterate({ force: true });
    });
    afterEach(async () => {
      for (const started of processes) if (started.child.exitCode === null) await started.kill();
      for (const worker of workers) await worker.stop();
      processes = [];
      workers = [];
    });

    const work = async (handlers = workerHandlers(mailing.house), at = settings) => {
      workers.push(await startWorker(mailing.house, at, handlers, quiet));
    };
    const startProcess = async (clock = MORNING) => {
      const started = await startWorkerProcess({ ...environment, CLOCK_START: clock });
      processes.push(started);
      return started;
    };
    const tellTwenty = () =>
      mailing.tell(
        ...Array.from({ length: 20 }, (_, place) => mailing.message(mailing.rows.clerk, 'case-lapsed', `${place}`)),
      );
    const states = async () => (await mailing.mails()).map(({ state }) => state);
    const allSent = () => until('every mail is sent', async () => (await states()).every((state) => state === 'sent'));
    const expectEachOnce = (mails: number) => {
      expect(mailing.server.received).toHaveLength(mails);
      expect(new Set(mailing.server.received.map(({ messageId }) => messageId)).size).toBe(mails);
    };

    it('two workers and five sweeps at once send each mail once', async () => {
      await tellTwenty();
      await Promise.all([work(), work(), ...[1, 2, 3, 4, 5].map(() => sweep(mailing.house, queue))]);
      await allSent();
      expectEachOnce(20);
    });

    it('an emptied queue and a mail server that was down lose nothing', async () => {
      await mailing.server.stop();
      await tellTwenty();
      await work();
      await until('each was tried', async () => (await mailing.mails()).every(({ attempts }) => attempts === 1));
      expect(new Set(await states())).toEqual(new Set(['waiting']));
      await queue.obliterate({ force: true });
      await mailing.server.start();
      mailing.later(1);
      await allSent();
      expectEachOnce(20);
    });

    it('reminders go first, however many mails wait', async () => {
      const done: string[] = [];
      const note = (name: string) => async () => {
        done.push(name);
        return 'done';
      };
      const mails = ['1', '2', '3', '4', '5'].map((id) => ({ name: 'send-mail' as const, id }));
      await enqueue(queue, mails);
      await enqueue(queue, [
        { name: 'send-reminder', id: '6' },
        { name: 'lapse', id: '7' },
      ]);
      const names = ['send-mail', 'send-reminder', 'lapse', 'lapse-offer', 'run-export'];
      const handlers = Object.fromEntries(names.map((name) => [name, note(name)]));
      await work(handlers as never, { ...settings, JOBS_AT_ONCE: 1 });
      await until('all are done', async () => done.length === 7);
      expect(done.slice(0, 2).sort()).toEqual(['lapse', 'send-reminder']);
    });

    describe('in a process of its own', () => {
      it('a worker without a mail server says so and leaves mails alone', async () => {
        await tellTwenty();
        await sweep(mailing.house, queue);
        const { SMTP_URL: _, ...without } = environment;
        const worker = await startWorkerProcess(without);
        processes.push(worker);
        expect(worker.output()).toContain('e-mail: none is sent, for SMTP_URL is not set');
        await until('the queue is empty', async () => (await queue.count()) + (await queue.getActiveCount()) === 0);
        expect(await mailing.mails()).toEqual(
          Array(20).fill(expect.objectContaining({ state: 'waiting', attempts: 0 })),
        );
        expect(mailing.server.received).toEqual([]);
      }, 60_000);

      it('a reminder that it sends becomes a mail that it sends', async () => {
        const { rows, test, house } = mailing;
        const applicationId = await rows.addCase();
        const responsible = { organisationId: rows.town, role: 'town-clerk' as const };
        const at = new Date(MORNING);
        const start = [{ kind: 'accept' as const, responsible }];
        await test.database.transaction({ kind: 'all' }, (tx) =>
          applyDeadlines(tx, house, { applicationId, eventId: null, at, start }),
        );
        // Only the last reminder of the office is left: one message to each of two clerks, of whom one has an address.
        await test.owner.query(`DELETE FROM reminder WHERE label <> 'overdue'`);
        await startProcess('2026-07-01T12:00:00+08:00');
        await until('the mail is there', async () => mailing.server.received.length > 0);
        await allSent();
        expect([await mailing.inbox(), mailing.recipients()]).toEqual([2, ['clerk@example.org']]);
        expect(mailing.server.received[0]?.source).toContain('To: clerk@example.org');
      }, 60_000);

      it('killed before the mail server has answered, its mail is another worker’s after ten minutes', async () => {
        await mailing.tell(mailing.message(mailing.rows.clerk));
        const worker = await startProcess();
        await killInTheMiddle(worker);
        mailing.server.received.length = 0;
        await startProcess('2026-06-01T10:11:00+08:00');
        await allSent();
        expectEachOnce(1);
        expect(await mailing.inbox()).toBe(1);
      }, 60_000);

      it('killed between the server’s yes and writing it down, its mail comes again under the same Message-ID', async () => {
        await mailing.tell(mailing.message(mailing.rows.clerk));
        // Whoever settles the mail waits for this lock, which is taken when its content has arrived.
        const holder = await mailing.test.owner.connect();
        mailing.server.beforeAnswer = async () => {
          await holder.query('BEGIN');
          await holder.query('SELECT FROM mail FOR UPDATE');
        };
        const worker = await startProcess();
        await until('the mail server has said yes', async () => mailing.server.received.length === 1);
        await until('the worker writes it down', settlingWaits);
        mailing.server.beforeAnswer = async () => undefined;
        await worker.kill();
        await mailing.test.owner.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'UPDATE mail SET state%'`,
        );
        await holder.query('COMMIT');
        holder.release();
        expect(await states()).toEqual(['waiting']);
        await startProcess('2026-06-01T10:11:00+08:00');
        await allSent();
        expect(mailing.server.received).toHaveLength(2);
        expect(new Set(mailing.server.received.map(({ messageId }) => messageId)).size).toBe(1);
        expect(await mailing.inbox()).toBe(1);
      }, 60_000);
    });

    /** Kills the worker while the mail server has the content and says nothing. */
    async function killInTheMiddle(worker: WorkerProcess): Promise<void> {
      await new Promise<void>((killed) => {
        mailing.server.beforeAnswer = async () => {
          mailing.server.beforeAnswer = async () => undefined;
          await worker.kill();
          killed();
        };
      });
    }

    const settlingWaits = async () =>
      (
        await mailing.test.owner.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
              AND query LIKE 'UPDATE mail SET state%'`,
        )
      ).rowCount === 1;
  });
}
