import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyDeadlines, dueReminders, type Responsible } from '#deadlines';
import { SettableClock, SYSTEM_ACTOR, WorkingCalendar } from '#kernel';
import { listNotifications } from '#notifications';
import { PolicyCatalogue } from '#policy';
import { type CaseRows, seedCaseRows } from '../../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { House } from '../house.js';
import { perform } from '../perform.js';
import { dueWork } from './due-work.js';
import { sendReminder } from './send-reminder.js';

const RULE = { before: [2, 0], overdue: true, escalate: true };

describe('sending a reminder', () => {
  let test: TestDatabase;
  let rows: CaseRows;
  let house: House;
  let clock: SettableClock;

  beforeAll(async () => {
    test = await openTestDatabase();
    rows = await seedCaseRows(test.owner);
    clock = new SettableClock('2026-06-01T10:00:00+08:00');
    const rules = {
      workingDays: { accept: 3, correction: 3 },
      calendarDays: {},
      reminders: { accept: RULE, correction: RULE },
      paying: 'district-first' as const,
      measureGroups: {},
      digest: { at: '08:30', workingDaysAhead: 2 },
      instalments: {},
      recognitions: {},
      entitlements: {},
      exclusions: {},
    };
    const calendar = new WorkingCalendar();
    house = {
      database: test.database,
      clock,
      calendar,
      catalogue: new PolicyCatalogue(),
      rules,
      evidenceDirectory: '',
      exportDirectory: '',
    };
  });
  afterAll(() => test.close());
  beforeEach(() => test.owner.query('TRUNCATE mail, notification, reminder, deadline'));

  /** Due within three working days from the day given. */
  const begin = async (
    from: string,
    responsible: Responsible,
    state = 'submitted',
    kind: 'accept' | 'correction' = 'accept',
  ) => {
    const applicationId = await rows.addCase(state);
    const at = new Date(`${from}T10:00:00+08:00`);
    await test.database.transaction({ kind: 'all' }, (tx) =>
      applyDeadlines(tx, house, { applicationId, eventId: null, at, start: [{ kind, responsible }] }),
    );
    return applicationId;
  };
  const sendAll = async (now: string) => {
    clock.set(`${now}+08:00`);
    const due = await test.database.read({ kind: 'all' }, (tx) => dueReminders(tx, clock.now(), 100));
    const told = [];
    for (const { id } of due) told.push(await perform(house, SYSTEM_ACTOR, sendReminder, { id }));
    return told;
  };
  const inbox = (person: string) =>
    test.database.read({ kind: 'all', personId: person }, (tx) => listNotifications(tx, person, { limit: 10 }));
  const clerks = (): Responsible => ({ organisationId: rows.town, role: 'town-clerk' });

  it('tells the people of the office ahead, on the day, and after it, and then their supervisor', async () => {
    await begin('2026-06-01', clerks());
    expect(await sendAll('2026-06-02T09:00:00')).toEqual([{ told: 2 }]);
    expect(await sendAll('2026-06-04T09:00:00')).toEqual([{ told: 2 }]);
    expect(await sendAll('2026-06-05T09:00:00')).toEqual([{ told: 2 }]);
    expect((await inbox(rows.clerk)).map(({ kind }) => kind)).toEqual([
      'deadline-overdue',
      'deadline-due',
      'deadline-ahead',
    ]);
    expect(await inbox(rows.approver)).toEqual([]);
    expect(await sendAll('2026-06-08T09:00:00')).toEqual([{ told: 1 }]);
    expect(await inbox(rows.approver)).toMatchObject([
      { kind: 'deadline-escalated', title: { zh: expect.stringContaining('督办') } },
    ]);
    expect(await inbox(rows.clerk)).toHaveLength(3);
    expect(await sendAll('2026-06-30T09:00:00')).toEqual([]);
  });

  it('says what is true on the day when it goes out late', async () => {
    await begin('2026-06-01', clerks());
    expect(await sendAll('2026-06-05T08:00:00')).toEqual([{ told: 2 }, { told: 2 }]);
    expect((await inbox(rows.clerk)).map(({ kind }) => kind)).toEqual(['deadline-overdue', 'deadline-overdue']);
  });

  it('says loudly that a day in a year without announced holidays is provisional', async () => {
    await begin('2026-12-30', clerks());
    await sendAll('2026-12-31T09:00:00');
    expect((await inbox(rows.clerk))[0]).toMatchObject({
      body: { zh: expect.stringContaining('暂定'), en: expect.stringContaining('provisional') },
    });
  });

  it('tells the supervisor where nobody holds the post', async () => {
    await begin('2026-06-01', { organisationId: rows.otherTown, role: 'town-clerk' });
    expect(await sendAll('2026-06-02T09:00:00')).toEqual([{ told: 1 }]);
    expect(await inbox(rows.approver)).toMatchObject([{ kind: 'deadline-ahead' }]);
  });

  it('tells the enterprise of a draft without a number', async () => {
    await begin('2026-06-01', { enterpriseId: rows.enterprise, organisationId: rows.district }, 'draft');
    await sendAll('2026-06-02T09:00:00');
    expect(await inbox(rows.applicant)).toMatchObject([{ title: { zh: '您的申请草稿：受理期限将至' } }]);
  });

  it('finds nothing to do the second time, and for an id that is none of a reminder', async () => {
    const applicationId = await begin('2026-06-01', clerks());
    clock.set('2026-06-02T09:00:00+08:00');
    const [due] = await test.database.read({ kind: 'all' }, (tx) => dueReminders(tx, clock.now(), 1));
    const send = (id: string) => perform(house, SYSTEM_ACTOR, sendReminder, { id });
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => send(due!.id)));
    expect(all.filter((sent) => sent !== null)).toEqual([{ told: 2 }]);
    expect(await send(applicationId)).toBeNull();
    expect(await inbox(rows.clerk)).toHaveLength(1);
  });

  it('is due work, beside the cases whose correction period has passed', async () => {
    const responsible = { enterpriseId: rows.enterprise, organisationId: rows.district };
    const id = await begin('2026-06-01', responsible, 'returned', 'correction');
    const due = async (now: string) => {
      clock.set(`${now}+08:00`);
      const work = [];
      for await (const page of dueWork(house)) work.push(...page);
      return work;
    };
    expect(await due('2026-06-04T23:59:59')).toMatchObject([
      { name: 'send-reminder' },
      { name: 'send-reminder' },
      { name: 'send-digest', id: '2026-06-04' },
    ]);
    expect((await due('2026-06-05T00:00:00')).at(-1)).toEqual({ name: 'lapse', id });
  });

  it('is due work page by page, however much there is', async () => {
    await begin('2026-06-01', clerks());
    await test.owner.query(
      `INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
       SELECT gen_random_uuid(), d.id, d.application_id, 'T-' || n, d.due_on, '2026-06-01'
         FROM deadline d, generate_series(10, 1209) AS n`,
    );
    clock.set('2026-06-01T12:00:00+08:00');
    const sizes = [];
    for await (const page of dueWork(house)) sizes.push(page.length);
    // The last one is the day's digest.
    expect(sizes).toEqual([500, 500, 200, 1]);
  });
});
