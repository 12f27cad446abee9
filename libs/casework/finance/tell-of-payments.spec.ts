import { newId } from '#kernel';
import { enterpriseReach } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { applicantOf } from '../../../test/support/recovering.js';
import { statementsOf } from '../../../test/support/statements.js';
import { listLetters, readLetter } from '../letters/read-letters.js';
import { appropriateBudget } from './appropriate-budget.js';
import { createOrders } from './create-orders.js';
import { importBankReturn } from './import-bank-return.js';
import { makeBatch } from './make-batch.js';
import type { PresentedOrder } from './present.js';
import { releaseBatch } from './release-batch.js';
import { sendBatch } from './send-batch.js';

const ACCOUNT = '310015000000000001';
const MEASURE = 'sj-2025-8.aeo';

describe('what the bank said is told', () => {
  let desk: FinanceHouse;
  let statements: ReturnType<typeof statementsOf>;

  beforeAll(async () => {
    desk = await openFinanceHouse('2026-06-10T10:00:00+08:00');
    desk.house.rules = { ...desk.house.rules, instalments: { [MEASURE]: 3 } };
    statements = statementsOf(desk.test.database);
    const budget = { fund: 'sj-2025-8', fiscalYear: 2026, amount: '90000000', reference: '松财预〔2026〕1号' };
    for (const organisation of ['songjiang', 'sj-jiuting'])
      await desk.do(desk.maker, appropriateBudget, { ...budget, organisation });
    const { owner } = desk.test;
    const { maker, district } = desk.world;
    await owner.query('UPDATE person SET organisation_id = $2 WHERE id = $1', [maker, district]);
    await owner.query(`INSERT INTO person_role (person_id, role) VALUES ($1, 'finance-maker')`, [maker]);
  });
  afterAll(() => desk.test.close());

  /** An approved case of an enterprise with a verified account and somebody who reads its inbox. */
  const approved = async (amount = 18_000_099n) => {
    const enterpriseId = await desk.world.enterprise('上海云间精密机械有限公司');
    await desk.world.account(enterpriseId, ACCOUNT);
    const personId = newId();
    await desk.test.owner.query(
      `INSERT INTO person (id, username, name, enterprise_id, created_at) VALUES ($1, $2, '经办人', $3, now())`,
      [personId, personId, enterpriseId],
    );
    return { id: await desk.approved(enterpriseId, amount), enterpriseId, personId };
  };
  const ordered = async (applicationId: string, amount?: string) => {
    const items = [{ applicationId, ...(amount && { amount }) }];
    return (await desk.do(desk.maker, createOrders, { items })).results[0]?.order as PresentedOrder;
  };
  const sent = async (...orders: PresentedOrder[]) => {
    const { id, version } = await desk.do(desk.maker, makeBatch, { orderIds: orders.map((order) => order.id) });
    const released = await desk.do(desk.checker, releaseBatch, { id, version });
    await desk.do(desk.maker, sendBatch, { id, version: released.version });
  };
  const line = ({ reference, amount }: PresentedOrder, status = '成功') =>
    `${reference},${amount},${ACCOUNT},2026-06-10,${status}`;
  const say = (...lines: string[]) => {
    const bytes = Buffer.from(['订单号,金额,账号,日期,结果', ...lines].join('\n'));
    return desk.do(desk.maker, importBankReturn, { fileName: 'r.csv', bytes });
  };
  const inbox = async (personId: string, applicationId: string): Promise<{ kind: string; params: object }[]> =>
    (
      await desk.test.owner.query(
        'SELECT kind, params FROM notification WHERE person_id = $1 AND application_id = $2 ORDER BY id',
        [personId, applicationId],
      )
    ).rows;
  const lettersOf = async (applicationId: string, enterpriseId: string) =>
    (await desk.read(applicantOf(desk, enterpriseId), listLetters, { applicationId })).items;

  it('writes a notice for each paid order, with what was paid and to which account, once', async () => {
    const { id, enterpriseId, personId } = await approved();
    const [first, second] = [await ordered(id, '60000.33'), await ordered(id, '120000.66')];
    await sent(first, second);
    await say(line(first));
    await say(line(first));
    const [notice, ...none] = await lettersOf(id, enterpriseId);
    expect(none).toEqual([]);
    expect(notice).toMatchObject({ kind: 'payment-notice', issuedBy: '松江区', applicationId: id });
    const applicant = applicantOf(desk, enterpriseId);
    const { content } = await desk.read(applicant, readLetter, { id: notice?.id as string });
    const facts = Object.fromEntries(content.facts.map(({ en, value }) => [en, value]));
    expect(facts).toMatchObject({
      'Payment reference': first.reference,
      'Amount paid (CNY)': '60000.33',
      'Day of payment': '2026-06-10',
      Account: '中国工商银行松江支行 ****0001',
    });
    // Neither the treasuries' shares nor the whole account number stand in the letter.
    expect(JSON.stringify(content)).not.toMatch(new RegExp(`30000|${ACCOUNT}`));
    expect(await inbox(personId, id)).toEqual([
      { kind: 'payment-made', params: expect.objectContaining({ reference: first.reference, amount: '60000.33' }) },
    ]);
    await say(line(second));
    expect(await lettersOf(id, enterpriseId)).toHaveLength(2);
    expect((await inbox(personId, id)).map(({ kind }) => kind)).toEqual(['payment-made', 'case-disbursed']);
  });

  it('the notice is not there for another enterprise', async () => {
    const { id, enterpriseId } = await approved();
    const order = await ordered(id);
    await sent(order);
    await say(line(order));
    const [notice] = await lettersOf(id, enterpriseId);
    const stranger = { ...applicantOf(desk, enterpriseId), reach: enterpriseReach(newId()) };
    expect(await refusalCode(desk.read(stranger, readLetter, { id: notice?.id as string }))).toBe('not-found');
  });

  it('tells the enterprise to look at its account, and the makers of the order, when money comes back', async () => {
    const { id, enterpriseId, personId } = await approved();
    const order = await ordered(id);
    await sent(order);
    await say(line(order, '退回'));
    expect(await lettersOf(id, enterpriseId)).toEqual([]);
    const { reference, amount } = order;
    const params = expect.objectContaining({ reference, amount });
    expect(await inbox(personId, id)).toEqual([{ kind: 'payment-returned', params }]);
    expect(await inbox(desk.maker.personId, id)).toEqual([{ kind: 'order-returned', params }]);
  });

  it('tells of a payment that comes back after it was confirmed; the notice of it stays', async () => {
    const { id, enterpriseId, personId } = await approved();
    const order = await ordered(id);
    await sent(order);
    await say(line(order));
    await say(line(order, '退回'));
    expect((await inbox(personId, id)).map(({ kind }) => kind)).toEqual(['case-disbursed', 'payment-returned']);
    expect(await lettersOf(id, enterpriseId)).toHaveLength(1);
    expect((await desk.stateOf(id)).state).toBe('approved');
  });

  it('says nothing of a line that moved no order', async () => {
    const { id, enterpriseId, personId } = await approved();
    const order = await ordered(id);
    await sent(order);
    await say(line({ ...order, amount: '180000.98' }));
    expect(await lettersOf(id, enterpriseId)).toEqual([]);
    expect(await inbox(personId, id)).toEqual([]);
  });

  it('sends as many statements for ten orders as for two', async () => {
    const file = async (count: number) => {
      const orders: PresentedOrder[] = [];
      for (let made = 0; made < count; made++) orders.push(await ordered((await approved()).id));
      await sent(...orders);
      return statements(() => say(...orders.map((order) => line(order))));
    };
    const two = await file(2);
    expect(two.length).toBeGreaterThan(0);
    expect(await file(10)).toHaveLength(two.length);
  });
});
