import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reach, type Tx, WorkingCalendar } from '#kernel';
import { type CaseRows, seedCaseRows } from '../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import type { DeadlineChange } from './apply.js';
import { applyDeadlines, holdDeadlines, releaseDeadlines } from './index.js';
import type { DeadlineKind } from './kinds.js';
import type { DeadlineTerms } from './rules.js';

const RULE = { before: [2, 0], overdue: true, escalate: true };
const terms: DeadlineTerms = {
  calendar: new WorkingCalendar(),
  rules: {
    workingDays: { correction: 10, 'district-review': 20, 'public-notice': 5 },
    calendarDays: { reconsideration: 60 },
    reminders: { correction: RULE, 'district-review': RULE, 'public-notice': RULE, reconsideration: RULE },
  },
};
const ALL: Reach = { kind: 'all' };
const at = (day: string) => new Date(`${day}T10:00:00+08:00`);

describe('deadlines of a frozen case', () => {
  let test: TestDatabase;
  let rows: CaseRows;
  let applicationId: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    rows = await seedCaseRows(test.owner);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    applicationId = await rows.addCase();
  });

  const inCase = <Result>(work: (tx: Tx) => Promise<Result>) => test.database.transaction(ALL, work);
  const apply = (day: string, change: Omit<DeadlineChange, 'applicationId' | 'eventId' | 'at'>) =>
    inCase((tx) => applyDeadlines(tx, terms, { applicationId, eventId: null, at: at(day), ...change }));
  const start = (day: string, kind: DeadlineKind) =>
    apply(day, { start: [{ kind, responsible: { organisationId: rows.district, role: 'district-reviewer' } }] });
  const hold = async (day: string) =>
    (await inCase((tx) => holdDeadlines(tx, terms, [applicationId], at(day))))[0]?.dueOn;
  const release = async (day: string) =>
    (await inCase((tx) => releaseDeadlines(tx, terms, [applicationId], at(day))))[0]?.dueOn;
  const deadlines = async (): Promise<string[]> =>
    (
      await test.owner.query(
        `SELECT concat_ws(' ', kind, state, due_on, remaining_working_days, CASE WHEN held THEN 'held' END) AS line
           FROM deadline WHERE application_id = $1 ORDER BY id`,
        [applicationId],
      )
    ).rows.map(({ line }) => line);
  const reminders = async (): Promise<string[]> =>
    (
      await test.owner.query(
        `SELECT r.label || ' ' || to_char(r.send_at AT TIME ZONE 'Asia/Shanghai', 'MM-DD') AS line FROM reminder r
          WHERE r.application_id = $1 AND r.sent_at IS NULL AND r.cancelled_at IS NULL ORDER BY r.send_at`,
        [applicationId],
      )
    ).rows.map(({ line }) => line);

  it('stand still, and get back the nine working days that the freeze took, the Dragon Boat holiday not among them', async () => {
    await start('2026-06-01', 'district-review');
    expect(await deadlines()).toEqual(['district-review running 2026-06-30']);
    expect(await hold('2026-06-10')).toBeNull();
    expect(await deadlines()).toEqual(['district-review paused 2026-06-30 13 held']);
    expect(await reminders()).toEqual([]);
    expect(await release('2026-06-24')).toBe('2026-07-13');
    expect(await deadlines()).toEqual(['district-review running 2026-07-13']);
    expect(await reminders()).toEqual(['T-2 07-09', 'due 07-13', 'overdue 07-14', 'escalated 07-15']);
  });

  it('are as before where the freeze ends on the day on which it began', async () => {
    await start('2026-06-01', 'district-review');
    const before = await reminders();
    await hold('2026-06-10');
    expect(await release('2026-06-10')).toBe('2026-06-30');
    expect(await reminders()).toEqual(before);
  });

  it('have one working day at least where the freeze came on the last day', async () => {
    await start('2026-06-01', 'correction');
    expect(await deadlines()).toEqual(['correction running 2026-06-15']);
    await hold('2026-06-15');
    expect(await release('2026-06-18')).toBe('2026-06-22');
  });

  it('that were late before the freeze stay late', async () => {
    await start('2026-06-01', 'correction');
    await hold('2026-06-16');
    expect(await deadlines()).toEqual(['correction running 2026-06-15']);
    expect(await release('2026-06-24')).toBe('2026-06-15');
  });

  it('paused by a correction are not set going by the thaw, but the correction is', async () => {
    await start('2026-06-01', 'district-review');
    await apply('2026-06-08', {
      pause: ['district-review'],
      start: [{ kind: 'correction', responsible: { enterpriseId: rows.enterprise, organisationId: rows.district } }],
    });
    await hold('2026-06-10');
    expect(await deadlines()).toEqual(['district-review paused 2026-06-30 15', 'correction paused 2026-06-23 8 held']);
    expect(await release('2026-06-24')).toBe('2026-07-06');
    expect((await deadlines())[0]).toBe('district-review paused 2026-06-30 15');
  });

  it('held and then paused by a correction wait for the correction, with the days that they had', async () => {
    await start('2026-06-01', 'district-review');
    await hold('2026-06-10');
    await apply('2026-06-17', { pause: ['district-review'] });
    expect(await deadlines()).toEqual(['district-review paused 2026-06-30 13']);
    expect(await release('2026-06-24')).toBeNull();
    expect(await apply('2026-06-24', { resume: ['district-review'] })).toEqual({ dueOn: '2026-07-13' });
  });

  it('held are not set going by a correction that ends', async () => {
    await start('2026-06-01', 'district-review');
    await hold('2026-06-10');
    expect(await apply('2026-06-12', { resume: ['district-review'] })).toEqual({ dueOn: null });
    expect(await deadlines()).toEqual(['district-review paused 2026-06-30 13 held']);
  });

  it('of what nobody is kept from run on: a public notice and the right to ask for reconsideration', async () => {
    await start('2026-06-08', 'public-notice');
    await start('2026-06-08', 'reconsideration');
    const before = await deadlines();
    expect(await hold('2026-06-10')).toBe('2026-06-15');
    expect(await deadlines()).toEqual(before);
  });

  it('cannot be marked as held while they run', async () => {
    await start('2026-06-01', 'district-review');
    const mark = test.owner.query('UPDATE deadline SET held = true WHERE application_id = $1', [applicationId]);
    await expect(mark).rejects.toThrow('deadline_held_is_paused');
  });
});
