import type { Citation, Reach, Tx } from '#kernel';
import {
  type ApprovedCases,
  districtReach,
  enterpriseReach,
  seedApprovedCases,
  townReach,
} from '../../test/support/approved-cases.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { createBar, findBar, listBars, refusedByBar } from './bar.js';
import { recordDecision } from './decision.js';
import {
  createInvestigation,
  findInvestigation,
  findOpenInvestigation,
  type Investigation,
  listInvestigations,
  lockInvestigation,
} from './investigation.js';
import { recordStep } from './path/record.js';

const AT = new Date('2026-06-20T10:00:00+08:00');
const DOCUMENT = 'sj-2025-8';
const CITATION: Citation = {
  documentId: DOCUMENT,
  documentNumber: '沪松经规〔2025〕8号',
  clause: '附则',
  quote: '自发现之日起，取消其申请本产业扶持政策资格',
};

describe('investigations, decisions and bars', () => {
  let test: TestDatabase;
  let world: ApprovedCases;
  let enterpriseId: string;
  let decider: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedApprovedCases(test.owner);
    decider = await world.person();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    enterpriseId = await world.enterprise('上海泖港生物科技有限公司');
  });

  const inDistrict = <T>(work: (tx: Tx) => Promise<T>) =>
    test.database.transaction(districtReach(world.district), work);
  const as = <T>(reach: Reach, work: (tx: Tx) => Promise<T>) => test.database.read(reach, work);
  const open = () =>
    inDistrict(async (tx) => {
      const id = await createInvestigation(tx, {
        organisationId: world.district,
        documentId: DOCUMENT,
        enterpriseId,
        needsBasis: false,
        basis: '实缴凭证与银行流水不符',
        openedBy: world.maker,
        at: AT,
        year: 2026,
      });
      const step = { row: { step: 'open' as const, duty: 'investigation' as const }, to: 'investigating' as const };
      const said = { personId: world.maker, at: AT, reason: null, set: { dayFound: '2026-06-10' } };
      await recordStep(tx, (await lockInvestigation(tx, id)) as Investigation, { ...step, ...said });
      return id;
    });
  const close = (
    id: string,
    outcome: 'sanctioned' | 'cleared',
    decidedBy = decider,
    citation: Citation | null = CITATION,
  ) =>
    inDistrict(async (tx) => {
      const investigation = (await lockInvestigation(tx, id)) as Investigation;
      const decision = await recordDecision(tx, investigation, {
        outcome,
        facts: '虚假申报',
        reason: '事实清楚',
        citation: outcome === 'sanctioned' ? citation : null,
        legalBasis: null,
        decidedBy,
        at: AT,
      });
      await recordStep(tx, investigation, {
        row: { step: outcome === 'cleared' ? 'clear' : 'serve-decision', duty: 'decision' },
        to: outcome === 'cleared' ? 'cleared' : 'in-force',
        personId: decidedBy,
        at: AT,
        reason: null,
      });
      return decision;
    });
  const bar = async (decisionId: string) =>
    inDistrict((tx) =>
      createBar(tx, {
        decisionId,
        organisationId: world.district,
        enterpriseId,
        documentId: DOCUMENT,
        fromDay: '2026-06-10',
        citation: CITATION,
        at: AT,
      }),
    );
  const barOn = (day: string, reach: Reach = districtReach(world.district), documentId = DOCUMENT) =>
    as(reach, (tx) => findBar(tx, enterpriseId, documentId, day));

  it('hold while open, and bar nobody', async () => {
    const id = await open();
    expect(await as(districtReach(world.district), (tx) => findOpenInvestigation(tx, enterpriseId, DOCUMENT))).toBe(id);
    expect(
      await as(districtReach(world.district), (tx) => findOpenInvestigation(tx, enterpriseId, 'qp-2024-4')),
    ).toBeNull();
    expect(await barOn('2026-06-20')).toBeNull();
    await close(id, 'cleared');
    expect(
      await as(districtReach(world.district), (tx) => findOpenInvestigation(tx, enterpriseId, DOCUMENT)),
    ).toBeNull();
    expect(await as(districtReach(world.district), (tx) => findInvestigation(tx, id))).toMatchObject({
      state: 'cleared',
      version: 3,
    });
  });

  it('are open once for an enterprise under a document, and again after the first was decided', async () => {
    const id = await open();
    await expect(open()).rejects.toMatchObject({ refusal: { code: 'investigation-exists' } });
    await close(id, 'cleared');
    await open();
  });

  it('bar from the day found, not the day before, under that document alone', async () => {
    const id = await bar(await close(await open(), 'sanctioned'));
    expect(await barOn('2026-06-09')).toBeNull();
    expect(await barOn('2026-06-10')).toEqual({ id, fromDay: '2026-06-10', citation: CITATION });
    expect(await barOn('2026-06-10', districtReach(world.district), 'qp-2024-4')).toBeNull();
    await inDistrict((tx) => tx.execute(`UPDATE bar SET lifted_on = '2026-12-01' WHERE id = $1`, [id]));
    expect(await barOn('2026-11-30')).not.toBeNull();
    expect(await barOn('2026-12-01')).toBeNull();
  });

  it('refuse with the clause and its words', async () => {
    expect(refusedByBar(null)).toBeNull();
    expect(refusedByBar({ id: 'x', fromDay: '2026-06-10', citation: CITATION })).toMatchObject({
      code: 'barred',
      kind: 'rule',
      params: { fromDay: '2026-06-10' },
      citation: CITATION,
    });
  });

  it('are known to every office as a bar, and seen as investigations by their own district alone', async () => {
    const id = await open();
    const decisionId = await close(id, 'sanctioned');
    await bar(decisionId);
    for (const reach of [townReach(world.town), districtReach(world.otherDistrict), enterpriseReach(enterpriseId)]) {
      expect(await barOn('2026-06-20', reach)).not.toBeNull();
      expect(await as(reach, (tx) => findInvestigation(tx, id))).toBeUndefined();
      expect(await as(reach, (tx) => tx.query('SELECT FROM decision'))).toEqual([]);
    }
    const listed = (reach: Reach) => as(reach, (tx) => listBars(tx, { enterpriseId, limit: 10 }));
    expect(await listed(districtReach(world.district))).toHaveLength(1);
    expect(await listed(enterpriseReach(enterpriseId))).toHaveLength(1);
    expect(await listed(townReach(world.town))).toEqual([]);
    expect(await listed(districtReach(world.otherDistrict))).toEqual([]);
    const page = await as(districtReach(world.district), (tx) =>
      listInvestigations(tx, { state: 'in-force', limit: 1 }),
    );
    expect(page.map((one) => one.id)).toEqual([id]);
  });

  it('are refused by the database itself: investigator as decider, sanction on nothing, second decision, change', async () => {
    const id = await open();
    await expect(close(id, 'sanctioned', world.maker)).rejects.toMatchObject({ code: '23514' });
    await expect(close(id, 'sanctioned', decider, null)).rejects.toMatchObject({ code: '23514' });
    await close(id, 'sanctioned');
    await expect(close(id, 'sanctioned')).rejects.toMatchObject({ code: '23505' });
    const asSomebodyElse = `INSERT INTO decision (id, investigation_id, investigated_by, outcome, facts, reason, decided_by, decided_at)
      VALUES (gen_random_uuid(), $1, $2, 'cleared', 'x', 'x', $3, $4)`;
    await expect(inDistrict((tx) => tx.execute(asSomebodyElse, [id, decider, world.maker, AT]))).rejects.toMatchObject({
      code: expect.stringMatching('23503|23505'),
    });
    await expect(test.owner.query('UPDATE decision SET reason = $1', ['y'])).rejects.toMatchObject({ code: 'HQ100' });
    await expect(
      inDistrict((tx) => tx.execute(`UPDATE investigation SET opened_by = $1`, [decider])),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('lets one of two decisions at the same moment stand', async () => {
    const id = await open();
    const results = await Promise.allSettled([close(id, 'sanctioned'), close(id, 'sanctioned')]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });
});
