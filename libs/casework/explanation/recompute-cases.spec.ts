import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '#kernel';
import { casesOnNotice } from '../../../test/support/prepared-cases.js';
import { World } from '../../../test/support/world.js';
import type { CasesAsked, KeptAssessment, MissingAssessment } from './kept-assessments.js';
import type { HistoryFault } from './kept-history.js';
import type { Recomputed } from './recompute.js';
import { isFaultless, recomputeCases } from './recompute-cases.js';

/** Makes copies of one case with everything that its assessments stand on, as many cases would have brought it there. */
const COPY = `
  WITH copied AS (
    INSERT INTO application
      SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'number', 'SJ-2026-9' || lpad(n::text, 5, '0')))).*
        FROM application a, generate_series(1, $2::int) n WHERE a.id = $1 RETURNING id),
  events AS (
    INSERT INTO case_event
      SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'application_id', c.id))).*
        FROM case_event e, copied c WHERE e.application_id = $1 RETURNING id, application_id, action),
  facts AS (
    INSERT INTO fact_revision
      SELECT (jsonb_populate_record(f, jsonb_build_object('application_id', c.id))).*
        FROM fact_revision f, copied c WHERE f.application_id = $1)
  INSERT INTO case_assessment
    SELECT (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'application_id', n.application_id,
                                                        'event_id', n.id))).*
      FROM case_assessment k JOIN case_event e ON e.id = k.event_id JOIN events n ON n.action = e.action
     WHERE k.application_id = $1`;

describe('computing kept assessments again', () => {
  let world: World;
  let first: string;
  let number: string;

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    [first] = (await casesOnNotice(world, 1)) as [string];
    ({ number } = await world.read('auditor', first));
  }, 60_000);
  afterAll(() => world.close());

  /** Runs as the command does. @returns the counts, what was told, and how many statements it took */
  async function run(asked: CasesAsked = {}) {
    const told = {
      found: [] as [KeptAssessment, Recomputed][],
      history: [] as [string, HistoryFault][],
      missing: [] as MissingAssessment[],
    };
    let statements = 0;
    const listener = {
      found: (kept: KeptAssessment, recomputed: Recomputed) => void told.found.push([kept, recomputed]),
      history: (kept: KeptAssessment, fault: HistoryFault) => void told.history.push([kept.action, fault]),
      missing: (move: MissingAssessment) => void told.missing.push(move),
      progress: () => undefined,
    };
    const { house } = world.api;
    const counts = await house.database.snapshot({ kind: 'all' }, (tx) => {
      const counted = {
        query: (...values: Parameters<Tx['query']>) => {
          statements += 1;
          return tx.query(...values);
        },
      } as Tx;
      return recomputeCases(house, counted, asked, listener);
    });
    return { counts, ...told, statements };
  }

  /** Changes the tables as somebody could who holds the owner's password. */
  async function plant(sql: string, values: unknown[]): Promise<void> {
    const client = await world.test.owner.connect();
    try {
      await client.query(`SET session_replication_role = 'replica'`);
      await client.query(sql, values);
      await client.query(`RESET session_replication_role`);
    } finally {
      client.release();
    }
  }
  const resultAt = async (action: string): Promise<string> => {
    const { rows } = await world.test.owner.query(
      `SELECT k.result FROM case_assessment k JOIN case_event e ON e.id = k.event_id
        WHERE k.application_id = $1 AND e.action = $2`,
      [first, action],
    );
    return rows[0].result;
  };
  const change = (column: string, value: string, action: string) =>
    plant(
      `UPDATE case_assessment k SET ${column} = $3 FROM case_event e
        WHERE e.id = k.event_id AND k.application_id = $1 AND e.action = $2`,
      [first, action, value],
    );

  it('gives the same bytes for a case that nobody touched, and finds no case outside of what is asked', async () => {
    const whole = {
      cases: 1,
      assessments: 2,
      identical: 2,
      different: 0,
      notRecomputable: 0,
      historyFaults: 0,
      missing: 0,
    };
    expect((await run()).counts).toEqual(whole);
    expect(isFaultless(whole)).toBe(true);
    const day = { from: '2026-03-02', to: '2026-03-02' };
    expect((await run({ ...day, document: 'sj-2025-8', measure: 'sj-2025-8.rd-centre', case: number })).counts).toEqual(
      whole,
    );
    for (const asked of [{ from: '2026-03-03' }, { to: '2026-03-01' }, { document: 'qp-2024-4' }, { case: 'SJ-1' }])
      expect((await run(asked)).counts).toMatchObject({ cases: 0, assessments: 0 });
  });

  it('finds a changed result at the byte, counted in UTF-8, with what stands around it in both', async () => {
    const kept = await resultAt('propose');
    const place = kept.lastIndexOf('250000.00');
    const planted = `${kept.slice(0, place)}9${kept.slice(place + 1)}`;
    await change('result', planted, 'propose');
    const { counts, found } = await run();
    await change('result', kept, 'propose');
    expect(counts).toMatchObject({ identical: 1, different: 1 });
    expect(isFaultless(counts)).toBe(false);
    // Chinese words come before it, so that its place in bytes is not its place in characters.
    const byte = Buffer.byteLength(kept.slice(0, place));
    expect(byte).toBeGreaterThan(place);
    expect(found).toMatchObject([[{ number, action: 'propose' }, { differences: [{ part: 'result', byte }] }]]);
    const [[, recomputed]] = found as [[KeptAssessment, Extract<Recomputed, { verdict: 'differs' }>]];
    expect(recomputed.differences[0]?.kept).toContain('950000.00');
    expect(recomputed.differences[0]?.recomputed).toContain('250000.00');
  });

  it('finds facts that were changed after they were submitted, and a hash that is not that of the result', async () => {
    await plant(`UPDATE fact_revision SET facts = '{"recognised": false}' WHERE application_id = $1`, [first]);
    const { found } = await run();
    await plant(`UPDATE fact_revision SET facts = '{"recognised": true}' WHERE application_id = $1`, [first]);
    const parts = found.map(([, one]) => one.verdict === 'differs' && one.differences.map(({ part }) => part));
    expect(parts).toEqual([
      ['input', 'result', 'sha256'],
      ['input', 'result', 'sha256'],
    ]);
    const { rows } = await world.test.owner.query('SELECT sha256 FROM case_assessment LIMIT 1');
    await change('sha256', '0'.repeat(64), 'submit');
    expect((await run()).found).toMatchObject([[{ action: 'submit' }, { differences: [{ part: 'sha256', byte: 0 }] }]]);
    await change('sha256', rows[0].sha256, 'submit');
  });

  it('says of what it cannot compute why not, and of a move that kept nothing that it kept nothing', async () => {
    const { rows } = await world.test.owner.query('SELECT input FROM case_assessment LIMIT 1');
    await change('input', 'no JSON', 'submit');
    await plant('UPDATE case_assessment SET fact_revision = 7 WHERE fact_revision = 1 AND input <> $1', ['no JSON']);
    const broken = await run();
    await change('input', rows[0].input, 'submit');
    await plant('UPDATE case_assessment SET fact_revision = 1 WHERE fact_revision = $1', [7]);
    expect(broken.counts).toMatchObject({ identical: 0, notRecomputable: 2 });
    expect(broken.found.map(([, one]) => one.verdict === 'not-recomputable' && one.reason)).toEqual([
      expect.stringContaining('JSON'),
      'there is no revision 7 of the facts',
    ]);
    const kept = (await world.test.owner.query('SELECT * FROM case_assessment ORDER BY id LIMIT 1')).rows[0];
    await plant('DELETE FROM case_assessment WHERE id = $1', [kept.id]);
    const without = await run();
    expect(without).toMatchObject({ counts: { missing: 1, assessments: 1 }, missing: [{ number, action: 'submit' }] });
    await world.test.owner.query(
      'INSERT INTO case_assessment SELECT (jsonb_populate_record(NULL::case_assessment, $1)).*',
      [kept],
    );
    expect(isFaultless((await run()).counts)).toBe(true);
  });

  describe('and the awards that it counted', () => {
    const PROJECT = 'qp-2024-4.promotion-event';
    const event = { projectCode: 'P-1', projectName: '推介会', recognised: true, eventCost: '800000.00' };
    let earlier: string;
    let later: string;
    const setHistory = (history: unknown, id = later) =>
      plant(
        `UPDATE case_assessment k SET input = (k.input::jsonb || jsonb_build_object('history', $2::jsonb))::text
           FROM case_event e WHERE e.id = k.event_id AND e.action = 'approve' AND k.application_id = $1`,
        [id, JSON.stringify(history)],
      );
    const counted = async () => (await run({ measure: PROJECT })).history;

    beforeAll(async () => {
      await world.budget('qingpu', 'qp-2024-4', '1000000.00');
      earlier = await world.toApproved('ent-08', PROJECT, event, '300000.00', 'qp');
      later = await world.toApproved('ent-08', PROJECT, event, '200000.00', 'qp');
    }, 60_000);

    it('finds nothing wrong with what the verbs counted', async () => {
      expect((await run({ measure: PROJECT })).counts).toMatchObject({ cases: 2, identical: 6, historyFaults: 0 });
    });

    it('finds an award that was left out, one that never was, and one that is larger than it was', async () => {
      const { rows } = await world.test.owner.query(
        `SELECT k.input::jsonb -> 'history' AS history FROM case_assessment k JOIN case_event e ON e.id = k.event_id
          WHERE k.application_id = $1 AND e.action = 'approve'`,
        [later],
      );
      const [award] = rows[0].history;
      await setHistory([]);
      expect(await counted()).toMatchObject([['approve', { kind: 'left-out', applicationId: earlier }]]);
      await setHistory([award, { ...award, applicationId: first }]);
      expect(await counted()).toMatchObject([['approve', { kind: 'never-committed', applicationId: first }]]);
      await setHistory([{ ...award, amount: '300000.01' }]);
      expect(await counted()).toMatchObject([['approve', { kind: 'never-committed', applicationId: earlier }]]);
      await setHistory([{ ...award, applicationId: 'nobody' }, award]);
      expect(await counted()).toMatchObject([['approve', { kind: 'never-committed', applicationId: 'nobody' }]]);
      await setHistory([award]);
      expect(await counted()).toEqual([]);
    });
  });

  it('looks at two thousand cases with two statements for five hundred assessments', async () => {
    await world.test.owner.query(COPY, [first, 1999]);
    const { counts, statements } = await run({ document: 'sj-2025-8' });
    expect(counts).toEqual({
      cases: 2000,
      assessments: 4000,
      identical: 4000,
      different: 0,
      notRecomputable: 0,
      historyFaults: 0,
      missing: 0,
    });
    // One count, nine reads (the last one empty), eight looks at what was counted, one for what is missing; the document is
    // in memory already.
    expect(statements).toBe(19);
  }, 60_000);
});
