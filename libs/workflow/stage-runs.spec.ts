import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Statement, type Tx } from '#kernel';
import { type ApprovedCases, districtReach, seedApprovedCases, townReach } from '../../test/support/approved-cases.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { type StageRuns, stageRuns } from './stage-runs.js';
import type { State } from './states.js';

const JUNE = { since: new Date('2026-06-01T00:00:00+08:00'), until: new Date('2026-07-01T00:00:00+08:00') };

type Step = [day: string, action: string, from: State | null, to: State];

let test: TestDatabase;
let world: ApprovedCases;
beforeAll(async () => {
  test = await openTestDatabase();
  world = await seedApprovedCases(test.owner);
});
afterAll(() => test.close());

/** Writes a case with this path behind the workflow's back; the last step's state is its own. @returns its id */
async function went(steps: readonly Step[], measure = newId()): Promise<string> {
  const state = steps.at(-1)?.[3] as State;
  const id = await world.application(await world.enterprise('甲'), { state, measure });
  const rows = steps.map(([day, action, from, to], index) => ({
    ...{ id: newId(), action, from_state: from, to_state: to, seq: index + 2 },
    at: day.length === 10 ? `${day}T10:00:00+08:00` : day,
  }));
  await test.owner.query(
    `INSERT INTO case_event (id, application_id, seq, action, from_state, to_state, person_id, at, document_version, hash)
     SELECT r.id, $2, r.seq, r.action, r.from_state, r.to_state, $3, r.at, 1, '0' FROM jsonb_to_recordset($1::jsonb)
         AS r (id uuid, seq int, action text, from_state text, to_state text, at timestamptz)`,
    [JSON.stringify(rows), id, world.maker],
  );
  return measure;
}

const runsOf = async (measure?: string, period = JUNE, reach = districtReach(world.district)) => {
  const runs = await test.database.read(reach, (tx) => stageRuns(tx, { ...period, measure }));
  return runs.sort((a, b) => (JSON.stringify(a.pieces) < JSON.stringify(b.pieces) ? -1 : 1));
};

const run = (state: State, ...pieces: [string, string][]): StageRuns => ({ state, pieces, count: 1 });

const SUBMITTED: Step = ['2026-05-04', 'submit', 'draft', 'submitted'];
const ACCEPTED: Step = ['2026-05-06', 'accept', 'submitted', 'town_review'];

describe('runs through stages', () => {
  it('are told for a case that ended in the period, also those that ended before it', async () => {
    const measure = await went([SUBMITTED, ACCEPTED, ['2026-06-01', 'reject', 'town_review', 'rejected']]);
    expect(await runsOf(measure)).toEqual([
      run('submitted', ['2026-05-04', '2026-05-06']),
      run('town_review', ['2026-05-06', '2026-06-01']),
    ]);
  });

  it('count by the day in Shanghai', async () => {
    const ends = (at: string) => went([SUBMITTED, [at, 'withdraw', 'submitted', 'withdrawn']]);
    expect(await runsOf(await ends('2026-05-31T23:59:59.999+08:00'))).toEqual([]);
    expect(await runsOf(await ends('2026-06-01T00:00:00+08:00'))).toEqual([
      run('submitted', ['2026-05-04', '2026-06-01']),
    ]);
    expect(await runsOf(await ends('2026-06-30T23:59:59.999+08:00'))).toEqual([
      run('submitted', ['2026-05-04', '2026-06-30']),
    ]);
    expect(await runsOf(await ends('2026-07-01T00:00:00+08:00'))).toEqual([]);
  });

  it('go on after a correction, whose time is told apart, and begin anew when the case is sent back', async () => {
    const measure = await went([
      SUBMITTED,
      ACCEPTED,
      ['2026-05-08', 'return', 'town_review', 'returned'],
      ['2026-05-12', 'edit', 'returned', 'returned'],
      ['2026-05-15', 'resubmit', 'returned', 'town_review'],
      ['2026-05-18', 'endorse', 'town_review', 'district_review'],
      ['2026-05-20', 'send-back', 'district_review', 'town_review'],
      ['2026-05-21', 'endorse', 'town_review', 'district_review'],
      ['2026-06-02', 'reject', 'district_review', 'rejected'],
    ]);
    expect(await runsOf(measure)).toEqual([
      run('submitted', ['2026-05-04', '2026-05-06']),
      run('town_review', ['2026-05-06', '2026-05-08'], ['2026-05-15', '2026-05-18']),
      run('returned', ['2026-05-08', '2026-05-15']),
      run('district_review', ['2026-05-18', '2026-05-20']),
      run('town_review', ['2026-05-20', '2026-05-21']),
      run('district_review', ['2026-05-21', '2026-06-02']),
    ]);
  });

  it('are one through two corrections, and each correction is one of its own', async () => {
    const measure = await went([
      SUBMITTED,
      ['2026-05-06', 'return', 'submitted', 'returned'],
      ['2026-05-07', 'resubmit', 'returned', 'submitted'],
      ['2026-05-08', 'return', 'submitted', 'returned'],
      ['2026-05-11', 'resubmit', 'returned', 'submitted'],
      ['2026-06-01', 'reject', 'submitted', 'rejected'],
    ]);
    expect(await runsOf(measure)).toEqual([
      run('submitted', ['2026-05-04', '2026-05-06'], ['2026-05-07', '2026-05-08'], ['2026-05-11', '2026-06-01']),
      run('returned', ['2026-05-06', '2026-05-07']),
      run('returned', ['2026-05-08', '2026-05-11']),
    ]);
  });

  it('leave out the days of a freeze, but not those of a public notice', async () => {
    const measure = await went([
      SUBMITTED,
      ['2026-05-05', 'freeze', 'submitted', 'submitted'],
      ['2026-05-12', 'unfreeze', 'submitted', 'submitted'],
      ['2026-05-13', 'accept', 'submitted', 'district_review'],
      ['2026-05-14', 'propose', 'district_review', 'public_notice'],
      ['2026-05-15', 'freeze', 'public_notice', 'public_notice'],
      ['2026-06-03', 'reject', 'public_notice', 'rejected'],
    ]);
    expect(await runsOf(measure)).toEqual([
      run('submitted', ['2026-05-04', '2026-05-05'], ['2026-05-12', '2026-05-13']),
      run('district_review', ['2026-05-13', '2026-05-14']),
      run('public_notice', ['2026-05-14', '2026-05-15'], ['2026-05-15', '2026-06-03']),
    ]);
  });

  it('are not told of a case that came back, and count in the period in which it ended again', async () => {
    const rejected: Step[] = [SUBMITTED, ['2026-06-02', 'reject', 'submitted', 'rejected']];
    const back: Step[] = [...rejected, ['2026-06-10', 'reconsider', 'rejected', 'district_review']];
    expect(await runsOf(await went(back))).toEqual([]);
    const again = await went([...back, ['2026-07-02', 'reject', 'district_review', 'rejected']]);
    expect(await runsOf(again)).toEqual([]);
    expect(await runsOf(again, { since: JUNE.until, until: new Date('2026-08-01T00:00:00+08:00') })).toEqual([
      run('submitted', ['2026-05-04', '2026-06-02']),
      run('district_review', ['2026-06-10', '2026-07-02']),
    ]);
  });

  it('end with the payment of what has to be paid back later', async () => {
    const measure = await went([
      ['2026-06-01', 'approve', 'public_notice', 'approved'],
      ['2026-06-09', 'pay', 'approved', 'disbursed'],
      ['2026-09-01', 'order-recovery', 'disbursed', 'recovery'],
    ]);
    expect(await runsOf(measure)).toEqual([run('approved', ['2026-06-01', '2026-06-09'])]);
  });

  it('are counted together where they began and ended on the same days', async () => {
    const measure = newId();
    const path: Step[] = [SUBMITTED, ['2026-06-02', 'reject', 'submitted', 'rejected']];
    for (let index = 0; index < 3; index += 1) await went(path, measure);
    expect(await runsOf(measure)).toEqual([{ ...run('submitted', ['2026-05-04', '2026-06-02']), count: 3 }]);
    const alone = townReach(world.town);
    expect(await runsOf(measure, JUNE, alone)).toHaveLength(1);
    expect(await runsOf(undefined, JUNE, alone)).not.toEqual([]);
    expect(await runsOf(undefined, JUNE, districtReach(world.otherDistrict))).toEqual([]);
  });

  it('can be found by the index of finished cases, whose states are those of the statement', async () => {
    const plan = await test.database.read(districtReach(world.district), async (tx) => {
      // A few rows are read quickest as they lie; what is asked is whether the planner may take the index at all.
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query('SET LOCAL enable_nestloop = off');
      const lines: string[] = [];
      const explaining = {
        ...tx,
        query: async ({ text }: Statement, values: unknown[]) => {
          const rows = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
          lines.push(...rows.map((row) => row['QUERY PLAN']));
          return [];
        },
      };
      await stageRuns(explaining as unknown as Tx, JUNE);
      return lines.join('\n');
    });
    expect(plan).toContain('using case_event_finished');
  });

  it('know nothing of drafts', async () => {
    expect(await runsOf(await went([['2026-06-02', 'withdraw', 'draft', 'withdrawn']]))).toEqual([]);
  });
});
