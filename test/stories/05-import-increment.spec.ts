/**
 * 青商规〔2024〕1号 第4条: 2.5% of the yearly increase of imports by customs statistics, for each enterprise and year at
 * most 3,000,000 yuan.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected, World } from '../support/world.js';

const MEASURE = 'qp-2024-1.import-increment';
const CAP = '单家企业每年度最高不超过 300 万元';
const PRIOR = '500000000.00';

const imports = (importsCurrentYear: string, importsPriorYear?: string, year = 2025) => ({
  inBondedZone: true,
  year,
  importsCurrentYear,
  ...(importsPriorYear && { importsPriorYear }),
});

describe('an increase of imports and what it is granted', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    await world.budget('qingpu', 'qp-2024-1', '50000000.00');
  }, 60_000);
  afterAll(() => world.close());

  const assess = async (facts: Record<string, unknown>) =>
    expected(await world.anyone().post(`/policy/measures/${MEASURE}/assessments`, { facts }), 200);
  const propose = (id: string, body: object) => world.tryAct('qp-district-reviewer', id, 'propose', body);

  it.each([
    ['119,999,999.60', '619999999.60', '2999999.99'],
    ['119,999,999.99', '619999999.99', '2999999.99'],
    ['120,000,000.00', '620000000.00', '3000000.00'],
    ['120,000,000.40', '620000000.40', '3000000.00'],
  ])('an increase of %s', async (_increase, current, amount) => {
    expect(await assess(imports(current, PRIOR))).toMatchObject({
      outcome: 'yes',
      amount: { kind: 'exact', value: amount },
      shares: [{ treasury: 'district', amount }],
    });
  });

  it.each([
    ['none', PRIOR],
    ['a decrease of one fen', '499999999.99'],
  ])('%s: not eligible', async (_increase, current) => {
    const assessment = await assess(imports(current, PRIOR));
    expect(assessment).toMatchObject({ outcome: 'no', amount: { value: null } });
    expect(assessment.conditions).toContainEqual(
      expect.objectContaining({ id: 'increase', outcome: 'unmet', quote: '海关统计口径的进口贸易额年度新增量' }),
    );
  });

  it('a second case of the same year gets only what the cap leaves, one of another year its own cap', async () => {
    const first = await world.toApproved('ent-06', MEASURE, imports('619999999.60', PRIOR), '2999999.99', 'qp');
    expect(await world.read('ent-06', first)).toMatchObject({ state: 'approved', awardedAmount: '2999999.99' });

    const second = await world.toDistrict('ent-06', MEASURE, imports('620000000.00', PRIOR), '0.01', 'qp');
    expect((await world.as('ent-06').get(`/applications/${second}/assessment`)).body).toMatchObject({
      amount: { value: '0.01' },
      limits: [{ kind: 'per-year', keyValue: 2025, used: '2999999.99', remaining: '0.01', quote: CAP }],
    });
    expect(await propose(second, { amount: '0.02', reason: '—' })).toMatchObject({
      status: 422,
      body: { code: 'amount-above-assessment', params: { most: '0.01' }, citation: { clause: '第4条', quote: CAP } },
    });
    expect((await propose(second, { amount: '0.01', reason: '余额内' })).status).toBe(200);

    const otherYear = await world.toDistrict(
      'ent-06',
      MEASURE,
      imports(PRIOR, '300000000.00', 2024),
      '3000000.00',
      'qp',
    );
    expect((await propose(otherYear, { amount: '3000000.00', reason: '符合第4条' })).status).toBe(200);
  });

  it('without a figure of the year before it is undetermined, and a person decides within the rules', async () => {
    const facts = imports('80000000.00');
    expect(await assess(facts)).toMatchObject({
      outcome: 'undetermined',
      amount: { value: null },
      missing: ['importsPriorYear'],
    });
    const id = await world.toDistrict('ent-07', MEASURE, facts, '2000000.00', 'qp');

    expect(await propose(id, { amount: '2000000.00', reason: '—' })).toMatchObject({
      status: 422,
      body: { code: 'figure-not-set', citation: { documentNumber: '青商规〔2024〕1号', clause: '第4条' } },
    });
    const decision = { number: '青商办〔2026〕3号', title: '关于新设企业进口增量认定的批复', issuedOn: '2026-02-27' };
    expect(await propose(id, { amount: '3000000.01', reason: '—', decision })).toMatchObject({
      status: 422,
      body: { code: 'amount-above-assessment', params: { most: '3000000.00' }, citation: { quote: CAP } },
    });
    const tomorrow = { ...decision, issuedOn: '2026-12-31' };
    expect(await propose(id, { amount: '2000000.00', reason: '—', decision: tomorrow })).toMatchObject({
      status: 422,
      body: { code: 'figure-not-set' },
    });
    const proposed = await propose(id, { amount: '2000000.00', reason: '依批复核定', decision });
    expect(expected(proposed, 200)).toMatchObject({ state: 'public_notice', proposedAmount: '2000000.00' });

    await world.afterNotice('qp-district-approver', id);
    expect(await world.act('qp-district-approver', id, 'approve')).toMatchObject({ awardedAmount: '2000000.00' });
    expect(await world.verifyLedger()).toEqual([]);
  });
});
