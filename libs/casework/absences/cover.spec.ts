import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyDeadlines, dueReminders } from '#deadlines';
import { actingPerson } from '#identity';
import { newId, type OnBehalfOf, SettableClock, SYSTEM_ACTOR, SYSTEM_PERSON_ID, WorkingCalendar } from '#kernel';
import { listNotifications, type NewNotification, notify, notifyAll } from '#notifications';
import { PolicyCatalogue } from '#policy';
import { addPerson, type CaseRows, seedCaseRows } from '../../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { House } from '../house.js';
import { perform } from '../perform.js';
import { dueWork } from '../reminders/due-work.js';
import { sendDigest } from '../reminders/send-digest.js';
import { sendReminder } from '../reminders/send-reminder.js';
import { beginCover } from './begin-cover.js';
import { cancelAnAbsence } from './cancel-absence.js';
import { recordAnAbsence } from './record-absence.js';

const SYSTEM: OnBehalfOf = { kind: 'all', personId: SYSTEM_PERSON_ID };
const RULE = { before: [2, 0], overdue: true, escalate: true };

describe('a cover', () => {
  let test: TestDatabase;
  let rows: CaseRows;
  let house: House;
  let clock: SettableClock;

  beforeAll(async () => {
    test = await openTestDatabase();
    rows = await seedCaseRows(test.owner);
    clock = new SettableClock('2026-06-05T10:00:00+08:00');
    const rules = {
      workingDays: { accept: 3 },
      calendarDays: {},
      reminders: { accept: RULE },
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
  beforeEach(async () => {
    await test.owner.query('TRUNCATE absence, digest, mail, notification, reminder, deadline');
    await test.owner.query(`DELETE FROM person_role WHERE person_id = $1`, [rows.secondClerk]);
    await test.owner.query(`INSERT INTO person_role VALUES ($1, 'town-clerk')`, [rows.secondClerk]);
    clock.set('2026-06-05T10:00:00+08:00');
  });

  const at = (now: string): Date => new Date(`${now}+08:00`);
  const act = async (person: string) => (await test.database.read(SYSTEM, (tx) => actingPerson(tx, person)))!;
  /** The clerk is away from Monday to Friday. */
  const away = async () =>
    perform(house, await act(rows.clerk), recordAnAbsence, {
      from: '2026-06-08',
      to: '2026-06-12',
      cover: 'sj-second-clerk',
    });
  const told = async (work: (tx: Parameters<typeof notify>[0]) => Promise<unknown>, whose: OnBehalfOf = SYSTEM) => {
    await test.owner.query('TRUNCATE mail, notification');
    await test.database.transaction(whose, work);
    const { rows: found } = await test.owner.query('SELECT person_id FROM notification');
    return found.map(({ person_id }) => person_id).sort();
  };
  const message = (to: NewNotification['to'], now: string): NewNotification<'case-submitted'> => ({
    to,
    kind: 'case-submitted',
    params: { number: 'SJ-2026-000001' },
    applicationId: null,
    at: at(now),
  });
  const both = () => [rows.clerk, rows.secondClerk].sort();
  const inbox = (person: string) =>
    test.database.read({ kind: 'all', personId: person }, (tx) => listNotifications(tx, person, { limit: 10 }));

  it.each([
    ['2026-06-07T23:59:59', false],
    ['2026-06-08T00:00:00', true],
    ['2026-06-12T23:59:59', true],
    ['2026-06-13T00:00:00', false],
  ])('receives at %s what goes to the person: %s', async (now, received) => {
    await away();
    const expectedPeople = received ? both() : [rows.clerk];
    expect(await told((tx) => notify(tx, message({ personIds: [rows.clerk] }, now)))).toEqual(expectedPeople);
    const two = [message({ personIds: [rows.clerk] }, now), message({ personIds: [rows.approver] }, now)];
    expect(await told((tx) => notifyAll(tx, two as NewNotification[]))).toEqual(
      [...expectedPeople, rows.approver].sort(),
    );
  });

  it('receives it whoever writes it, also an enterprise, to which absences are closed', async () => {
    await away();
    const applicant: OnBehalfOf = { kind: 'enterprise', enterpriseId: rows.enterprise, personId: rows.applicant };
    const write = message({ personIds: [rows.clerk] }, '2026-06-09T09:00:00');
    expect(await told((tx) => notify(tx, write), applicant)).toEqual(both());
    expect(await test.database.read(applicant, (tx) => tx.query('SELECT FROM absence'))).toEqual([]);
  });

  it('receives once what goes to both, and what goes to the post that both hold', async () => {
    await away();
    const now = '2026-06-09T09:00:00';
    const people = { personIds: both() };
    expect(await told((tx) => notify(tx, message(people, now)))).toEqual(both());
    const two = [message(people, now), message({ personIds: [rows.approver] }, now)] as NewNotification[];
    expect(await told((tx) => notifyAll(tx, two))).toEqual([...both(), rows.approver].sort());
    expect(await told((tx) => notify(tx, message({ organisationId: rows.town, role: 'town-clerk' }, now)))).toEqual(
      both(),
    );
  });

  it('receives nothing any more once the absence is cancelled, though it runs', async () => {
    const { id } = await away();
    clock.set(at('2026-06-09T09:00:00'));
    await perform(house, await act(rows.clerk), cancelAnAbsence, { id });
    const write = message({ personIds: [rows.clerk] }, '2026-06-09T09:00:00');
    expect(await told((tx) => notify(tx, write))).toEqual([rows.clerk]);
  });

  it('gains no role, and receives nothing after having lost one of the person’s', async () => {
    await away();
    clock.set(at('2026-06-09T09:00:00'));
    expect((await act(rows.secondClerk)).roles).toEqual(['town-clerk']);
    await test.owner.query('DELETE FROM person_role WHERE person_id = $1', [rows.secondClerk]);
    expect((await act(rows.secondClerk)).roles).toEqual([]);
    const write = message({ personIds: [rows.clerk] }, '2026-06-09T09:00:00');
    expect(await told((tx) => notify(tx, write))).toEqual([rows.clerk]);
  });

  describe('and reminders', () => {
    const remind = async (now: string) => {
      const applicationId = await rows.addCase();
      const responsible = { organisationId: rows.town, role: 'town-clerk' as const };
      const start = [{ kind: 'accept' as const, responsible }];
      await test.database.transaction(SYSTEM, (tx) =>
        applyDeadlines(tx, house, { applicationId, eventId: null, at: at('2026-06-05T10:00:00'), start }),
      );
      clock.set(at(now));
      const due = await test.database.read(SYSTEM, (tx) => dueReminders(tx, clock.now(), 10));
      return Promise.all(due.map(({ id }) => perform(house, SYSTEM_ACTOR, sendReminder, { id })));
    };

    it('reach the cover as a holder of the post; the supervisor is not troubled', async () => {
      await away();
      expect(await remind('2026-06-08T09:00:00')).toEqual([{ told: 1 }]);
      expect(await inbox(rows.secondClerk)).toMatchObject([{ kind: 'deadline-ahead' }]);
      expect(await inbox(rows.clerk)).toHaveLength(1);
      expect(await inbox(rows.approver)).toEqual([]);
    });

    it('reach the supervisor too where everybody who holds the post is away', async () => {
      await away();
      await test.owner.query('DELETE FROM person_role WHERE person_id = $1', [rows.secondClerk]);
      expect(await remind('2026-06-08T09:00:00')).toEqual([{ told: 1 }]);
      expect(await inbox(rows.approver)).toMatchObject([{ kind: 'deadline-ahead' }]);
      expect(await inbox(rows.clerk)).toHaveLength(1);
      expect(await inbox(rows.secondClerk)).toEqual([]);
    });
  });

  describe('is told that it begins', () => {
    const due = async (now: string) => {
      clock.set(at(now));
      const work = [];
      for await (const page of dueWork(house)) work.push(...page);
      return work.filter(({ name }) => name === 'begin-cover');
    };

    it('on the first day, once, however many workers there are', async () => {
      const { id } = await away();
      expect(await due('2026-06-07T23:59:59')).toEqual([]);
      expect(await perform(house, SYSTEM_ACTOR, beginCover, { id })).toBeNull();
      expect(await due('2026-06-08T00:00:00')).toEqual([{ name: 'begin-cover', id }]);
      const all = await Promise.all([1, 2, 3].map(() => perform(house, SYSTEM_ACTOR, beginCover, { id })));
      expect(all.filter((begun) => begun !== null)).toEqual([{ told: 1 }]);
      expect(await due('2026-06-08T00:00:01')).toEqual([]);
      expect(await inbox(rows.secondClerk)).toMatchObject([
        { kind: 'cover-begins', title: { zh: '代sj-town-clerk接收消息' } },
      ]);
      expect(await inbox(rows.clerk)).toEqual([]);
    });

    it('late where the system stood still, but not of an absence that is over or cancelled', async () => {
      const { id } = await away();
      expect(await due('2026-06-12T23:59:59')).toHaveLength(1);
      expect(await due('2026-06-13T00:00:00')).toEqual([]);
      clock.set(at('2026-06-05T10:00:00'));
      await perform(house, await act(rows.clerk), cancelAnAbsence, { id });
      expect(await due('2026-06-08T09:00:00')).toEqual([]);
    });
  });

  it('has the digest of the office; who is away has none', async () => {
    await away();
    await rows.addCase();
    clock.set(at('2026-06-08T08:30:00'));
    await perform(house, SYSTEM_ACTOR, sendDigest, { day: '2026-06-08' });
    expect(await inbox(rows.secondClerk)).toHaveLength(1);
    expect(await inbox(rows.clerk)).toEqual([]);
  });

  it('is agreed once where two are recorded at the same moment', async () => {
    const results = await Promise.allSettled([away(), away(), away()]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ refusal: { code: 'absence-overlaps' } });
    }
  });

  describe('in the database', () => {
    const insert = (person: string, cover: string, office: string, [from, to]: [string, string]) =>
      test.owner.query(
        `INSERT INTO absence (id, person_id, cover_id, organisation_id, from_on, to_on, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $2, $7)`,
        [newId(), person, cover, office, from, to, at('2026-06-05T10:00:00')],
      );

    it('is somebody else of the office who is there: no statement can record anything else', async () => {
      await away();
      const third = await addPerson(test.owner, 'third-clerk', ['town-clerk'], { organisation: rows.town });
      const late: [string, string] = ['2026-06-12', '2026-06-15'];
      await expect(insert(rows.clerk, third, rows.town, late)).rejects.toMatchObject({ code: 'HQ150' });
      await expect(insert(third, rows.clerk, rows.town, late)).rejects.toMatchObject({ code: 'HQ150' });
      await expect(insert(rows.secondClerk, third, rows.town, late)).rejects.toMatchObject({ code: 'HQ150' });
      const next: [string, string] = ['2026-06-15', '2026-06-15'];
      await expect(insert(rows.clerk, rows.approver, rows.town, next)).rejects.toMatchObject({ code: 'HQ151' });
      await expect(insert(rows.clerk, rows.clerk, rows.town, next)).rejects.toMatchObject({ code: 'HQ151' });
      const past: [string, string] = ['2026-06-04', '2026-06-15'];
      await expect(insert(third, rows.secondClerk, rows.town, past)).rejects.toThrow('check');
      await insert(rows.clerk, third, rows.town, next);
    });

    it('is known to the office and its district alone, and the days stay as they were recorded', async () => {
      await away();
      const seen = (whose: OnBehalfOf) => test.database.read(whose, (tx) => tx.query('SELECT FROM absence'));
      const stranger = await addPerson(test.owner, 'stranger', ['town-clerk'], { organisation: rows.otherTown });
      expect(await seen({ kind: 'town', organisationId: rows.otherTown, personId: stranger })).toHaveLength(0);
      expect(await seen({ kind: 'town', organisationId: rows.town })).toHaveLength(0);
      expect(await seen({ kind: 'town', organisationId: rows.town, personId: rows.secondClerk })).toHaveLength(1);
      expect(await seen({ kind: 'district', organisationId: rows.district, personId: rows.approver })).toHaveLength(1);
      const change = (text: string) => test.database.transaction(SYSTEM, (tx) => tx.execute(text));
      await expect(change(`UPDATE absence SET to_on = '2026-12-31'`)).rejects.toThrow('permission denied');
      await expect(change('DELETE FROM absence')).rejects.toThrow('permission denied');
    });
  });
});
