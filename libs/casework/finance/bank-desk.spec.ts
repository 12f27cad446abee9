import fc from 'fast-check';
import type { Actor } from '#kernel';
import { overPayment, postJournal, verifyLedger } from '#ledger';
import { createRefund, TREASURY_CHECKS } from '#treasury';
import { districtReach, official, townReach } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { appropriateBudget } from './appropriate-budget.js';
import { createOrders, type OrdersWanted } from './create-orders.js';
import { confirmNotExecuted, declareNotExecuted } from './declare-not-executed.js';
import { holdOrder } from './hold-order.js';
import { importBankReturn } from './import-bank-return.js';
import { listOrders } from './list-orders.js';
import { makeBatch } from './make-batch.js';
import { orderRefund } from './order-refund.js';
import { listExceptions } from './read-bank-returns.js';
import { readTrialBalance } from './read-ledger.js';
import { recallBatch } from './recall-batch.js';
import { recordBankAccount } from './record-bank-account.js';
import { releaseBatch } from './release-batch.js';
import { type ResolutionGiven, resolveException } from './resolve-exception.js';
import { sendBatch } from './send-batch.js';
import { clearSuspense } from './suspense.js';
import { verifyBankAccount } from './verify-bank-account.js';

const ACCOUNT = '310015000000000001';
const NAME = '上海云间精密机械有限公司';
const AWARD = 18_000_099n;
const MEASURE = 'sj-2025-8.aeo';

describe('the bank desk', () => {
  let desk: FinanceHouse;
  let enterpriseId: string;

  beforeAll(async () => {
    desk = await openFinanceHouse('2026-06-10T10:00:00+08:00');
    desk.house.rules = { ...desk.house.rules, instalments: { [MEASURE]: 3 } };
    for (const organisation of ['songjiang', 'sj-jiuting']) {
      const budget = {
        organisation,
        fund: 'sj-2025-8',
        fiscalYear: 2026,
        amount: '90000000',
        reference: '松财预〔2026〕1号',
      };
      await desk.do(desk.maker, appropriateBudget, budget);
    }
  });
  afterEach(async () => {
    const query = async (sql: string) => (await desk.test.owner.query(sql)).rows;
    const report = await verifyLedger(query, TREASURY_CHECKS);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
  });
  afterAll(() => desk.test.close());

  const approved = async (amount = AWARD): Promise<string> => {
    enterpriseId = await desk.world.enterprise(NAME);
    await desk.world.account(enterpriseId, ACCOUNT);
    return desk.approved(enterpriseId, amount);
  };
  const order = async (wanted: OrdersWanted, maker = desk.maker) => {
    const [result] = (await desk.do(maker, createOrders, wanted)).results;
    return result as NonNullable<typeof result>;
  };
  const part = async (applicationId: string, amount?: string, maker = desk.maker) =>
    order({ items: [{ applicationId, ...(amount && { amount }) }] }, maker);
  const ordered = async (applicationId: string, amount?: string, maker = desk.maker) => {
    const { order: made, refusal } = await part(applicationId, amount, maker);
    if (!made) throw new Error(refusal?.en);
    return made;
  };
  const sent = async (orderIds: string[], maker = desk.maker, checker = desk.checker) => {
    const batch = await desk.do(maker, makeBatch, { orderIds });
    const { version } = await desk.do(checker, releaseBatch, { id: batch.id, version: batch.version });
    return desk.do(maker, sendBatch, { id: batch.id, version });
  };
  const HEADINGS = '订单号,金额,账号,日期,结果,流水号';
  const line = (of: { reference: string; amount: string }, status = '成功', day = '2026-06-10', movement = '') =>
    `${of.reference},${of.amount},${ACCOUNT},${day},${status},${movement}`;
  const say = (lines: string[], maker = desk.maker) =>
    desk.do(maker, importBankReturn, { fileName: 'r.csv', bytes: Buffer.from([HEADINGS, ...lines].join('\n')) });
  const balances = async () => {
    const { items } = await desk.read(desk.maker, readTrialBalance, {});
    return items
      .filter((row) => row.balance !== '0.00')
      .map((row) => [row.organisation, row.kind, row.balance].join(' '));
  };
  const resolve = (input: ResolutionGiven, actor = desk.checker) => desk.do(actor, resolveException, input);
  const stateOf = async (applicationId: string) => (await desk.stateOf(applicationId)).state;
  /** A further checker, who stays out of the case. */
  const conflicted = async (applicationId: string): Promise<Actor> => {
    const id = await desk.world.person();
    await desk.test.owner.query(
      `INSERT INTO conflict_of_interest (application_id, person_id, reason, declared_at) VALUES ($1, $2, '亲属', now())`,
      [applicationId, id],
    );
    return official(id, desk.world.district, 'finance-checker');
  };

  it('pays in instalments that never exceed the award, and the last is what is left', async () => {
    const id = await approved();
    const first = await ordered(id, '60000.00');
    expect(first).toMatchObject({ amount: '60000.00', instalment: 1 });
    expect((await part(id, '120001.00')).refusal?.code).toBe('amount-beyond-award');
    const second = await ordered(id, '60000.33');
    expect((await part(id, '1.00')).refusal?.code).toBe('instalments-used-up');
    await sent([first.id, second.id]);
    expect((await say([line(first), line(second)])).outcomes).toEqual({ confirmed: 2 });
    expect(await stateOf(id)).toBe('approved');
    const third = await ordered(id);
    expect(third).toMatchObject({ amount: '60000.66', instalment: 3 });
    await sent([third.id]);
    await say([line(third)]);
    expect(await stateOf(id)).toBe('disbursed');
    expect((await part(id, '0.01')).refusal?.code).toBe('case-not-approved');
  });

  it('takes a payment back when the bank returns it, and pays it again to the fen', async () => {
    const before = await balances();
    const id = await approved(1_000_001n);
    const [one, two] = [await ordered(id, '3333.33'), await ordered(id, '6666.68')];
    await sent([one.id, two.id]);
    await say([line(one), line(two)]);
    expect(await stateOf(id)).toBe('disbursed');
    const paid = await balances();
    expect((await say([line(one, '退回', '2026-06-10')])).outcomes).toEqual({ 'returned-after-payment': 1 });
    expect(await stateOf(id)).toBe('approved');
    const { items } = await desk.read(desk.checker, listExceptions, { kind: 'returned-after-payment', limit: 10 });
    expect(items).toMatchObject([{ ways: ['pay-again', 'close'] }]);
    const place = { bankReturnId: items[0]?.bankReturnId ?? '', line: items[0]?.line ?? 0 };
    const again = await resolve({ ...place, resolution: 'pay-again', reason: '账号已核对' });
    expect(again.order).toMatchObject({ amount: '3333.33', instalment: 1, state: 'payable' });
    expect(await refusalCode(resolve({ ...place, resolution: 'close', reason: 'x' }))).toBe('exception-resolved');
    await sent([again.order?.id ?? '']);
    await say([line(again.order as never)]);
    expect(await stateOf(id)).toBe('disbursed');
    expect(await balances()).toEqual(paid);
    expect(paid).not.toEqual(before);
  });

  it('ends in the same state and the same books, in whatever order and overlap the files come', async () => {
    const states: unknown[] = [];
    const run = async (order: number[], cuts: number[]) => {
      const id = await approved(300n);
      const parts = [await ordered(id, '1.00'), await ordered(id, '1.00'), await ordered(id, '1.00')] as const;
      await sent(parts.map((one) => one.id));
      const lines = [
        line(parts[0], '成功', '2026-06-08', 'M1'),
        line(parts[0], '退回', '2026-06-09', 'M2'),
        line(parts[1], '成功', '2026-06-08', 'M3'),
        line(parts[2], '成功', '2026-06-08', 'M4'),
        line(parts[2], '退回', '2026-06-10', 'M5'),
      ];
      const before = await balances();
      const shuffled = order.map((place) => lines[place] as string);
      for (const cut of [...cuts, 5]) await say([...shuffled.slice(0, cut)]);
      const { items } = await desk.read(desk.maker, listOrders, { applicationId: id, limit: 9 });
      const after = await balances();
      const view = items.map(({ state, paidOn, returnedOn }) => ({ state, paidOn, returnedOn }));
      states.push(JSON.stringify([view, await stateOf(id)]));
      const cash = (rows: string[]) => Number(rows.find((row) => row.startsWith('songjiang cash'))?.split(' ')[2] ?? 0);
      expect(Math.round((cash(after) - cash(before)) * 100)).toBe(-100);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
        run,
      ),
      { numRuns: 15 },
    );
    expect(new Set(states).size).toBe(1);
  });

  it('lets each treasury pay its own share, and the last confirmation completes the award', async () => {
    const id = await approved();
    await desk.test.owner.query(`UPDATE commitment SET paying = 'each-its-own' WHERE application_id = $1`, [id]);
    const inTown = async (role: 'finance-maker' | 'finance-checker'): Promise<Actor> => ({
      ...official(await desk.world.person(), desk.world.town, role),
      reach: townReach(desk.world.town),
    });
    const [maker, checker] = [await inTown('finance-maker'), await inTown('finance-checker')];
    const own = await ordered(id);
    const town = await ordered(id, undefined, maker);
    expect([own.amount, town.amount]).toEqual(['90000.50', '90000.49']);
    await sent([own.id]);
    await sent([town.id], maker, checker);
    await say([line(own)]);
    expect(await stateOf(id)).toBe('approved');
    expect((await say([line(town)], maker)).outcomes).toEqual({ confirmed: 1 });
    expect(await stateOf(id)).toBe('disbursed');
    const other = await approved();
    expect((await part(other, undefined, maker)).refusal?.code).toBe('paid-by-district');
  });

  it('resolves a mistyped reference and an unreadable line through the same matching, by another person', async () => {
    const both = official(desk.world.maker, desk.world.district, 'finance-maker', 'finance-checker');
    const [one, two] = [await ordered(await approved()), await ordered(await approved())];
    await sent([one.id, two.id]);
    const file = await say([line({ ...one, reference: 'HQ123' }), line(two, '成功?')]);
    expect(file.outcomes).toEqual({ 'unknown-reference': 1, unreadable: 1 });
    const at = (place: number) => ({ bankReturnId: file.id, line: place, reason: '电话核实' });
    const assign = { ...at(2), resolution: 'assign-to-order' as const, reference: one.reference };
    expect(await refusalCode(resolve(assign, both))).toBe('second-person-required');
    expect(await refusalCode(resolve({ ...assign, reference: 'HQ999' }))).toBe('still-unmatched');
    expect(await refusalCode(resolve({ ...assign, resolution: 'suspense' }))).toBe('resolution-not-open');
    expect(await resolve(assign)).toMatchObject({ outcome: 'confirmed' });
    expect(await stateOf(one.applicationId)).toBe('disbursed');
    const hand = { ...at(3), resolution: 'enter-by-hand' as const, account: ACCOUNT, day: '2026-06-10' };
    expect(await refusalCode(resolve(hand))).toBe('resolution-incomplete');
    const entered = { ...hand, reference: two.reference, amount: two.amount, status: 'paid' as const };
    expect(await resolve(entered)).toMatchObject({ outcome: 'confirmed' });
    expect(await refusalCode(resolve(entered))).toBe('exception-resolved');
    expect((await say([line(one), line(two)])).outcomes).toEqual({ 'already-confirmed': 2 });
  });

  it('books a second payment as suspended until the bank has put it right', async () => {
    const one = await ordered(await approved());
    await sent([one.id]);
    const before = await balances();
    await say([line(one, '成功', '2026-06-10', 'M1')]);
    const paid = await balances();
    const file = await say([line(one, '成功', '2026-06-10', 'M2')]);
    expect(file.outcomes).toEqual({ 'paid-twice': 1 });
    const place = { bankReturnId: file.id, line: 2 };
    const out = await conflicted(one.applicationId);
    for (const resolution of ['suspense', 'bank-corrected'] as const) {
      const given = { ...place, resolution, reason: '银行重复付款', bankReference: 'M3' };
      expect(await refusalCode(resolve(given, out))).toBe('conflict-of-interest');
    }
    await resolve({ ...place, resolution: 'suspense', reason: '银行重复付款' });
    const cleared = { ...place, bankReference: 'M3' };
    expect(await refusalCode(desk.do(out, clearSuspense, cleared))).toBe('conflict-of-interest');
    expect((await balances()).filter((row) => row.includes('suspense'))).toEqual(['songjiang suspense 180000.99']);
    await desk.do(desk.checker, clearSuspense, { ...place, bankReference: 'M3' });
    expect(await refusalCode(desk.do(desk.checker, clearSuspense, { ...place, bankReference: 'M3' }))).toBe(
      'no-suspense',
    );
    expect(await balances()).toEqual(paid);
    expect(paid).not.toEqual(before);
  });

  it('keeps the importer’s own conflict of interest from failing the file', async () => {
    const [one, two] = [await ordered(await approved()), await ordered(await approved())];
    await sent([one.id, two.id]);
    await desk.test.owner.query(
      `INSERT INTO conflict_of_interest (application_id, person_id, reason, declared_at) VALUES ($1, $2, '亲属', now())`,
      [one.applicationId, desk.maker.personId],
    );
    const file = await say([line(one), line(two)]);
    expect(file.outcomes).toEqual({ confirmed: 1, 'not-bookable': 1 });
    const hold = desk.do(desk.maker, holdOrder, { ...one, code: 'other', reason: 'x' });
    expect(await refusalCode(hold)).toBe('conflict-of-interest');
    const given = { bankReturnId: file.id, line: 2, resolution: 'assign-to-order' as const, reason: '由他人入账' };
    expect(await resolve({ ...given, reference: one.reference })).toMatchObject({ outcome: 'confirmed' });
  });

  it('ends an order by the bank’s letter with two persons, and a later payment contradicts the letter', async () => {
    const id = await approved();
    const one = await ordered(id);
    const batch = await desk.do(desk.maker, makeBatch, { orderIds: [one.id] });
    const { version } = await desk.do(desk.checker, releaseBatch, { id: batch.id, version: batch.version });
    const declare = (versionSeen: number) =>
      desk.do(desk.maker, declareNotExecuted, { id: one.id, version: versionSeen, bankLetter: '工银函〔2026〕7号' });
    expect(await refusalCode(declare(3))).toBe('order-not-sent');
    await desk.do(desk.maker, sendBatch, { id: batch.id, version });
    desk.clock.set('2026-06-16T10:00:00+08:00');
    const { items } = await desk.read(desk.maker, listOrders, { unanswered: true, applicationId: id, limit: 5 });
    expect(items.map((item) => item.reference)).toEqual([one.reference]);
    const claimed = await declare(3);
    const confirm = (actor: Actor) => desk.do(actor, confirmNotExecuted, { id: one.id, version: claimed.version });
    const both = official(desk.world.maker, desk.world.district, 'finance-maker', 'finance-checker');
    expect(await refusalCode(confirm(both))).toBe('second-person-required');
    expect(await confirm(desk.checker)).toMatchObject({ state: 'returned', returnCause: 'not-executed' });
    expect((await say([line(one)])).outcomes).toEqual({ contradicts: 1 });
    expect((await ordered(id)).reference).not.toBe(one.reference);
    desk.clock.set('2026-06-10T10:00:00+08:00');
  });

  it('makes orders anew for a verified new account, held where they were, and names those that stand still', async () => {
    const [a, b] = [await ordered(await approved(), '60000.00'), await ordered(await approved())];
    const c = await part(a.applicationId, '60000.00');
    const held = await desk.do(desk.maker, holdOrder, { ...a, code: 'court-order', reason: '法院协助执行' });
    const batch = await desk.do(desk.maker, makeBatch, { orderIds: [c.order?.id ?? ''] });
    const account = await desk.do(desk.maker, recordBankAccount, {
      enterpriseId: a.enterpriseId,
      accountName: NAME,
      accountNumber: '99990000',
      bankName: '中国银行',
    });
    const verified = await desk.do(desk.checker, verifyBankAccount, {
      enterpriseId: a.enterpriseId,
      accountId: account.id,
    });
    expect(verified).toMatchObject({ stopped: [c.order?.reference], reordered: [{ cancelled: held.reference }] });
    const { items } = await desk.read(desk.maker, listOrders, {
      reference: verified.reordered[0]?.reference,
      limit: 1,
    });
    expect(items).toMatchObject([
      { state: 'held', holdCode: 'court-order', payeeAccount: '99990000', amount: '60000.00' },
    ]);
    await desk.do(desk.maker, recallBatch, { id: batch.id, version: batch.version });
    expect(b.payeeAccount).toBe(ACCOUNT);
  });

  it('pays a refund by an ordinary order, and opens it again when the bank returns it', async () => {
    const id = await approved();
    const paid = await ordered(id);
    await sent([paid.id]);
    await say([line(paid)]);
    const { rows } = await desk.test.owner.query(`SELECT id FROM commitment WHERE application_id = $1`, [id]);
    const recoveryId = '00000000-0000-7000-8000-0000000000aa';
    const district = desk.world.districtTreasury;
    await desk.test.owner.query(
      `INSERT INTO investigation (id, organisation_id, document_id, enterprise_id, day_found, basis, opened_by, opened_at,
         state, closed_at, number) VALUES ($1, $2, 'sj-2025-8', $3, '2026-06-10', 'x', $4, now(), 'in-force', now(), ($1::uuid)::text)`,
      [recoveryId, desk.world.district, enterpriseId, desk.world.maker],
    );
    await desk.test.owner.query(
      `INSERT INTO decision (id, investigation_id, investigated_by, outcome, facts, reason, legal_basis, decided_by, decided_at)
       VALUES ($1, $1, $2, 'sanctioned', 'x', 'x', 'x', $3, now())`,
      [recoveryId, desk.world.maker, desk.world.checker],
    );
    await desk.test.owner.query(
      `WITH r AS (INSERT INTO recovery_order (id, application_id, commitment_id, decision_id, treasury_id, amount_fen,
         ordered_on, due_on, created_at) VALUES ($1, $2, $3, $1, $4, 100, '2026-06-10', '2026-06-20', now()))
       INSERT INTO recovery_share (recovery_id, treasury_id, role, amount_fen) VALUES ($1, $4, 'district', 100)`,
      [recoveryId, id, rows[0].id, district],
    );
    const books = { fund: 'sj-2025-8', fiscalYear: 2026, measureGroup: '' };
    const at = desk.clock.now();
    const refundId = await desk.test.database.transaction(districtReach(desk.world.district), async (tx) => {
      await postJournal(
        tx,
        { kind: 'over-payment', day: '2026-06-10', at, reference: 'x', applicationId: id, key: `over-payment/${id}` },
        overPayment({ ...books, collector: district, amount: 100n }),
      );
      return createRefund(tx, {
        ...{ applicationId: id, recoveryId, enterpriseId, treasuryId: district, books },
        ...{ amount: 100n, cause: 'over-payment', at },
      });
    });
    const before = await balances();
    const first = await desk.do(desk.maker, orderRefund, { id: refundId });
    expect(await refusalCode(desk.do(desk.maker, orderRefund, { id: refundId }))).toBe('order-exists');
    await sent([first.id]);
    await say([line(first)]);
    expect(await refusalCode(desk.do(desk.maker, orderRefund, { id: refundId }))).toBe('refund-paid');
    const after = await balances();
    expect(after).not.toEqual(before);
    expect((await say([line(first, '退回')])).outcomes).toEqual({ 'returned-after-payment': 1 });
    expect(await balances()).toEqual(before);
    const second = await desk.do(desk.maker, orderRefund, { id: refundId });
    await sent([second.id]);
    await say([line(second)]);
    expect(await balances()).toEqual(after);
  });
});
