import type { Tx } from '#kernel';
import {
  type ApprovedCases,
  DISTRICT_ALONE,
  districtReach,
  seedApprovedCases,
} from '../../test/support/approved-cases.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { currentAccounts } from './bank-account.js';
import { batchFile } from './bank-files/batch-file.js';
import { createCommitment, findCommitments, revokeCommitment } from './commitment.js';
import {
  batchFileLines,
  lockBatch,
  makeBatch,
  markBatchRecalled,
  markBatchReleased,
  readBatch,
} from './payment-batch.js';
import { cancelOrders, createOrders, findOrders, listOrders, liveOrders, moveOrders } from './payment-order.js';

const AT = new Date('2026-03-02T10:00:00+08:00');

describe('orders and batches', () => {
  let test: TestDatabase;
  let world: ApprovedCases;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedApprovedCases(test.owner);
  });
  afterAll(() => test.close());

  const inDistrict = <T>(work: (tx: Tx) => Promise<T>) =>
    test.database.transaction(districtReach(world.district), work);

  /** An approved case with its commitment, and an enterprise with an account. */
  const award = async (name = '上海佘北供应链管理有限公司', amount = 20_000_000n) => {
    const enterpriseId = await world.enterprise(name);
    const applicationId = await world.application(enterpriseId, { awarded: amount });
    await world.account(enterpriseId, '310015000000000001');
    await inDistrict((tx) =>
      createCommitment(tx, {
        applicationId,
        enterpriseId,
        measure: 'sj-2025-8.aeo',
        books: { fund: 'sj-2025-8', fiscalYear: 2026, measureGroup: '' },
        paying: 'district-first' as const,
        amount,
        sharing: DISTRICT_ALONE,
        limitKeys: {},
        shares: [{ treasuryId: world.districtTreasury, role: 'district', amount }],
        at: AT,
      }),
    );
    return { enterpriseId, applicationId };
  };
  const order = async ({ enterpriseId, applicationId }: { enterpriseId: string; applicationId: string }) =>
    inDistrict(async (tx) => {
      const commitment = (await findCommitments(tx, [applicationId])).get(applicationId) as never;
      const account = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId) as never;
      const [made] = await createOrders(
        tx,
        [{ commitment, account, treasuryId: world.districtTreasury }],
        world.maker,
        AT,
      );
      return made as { id: string; reference: string };
    });
  const batch = (orderIds: string[]) =>
    inDistrict(async (tx) => {
      await moveOrders(tx, orderIds, 'payable', 'batched');
      const treasuryId = world.districtTreasury;
      return makeBatch(tx, { treasuryId, orderIds, madeBy: world.maker, at: AT, year: 2026 });
    });
  const stateOf = async (id: string) => (await inDistrict((tx) => findOrders(tx, [id])))[0]?.state;

  it('copy the account as it is when the order is made', async () => {
    const granted = await award();
    const made = await order(granted);
    await world.enterprise('其他');
    await test.owner.query(`UPDATE bank_account SET retired_at = now() WHERE enterprise_id = $1`, [
      granted.enterpriseId,
    ]);
    const found = (await inDistrict((tx) => liveOrders(tx, [granted.applicationId]))).get(granted.applicationId);
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatchObject({
      id: made.id,
      reference: made.reference,
      state: 'payable',
      amount: 20_000_000n,
      payeeName: '上海佘北供应链管理有限公司',
      payeeAccount: '310015000000000001',
      payeeBank: '中国工商银行松江支行',
    });
  });

  it('stand once for a commitment, and again once the first is over', async () => {
    const granted = await award();
    const first = await order(granted);
    await expect(order(granted)).rejects.toMatchObject({ code: '23505', constraint: 'payment_order_once' });
    await inDistrict((tx) => cancelOrders(tx, [first.id]));
    const second = await order(granted);
    expect(second.reference).not.toBe(first.reference);
  });

  it('never promise more than was committed, also by instalments', async () => {
    const granted = await award();
    const first = await order(granted);
    const copy = `INSERT INTO payment_order (id, reference, commitment_id, application_id, treasury_id, instalment, amount_fen,
        bank_account_id, payee_name, payee_account, payee_bank, created_by, created_at)
      SELECT gen_random_uuid(), 'HQ0000000000000100', commitment_id, application_id, treasury_id, 2, 1, bank_account_id,
        payee_name, payee_account, payee_bank, created_by, created_at FROM payment_order WHERE id = $1`;
    await expect(inDistrict((tx) => tx.execute(copy, [first.id]))).rejects.toMatchObject({ code: 'HQ121' });
  });

  it('are not made for a revoked commitment', async () => {
    const granted = await award();
    await inDistrict(async (tx) => {
      const commitment = (await findCommitments(tx, [granted.applicationId])).get(granted.applicationId);
      await revokeCommitment(tx, commitment?.id as string);
    });
    await expect(
      inDistrict(async (tx) => {
        const [row] = await tx.query<{ id: string }>('SELECT id FROM commitment WHERE application_id = $1', [
          granted.applicationId,
        ]);
        const account = (await currentAccounts(tx, [granted.enterpriseId])).get(granted.enterpriseId) as never;
        return createOrders(
          tx,
          [{ commitment: { ...granted, id: row?.id ?? '', amount: 1n }, account, treasuryId: world.districtTreasury }],
          world.maker,
          AT,
        );
      }),
    ).rejects.toMatchObject({ code: 'HQ121' });
  });

  it('go into one live batch at most', async () => {
    const made = await order(await award());
    await batch([made.id]);
    await expect(
      inDistrict((tx) =>
        makeBatch(tx, {
          treasuryId: world.districtTreasury,
          orderIds: [made.id],
          madeBy: world.maker,
          at: AT,
          year: 2026,
        }),
      ),
    ).rejects.toMatchObject({ code: '23505', constraint: 'batch_line_live' });
  });

  it('freeze count and total of the batch at release, by another person than its maker', async () => {
    const orders = [await order(await award()), await order(await award('上海华亭医疗器械有限公司', 1n))];
    const id = await batch(orders.map((one) => one.id));
    const release = (by: string) =>
      inDistrict(async (tx) => {
        const locked = await lockBatch(tx, id);
        await markBatchReleased(tx, locked as never, by, AT);
        await moveOrders(
          tx,
          orders.map((one) => one.id),
          'batched',
          'released',
        );
      });
    await expect(release(world.maker)).rejects.toMatchObject({ code: '23514' });
    await release(world.checker);
    const released = await inDistrict((tx) => readBatch(tx, id));
    expect(released).toMatchObject({ state: 'released', orderCount: 2, total: 20_000_001n, version: 2 });
    expect(released?.number).toMatch(/^PB-2026-\d{6}$/);
  });

  it('leave a recalled batch, and a batch when they are cancelled', async () => {
    const [first, second] = [await order(await award()), await order(await award())];
    const id = await batch([first.id, second.id]);
    await inDistrict((tx) => cancelOrders(tx, [first.id]));
    expect(await inDistrict((tx) => readBatch(tx, id))).toMatchObject({ orderCount: 1, total: 20_000_000n });
    await inDistrict(async (tx) => {
      await markBatchRecalled(tx, id);
      await moveOrders(tx, [second.id], 'batched', 'payable');
    });
    expect(await stateOf(first.id)).toBe('cancelled');
    expect(await inDistrict((tx) => readBatch(tx, id))).toMatchObject({ state: 'recalled', orderCount: 0, total: 0n });
    await batch([second.id]);
  });

  it('are not cancelled once they are with the bank', async () => {
    const made = await order(await award());
    await batch([made.id]);
    await inDistrict((tx) => moveOrders(tx, [made.id], 'batched', 'released'));
    await expect(inDistrict((tx) => cancelOrders(tx, [made.id]))).rejects.toThrow('with the bank');
    expect(await stateOf(made.id)).toBe('released');
  });

  it('write a file in which no name can move a column', async () => {
    const made = await order(await award('上海"云间",精密\n有限公司', 18_000_099n));
    const id = await batch([made.id]);
    await inDistrict((tx) => moveOrders(tx, [made.id], 'batched', 'released'));
    const lines = await inDistrict((tx) => batchFileLines(tx, id));
    const debtor = { name: '财政局', account: '310015000000000099', bankName: '工商银行' };
    const file = await batchFile('csv', { number: 'PB-2026-000001', createdAt: AT, debtor, lines });
    expect(Buffer.from(file.bytes).toString()).toBe(
      `\uFEFF"订单号","收款户名","收款账号","开户行","金额","用途"\r\n` +
        `"${made.reference}","上海""云间"",精密\n有限公司","310015000000000001","中国工商银行松江支行","180000.99","产业扶持资金 ${lines[0]?.caseNumber}"\r\n`,
    );
  });

  it('are listed page by page for their treasury alone, and hidden from other districts', async () => {
    const all = await inDistrict((tx) => listOrders(tx, world.districtTreasury, { limit: 100 }));
    const first = await inDistrict((tx) => listOrders(tx, world.districtTreasury, { limit: 3 }));
    const rest = await inDistrict((tx) =>
      listOrders(tx, world.districtTreasury, { limit: 100, after: first.at(-1)?.id }),
    );
    expect([...first, ...rest].map((one) => one.id)).toEqual(all.map((one) => one.id));
    expect(all.length).toBeGreaterThan(3);
    expect(await inDistrict((tx) => listOrders(tx, world.otherTreasury, { limit: 100 }))).toEqual([]);
    const elsewhere = await test.database.read(districtReach(world.otherDistrict), async (tx) => [
      ...(await listOrders(tx, world.districtTreasury, { limit: 100 })),
      ...(await tx.query('SELECT FROM payment_batch')),
      ...(await tx.query('SELECT FROM batch_line')),
    ]);
    expect(elsewhere).toEqual([]);
  });
});
