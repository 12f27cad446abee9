import type { Actor } from '#kernel';
import { verifyLedger } from '#ledger';
import { enterpriseReach, official } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { appropriateBudget } from './appropriate-budget.js';
import { cancelOrder } from './cancel-order.js';
import { createOrders } from './create-orders.js';
import { holdOrder } from './hold-order.js';
import { importBankReturn } from './import-bank-return.js';
import { listOrders } from './list-orders.js';
import { makeBatch } from './make-batch.js';
import { listExceptions } from './read-bank-returns.js';
import { listBatches, readBatch, readBatchFile } from './read-batches.js';
import { readBudgets, readTrialBalance } from './read-ledger.js';
import { recallBatch } from './recall-batch.js';
import { recordBankAccount } from './record-bank-account.js';
import { releaseBatch } from './release-batch.js';
import { resumeOrder } from './resume-order.js';
import { sendBatch } from './send-batch.js';
import { recordTreasuryAccount, verifyTreasuryAccount } from './treasury-account.js';
import { verifyBankAccount } from './verify-bank-account.js';

const NAME = '上海云间精密机械有限公司';
const ACCOUNT = '310015000000000001';
const AWARD = 18_000_099n;

describe('paying an award', () => {
  let desk: FinanceHouse;
  let enterpriseId: string;

  beforeAll(async () => {
    desk = await openFinanceHouse('2026-06-10T10:00:00+08:00');
    for (const organisation of ['songjiang', 'sj-jiuting']) {
      const budget = {
        organisation,
        fund: 'sj-2025-8',
        fiscalYear: 2026,
        amount: '5000000',
        reference: '松财预〔2026〕1号',
      };
      await desk.do(desk.maker, appropriateBudget, budget);
    }
    const own = { accountName: '上海市松江区财政局', accountNumber: '310015000000000099', bankName: '工商银行' };
    const { id: accountId } = await desk.do(desk.maker, recordTreasuryAccount, own);
    await desk.do(desk.checker, verifyTreasuryAccount, { accountId });
  });
  afterAll(() => desk.test.close());
  beforeEach(async () => {
    enterpriseId = await desk.world.enterprise(NAME);
  });

  const applicant = async (): Promise<Actor> => ({
    personId: await desk.world.person(),
    name: '经办人',
    roles: ['enterprise-applicant'],
    reach: enterpriseReach(enterpriseId),
    organisationId: null,
    enterpriseId,
    system: false,
  });
  /** An approved case of an enterprise whose account is verified. */
  const payable = async (amount = AWARD): Promise<string> => {
    enterpriseId = await desk.world.enterprise(NAME);
    await desk.world.account(enterpriseId, ACCOUNT);
    return desk.approved(enterpriseId, amount);
  };
  const ordered = async (applicationId: string) => {
    const { results } = await desk.do(desk.maker, createOrders, { applicationIds: [applicationId] });
    return results[0]?.order as NonNullable<(typeof results)[number]['order']>;
  };
  const refusalOfOrder = async (applicationId: string) =>
    (await desk.do(desk.maker, createOrders, { applicationIds: [applicationId] })).results[0]?.refusal?.code;
  const released = async (...orderIds: string[]) => {
    const batch = await desk.do(desk.maker, makeBatch, { orderIds });
    const checked = await desk.do(desk.checker, releaseBatch, { id: batch.id, version: batch.version });
    return desk.do(desk.maker, sendBatch, { id: batch.id, version: checked.version });
  };
  const answer = (...lines: string[]) => ({
    fileName: 'return.csv',
    bytes: Buffer.from(['订单号,金额,账号,日期,结果', ...lines].join('\n')),
  });
  const trial = async () => {
    const { items, totals } = await desk.read(desk.maker, readTrialBalance, {});
    return {
      totals,
      of: (organisation: string, kind: string) =>
        items.find((row) => row.organisation === organisation && row.kind === kind)?.balance,
    };
  };
  const provedBooks = async () => {
    const report = await verifyLedger(async (sql, values = []) => (await desk.test.owner.query(sql, [...values])).rows);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
  };

  it('goes from the order to the bank and back, in the books of district and town', async () => {
    const before = await trial();
    const applicationId = await payable();
    const order = await ordered(applicationId);
    expect(order).toMatchObject({ state: 'payable', amount: '180000.99', payeeName: NAME, payeeAccount: ACCOUNT });
    const batch = await released(order.id);
    expect(batch).toMatchObject({ state: 'sent', orderCount: 1, total: '180000.99' });
    const file = await desk.read(desk.maker, readBatchFile, { id: batch.id, format: 'csv' });
    expect(file).toMatchObject({ fileName: `${batch.number}.csv` });
    expect(Buffer.from(file.bytes).toString()).toContain(`"${order.reference}","${NAME}","${ACCOUNT}"`);

    const line = `${order.reference},180000.99,${ACCOUNT},2026-06-10,成功`;
    const result = await desk.do(desk.maker, importBankReturn, answer(line));
    expect(result).toMatchObject({ lineCount: 1, outcomes: { confirmed: 1 } });
    expect(await desk.stateOf(applicationId)).toEqual({ state: 'disbursed', frozen: false });
    expect((await desk.read(desk.maker, readBatch, { id: batch.id })).state).toBe('confirmed');
    const after = await trial();
    const change = (organisation: string, kind: string) =>
      (Number(after.of(organisation, kind) ?? 0) - Number(before.of(organisation, kind) ?? 0)).toFixed(2);
    expect(change('songjiang', 'cash')).toBe('-180000.99');
    expect(change('songjiang', 'expense')).toBe('90000.50');
    expect(change('songjiang', 'due-from-town')).toBe('90000.49');
    expect(change('sj-jiuting', 'expense')).toBe('90000.49');
    expect(after.totals.balance).toBe('0.00');
    await provedBooks();
  });

  it('changes nothing when the same file comes again, five times and at once', async () => {
    const applicationId = await payable();
    const order = await ordered(applicationId);
    await released(order.id);
    const file = answer(
      `${order.reference},180000.99,${ACCOUNT},2026-06-10,成功`,
      `HQX,1.00,${ACCOUNT},2026-06-10,成功`,
    );
    const results = await Promise.all(Array.from({ length: 5 }, () => desk.do(desk.maker, importBankReturn, file)));
    for (const result of results) expect(result).toEqual(results[0]);
    expect(results[0]?.outcomes).toEqual({ confirmed: 1, 'unknown-reference': 1 });
    const { rows } = await desk.test.owner.query(
      `SELECT count(*)::int FROM journal WHERE application_id = $1 AND kind = 'payment'`,
      [applicationId],
    );
    expect(rows[0].count).toBe(1);
    await provedBooks();
  });

  it('pays nobody on a wrong amount, and lists it', async () => {
    const applicationId = await payable();
    const order = await ordered(applicationId);
    await released(order.id);
    const result = await desk.do(
      desk.maker,
      importBankReturn,
      answer(`${order.reference},180000.98,${ACCOUNT},2026-06-10,成功`),
    );
    expect(result.outcomes).toEqual({ 'wrong-amount': 1 });
    expect((await desk.stateOf(applicationId)).state).toBe('approved');
    const { items } = await desk.read(desk.checker, listExceptions, { bankReturnId: result.id, limit: 10 });
    expect(items).toMatchObject([{ outcome: 'wrong-amount', amount: '180000.98', orderId: order.id }]);
  });

  it('starts anew with another reference when the bank returns it', async () => {
    const applicationId = await payable();
    const first = await ordered(applicationId);
    await released(first.id);
    await desk.do(desk.maker, importBankReturn, answer(`${first.reference},180000.99,${ACCOUNT},2026-06-10,退回`));
    expect((await desk.stateOf(applicationId)).state).toBe('approved');
    const second = await ordered(applicationId);
    expect(second.reference).not.toBe(first.reference);
    await released(second.id);
    const late = answer(`${first.reference},180000.99,${ACCOUNT},2026-06-10,成功`);
    expect((await desk.do(desk.maker, importBankReturn, late)).outcomes).toEqual({ 'already-returned': 1 });
    expect((await desk.stateOf(applicationId)).state).toBe('approved');
  });

  it('needs an account that a second person verified, in the enterprise’s own name', async () => {
    const applicationId = await desk.approved(enterpriseId, 100n);
    expect(await refusalOfOrder(applicationId)).toBe('account-missing');
    const account = { accountNumber: ACCOUNT, bankName: '中国工商银行' };
    const strange = await desk.do(await applicant(), recordBankAccount, {
      ...account,
      accountName: '某某贸易有限公司',
    });
    const verify = (actor: Actor, accountId: string) =>
      refusalCode(desk.do(actor, verifyBankAccount, { enterpriseId, accountId }));
    expect(await verify(desk.checker, strange.id)).toBe('account-name-differs');
    const own = await desk.do(desk.maker, recordBankAccount, { ...account, enterpriseId, accountName: ` ${NAME}` });
    expect(await verify(desk.checker, strange.id)).toBe('account-replaced');
    expect(await verify(desk.maker, own.id)).toBe('second-person-required');
    expect(await refusalOfOrder(applicationId)).toBe('account-not-verified');
    expect(await verify(desk.checker, own.id)).toBeNull();
    expect(await refusalOfOrder(applicationId)).toBeUndefined();
    expect(await refusalOfOrder(applicationId)).toBe('order-exists');
    const bad = { ...account, accountName: NAME, accountNumber: '=1+1' };
    expect(await refusalCode(desk.do(await applicant(), recordBankAccount, bad))).toBe('account-malformed');
    const elsewhere = official(await desk.world.person(), desk.world.otherDistrict, 'finance-maker');
    expect(
      await refusalCode(desk.do(elsewhere, recordBankAccount, { ...account, enterpriseId, accountName: NAME })),
    ).toBe('not-found');
  });

  it('stops at the release when the account was changed since, and the order can be made anew', async () => {
    const applicationId = await payable();
    const order = await ordered(applicationId);
    const batch = await desk.do(desk.maker, makeBatch, { orderIds: [order.id] });
    const changed = { enterpriseId, accountName: NAME, accountNumber: '99990000', bankName: '中国银行' };
    const account = await desk.do(desk.maker, recordBankAccount, changed);
    await desk.do(desk.checker, verifyBankAccount, { enterpriseId, accountId: account.id });
    const release = desk.do(desk.checker, releaseBatch, { id: batch.id, version: batch.version });
    await expect(release).rejects.toMatchObject({
      refusal: { code: 'batch-not-payable', problems: [{ at: order.reference }] },
    });
    await desk.do(desk.maker, recallBatch, { id: batch.id, version: batch.version });
    const [back] = (await desk.read(desk.maker, listOrders, { reference: order.reference, limit: 1 })).items;
    await desk.do(desk.maker, cancelOrder, { id: order.id, version: back?.version as number });
    expect((await ordered(applicationId)).payeeAccount).toBe('99990000');
  });

  it('is not released by its maker, by a stale look, nor while a case is frozen', async () => {
    const both = official(desk.world.maker, desk.world.district, 'finance-maker', 'finance-checker');
    const applicationId = await payable();
    const batch = await desk.do(both, makeBatch, { orderIds: [(await ordered(applicationId)).id] });
    const release = (actor: Actor, version = batch.version) =>
      refusalCode(desk.do(actor, releaseBatch, { id: batch.id, version }));
    expect(await release(both)).toBe('maker-is-checker');
    expect(await release(desk.maker)).toBe('role-missing');
    expect(await release(desk.checker, batch.version + 1)).toBe('stale');
    await desk.test.owner.query('UPDATE application SET frozen = true WHERE id = $1', [applicationId]);
    expect(await release(desk.checker)).toBe('batch-not-payable');
    await desk.test.owner.query('UPDATE application SET frozen = false WHERE id = $1', [applicationId]);
    expect(await release(desk.checker)).toBeNull();
    expect(await release(desk.checker)).toBe('stale');
    expect(await release(desk.checker, batch.version + 1)).toBe('batch-state');
    const send = (version: number) => refusalCode(desk.do(desk.maker, sendBatch, { id: batch.id, version }));
    expect(await refusalCode(desk.read(desk.maker, readBatchFile, { id: batch.id, format: 'csv' }))).toBe(
      'batch-state',
    );
    await desk.test.owner.query('UPDATE application SET frozen = true WHERE id = $1', [applicationId]);
    expect(await send(batch.version + 1)).toBe('batch-not-payable');
    await desk.test.owner.query('UPDATE application SET frozen = false WHERE id = $1', [applicationId]);
    expect(await send(batch.version + 1)).toBeNull();
    expect(await refusalCode(desk.do(desk.maker, recallBatch, { id: batch.id, version: batch.version + 2 }))).toBe(
      'batch-state',
    );
    await desk.test.owner.query('UPDATE application SET frozen = true WHERE id = $1', [applicationId]);
    expect(await refusalCode(desk.read(desk.maker, readBatchFile, { id: batch.id, format: 'csv' }))).toBe(
      'batch-not-payable',
    );
  });

  it('is ordered for approved cases alone, one at a time and all or nothing in a batch', async () => {
    const waiting = await desk.world.application(enterpriseId, { state: 'public_notice' });
    expect(await refusalOfOrder(waiting)).toBe('case-not-approved');
    const frozen = await payable();
    await desk.test.owner.query('UPDATE application SET frozen = true WHERE id = $1', [frozen]);
    expect(await refusalOfOrder(frozen)).toBe('case-frozen');
    const [one, held] = [await ordered(await payable()), await ordered(await payable())];
    expect(await refusalCode(desk.do(desk.maker, holdOrder, { ...held, code: 'other', reason: ' ' }))).toBe(
      'hold-reason-missing',
    );
    const onHold = await desk.do(desk.maker, holdOrder, { ...held, code: 'objection', reason: '等待复核' });
    expect(await refusalCode(desk.do(desk.maker, makeBatch, { orderIds: [one.id, held.id] }))).toBe(
      'batch-not-payable',
    );
    await desk.do(desk.maker, resumeOrder, onHold);
    expect((await desk.do(desk.maker, makeBatch, { orderIds: [one.id, held.id, one.id] })).orderCount).toBe(2);
    expect(await refusalCode(desk.do(desk.maker, makeBatch, { orderIds: [] }))).toBe('batch-empty');
  });

  it('is made once by two makers at the same moment', async () => {
    const applicationId = await payable();
    const twice = await Promise.all([ordered(applicationId), ordered(applicationId)]);
    expect(twice.filter((order) => order !== null)).toHaveLength(1);
  });

  it('is hidden from another district, and mistyped references are caught', async () => {
    const order = await ordered(await payable());
    const elsewhere = official(await desk.world.person(), desk.world.otherDistrict, 'finance-maker');
    expect(await refusalCode(desk.do(elsewhere, makeBatch, { orderIds: [order.id] }))).toBe('not-found');
    expect((await desk.read(elsewhere, listOrders, { limit: 100 })).items).toEqual([]);
    expect((await desk.read(elsewhere, listBatches, { limit: 100 })).items).toEqual([]);
    const wrong = order.reference.slice(0, -1) + ((Number(order.reference.at(-1)) + 1) % 10);
    expect(await refusalCode(desk.read(desk.maker, listOrders, { reference: wrong, limit: 1 }))).toBe(
      'reference-mistyped',
    );
    const auditor: Actor = { ...desk.maker, roles: ['auditor'], reach: { kind: 'all' }, organisationId: null };
    expect((await desk.read(auditor, listOrders, { limit: 100 })).items.length).toBeGreaterThan(5);
  });

  it('stands on budgets that are booked once for a document', async () => {
    const budget = { fund: 'other', fiscalYear: 2026, amount: '100.00', reference: '松财预〔2026〕2号' };
    const appropriate = (actor: Actor, changes: object = {}) =>
      refusalCode(desk.do(actor, appropriateBudget, { ...budget, ...changes }));
    expect(await appropriate(desk.maker)).toBeNull();
    expect(await appropriate(desk.maker)).toBe('budget-document-booked');
    expect(await appropriate(desk.maker, { amount: '0' })).toBe('budget-not-positive');
    expect(await appropriate(desk.maker, { reference: ' ' })).toBe('budget-reference-missing');
    expect(await appropriate(desk.maker, { organisation: 'qingpu' })).toBe('treasury-elsewhere');
    expect(await appropriate(desk.checker)).toBe('role-missing');
    const { items } = await desk.read(desk.maker, readBudgets, { fund: 'other' });
    expect(items).toMatchObject([
      { organisation: 'songjiang', appropriated: '100.00', available: '100.00', spent: '0.00' },
    ]);
  });
});
