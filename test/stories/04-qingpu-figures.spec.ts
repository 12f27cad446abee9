/**
 * 青商规〔2024〕4号 in figures: what "over" 超过 leaves out, a cap for each project, and a cap for a lifetime that several
 * cases share. The district bears all of it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '#kernel';
import { pay, verifiedAccount } from '../support/paying.js';
import { together } from '../support/together.js';
import { expected, World } from '../support/world.js';

const OUTSOURCING = 'qp-2024-4.service-outsourcing';
const EVENT = 'qp-2024-4.promotion-event';
const TRADE_HQ = 'qp-2024-4.trade-hq';

const event = (projectCode: string, eventCost: string) => ({
  projectCode,
  projectName: '投资青浦推介会',
  recognised: true,
  eventCost,
});

let world: World;
beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  await world.budget('qingpu', 'qp-2024-4', '100000000.00');
}, 60_000);
afterAll(() => world.close());

const assess = async (measure: string, facts: Record<string, unknown>) =>
  expected(await world.anyone().post(`/policy/measures/${measure}/assessments`, { facts, on: '2026-03-02' }), 200);

const notice = (applicant: string, measure: string, facts: Record<string, unknown>, amount: string) =>
  world.toNotice(applicant, measure, facts, amount, 'qp');

/** Approves cases whose notice is over after the last of them. */
async function approveAll(ids: string[]): Promise<void> {
  await world.afterNotice('qp-district-approver', ids.at(-1) as string);
  for (const id of ids) await world.act('qp-district-approver', id, 'approve');
}

describe('service outsourcing: execution over USD 5,000,000', () => {
  const outsourced = (executedAmount: string) => ({ year: 2025, executedAmount, recognised: true });

  it('exactly 5,000,000.00 is not over it', async () => {
    const assessment = await assess(OUTSOURCING, outsourced('5000000.00'));
    expect(assessment).toMatchObject({ outcome: 'no', amount: { kind: 'none', value: null } });
    expect(assessment.conditions).toContainEqual(
      expect.objectContaining({
        id: 'above-threshold',
        outcome: 'unmet',
        quote: '对服务外包年度登记执行金额超过 500 万美元的企业',
      }),
    );
    const id = await world.draft('ent-07', OUTSOURCING, outsourced('5000000.00'));
    expect(await world.trySubmit('ent-07', id)).toMatchObject({
      status: 422,
      body: {
        code: 'assessment-no',
        citation: { clause: '第11条', quote: expect.stringContaining('超过 500 万美元') },
      },
    });
  });

  it('5,000,000.01 is: 200,000.00, all of it from the district', async () => {
    expect(await assess(OUTSOURCING, outsourced('5000000.01'))).toMatchObject({
      outcome: 'yes',
      amount: { kind: 'exact', value: '200000.00', currency: 'CNY' },
      shares: [{ treasury: 'district', amount: '200000.00' }],
    });
  });
});

describe('promotion events: half of the cost, at most 500,000 for each project', () => {
  it.each([
    ['999999.99', '499999.99'],
    ['1000000.00', '500000.00'],
    ['1000000.01', '500000.00'],
    ['3000000.00', '500000.00'],
  ])('a cost of %s: %s', async (cost, amount) => {
    expect(await assess(EVENT, event('QP-A', cost))).toMatchObject({ outcome: 'yes', amount: { value: amount } });
  });

  it('two projects of one enterprise are both granted 500,000.00', async () => {
    const first = await notice('ent-08', EVENT, event('QP-2026-1', '3000000.00'), '500000.00');
    const second = await notice('ent-08', EVENT, event('QP-2026-2', '1000000.00'), '500000.00');
    await approveAll([first, second]);
    for (const id of [first, second])
      expect(await world.read('ent-08', id)).toMatchObject({ state: 'approved', awardedAmount: '500000.00' });
  });

  it('a second case of a project that has had its 500,000.00 gets nothing, however its code is spelt', async () => {
    const id = await world.draft('ent-08', EVENT, event('ｑｐ-2026-1', '10000.00'));
    expect(await world.trySubmit('ent-08', id)).toMatchObject({
      status: 422,
      body: {
        code: 'assessment-no',
        citation: { documentNumber: '青商规〔2024〕4号', clause: '第15条', quote: '单个项目最高不超过50万元' },
      },
    });
  });

  it('and one of a project that has had 300,000.00 gets the 200,000.00 that are left', async () => {
    await approveAll([await notice('ent-08', EVENT, event('QP-2026-3', '600000.00'), '300000.00')]);
    const id = await world.toDistrict('ent-08', EVENT, event('QP-2026-3', '800000.00'), '200000.00', 'qp');
    expect((await world.as('ent-08').get(`/applications/${id}/assessment`)).body).toMatchObject({
      amount: { value: '200000.00' },
      limits: [{ kind: 'per-project', used: '300000.00', remaining: '200000.00' }],
    });
    expect(
      await world.tryAct('qp-district-reviewer', id, 'propose', { amount: '200000.01', reason: '—' }),
    ).toMatchObject({
      status: 422,
      body: { code: 'amount-above-assessment', citation: { quote: '单个项目最高不超过50万元' } },
    });
    await world.act('qp-district-reviewer', id, 'propose', { amount: '200000.00', reason: '余额内' });
  });
});

describe('trade headquarters: opening, premises, operation and acquisitions together at most 14,000,000', () => {
  const opening = { recognised: true, openingAmount: '2000000.00' };
  const premises = { recognised: true, housingAmount: '6000000.00' };
  const operation = { recognised: true, operatingAmount: '4000000.00' };
  const acquisition = (amount: string) => ({ recognised: true, acquisitionAmount: amount });
  const cap = { documentNumber: '青商规〔2024〕4号', clause: '第1条', quote: '合计最高1400万元' };
  const aboveCap = (most: string) => ({
    status: 422,
    body: { code: 'amount-above-assessment', params: { most }, citation: cap },
  });

  it('2,000,000 + 6,000,000 + 4,000,000 are paid; of 3,000,000 more at most 2,000,000, and then not 0.01', async () => {
    const granted = [
      await notice('ent-06', TRADE_HQ, opening, '2000000.00'),
      await notice('ent-06', TRADE_HQ, premises, '6000000.00'),
      await notice('ent-06', TRADE_HQ, operation, '4000000.00'),
    ];
    await approveAll(granted);
    await verifiedAccount(world, 'ent-06', 'qp');
    await pay(world, granted, shanghaiDay(world.clock.now()), 'qp');
    for (const id of granted) expect((await world.read('ent-06', id)).state).toBe('disbursed');

    const last = await world.toDistrict('ent-06', TRADE_HQ, acquisition('3000000.00'), '2000000.00', 'qp');
    const waiting = await world.toDistrict('ent-06', TRADE_HQ, acquisition('0.01'), '0.01', 'qp');
    expect((await world.as('ent-06').get(`/applications/${last}/assessment`)).body).toMatchObject({
      outcome: 'yes',
      amount: { kind: 'at-most', value: '2000000.00' },
      limits: [{ kind: 'lifetime', cap: '14000000.00', used: '12000000.00', remaining: '2000000.00' }],
    });
    const tooMuch = { amount: '2000000.01', reason: '—' };
    expect(await world.tryAct('qp-district-reviewer', last, 'propose', tooMuch)).toMatchObject(aboveCap('2000000.00'));
    await world.act('qp-district-reviewer', last, 'propose', { amount: '2000000.00', reason: '余额内' });
    await approveAll([last]);

    // One case was on its way already, the other would be new: neither gets a fen.
    const onItsWay = await world.tryAct('qp-district-reviewer', waiting, 'propose', { amount: '0.01', reason: '—' });
    expect(onItsWay).toMatchObject(aboveCap('0.00'));
    const another = await world.draft('ent-06', TRADE_HQ, acquisition('0.01'));
    expect(await world.trySubmit('ent-06', another)).toMatchObject({
      status: 422,
      body: { code: 'assessment-no', citation: cap },
    });
  });

  it('of approvals at the same moment that would pass it together, only those within it succeed', async () => {
    const ids: string[] = [];
    for (const amount of ['8000000.00', '8000000.00', '8000000.00'])
      ids.push(await notice('ent-12', TRADE_HQ, acquisition(amount), amount));
    await world.afterNotice('qp-district-approver', ids.at(-1) as string);
    const { version } = await world.read('qp-district-approver', ids[0] as string);
    const approver = world.as('qp-district-approver');
    const approve = (id: string) => () => approver.post(`/applications/${id}/actions/approve`, {}, version);
    const answers = await together(world.test, 'commitment', ids.map(approve));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422]);
    for (const answer of answers.filter(({ status }) => status === 422))
      expect(answer).toMatchObject(aboveCap('6000000.00'));
    const states = await Promise.all(ids.map(async (id) => (await world.read('ent-12', id)).state));
    expect(states.sort()).toEqual(['approved', 'public_notice', 'public_notice']);
  });

  it('leaves books that verify', async () => expect(await world.verifyLedger()).toEqual([]));
});
