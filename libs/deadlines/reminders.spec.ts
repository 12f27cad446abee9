import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reach, WorkingCalendar } from '#kernel';
import { type CaseRows, seedCaseRows } from '../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import {
  applyDeadlines,
  claimReminder,
  dueReminders,
  findDeadline,
  listDeadlines,
  oldestUnsentReminder,
  passedDeadlines,
} from './index.js';
import type { DeadlineTerms } from './rules.js';

const calendar = new WorkingCalendar();
const RULE = { before: [2, 0], overdue: true, escalate: false };
const terms: DeadlineTerms = {
  calendar,
  rules: { workingDays: { accept: 3, correction: 3 }, calendarDays: {}, reminders: { accept: RULE, correction: RULE } },
};
const ALL: Reach = { kind: 'all' };
const at = (instant: string) => new Date(`${instant}+08:00`);

describe('reminders', () => {
  let test: TestDatabase;
  let rows: CaseRows;

  beforeAll(async () => {
    test = await openTestDatabase({ poolSize: 20 });
    rows = await seedCaseRows(test.owner);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.owner.query('TRUNCATE reminder, deadline CASCADE');
  });

  /** Accept within three working days from Monday 2026-06-01: reminded on the 2nd, due on Thursday the 4th. */
  const begin = async (kind: 'accept' | 'correction' = 'accept', state = 'submitted') => {
    const applicationId = await rows.addCase(state);
    const responsible =
      kind === 'accept'
        ? { organisationId: rows.town, role: 'town-clerk' as const }
        : { enterpriseId: rows.enterprise, organisationId: rows.district };
    await test.database.transaction(ALL, (tx) =>
      applyDeadlines(tx, terms, {
        applicationId,
        eventId: null,
        at: at('2026-06-01T10:00:00'),
        start: [{ kind, responsible }],
      }),
    );
    return applicationId;
  };
  const due = (moment: string, limit = 100) => test.database.read(ALL, (tx) => dueReminders(tx, at(moment), limit));
  const claim = (id: string, moment: string) =>
    test.database.transaction(ALL, (tx) => claimReminder(tx, id, at(moment)));

  it.each([
    ['another case', 'gen_random_uuid()'],
    ['no case', 'NULL'],
  ])('are of their deadline’s case: the database refuses %s', async (_what, written) => {
    await begin();
    const planted = test.database.transaction(ALL, (tx) =>
      tx.execute(
        `INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
         SELECT gen_random_uuid(), id, ${written}, 'T-9', due_on, now() FROM deadline`,
      ),
    );
    await expect(planted).rejects.toMatchObject({ code: '23503' });
  });

  it.each(['reminder', 'deadline'])(
    'stay with the case that they are of: the application moves no %s',
    async (table) => {
      const moved = test.database.transaction(ALL, (tx) => tx.execute(`UPDATE ${table} SET application_id = NULL`));
      await expect(moved).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('are due from 09:00 of their day on, and stay due until they are sent', async () => {
    await begin();
    expect(await due('2026-06-02T08:59:59.999')).toEqual([]);
    expect(await due('2026-06-02T09:00:00')).toHaveLength(1);
    expect(await due('2026-07-01T00:00:00')).toHaveLength(3);
  });

  it('come page by page in the order of their time, none twice and none left out', async () => {
    for (let count = 0; count < 4; count += 1) await begin();
    const now = at('2026-07-01T00:00:00');
    const all = await due('2026-07-01T00:00:00');
    const paged = await test.database.read(ALL, async (tx) => {
      const first = await dueReminders(tx, now, 5);
      const second = await dueReminders(tx, now, 5, first[4]);
      return [...first, ...second, ...(await dueReminders(tx, now, 5, second[4]))];
    });
    expect(all).toHaveLength(12);
    expect(paged).toEqual(all);
  });

  it('can be claimed once, and not before their time', async () => {
    const applicationId = await begin();
    const [reminder] = await due('2026-06-02T09:00:00');
    expect(await claim(reminder!.id, '2026-06-02T08:59:59')).toBeNull();
    expect(await claim(reminder!.id, '2026-06-02T09:00:00')).toEqual({
      id: reminder!.id,
      label: 'T-2',
      kind: 'accept',
      dueOn: '2026-06-04',
      provisional: false,
      responsible: { organisationId: rows.town, role: 'town-clerk' },
      applicationId,
      caseNumber: expect.stringMatching(/^SJ-2026-\d{6}$/),
      subject: null,
    });
    expect(await claim(reminder!.id, '2026-06-02T09:00:01')).toBeNull();
    expect(await due('2026-06-02T10:00:00')).toEqual([]);
  });

  it('go to exactly one of twenty who claim at the same moment', async () => {
    await begin();
    const [reminder] = await due('2026-06-02T09:00:00');
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(reminder!.id, '2026-06-02T09:00:00')));
    expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
  });

  it('stay due when the transaction that claimed them fails', async () => {
    await begin();
    const [reminder] = await due('2026-06-02T09:00:00');
    await expect(
      test.database.transaction(ALL, async (tx) => {
        await claimReminder(tx, reminder!.id, at('2026-06-02T09:00:00'));
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await claim(reminder!.id, '2026-06-02T09:00:00')).not.toBeNull();
  });

  it('of a case that was moved while somebody waited to claim are not sent', async () => {
    const applicationId = await begin();
    const [reminder] = await due('2026-06-02T09:00:00');
    let claiming: Promise<unknown> | undefined;
    await test.database.transaction(ALL, async (tx) => {
      await applyDeadlines(tx, terms, {
        applicationId,
        eventId: null,
        at: at('2026-06-02T09:00:00'),
        stop: ['accept'],
      });
      claiming = claim(reminder!.id, '2026-06-02T09:00:00');
      await new Promise((done) => setTimeout(done, 100));
    });
    expect(await claiming).toBeNull();
  });

  it('tell how late the oldest is', async () => {
    await begin();
    const oldest = (moment: string) => test.database.read(ALL, (tx) => oldestUnsentReminder(tx, at(moment)));
    expect(await oldest('2026-06-02T08:00:00')).toBeNull();
    expect(await oldest('2026-06-05T08:00:00')).toEqual(at('2026-06-02T09:00:00'));
  });

  describe('deadlines that have passed', () => {
    const passed = (moment: string) =>
      test.database.read(ALL, (tx) => passedDeadlines(tx, 'correction', at(moment), 10));

    it('are found from midnight in Shanghai after the last day', async () => {
      const applicationId = await begin('correction', 'returned');
      await begin('accept');
      expect(await passed('2026-06-04T23:59:59.999')).toEqual([]);
      expect(await passed('2026-06-05T00:00:00')).toMatchObject([{ applicationId }]);
    });

    it('wait while the case is frozen', async () => {
      const applicationId = await begin('correction', 'returned');
      await test.owner.query('UPDATE application SET frozen = true WHERE id = $1', [applicationId]);
      expect(await passed('2026-06-05T00:00:00')).toEqual([]);
    });
  });

  describe('deadlines in a list', () => {
    const list = (filter: Parameters<typeof listDeadlines>[3], today = '2026-06-03', reach: Reach = ALL) =>
      test.database.read(reach, (tx) => listDeadlines(tx, calendar, today, filter, { limit: 10 }));

    it('show the office what it has to do, with the working days left', async () => {
      const applicationId = await begin();
      const mine = { organisationId: rows.town, roles: ['town-clerk'] as const };
      expect(await list(mine)).toMatchObject([{ applicationId, kind: 'accept', workingDaysLeft: 1, overdue: false }]);
      expect(await list(mine, '2026-06-04')).toMatchObject([{ workingDaysLeft: 0, overdue: false, late: false }]);
      expect(await list(mine, '2026-06-05')).toMatchObject([{ workingDaysLeft: -1, overdue: true, late: true }]);
      expect(await list({ organisationId: rows.otherTown, roles: ['town-clerk'] })).toEqual([]);
      expect(await list({ organisationId: rows.town, roles: ['town-reviewer'] })).toEqual([]);
      expect(await list(mine, '2026-06-03', { kind: 'town', organisationId: rows.otherTown })).toEqual([]);
    });

    it('show the enterprise its own, and of one case also what has ended', async () => {
      const applicationId = await begin('correction', 'returned');
      expect(await list({ enterpriseId: rows.enterprise })).toMatchObject([{ kind: 'correction', binding: true }]);
      await test.database.transaction(ALL, (tx) =>
        applyDeadlines(tx, terms, {
          applicationId,
          eventId: null,
          at: at('2026-06-02T09:00:00'),
          stop: ['correction'],
        }),
      );
      expect(await list({ enterpriseId: rows.enterprise })).toEqual([]);
      expect(await list({ applicationId })).toMatchObject([{ state: 'met', workingDaysLeft: null }]);
    });

    it('find the newest of a kind', async () => {
      const applicationId = await begin('correction', 'returned');
      const find = (kind: 'accept' | 'correction', today: string) =>
        test.database.read(ALL, (tx) => findDeadline(tx, calendar, today, applicationId, kind));
      expect(await find('correction', '2026-06-04')).toMatchObject({ overdue: false });
      expect(await find('correction', '2026-06-05')).toMatchObject({ overdue: true, late: false });
      expect(await find('accept', '2026-06-05')).toBeNull();
    });
  });
});
