/**
 * 沪松经规〔2025〕8号 第六条: at most 3% of what was paid in, in total at most 5,000,000 yuan, where the foreign
 * contribution reaches 6,000,000 yuan and is paid in within one year.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected, World } from '../support/world.js';

const MEASURE = 'sj-2025-8.foreign-capital';
const facts = (contribution: string, paidInOn: string) => ({
  alignsWithIndustryPolicy: true,
  foreignContribution: contribution,
  registeredOn: '2026-03-01',
  paidInAmount: contribution,
  paidInOn,
});

describe('a foreign contribution and what it may be granted', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('2027-03-10T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  const assess = async (contribution: string, paidInOn = '2027-03-01') =>
    expected(
      await world
        .anyone()
        .post(`/policy/measures/${MEASURE}/assessments`, { facts: facts(contribution, paidInOn), on: '2027-03-10' }),
      200,
    );

  it('6,000,000.00 paid in by the same day of the next year: at most 180,000.00, half from each treasury', async () => {
    const assessment = await assess('6000000.00');
    expect(assessment).toMatchObject({ outcome: 'yes', amount: { kind: 'at-most', value: '180000.00' } });
    expect(assessment.shares).toEqual([
      { treasury: 'district', amount: '90000.00' },
      { treasury: 'town', amount: '90000.00' },
    ]);
  });

  it('paid in one day later: not eligible, with the words that say so', async () => {
    const assessment = await assess('6000000.00', '2027-03-02');
    expect(assessment.outcome).toBe('no');
    expect(assessment.conditions.filter((condition: { outcome: string }) => condition.outcome === 'unmet')).toEqual([
      expect.objectContaining({
        id: 'within-one-year',
        quote: '且在 1 年内到位',
        factsUsed: { registeredOn: '2026-03-01', paidInOn: '2027-03-02' },
      }),
    ]);
  });

  it('5,999,999.99: not eligible', async () => expect((await assess('5999999.99')).outcome).toBe('no'));

  it.each([
    ['166666666.66', '4999999.99'],
    ['200000000.00', '5000000.00'],
  ])('%s paid in: at most %s', async (paidIn, most) => expect((await assess(paidIn)).amount.value).toBe(most));

  it('a missing fact leaves it undetermined, and the assessment says which', async () => {
    const { paidInOn: _, ...incomplete } = facts('6000000.00', '');
    const answer = await world.anyone().post(`/policy/measures/${MEASURE}/assessments`, { facts: incomplete });
    expect(expected(answer, 200)).toMatchObject({ outcome: 'undetermined', missing: ['paidInOn'] });
  });

  it('the reviewer may set 2.5%, and nothing above 3%', async () => {
    const id = await world.toDistrict('ent-01', MEASURE, facts('6000000.00', '2027-03-01'), '180000.00');
    const above = await world.tryAct('sj-district-reviewer', id, 'propose', {
      amount: '180000.00',
      rate: '3.0001%',
      reason: '—',
    });
    expect(above).toMatchObject({
      status: 422,
      body: {
        code: 'rate-above-policy',
        citation: { documentNumber: '沪松经规〔2025〕8号', quote: '给予实际到位资金最高 3%' },
      },
    });
    const tooMuch = await world.tryAct('sj-district-reviewer', id, 'propose', {
      amount: '150000.01',
      rate: '2.5%',
      reason: '—',
    });
    expect(tooMuch).toMatchObject({ status: 422, body: { code: 'amount-above-rate' } });
    const overCeiling = await world.tryAct('sj-district-reviewer', id, 'propose', { amount: '180000.01', reason: '—' });
    expect(overCeiling).toMatchObject({ status: 422, body: { code: 'amount-above-assessment' } });
    const accepted = await world.act('sj-district-reviewer', id, 'propose', {
      amount: '150000.00',
      rate: '2.5%',
      reason: '按2.5%核定',
    });
    expect(accepted).toMatchObject({ state: 'public_notice', proposedAmount: '150000.00' });
  });

  it('the assessment of an old case gives the same bytes when it is computed again', async () => {
    const id = await world.draft('ent-04', MEASURE, facts('7000000.00', '2027-02-28'));
    await world.submit('ent-04', id);
    expect(expected(await world.as('ent-04').get(`/applications/${id}/assessment`), 200)).toMatchObject({
      reproducible: true,
    });
  });
});
