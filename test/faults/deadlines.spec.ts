/**
 * Each reminder exactly once and none lost, whatever happens to queue and workers: the rows are the truth, and the claim
 * is made in the database. The same on both of the queue's backends.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Queue } from 'bullmq';
import { type House, openHouse } from '#casework';
import { applyDeadlines } from '#deadlines';
import { defineRefusals, Refused, shanghaiDay } from '#kernel';
import { workerHandlers } from '../../apps/worker/handlers.js';
import { openLog } from '../../apps/worker/log.js';
import { type Handlers, type JobData, openQueue } from '../../apps/worker/queue.js';
import { openQueueStore, type QueueStore } from '../../apps/worker/queue-store.js';
import { readWorkerSettings, type WorkerSettings } from '../../apps/worker/settings.js';
import { sweep } from '../../apps/worker/sweep.js';
import { type RunningWorker, startWorker } from '../../apps/worker/worker.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { queueBackends } from './support/backends.js';
import { type CaseRows, seedCaseRows } from './support/case-rows.js';
import { until } from './support/until.js';
import { startWorkerProcess, type WorkerProcess } from './support/worker-process.js';

/** All reminders of a deadline that began on 2026-06-01 are due by then. */
const NOW = '2026-07-01T12:00:00+08:00';
const quiet = openLog('silent');
const refusal = defineRefusals({ 'wrong-state': { kind: 'conflict', zh: '状态不符', en: 'wrong state' } });

for (const { backend, settings: place, run } of queueBackends(7)) {
  run(`with the queue in ${backend}`, () => {
    let test: TestDatabase;
    let rows: CaseRows;
    let house: House;
    let environment: Record<string, string>;
    let settings: WorkerSettings;
    let store: QueueStore;
    let queue: Queue<JobData>;
    let workers: RunningWorker[] = [];
    let processes: WorkerProcess[] = [];

    beforeAll(async () => {
      test = await openTestDatabase();
      rows = await seedCaseRows(test.owner);
      environment = {
        DATABASE_URL: test.url,
        CLOCK_START: NOW,
        SWEEP_SECONDS: '1',
        JOB_LOCK_SECONDS: '1',
        ...place,
      };
      settings = readWorkerSettings(environment);
      house = await openHouse(settings, 'huiqi-test');
      store = await openQueueStore(settings, quiet);
      queue = openQueue(store, quiet);
      await queue.waitUntilReady();
    });
    afterAll(async () => {
      await queue.close();
      await store.close();
      await house.database.close();
      await test.close();
    });
    beforeEach(async () => {
      await test.owner.query('TRUNCATE mail, notification, reminder, deadline, digest');
      // These tests count messages and jobs of reminders; the day's digest counts as written.
      await test.owner.query('INSERT INTO digest (day, written_at) VALUES ($1, $2)', [shanghaiDay(new Date(NOW)), NOW]);
      await queue.obliterate({ force: true });
    });
    afterEach(async () => {
      for (const started of processes) if (started.child.exitCode === null) await started.kill();
      for (const worker of workers) await worker.stop();
      processes = [];
      workers = [];
    });

    /** Four reminders a case: three to the town's two clerks, one to the approver. */
    const beginCases = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        const applicationId = await rows.addCase();
        const start = [
          { kind: 'accept' as const, responsible: { organisationId: rows.town, role: 'town-clerk' as const } },
        ];
        await test.database.transaction({ kind: 'all' }, (tx) =>
          applyDeadlines(tx, house, { applicationId, eventId: null, at: new Date('2026-06-01T10:00:00+08:00'), start }),
        );
      }
    };
    const handlers = (change: Partial<Handlers> = {}): Handlers => ({
      ...workerHandlers(house),
      ...change,
    });
    const work = async (change: Partial<Handlers> = {}) => {
      const worker = await startWorker(house, settings, handlers(change), quiet);
      workers.push(worker);
      return worker;
    };
    const startProcess = async () => {
      const started = await startWorkerProcess(environment);
      processes.push(started);
      return started;
    };
    const count = async (sql: string) => Number((await test.owner.query(`SELECT count(*) FROM ${sql}`)).rows[0].count);
    const unsent = () => count('reminder WHERE sent_at IS NULL');
    const allSent = () => until('every reminder is sent', async () => (await unsent()) === 0);
    const expectEachOnce = async (cases: number) => {
      expect(await count('reminder')).toBe(4 * cases);
      expect(await count('notification')).toBe(7 * cases);
      expect(await count(`notification WHERE person_id = '${rows.clerk}'`)).toBe(3 * cases);
      expect(await count(`notification WHERE person_id = '${rows.approver}'`)).toBe(cases);
    };

    it('two workers that sweep at once write the digest once', async () => {
      await rows.addCase();
      await test.owner.query('TRUNCATE digest');
      await Promise.all([work(), work()]);
      const digests = () => count(`notification WHERE kind = 'digest'`);
      await until('the digest is written', async () => (await digests()) > 0);
      await sweep(house, queue);
      await until('the queue is empty', async () => (await queue.count()) + (await queue.getActiveCount()) === 0);
      expect(await digests()).toBe(2);
    });

    it('two workers that sweep at once send each reminder once', async () => {
      await beginCases(30);
      await Promise.all([work(), work()]);
      await allSent();
      await expectEachOnce(30);
    });

    it('sweeping five times at once puts each thing into the queue once', async () => {
      await beginCases(10);
      expect(await Promise.all([1, 2, 3, 4, 5].map(() => sweep(house, queue)))).toEqual([40, 40, 40, 40, 40]);
      expect(await queue.count()).toBe(40);
    });

    it('loses nothing when the queue is emptied', async () => {
      await beginCases(5);
      await sweep(house, queue);
      await queue.obliterate({ force: true });
      expect(await queue.count()).toBe(0);
      await work();
      await allSent();
      await expectEachOnce(5);
    });

    it('goes on when the queue is emptied under a running worker', async () => {
      await work();
      await beginCases(2);
      await allSent();
      await queue.obliterate({ force: true });
      await beginCases(2);
      await allSent();
      await expectEachOnce(4);
    });

    it('sends nothing that was dealt with while its job waited', async () => {
      await beginCases(1);
      await sweep(house, queue);
      await test.owner.query('UPDATE reminder SET cancelled_at = send_at');
      await work();
      await until('the queue is empty', async () => (await queue.count()) + (await queue.getActiveCount()) === 0);
      expect(await count('notification')).toBe(0);
    });

    it('a job that fails is brought back by the next sweep', async () => {
      await beginCases(1);
      const failures = new Map<string, number>();
      await work({
        'send-reminder': async (id) => {
          failures.set(id, (failures.get(id) ?? 0) + 1);
          if ((failures.get(id) as number) < 3) throw new Error('the disk is full');
          return handlers()['send-reminder'](id);
        },
      });
      await allSent();
      expect(failures.size).toBe(4);
      for (const tries of failures.values()) expect(tries).toBeGreaterThanOrEqual(3);
      await expectEachOnce(1);
    });

    /** A case returned on 2026-06-01 that nobody corrected. */
    const beginCorrection = async () => {
      const applicationId = await rows.addCase('returned');
      const responsible = { enterpriseId: rows.enterprise, organisationId: rows.district };
      await test.database.transaction({ kind: 'all' }, (tx) =>
        applyDeadlines(tx, house, {
          applicationId,
          eventId: null,
          at: new Date('2026-06-01T10:00:00+08:00'),
          start: [{ kind: 'correction', responsible }],
        }),
      );
      return applicationId;
    };

    it('a case that was not corrected in time lapses once, though two workers try', async () => {
      const id = await beginCorrection();
      await Promise.all([work(), work()]);
      await until(
        'it has lapsed',
        async () => (await count(`application WHERE id = '${id}' AND state = 'lapsed'`)) === 1,
      );
      await Promise.all([sweep(house, queue), sweep(house, queue)]);
      expect(await count(`case_event WHERE application_id = '${id}' AND action = 'lapse'`)).toBe(1);
      expect(await count(`deadline WHERE application_id = '${id}' AND state = 'passed'`)).toBe(1);
    });

    it('a refusal ends the job in peace, and the row brings it back while it is due', async () => {
      const id = await beginCorrection();
      const tried: string[] = [];
      await work({
        lapse: async (caseId) => {
          tried.push(caseId);
          throw new Refused(refusal('wrong-state'));
        },
      });
      await until('it was tried twice', async () => tried.length >= 2);
      expect(new Set(tried)).toEqual(new Set([id]));
      expect(await queue.getFailedCount()).toBe(0);
    });

    it('a worker that stops finishes what it is doing', async () => {
      await beginCases(1);
      let finished = 0;
      const worker = await work({
        'send-reminder': async (id) => {
          const outcome = await handlers()['send-reminder'](id);
          await new Promise((done) => setTimeout(done, 300));
          finished += 1;
          return outcome;
        },
      });
      await until('all four are under way', async () => (await unsent()) === 0);
      await worker.stop();
      workers = [];
      expect(finished).toBe(4);
      expect(await queue.getActiveCount()).toBe(0);
    });

    it('does not start when a kind of job has no handler', async () => {
      const without = { 'send-reminder': handlers()['send-reminder'] };
      await expect(startWorker(house, settings, without, quiet)).rejects.toThrow('no handler for: lapse');
    });

    describe('in a process of its own', () => {
      it('a worker killed twice in the middle of one job loses nothing and repeats nothing', async () => {
        await beginCases(1);
        await test.owner.query(`DELETE FROM reminder WHERE label <> 'due'`);
        // Whoever claims the reminder waits for this lock: the job is under way for as long as the test wants.
        const holder = await test.owner.connect();
        await holder.query('BEGIN');
        await holder.query('SELECT 1 FROM reminder FOR UPDATE');
        const jobUnderWay = () => until('the job is under way', async () => (await queue.getActiveCount()) === 1, 40);
        const waiting = (claims: number) =>
          until(`claim number ${claims} waits`, async () => (await claimsWaiting()) === claims, 40);
        for (const claims of [1, 2]) {
          const worker = await startProcess();
          await jobUnderWay();
          await waiting(claims);
          await worker.kill();
        }
        await startProcess();
        await waiting(3);
        await holder.query('COMMIT');
        holder.release();
        await allSent();
        expect(await count('notification')).toBe(2);
        expect(await count('reminder WHERE sent_at IS NOT NULL')).toBe(1);
      }, 120_000);

      it('says that it is ready, does its work, and ends cleanly when it is told to', async () => {
        await beginCases(2);
        const worker = await startProcess();
        expect(worker.output()).toContain(`worker ready: queue in ${backend}`);
        await allSent();
        expect(await worker.terminate()).toBe(0);
        await expectEachOnce(2);
      });

      it('ends when the process that started it is gone', async () => {
        const worker = await startProcess();
        worker.child.disconnect();
        await until('it has ended', async () => worker.child.exitCode !== null);
        expect(worker.child.exitCode).toBe(0);
      });
    });

    /** Connections, dead workers' included, that wait to claim a reminder. */
    const claimsWaiting = () =>
      count(
        `pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE reminder r%'`,
      );
  });
}
