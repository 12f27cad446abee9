import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actingPerson } from '#identity';
import { newId, SettableClock, SYSTEM_ACTOR, WorkingCalendar } from '#kernel';
import { listNotifications } from '#notifications';
import { PolicyCatalogue } from '#policy';
import { countWaiting, listCases } from '#workflow';
import { addPerson, type CaseRows, seedCaseRows } from '../../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { statementsOf } from '../../../test/support/statements.js';
import type { House } from '../house.js';
import { consult, perform } from '../perform.js';
import { dueWork } from './due-work.js';
import { sendDigest } from './send-digest.js';

const NO_REMINDER = { before: [], overdue: false, escalate: false };

describe('the digest', () => {
  let test: TestDatabase;
  let rows: CaseRows;
  let house: House;
  let clock: SettableClock;

  beforeAll(async () => {
    test = await openTestDatabase();
    rows = await seedCaseRows(test.owner);
    clock = new SettableClock('2026-06-01T08:30:00+08:00');
    const rules = {
      workingDays: {},
      calendarDays: {},
      reminders: { accept: { ...NO_REMINDER, overdue: true }, 'public-notice': NO_REMINDER },
      paying: 'district-first' as const,
      measureGroups: {},
      digest: { at: '08:30', workingDaysAhead: 2 },
      instalments: {},
      recognitions: {},
      exclusions: {},
      entitlements: {},
    };
    house = {
      database: test.database,
      clock,
      calendar: new WorkingCalendar(),
      catalogue: new PolicyCatalogue(),
      rules,
      evidenceDirectory: '',
      exportDirectory: '',
    };
  });
  afterAll(() => test.close());
  beforeEach(() =>
    // The cases of the tests before are in nobody's queue any more.
    test.owner.query(
      `TRUNCATE digest, mail, notification, reminder, deadline; UPDATE application SET state = 'withdrawn'`,
    ),
  );

  const addDeadline = (dueOn: string, role = 'town-clerk', kind = 'accept', office: string | null = rows.town) =>
    test.owner.query(
      `INSERT INTO deadline (id, subject, kind, started_on, due_on, provisional, binding, organisation_id, role)
       VALUES ($1::uuid, $1::uuid::text, $2, '2026-01-05', $3, false, false, $4, $5)`,
      [newId(), kind, dueOn, office, role],
    );
  const due = async (now: string) => {
    clock.set(`${now}+08:00`);
    const work = [];
    for await (const page of dueWork(house)) work.push(...page);
    return work;
  };
  const send = (now: string) => {
    clock.set(`${now}+08:00`);
    return perform(house, SYSTEM_ACTOR, sendDigest, { day: now.slice(0, 10) });
  };
  const inbox = (person: string) =>
    test.database.read({ kind: 'all', personId: person }, (tx) => listNotifications(tx, person, { limit: 10 }));

  it('is due from half past eight on, and not any more once it was written', async () => {
    await rows.addCase();
    expect(await due('2026-06-05T08:29:59')).toEqual([]);
    expect(await send('2026-06-05T08:29:59')).toBeNull();
    expect(await due('2026-06-05T08:30:00')).toEqual([{ name: 'send-digest', id: '2026-06-05' }]);
    expect(await send('2026-06-05T08:30:00')).toEqual({ told: 2 });
    expect(await due('2026-06-05T08:30:00')).toEqual([]);
    expect(await send('2026-06-05T18:00:00')).toBeNull();
  });

  it.each([
    ['2026-06-05', true, 'a Friday'],
    ['2026-06-06', false, 'a Saturday'],
    ['2026-06-07', false, 'a Sunday'],
    ['2026-06-08', true, 'a Monday'],
    ['2026-10-01', false, 'a Thursday, the National Day'],
    ['2026-10-10', true, 'a Saturday on which work is made up for'],
  ])('of %s is written: %s (%s)', async (day, written) => {
    expect((await due(`${day}T08:30:00`)).length > 0).toBe(written);
    expect((await send(`${day}T08:30:00`)) !== null).toBe(written);
  });

  it('comes late where the system stood still, but only on its own day', async () => {
    await rows.addCase();
    clock.set('2026-06-08T08:30:00+08:00');
    expect(await perform(house, SYSTEM_ACTOR, sendDigest, { day: '2026-06-05' })).toBeNull();
    expect(await send('2026-06-08T23:59:59')).toEqual({ told: 2 });
    expect(await due('2026-06-09T00:00:00')).toEqual([]);
    expect(await due('2026-06-09T12:00:00')).toEqual([{ name: 'send-digest', id: '2026-06-09' }]);
  });

  it('counts what ends today, what is overdue and what ends within two working days: on a Friday, by Tuesday', async () => {
    for (const day of ['2026-06-03', '2026-06-04', '2026-06-05', '2026-06-08', '2026-06-09', '2026-06-10']) {
      await addDeadline(day);
    }
    await rows.addCase();
    await rows.addCase('town_review');
    expect(await send('2026-06-05T08:30:00')).toEqual({ told: 2 });
    expect(await inbox(rows.clerk)).toMatchObject([
      {
        kind: 'digest',
        title: { zh: '2026-06-05 工作提要' },
        body: { zh: '今日到期1项，已逾期2项，此后2个工作日内到期2项；待办案件1件。' },
      },
    ]);
    // The second clerk reviews as well.
    expect(await inbox(rows.secondClerk)).toMatchObject([{ body: { zh: expect.stringContaining('待办案件2件') } }]);
    expect(await inbox(rows.applicant)).toEqual([]);
  });

  it('leaves out other offices, other roles, what has ended, what nobody can be late with, and disabled people', async () => {
    await addDeadline('2026-06-05', 'town-clerk', 'accept', rows.otherTown);
    await addDeadline('2026-06-05', 'town-finance');
    await addDeadline('2026-06-04', 'town-clerk', 'public-notice');
    await addDeadline('2026-06-10');
    await addDeadline('2026-06-04');
    await test.owner.query(
      `UPDATE deadline SET state = 'met', ended_at = now() WHERE due_on = '2026-06-04' AND kind = 'accept'`,
    );
    await addPerson(test.owner, 'gone', ['town-finance'], { organisation: rows.town, disabled: true });
    expect(await send('2026-06-05T08:30:00')).toEqual({ told: 0 });
    expect((await test.owner.query('SELECT FROM notification')).rowCount).toBe(0);
  });

  it('is written once by workers that come at the same moment', async () => {
    await rows.addCase();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => send('2026-06-05T08:30:00')));
    expect(all.filter((sent) => sent !== null)).toEqual([{ told: 2 }]);
    expect(await inbox(rows.clerk)).toHaveLength(1);
    expect(await inbox(rows.secondClerk)).toHaveLength(1);
  });

  it('counts the cases that each person’s own queue shows, without those that the person is out of', async () => {
    const reviewer = await addPerson(test.owner, 'reviewer', ['district-reviewer'], { organisation: rows.district });
    const states = ['submitted', 'town_review', 'district_review', 'public_notice', 'returned', 'draft'];
    const cases = new Map<string, string>();
    for (const state of [...states, 'district_review']) cases.set(state, await rows.addCase(state));
    const atDistrict = await rows.addCase('submitted');
    await test.owner.query('UPDATE application SET town_id = NULL WHERE id = $1', [atDistrict]);
    await test.owner.query(
      `INSERT INTO conflict_of_interest (application_id, person_id, reason, declared_at) VALUES ($1, $2, '亲属', now())`,
      [cases.get('district_review'), reviewer],
    );
    const waiting = await consult(house, SYSTEM_ACTOR, (_house, tx) => countWaiting(tx), null);
    for (const person of [rows.clerk, rows.secondClerk, rows.approver, rows.applicant, reviewer]) {
      const queue = await consult(
        house,
        SYSTEM_ACTOR,
        async (_house, tx) => {
          const actor = (await actingPerson(tx, person))!;
          return listCases(tx, actor, { queue: 'mine' }, { limit: 100 });
        },
        null,
      );
      const isOfficer = person !== rows.applicant;
      expect(waiting.get(person) ?? 0).toBe(isOfficer ? queue.items.length : 0);
    }
    expect(waiting.get(reviewer)).toBe(1);
  });

  it('takes as many statements for many people as for one', async () => {
    const statements = statementsOf(test.database);
    await rows.addCase();
    await send('2026-06-04T08:30:00');
    const few = await statements(() => send('2026-06-05T08:30:00'));
    for (let count = 0; count < 40; count += 1) {
      await addPerson(test.owner, `clerk-${count}`, ['town-clerk'], { organisation: rows.town });
    }
    const many = await statements(() => send('2026-06-08T08:30:00'));
    expect((await test.owner.query(`SELECT FROM notification WHERE params->>'day' = '2026-06-08'`)).rowCount).toBe(42);
    expect(many).toHaveLength(few.length);
  });
});
