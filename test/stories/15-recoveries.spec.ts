/**
 * What Qingpu takes back of 上海朱家角会展策划有限公司 across the end of a year, in all the ways there are: money in the
 * award's year and in the next, a later award set off, a write-off, and money too much. Qingpu's document has no sanction
 * clause, so nothing bars the enterprise from the later award. Every step is a request.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sanctioned } from '../support/enforcing.js';
import { balances, bankAnswer, importAnswer, pay, send, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

const BASIS = '企业 2026 年 12 月书面同意抵扣';
const PAPER = { reason: '余额无可供执行财产', document: '青财〔2027〕3号' };
const event = (projectCode: string) => ({
  projectCode,
  projectName: '投资青浦推介会',
  recognised: true,
  eventCost: '800000.00',
});

describe('a recovery across the end of a year', () => {
  let world: World;
  let recoveryId: string;
  let paid: string;
  let later: string;

  const maker = () => world.as('qp-finance-maker');
  const checker = () => world.as('qp-finance-checker');
  const address = () => `/finance/recoveries/${recoveryId}`;
  const recovery = async (username: string) => expected(await world.as(username).get(address()), 200);
  const repay = async (amount: string, receivedOn: string) => {
    const body = { amount, receivedOn, bankReference: `R-${receivedOn}-${amount}` };
    return expected(await maker().post(`${address()}/repayments`, body), 201);
  };
  const books = () => balances(world, 'qp-finance-maker', 'qp-2024-4');
  const stateOf = async (id: string) => (await world.read('qp-finance-maker', id)).state;
  const award = (projectCode: string, amount: string) =>
    world.toApproved('ent-08', 'qp-2024-4.promotion-event', event(projectCode), amount, 'qp');

  /** The paid award is ordered back on a legal basis that is recorded. */
  async function takeBack(): Promise<void> {
    const opened = {
      enterpriseId: (await world.read('ent-08', paid)).enterprise.id,
      documentId: 'qp-2024-4',
      dayFound: '2026-10-12',
      basis: '举报材料',
    };
    const found = expected(await world.as('qp-investigator').post('/enforcement/investigations', opened), 201);
    const decision = {
      reason: '申报不实',
      facts: '活动未举办',
      legalBasis: '行政许可法 第六十九条',
    };
    await sanctioned(world, found, decision, 'qp');
  }

  beforeAll(async () => {
    world = await World.open('2026-09-01T09:00:00+08:00');
    await world.budget('qingpu', 'qp-2024-4', '1000000.00');
    await verifiedAccount(world, 'ent-08', 'qp');
    paid = await award('QP-2026-1', '100000.00');
    world.clock.set('2026-09-21T09:00:00+08:00');
    await pay(world, [paid], '2026-09-21', 'qp');
    world.clock.set('2026-10-12T09:00:00+08:00');
    await takeBack();
    [{ id: recoveryId }] = expected(await maker().get('/finance/recoveries'), 200).items;
    later = await award('QP-2026-2', '30000.00');
  }, 120_000);
  afterAll(() => world.close());

  it('is seen by the enterprise with what it owes, and is overdue from the day after its last day', async () => {
    const { dueOn } = await recovery('ent-08');
    expect(await recovery('ent-08')).toMatchObject({ owed: '100000.00', daysOverdue: 0, offsets: [], writeOffs: [] });
    expect(await world.as('ent-06').get(address())).toMatchObject({ status: 404 });
    expect(await world.as('sj-finance-maker').get(address())).toMatchObject({ status: 404 });
    world.clock.set(new Date(Date.parse(`${dueOn}T00:00:00+08:00`) + 24 * 3_600_000));
    const overdue = expected(await world.as('ent-08').get('/finance/recoveries?overdue=true'), 200);
    expect(overdue.items).toMatchObject([{ id: recoveryId, daysOverdue: 1 }]);
  });

  it('takes a part of what is due in the award’s year', async () => {
    world.clock.set('2026-12-30T09:00:00+08:00');
    expect(await repay('25000.01', '2026-12-30')).toMatchObject({ owed: '74999.99', over: '0.00', refundId: null });
    expect(await books()).toMatchObject({ 'qingpu recovered': '-25000.01', 'qingpu recovery-receivable': '74999.99' });
  });

  it('takes what comes from 1 January on into another account', async () => {
    world.clock.set('2027-01-04T09:00:00+08:00');
    await repay('0.01', '2026-12-31');
    await repay('4999.99', '2027-01-01');
    expect(await books()).toMatchObject({
      'qingpu recovered': '-25000.02',
      'qingpu recovered-prior-year': '-4999.99',
      'qingpu recovery-receivable': '69999.99',
    });
  });

  it('is set off against the later award by two people: paid without a bank, and the enterprise reads why', async () => {
    const before = await books();
    const offset = { applicationId: later, amount: '30000.00', basis: BASIS };
    expect(await checker().post(`${address()}/offsets`, offset)).toMatchObject({ status: 403 });
    const tooMuch = await maker().post(`${address()}/offsets`, { ...offset, amount: '30000.01' });
    expect(tooMuch).toMatchObject({ status: 422, body: { code: 'offset-beyond-unpaid' } });
    const { offsetId } = expected(await maker().post(`${address()}/offsets`, offset), 201);
    const confirm = `${address()}/offsets/${offsetId}/actions/confirm`;
    expect(await maker().post(confirm)).toMatchObject({ status: 403 });
    expect(expected(await checker().post(confirm), 200)).toMatchObject({ owed: '39999.99', repaid: '60000.01' });
    expect(await checker().post(confirm)).toMatchObject({ status: 409, body: { code: 'proposal-decided' } });
    expect(await stateOf(later)).toBe('disbursed');
    expect(await stateOf(paid)).toBe('recovery');
    const after = await books();
    expect(after['qingpu cash']).toBe(before['qingpu cash']);
    expect(after).toMatchObject({ 'qingpu spent': '-130000.00', 'qingpu recovered-prior-year': '-34999.99' });
    const { items } = expected(await maker().get(`/finance/orders?applicationId=${later}`), 200);
    expect(items).toMatchObject([{ method: 'offset', state: 'paid', paidOn: '2027-01-04', amount: '30000.00' }]);
    expect((await recovery('ent-08')).offsets).toMatchObject([{ amount: '30000.00', basis: BASIS }]);
  });

  it('is written off in part, and what comes after all is too much: refunded', async () => {
    const { writeOffId } = expected(
      await maker().post(`${address()}/write-offs`, { ...PAPER, amount: '39000.00' }),
      201,
    );
    expect((await recovery('ent-08')).writeOffs).toEqual([]);
    const approve = `${address()}/write-offs/${writeOffId}/actions/approve`;
    expect(expected(await world.as('qp-district-approver').post(approve), 200)).toMatchObject({ owed: '999.99' });
    expect(await repay('1500.00', '2027-01-04')).toMatchObject({ state: 'settled', owed: '0.00', over: '500.01' });
    expect(await stateOf(paid)).toBe('clawed_back');
    expect(await books()).toMatchObject({
      'qingpu recovered': '-25000.02',
      'qingpu recovered-prior-year': '-35999.98',
      'qingpu refund-payable': '-500.01',
    });
    expect(await books()).not.toHaveProperty('qingpu recovery-receivable');
  });

  it('waits as a refund that the enterprise and its offices see, and nobody else, until the bank has paid it', async () => {
    const list = async (username: string, query = '') =>
      expected(await world.as(username).get(`/finance/refunds${query}`), 200).items;
    const [refund, ...none] = await list('qp-finance-maker', '?state=open');
    expect(none).toEqual([]);
    expect(refund).toMatchObject({ applicationId: paid, amount: '500.01', cause: 'over-payment', order: null });
    const read = (username: string) => world.as(username).get(`/finance/refunds/${refund.id}`);
    for (const reader of ['ent-08', 'qp-finance-checker', 'auditor'])
      expect(expected(await read(reader), 200)).toEqual(refund);
    for (const stranger of ['ent-06', 'sj-finance-maker', 'sj-town-finance']) {
      expect(await read(stranger)).toMatchObject({ status: 404 });
      expect(await list(stranger)).toEqual([]);
    }
    expect(await read('qp-town-clerk')).toMatchObject({ status: 403 });
    expect(await world.as('ent-08').get('/finance/refunds?state=lost')).toMatchObject({ status: 400 });
    const order = expected(await maker().post(`/finance/refunds/${refund.id}/actions/order`), 201);
    const { reference } = order;
    expect(expected(await read('ent-08'), 200).order).toEqual({ id: order.id, reference, state: 'payable' });
    const batch = expected(await maker().post('/finance/batches', { orderIds: [order.id] }), 201);
    await send(world, 'qp', batch);
    await importAnswer(world, 'qp-finance-maker', bankAnswer([order], '2027-01-04'));
    expect(await list('ent-08', '?state=open')).toEqual([]);
    expect(await list('ent-08', `?state=paid&applicationId=${paid}`)).toMatchObject([{ order: { state: 'paid' } }]);
  });

  it('leaves books that verify', async () => expect(await world.verifyLedger()).toEqual([]));
});
