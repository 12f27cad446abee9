import { newId, Refused, type Tx } from '#kernel';
import {
  type ApprovedCases,
  districtReach,
  FIFTY_FIFTY,
  seedApprovedCases,
  townReach,
} from '../../test/support/approved-cases.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { currentAccounts } from './bank-account.js';
import { createCommitment, findCommitments, markCommitmentPaid } from './commitment.js';
import { createOrders } from './payment-order.js';
import { createRecovery, findRecovery, listRecoveries, lockRecovery } from './recovery.js';
import { checkRepayment, recordRepayment } from './repayment.js';

const AT = new Date('2026-07-01T10:00:00+08:00');

describe('recoveries', () => {
  let test: TestDatabase;
  let world: ApprovedCases;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedApprovedCases(test.owner);
  });
  afterAll(() => test.close());

  const inDistrict = <T>(work: (tx: Tx) => Promise<T>) =>
    test.database.transaction(districtReach(world.district), work);

  /** A decision to stand on; enforcement's own rules are tested with it. */
  const decision = async (enterpriseId: string): Promise<string> => {
    const [investigation, id] = [newId(), newId()];
    await test.owner.query(
      `INSERT INTO investigation (id, organisation_id, document_id, enterprise_id, day_found, basis, opened_by, opened_at,
         state, closed_at, number) VALUES ($1, $2, 'sj-2025-8', $3, '2026-06-10', 'x', $4, $5, 'in-force', $5, ($1::uuid)::text)`,
      [investigation, world.district, enterpriseId, world.maker, AT],
    );
    await test.owner.query(
      `INSERT INTO decision (id, investigation_id, investigated_by, outcome, facts, reason, legal_basis, decided_by, decided_at)
       VALUES ($1, $2, $3, 'sanctioned', 'x', 'x', 'x', $4, $5)`,
      [id, investigation, world.maker, world.checker, AT],
    );
    return id;
  };

  /** 180,000.99 yuan, shared 5:5 and paid, of which so much is ordered back. */
  const recovery = async (district = 9_000_050n, town = 9_000_049n, paid = true) => {
    const enterpriseId = await world.enterprise('上海泖港生物科技有限公司');
    const applicationId = await world.application(enterpriseId, { state: 'disbursed' });
    await world.account(enterpriseId, '310015000000000001');
    const decisionId = await decision(enterpriseId);
    await inDistrict((tx) =>
      createCommitment(tx, {
        applicationId,
        enterpriseId,
        measure: 'sj-2025-8.aeo',
        books: { fund: 'sj-2025-8', fiscalYear: 2026, measureGroup: '' },
        paying: 'district-first' as const,
        amount: 18_000_099n,
        sharing: FIFTY_FIFTY,
        limitKeys: {},
        shares: [
          { treasuryId: world.districtTreasury, role: 'district', amount: 9_000_050n },
          { treasuryId: world.townTreasury, role: 'town', amount: 9_000_049n },
        ],
        at: AT,
      }),
    );
    const commitment = (await inDistrict((tx) => findCommitments(tx, [applicationId]))).get(applicationId) as never;
    if (paid) {
      await inDistrict(async (tx) => {
        const account = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId) as never;
        const [order] = await createOrders(
          tx,
          [{ commitment, account, treasuryId: world.districtTreasury }],
          world.maker,
          AT,
        );
        await tx.execute(`UPDATE payment_order SET state = 'paid', paid_on = '2026-05-01' WHERE id = $1`, [order?.id]);
        await markCommitmentPaid(tx, (commitment as { id: string }).id);
      });
    }
    return inDistrict((tx) =>
      createRecovery(tx, {
        commitment,
        decisionId,
        treasuryId: world.districtTreasury,
        shares: [
          { treasuryId: world.districtTreasury, role: 'district', amount: district },
          { treasuryId: world.townTreasury, role: 'town', amount: town },
        ],
        orderedOn: '2026-07-01',
        dueOn: '2026-07-22',
        at: AT,
      }),
    );
  };
  const repay = (id: string, amount: bigint, bankReference: string = newId()) =>
    inDistrict(async (tx) => {
      const locked = await lockRecovery(tx, id);
      const refusal = checkRepayment(amount);
      if (refusal) throw new Refused(refusal);
      return recordRepayment(tx, locked, {
        amount,
        receivedOn: '2026-07-10',
        bankReference,
        offsetId: null,
        recordedBy: world.maker,
        at: AT,
      });
    });
  const refusalOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error) => error.refusal,
    );

  it('divide every repayment so that the parts add up, to the fen', async () => {
    const id = await recovery();
    const portions = async (amount: bigint) => {
      const repaid = await repay(id, amount);
      return [...repaid.portions.map((share) => share.amount), repaid.settled];
    };
    expect(await portions(5_000_001n)).toEqual([2_500_001n, 2_500_000n, false]);
    expect(await portions(5_000_001n)).toEqual([2_500_000n, 2_500_001n, false]);
    expect(await portions(8_000_097n)).toEqual([4_000_049n, 4_000_048n, true]);
    const settled = await inDistrict((tx) => findRecovery(tx, id));
    expect(settled).toMatchObject({ state: 'settled', repaid: 18_000_099n, amount: 18_000_099n });
  });

  it('repay with what is owed of a movement, and keep the rest apart as over-paid', async () => {
    const id = await recovery(50n, 50n);
    expect(await refusalOf(repay(id, 0n))).toMatchObject({ code: 'repayment-not-positive' });
    expect(await repay(id, 60n)).toMatchObject({ over: 0n, settled: false });
    expect(await repay(id, 41n)).toMatchObject({ over: 1n, settled: true });
    expect(await repay(id, 7n)).toMatchObject({ over: 7n, settled: false, portions: [] });
    const now = await inDistrict((tx) => findRecovery(tx, id));
    expect(now).toMatchObject({ state: 'settled', repaid: 100n });
    expect(now?.repayments.map(({ amount, over }) => [amount, over])).toEqual([
      [60n, 0n],
      [40n, 1n],
      [0n, 7n],
    ]);
  });

  it('take one bank movement once', async () => {
    const id = await recovery(50n, 50n);
    await repay(id, 10n, 'ICBC-20260710-1');
    const other = await recovery(50n, 50n);
    expect((await refusalOf(repay(other, 10n, 'ICBC-20260710-1'))).code).toBe('repayment-recorded');
    expect(await inDistrict((tx) => findRecovery(tx, other))).toMatchObject({ repaid: 0n, state: 'open' });
  });

  it('count repayments that come at once one after the other', async () => {
    const id = await recovery(50n, 50n);
    const results = await Promise.all(Array.from({ length: 5 }, () => repay(id, 30n)));
    expect(results.map(({ over }) => Number(over)).sort((one, other) => one - other)).toEqual([0, 0, 0, 20, 30]);
    expect((await inDistrict((tx) => findRecovery(tx, id)))?.repaid).toBe(100n);
  });

  it('are not ordered beyond what was paid', async () => {
    await expect(recovery(1n, 0n, false)).rejects.toMatchObject({ code: 'HQ122' });
    await expect(recovery(9_000_050n, 9_000_050n)).rejects.toMatchObject({ code: 'HQ122' });
  });

  it('are held to by the database itself: no overpayment, no settling of what is owed, no other shares', async () => {
    const id = await recovery(50n, 50n);
    const directly = (sql: string, ...values: unknown[]) => inDistrict((tx) => tx.execute(sql, [id, ...values]));
    await expect(
      directly(
        `INSERT INTO repayment (id, recovery_id, treasury_id, amount_fen, covered_before, received_on, bank_reference,
           recorded_by, recorded_at)
         VALUES (gen_random_uuid(), $1, $2, 101, 0, '2026-07-10', 'too much', $3, now())`,
        world.districtTreasury,
        world.maker,
      ),
    ).rejects.toMatchObject({ code: 'HQ124' });
    await expect(directly(`UPDATE recovery_order SET state = 'settled' WHERE id = $1`)).rejects.toMatchObject({
      code: 'HQ124',
    });
    await expect(
      directly(`INSERT INTO recovery_share VALUES ($1, $2, 'town', 1)`, world.otherTreasury),
    ).rejects.toMatchObject({ code: 'HQ123' });
    await expect(directly('UPDATE recovery_order SET amount_fen = 1 WHERE id = $1')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('are seen by the town that bears a share and by no other district', async () => {
    const id = await recovery(50n, 50n);
    const seenBy = async (reach: ReturnType<typeof townReach>) =>
      (await test.database.read(reach, (tx) => listRecoveries(tx, { limit: 100 }))).map((one) => one.id);
    expect(await seenBy(townReach(world.town))).toContain(id);
    expect(await seenBy(districtReach(world.otherDistrict))).toEqual([]);
  });
});
