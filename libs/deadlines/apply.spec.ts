import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reach, WorkingCalendar } from '#kernel';
import { type CaseRows, seedCaseRows } from '../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import type { DeadlineChange } from './apply.js';
import { applyDeadlines } from './index.js';
import type { DeadlineKind } from './kinds.js';
import type { DeadlineTerms } from './rules.js';

const BOTH = { before: [2, 0], overdue: true, escalate: true };
const terms: DeadlineTerms = {
  calendar: new WorkingCalendar(),
  rules: {
    workingDays: { accept: 3, correction: 10, 'district-review': 20 },
    calendarDays: { reconsideration: 60 },
    reminders: {
      accept: BOTH,
      correction: BOTH,
      'district-review': BOTH,
      reconsideration: BOTH,
      'capital-paid-in': BOTH,
    },
  },
};

const ALL: Reach = { kind: 'all' };
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`);

describe("a case's deadlines", () => {
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

  const office = (kind: DeadlineKind) => ({
    kind,
    responsible: { organisationId: rows.district, role: 'district-reviewer' as const },
  });
  const apply = (moment: Date, change: Omit<DeadlineChange, 'applicationId' | 'eventId' | 'at'>, reach: Reach = ALL) =>
    test.database.transaction(reach, (tx) =>
      applyDeadlines(tx, terms, { applicationId, eventId: null, at: moment, ...change }),
    );
  const deadlines = async () =>
    (
      await test.owner.query(
        `SELECT kind, state, due_on::text, paused_on::text, remaining_working_days AS left FROM deadline
          WHERE application_id = $1 ORDER BY id`,
        [applicationId],
      )
    ).rows;
  /** Unsent and not cancelled: what would still go out. */
  const reminders = async () =>
    (
      await test.owner.query(
        `SELECT r.label || ' ' || to_char(r.send_at AT TIME ZONE 'Asia/Shanghai', 'MM-DD HH24:MI') AS line
           FROM reminder r WHERE r.application_id = $1 AND r.sent_at IS NULL AND r.cancelled_at IS NULL
          ORDER BY r.send_at`,
        [applicationId],
      )
    ).rows.map(({ line }) => line);

  it('start with their reminders and give the day on which the next move is due', async () => {
    expect(await apply(at('2026-09-28'), { start: [office('accept')] })).toEqual({ dueOn: '2026-10-08' });
    expect(await reminders()).toEqual([
      'T-2 09-29 09:00',
      'due 10-08 09:00',
      'overdue 10-09 09:00',
      'escalated 10-10 09:00',
    ]);
  });

  it.each([
    ['one millisecond before midnight', '2026-10-08T23:59:59.999+08:00', 'met'],
    ['at midnight', '2026-10-09T00:00:00.000+08:00', 'passed'],
  ])('stopped %s are in time or late by Shanghai’s clock', async (_when, moment, state) => {
    await apply(at('2026-09-28'), { start: [office('accept')] });
    expect(await apply(new Date(moment), { stop: ['accept'] })).toEqual({ dueOn: null });
    expect(await deadlines()).toMatchObject([{ kind: 'accept', state }]);
    expect(await reminders()).toEqual([]);
  });

  it('are cancelled, not met, when nobody has to do the thing any more', async () => {
    await apply(at('2026-09-28'), { start: [office('accept')] });
    await apply(at('2026-09-29'), { cancel: ['accept', 'correction'] });
    expect(await deadlines()).toMatchObject([{ kind: 'accept', state: 'cancelled' }]);
  });

  it('pause while the enterprise corrects, and resume with the working days that were left', async () => {
    // 20 working days from 2026-06-01 end on 2026-06-30 (2026-06-19 is a holiday).
    expect(await apply(at('2026-06-01'), { start: [office('district-review')] })).toEqual({ dueOn: '2026-06-30' });
    const correction = {
      kind: 'correction' as const,
      responsible: { enterpriseId: rows.enterprise, organisationId: rows.district },
    };
    const returned = await apply(at('2026-06-10'), { pause: ['district-review'], start: [correction] });
    expect(returned).toEqual({ dueOn: '2026-06-25' });
    expect(await deadlines()).toMatchObject([
      { kind: 'district-review', state: 'paused', paused_on: '2026-06-10', left: 13 },
      { kind: 'correction', state: 'running', left: null },
    ]);
    // The review's own reminders are silent; what is left are the correction's.
    expect(await reminders()).toEqual([
      'T-2 06-23 09:00',
      'due 06-25 09:00',
      'overdue 06-26 09:00',
      'escalated 06-29 09:00',
    ]);

    const back = await apply(at('2026-06-22'), { stop: ['correction'], resume: ['district-review'] });
    expect(back).toEqual({ dueOn: '2026-07-09' });
    expect(await deadlines()).toMatchObject([
      { kind: 'district-review', state: 'running', due_on: '2026-07-09', paused_on: null, left: null },
      { kind: 'correction', state: 'met' },
    ]);
    expect(await reminders()).toEqual([
      'T-2 07-07 09:00',
      'due 07-09 09:00',
      'overdue 07-10 09:00',
      'escalated 07-13 09:00',
    ]);
  });

  it('resumed on the day of the pause are due on the same day, and what was sent is not sent again', async () => {
    await apply(at('2026-06-01'), { start: [office('accept')] });
    await test.owner.query(`UPDATE reminder SET sent_at = send_at WHERE application_id = $1 AND label = 'T-2'`, [
      applicationId,
    ]);
    await apply(at('2026-06-02', '10:00'), { pause: ['accept'] });
    expect(await reminders()).toEqual([]);
    expect(await apply(at('2026-06-02', '11:00'), { resume: ['accept'] })).toEqual({ dueOn: '2026-06-04' });
    expect(await reminders()).toEqual(['due 06-04 09:00', 'overdue 06-05 09:00', 'escalated 06-08 09:00']);
  });

  it('overdue at the pause leave one working day after the resumption', async () => {
    await apply(at('2026-06-01'), { start: [office('accept')] });
    await apply(at('2026-06-08'), { pause: ['accept'] });
    expect(await deadlines()).toMatchObject([{ state: 'paused', left: 0 }]);
    expect(await apply(at('2026-06-12'), { resume: ['accept'] })).toEqual({ dueOn: '2026-06-15' });
  });

  it('may stop and start anew in one move, but two of a kind never run at once', async () => {
    await apply(at('2026-06-01'), { start: [office('accept')] });
    expect(await apply(at('2026-06-02'), { stop: ['accept'], start: [office('accept')] })).toEqual({
      dueOn: '2026-06-05',
    });
    await expect(apply(at('2026-06-02'), { start: [office('accept')] })).rejects.toThrow('deadline_live');
  });

  it('pass over what is not there', async () =>
    expect(await apply(at('2026-06-02'), { stop: ['accept'], pause: ['correction'], resume: ['accept'] })).toEqual({
      dueOn: null,
    }));

  it("of the enterprise's own affairs do not order the queue", async () => {
    const capital = {
      kind: 'capital-paid-in' as const,
      responsible: { enterpriseId: rows.enterprise, organisationId: rows.district },
      period: { dueOn: '2026-06-03' },
    };
    expect(await apply(at('2026-06-01'), { start: [capital, office('district-review')] })).toEqual({
      dueOn: '2026-06-30',
    });
  });

  it('need a rule for every kind that starts', async () => {
    await expect(apply(at('2026-06-01'), { start: [office('payment')] })).rejects.toThrow('"payment"');
    await expect(apply(at('2026-06-01'), { start: [office('capital-paid-in')] })).rejects.toThrow('no period');
  });

  it('belong to their case: another town can neither see nor stop them', async () => {
    await apply(at('2026-06-01'), { start: [office('accept')] });
    const other: Reach = { kind: 'town', organisationId: rows.otherTown };
    await apply(at('2026-06-02'), { stop: ['accept'] }, other);
    await expect(apply(at('2026-06-02'), { start: [office('correction')] }, other)).rejects.toThrow(
      'row-level security',
    );
    expect(await deadlines()).toMatchObject([{ kind: 'accept', state: 'running' }]);
    expect(await test.database.read(other, (tx) => tx.query('SELECT id FROM deadline'))).toEqual([]);
    expect(await test.database.read(other, (tx) => tx.query('SELECT id FROM reminder'))).toEqual([]);
  });

  it('are written within the reach of whoever moves the case', async () => {
    const enterprise: Reach = { kind: 'enterprise', enterpriseId: rows.enterprise };
    expect(await apply(at('2026-06-01'), { start: [office('accept')] }, enterprise)).toEqual({ dueOn: '2026-06-04' });
    expect(await reminders()).toHaveLength(4);
  });

  it('name an event that the same transaction writes before it commits', async () => {
    const eventId = '01900000-0000-7000-8000-000000000001';
    const start = [office('accept')];
    const change = { applicationId, eventId, at: at('2026-06-01'), start };
    await expect(test.database.transaction(ALL, (tx) => applyDeadlines(tx, terms, change))).rejects.toThrow('event_id');
    await test.database.transaction(ALL, async (tx) => {
      await applyDeadlines(tx, terms, change);
      await tx.execute(
        `INSERT INTO case_event (id, application_id, seq, action, to_state, person_id, at, document_version, hash)
         VALUES ($1, $2, 1, 'submit', 'submitted', $3, $4, 1, 'x')`,
        [eventId, applicationId, rows.applicant, change.at],
      );
    });
    expect(await deadlines()).toMatchObject([{ kind: 'accept', state: 'running' }]);
  });

  it('are never deleted', async () => {
    const remove = (table: string) => test.database.transaction(ALL, (tx) => tx.execute(`DELETE FROM ${table}`));
    await expect(remove('deadline')).rejects.toThrow('permission denied');
    await expect(remove('reminder')).rejects.toThrow('permission denied');
  });
});
