/**
 * 上海云间精密机械有限公司 applies under 沪松经规〔2025〕8号 第六条, is granted 180,000.99 yuan, is paid, and has to give
 * it back when its declaration proves false. The town and the district bear every step half each, to the fen.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sanctioned } from '../support/enforcing.js';
import { balances, bankAnswer, batchOf, importAnswer, release, send, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

interface Portion {
  role: string;
  amount: string;
}

/** What stays in the books from the approval on: both budgets, and what of them is still available. */
const BUDGETS = {
  'songjiang authority': '1000000.00',
  'songjiang available': '-909999.50',
  'sj-jiuting authority': '1000000.00',
  'sj-jiuting available': '-909999.51',
};

/** From the payment on: spent by each, and each one's own expense. */
const SPENT = {
  ...BUDGETS,
  'songjiang spent': '-90000.50',
  'songjiang expense': '90000.50',
  'sj-jiuting spent': '-90000.49',
  'sj-jiuting expense': '90000.49',
};

describe('the whole way of one grant', () => {
  let world: World;
  let id: string;
  /** The trial balance of the fund: every account that is not zero. */
  const books = () => balances(world, 'sj-finance-maker', 'sj-2025-8');

  beforeAll(async () => {
    world = await World.open('2026-09-01T09:00:00+08:00');
    await world.budget('songjiang', 'sj-2025-8', '1000000.00');
    await world.budget('sj-jiuting', 'sj-2025-8', '1000000.00');
    await verifiedAccount(world, 'ent-01');
  }, 60_000);
  afterAll(() => world.close());

  it('the enterprise submits: 3% of 6,000,033.00 paid in is at most 180,000.99', async () => {
    id = await world.draft('ent-01', 'sj-2025-8.foreign-capital', {
      alignsWithIndustryPolicy: true,
      foreignContribution: '6000033.00',
      registeredOn: '2026-01-05',
      paidInAmount: '6000033.00',
      paidInOn: '2026-08-20',
    });
    const submitted = await world.submit('ent-01', id);
    expect(submitted).toMatchObject({ state: 'submitted', number: 'SJ-2026-000001' });
    const assessment = await world.as('ent-01').get(`/applications/${id}/assessment`);
    expect(assessment.body.amount).toMatchObject({ kind: 'at-most', value: '180000.99' });
    expect(assessment.body.shares.map((share: { amount: string }) => share.amount)).toEqual(['90000.50', '90000.49']);
  });

  it('its town accepts and endorses, the district proposes', async () => {
    expect(await world.act('sj-town-clerk', id, 'accept')).toMatchObject({ state: 'town_review' });
    expect(
      await world.act('sj-town-reviewer', id, 'endorse', {
        recommendedAmount: '180000.99',
        reason: '材料齐全，到位资金属实',
      }),
    ).toMatchObject({ state: 'district_review', recommendedAmount: '180000.99' });
    world.clock.set('2026-09-28T10:00:00+08:00');
    expect(
      await world.act('sj-district-reviewer', id, 'propose', { amount: '180000.99', reason: '符合第六条' }),
    ).toMatchObject({
      state: 'public_notice',
      proposedAmount: '180000.99',
    });
  });

  it('five working days of public notice from 2026-09-28 end on 2026-10-10, a make-up Saturday', async () => {
    const notices = await world.anyone().get('/public-notices');
    expect(notices.body.items).toEqual([
      expect.objectContaining({ number: 'SJ-2026-000001', amount: '180000.99', endsOn: '2026-10-10' }),
    ]);
    world.clock.set('2026-10-10T23:59:59+08:00');
    const early = await world.tryAct('sj-district-approver', id, 'approve');
    expect(early).toMatchObject({ status: 422, body: { code: 'notice-not-over' } });
  });

  it('the approval commits half of it in each treasury', async () => {
    world.clock.set('2026-10-11T00:00:00+08:00');
    expect(await world.act('sj-district-approver', id, 'approve')).toMatchObject({
      state: 'approved',
      awardedAmount: '180000.99',
    });
    expect(await books()).toEqual({
      ...BUDGETS,
      'songjiang encumbered': '-90000.50',
      'sj-jiuting encumbered': '-90000.49',
    });
  });

  it('one person makes the batch, another releases it, and the bank confirms: disbursed', async () => {
    const { orders, batch } = await batchOf(world, 'sj-finance-maker', [id]);
    expect(await release(world, 'sj-finance-maker', batch)).toMatchObject({ status: 403 });
    await send(world, 'sj', batch);
    const answer = bankAnswer(orders, '2026-10-11');
    const first = await importAnswer(world, 'sj-finance-maker', answer);
    expect(first.outcomes).toEqual({ confirmed: 1 });
    expect((await world.read('sj-finance-maker', id)).state).toBe('disbursed');
    const paid = await books();
    expect(paid).toEqual({
      ...SPENT,
      'songjiang cash': '-180000.99',
      'songjiang due-from-town sj-jiuting': '90000.49',
      'sj-jiuting due-to-district songjiang': '-90000.49',
    });

    expect(await importAnswer(world, 'sj-finance-maker', answer)).toEqual(first);
    expect(await books()).toEqual(paid);
  });

  it('the declaration proves false: decided by another person than the investigator', async () => {
    world.clock.set('2026-11-02T09:00:00+08:00');
    const investigation = await world.as('sj-investigator').post('/enforcement/investigations', {
      enterpriseId: (await world.read('ent-01', id)).enterprise.id,
      documentId: 'sj-2025-8',
      dayFound: '2026-11-02',
      basis: '验资报告系伪造',
    });
    expect(investigation.status).toBe(201);
    expect((await world.read('sj-district-reviewer', id)).frozen).toBe(true);
    const decision = { outcome: 'sanctioned', reason: '到位资金不实', facts: '验资报告与银行流水不符' };
    const path = `/enforcement/investigations/${investigation.body.id}/actions/decide`;
    // Nothing is decided before the enterprise was heard.
    expect((await world.as('sj-decider').post(path, decision, investigation.body.version)).status).toBe(409);
    await sanctioned(world, investigation.body, decision);
    expect((await world.read('sj-district-reviewer', id)).state).toBe('recovery');
    expect(await books()).toEqual({
      ...SPENT,
      'songjiang cash': '-180000.99',
      'songjiang due-from-town sj-jiuting': '90000.49',
      'sj-jiuting due-to-district songjiang': '-90000.49',
      'songjiang recovery-receivable': '180000.99',
      'songjiang recovery-pending': '-90000.50',
      'songjiang recovery-pending sj-jiuting': '-90000.49',
    });
  });

  const REPAYMENTS = [
    {
      amount: '50000.01',
      portions: { district: '25000.01', town: '25000.00' },
      books: {
        'songjiang cash': '-130000.98',
        'songjiang due-from-town sj-jiuting': '65000.49',
        'sj-jiuting due-to-district songjiang': '-65000.49',
        'songjiang recovery-receivable': '130000.98',
        'songjiang recovery-pending': '-65000.49',
        'songjiang recovery-pending sj-jiuting': '-65000.49',
        'songjiang recovered': '-25000.01',
        'sj-jiuting recovered': '-25000.00',
      },
    },
    {
      amount: '50000.01',
      portions: { district: '25000.00', town: '25000.01' },
      books: {
        'songjiang cash': '-80000.97',
        'songjiang due-from-town sj-jiuting': '40000.48',
        'sj-jiuting due-to-district songjiang': '-40000.48',
        'songjiang recovery-receivable': '80000.97',
        'songjiang recovery-pending': '-40000.49',
        'songjiang recovery-pending sj-jiuting': '-40000.48',
        'songjiang recovered': '-50000.01',
        'sj-jiuting recovered': '-50000.01',
      },
    },
    {
      amount: '80000.97',
      portions: { district: '40000.49', town: '40000.48' },
      books: { 'songjiang recovered': '-90000.50', 'sj-jiuting recovered': '-90000.49' },
    },
  ];

  it.each(REPAYMENTS)(
    '$amount come back, shared by what the shares have come to',
    async ({ amount, portions, books: after }) => {
      world.clock.set('2026-11-03T17:00:00+08:00');
      const recoveries = await world.as('sj-finance-maker').get('/finance/recoveries');
      const [recovery] = recoveries.body.items;
      expect(recovery.amount).toBe('180000.99');
      expect((await world.read('sj-finance-maker', id)).state).toBe('recovery');
      const repayment = expected(
        await world.as('sj-finance-maker').post(`/finance/recoveries/${recovery.id}/repayments`, {
          amount,
          receivedOn: '2026-11-03',
          bankReference: `R-${recovery.owed}`,
        }),
        201,
      );
      expect(Object.fromEntries(repayment.portions.map((part: Portion) => [part.role, part.amount]))).toEqual(portions);
      expect(await books()).toEqual({ ...SPENT, ...after });
    },
  );

  it('is clawed back with the third repayment', async () => {
    expect((await world.read('sj-finance-maker', id)).state).toBe('clawed_back');
    const { body } = await world.as('sj-finance-maker').get('/finance/recoveries');
    expect(body.items).toEqual([expect.objectContaining({ owed: '0.00', state: 'settled' })]);
  });

  it('and is barred under this document from the day found', async () => {
    const again = await world.draft('ent-01', 'sj-2025-8.rd-centre', {});
    const refused = await world.trySubmit('ent-01', again);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'barred', citation: { documentNumber: '沪松经规〔2025〕8号', clause: '附则' } },
    });
  });

  it('leaves books that verify', async () => expect(await world.verifyLedger()).toEqual([]));
});
