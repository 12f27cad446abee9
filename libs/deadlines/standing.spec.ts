import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from '#kernel';
import { type CaseRows, seedCaseRows } from '../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ensureDocumentDeadlines, ensureGuideDeadlines } from './index.js';
import type { DeadlineTerms } from './rules.js';

const terms: DeadlineTerms = {
  calendar: new WorkingCalendar(),
  rules: {
    workingDays: {},
    calendarDays: {},
    reminders: {
      'document-expiry': { before: [180, 60, 30], unit: 'calendar-days', overdue: false, escalate: false },
      'guide-window': { before: [10, 3, 1], unit: 'calendar-days', overdue: false, escalate: false },
    },
  },
};

describe('deadlines outside any case', () => {
  let test: TestDatabase;
  let rows: CaseRows;
  beforeAll(async () => {
    test = await openTestDatabase();
    rows = await seedCaseRows(test.owner);
  });
  afterAll(() => test.close());

  const ensure = (day: string, lastDay: string | null, documentId = 'hq-2023-6') =>
    test.database.transaction({ kind: 'none' }, (tx) =>
      ensureDocumentDeadlines(tx, terms, new Date(`${day}T08:00:00+08:00`), [{ documentId, lastDay }]),
    );
  const unsent = async (subject: string) =>
    (
      await test.owner.query(
        `SELECT r.label, to_char(r.send_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day
           FROM reminder r JOIN deadline d ON d.id = r.deadline_id
          WHERE d.subject = $1 AND r.cancelled_at IS NULL AND r.sent_at IS NULL ORDER BY r.send_at`,
        [subject],
      )
    ).rows.map(({ label, day }) => `${label} ${day}`);
  const states = async (subject: string) =>
    (await test.owner.query('SELECT state, due_on::text FROM deadline WHERE subject = $1 ORDER BY id', [subject])).rows;

  it('remind of the end of a document, however often they are ensured', async () => {
    expect(await ensure('2026-01-05', '2026-10-15')).toBe(1);
    expect(await ensure('2026-01-05', '2026-10-15')).toBe(0);
    expect(await unsent('hq-2023-6')).toEqual(['T-180 2026-04-18', 'T-60 2026-08-16', 'T-30 2026-09-15']);
  });

  it('are made once by two who ensure them at the same moment', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => ensure('2026-01-05', '2027-02-05', 'qp-2024-1')));
    expect(made.reduce((sum, count) => sum + count)).toBe(1);
  });

  it('follow a last day that changes, and changes back', async () => {
    expect(await ensure('2026-02-01', '2026-12-31')).toBe(1);
    expect(await ensure('2026-02-02', '2026-10-15')).toBe(1);
    expect(await states('hq-2023-6')).toEqual([
      { state: 'cancelled', due_on: '2026-10-15' },
      { state: 'cancelled', due_on: '2026-12-31' },
      { state: 'running', due_on: '2026-10-15' },
    ]);
    expect(await unsent('hq-2023-6')).toHaveLength(3);
  });

  it('close when the document has ended, and are not opened for one that has', async () => {
    expect(await ensure('2026-10-15', '2026-10-15')).toBe(0);
    expect((await states('hq-2023-6')).at(-1)).toMatchObject({ state: 'running' });
    expect(await ensure('2026-10-16', '2026-10-15')).toBe(0);
    expect((await states('hq-2023-6')).at(-1)).toMatchObject({ state: 'passed' });
    expect(await unsent('hq-2023-6')).toEqual([]);
  });

  it('are none for a document without an end', async () => {
    expect(await ensure('2026-01-05', null, 'sh-2023-9')).toBe(0);
    expect(await states('sh-2023-9')).toEqual([]);
  });

  it('remind of the end of a document that is loaded late', async () => {
    expect(await ensure('2027-01-20', '2027-02-15', 'qp-2024-4')).toBe(1);
    expect(await unsent('qp-2024-4')).toEqual(['T-30 2027-01-16']);
  });

  it('remind the office of a window that closes', async () => {
    const guides = [{ code: 'sj-2026-aeo', organisationId: rows.district, lastDay: '2026-06-30' }];
    const made = await test.database.transaction({ kind: 'none' }, (tx) =>
      ensureGuideDeadlines(tx, terms, new Date('2026-06-01T08:00:00+08:00'), guides),
    );
    expect(made).toBe(1);
    expect(await unsent('sj-2026-aeo')).toEqual(['T-10 2026-06-20', 'T-3 2026-06-27', 'T-1 2026-06-29']);
  });
});
