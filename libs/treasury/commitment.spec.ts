import type { Tx } from '#kernel';
import {
  type ApprovedCases,
  districtReach,
  enterpriseReach,
  FIFTY_FIFTY,
  seedApprovedCases,
  townReach,
} from '../../test/support/approved-cases.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { awardHistory, lockEnterprise } from './award-history.js';
import {
  createCommitment,
  findCommitments,
  markCommitmentClawedBack,
  markCommitmentPaid,
  type NewCommitment,
  revokeCommitment,
} from './commitment.js';

const AT = new Date('2026-03-02T10:00:00+08:00');
const MEASURE = 'sj-2025-8.aeo';

describe('commitments', () => {
  let test: TestDatabase;
  let world: ApprovedCases;
  let enterpriseId: string;
  let applicationId: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedApprovedCases(test.owner);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    enterpriseId = await world.enterprise('上海云间精密机械有限公司');
    applicationId = await world.application(enterpriseId);
  });

  const inDistrict = <T>(work: (tx: Tx) => Promise<T>) =>
    test.database.transaction(districtReach(world.district), work);
  const commitment = (changes: Partial<NewCommitment> = {}): NewCommitment => ({
    applicationId,
    enterpriseId,
    measure: MEASURE,
    books: { fund: 'sj-2025-8', fiscalYear: 2026, measureGroup: '' },
    paying: 'district-first' as const,
    amount: 18_000_099n,
    sharing: FIFTY_FIFTY,
    limitKeys: { year: '2026' },
    shares: [
      { treasuryId: world.districtTreasury, role: 'district', amount: 9_000_050n },
      { treasuryId: world.townTreasury, role: 'town', amount: 9_000_049n },
    ],
    at: AT,
    ...changes,
  });
  const history = (reach = districtReach(world.district)) =>
    test.database.read(reach, (tx) => awardHistory(tx, { enterpriseId, measure: MEASURE }));

  it('keep the award, its shares and the rule that divided it', async () => {
    const id = await inDistrict((tx) => createCommitment(tx, commitment()));
    const found = await inDistrict((tx) => findCommitments(tx, [applicationId]));
    expect(found.get(applicationId)).toEqual({
      id,
      applicationId,
      enterpriseId,
      measure: MEASURE,
      books: { fund: 'sj-2025-8', fiscalYear: 2026, measureGroup: '' },
      paying: 'district-first' as const,
      amount: 18_000_099n,
      sharing: FIFTY_FIFTY,
      released: 0n,
      status: 'live',
      shares: commitment().shares,
    });
  });

  it.each([
    ['a fen is missing', 9_000_048n],
    ['a fen is too much', 9_000_050n],
  ])('are refused by the database when %s', async (_what, town) => {
    const [district] = commitment().shares;
    const shares = [district, { treasuryId: world.townTreasury, role: 'town' as const, amount: town }] as never;
    await expect(inDistrict((tx) => createCommitment(tx, commitment({ shares })))).rejects.toMatchObject({
      code: 'HQ120',
    });
  });

  it('are refused by the database without shares, and take no further share later', async () => {
    await expect(inDistrict((tx) => createCommitment(tx, commitment({ shares: [] })))).rejects.toMatchObject({
      code: 'HQ120',
    });
    const [whole] = commitment().shares.map((share) => ({ ...share, amount: 18_000_099n }));
    const id = await inDistrict((tx) => createCommitment(tx, commitment({ shares: [whole as never] })));
    await expect(
      inDistrict((tx) =>
        tx.execute(`INSERT INTO commitment_share VALUES ($1, $2, 'town', 1)`, [id, world.townTreasury]),
      ),
    ).rejects.toMatchObject({ code: 'HQ120' });
  });

  it('take a town share of nothing, for an award of one fen', async () => {
    const shares = commitment().shares.map((share) => ({ ...share, amount: share.role === 'district' ? 1n : 0n }));
    await inDistrict((tx) => createCommitment(tx, commitment({ amount: 1n, shares })));
    expect(await history()).toEqual([{ applicationId, amount: 1n, keys: { year: '2026' } }]);
  });

  it('stand once for a case, and again after a revocation', async () => {
    const first = await inDistrict((tx) => createCommitment(tx, commitment()));
    await expect(inDistrict((tx) => createCommitment(tx, commitment()))).rejects.toMatchObject({ code: '23505' });
    await inDistrict((tx) => revokeCommitment(tx, first));
    await inDistrict((tx) => createCommitment(tx, commitment()));
  });

  it('never change what was committed, by the application nor by the owner', async () => {
    const id = await inDistrict((tx) => createCommitment(tx, commitment()));
    for (const sql of [
      'UPDATE commitment SET amount_fen = 1',
      'DELETE FROM commitment',
      'UPDATE commitment_share SET amount_fen = 1',
    ]) {
      await expect(inDistrict((tx) => tx.execute(sql))).rejects.toMatchObject({ code: '42501' });
    }
    await expect(test.owner.query('UPDATE commitment_share SET amount_fen = 1')).rejects.toMatchObject({
      code: 'HQ100',
    });
    await expect(inDistrict((tx) => revokeCommitment(tx, id))).resolves.toBeUndefined();
    await expect(inDistrict((tx) => markCommitmentPaid(tx, id))).rejects.toThrow('is not live');
  });

  it('count for limits while live and paid, not after revocation, and after recovery as far as they were kept', async () => {
    const counted = async () => (await history()).map((award) => award.amount);
    const id = await inDistrict((tx) => createCommitment(tx, commitment()));
    expect(await counted()).toEqual([18_000_099n]);
    await inDistrict((tx) => markCommitmentPaid(tx, id));
    expect(await counted()).toEqual([18_000_099n]);
    await inDistrict((tx) => markCommitmentClawedBack(tx, id, 18_000_000n));
    expect(await counted()).toEqual([99n]);

    applicationId = await world.application(enterpriseId);
    const second = await inDistrict((tx) => createCommitment(tx, commitment()));
    await inDistrict((tx) => markCommitmentPaid(tx, second));
    await inDistrict((tx) => markCommitmentClawedBack(tx, second, 18_000_099n));
    expect(await counted()).toEqual([99n]);

    applicationId = await world.application(enterpriseId);
    const third = await inDistrict((tx) => createCommitment(tx, commitment()));
    await inDistrict((tx) => revokeCommitment(tx, third));
    expect(await counted()).toEqual([99n]);
  });

  it('are hidden from other offices, and counted for them all the same', async () => {
    await inDistrict((tx) => createCommitment(tx, commitment()));
    const elsewhere = districtReach(world.otherDistrict);
    expect((await test.database.read(elsewhere, (tx) => findCommitments(tx, [applicationId]))).size).toBe(0);
    expect((await test.database.read(townReach(world.town), (tx) => findCommitments(tx, [applicationId]))).size).toBe(
      1,
    );
    expect(
      (await test.database.read(enterpriseReach(enterpriseId), (tx) => findCommitments(tx, [applicationId]))).size,
    ).toBe(1);
    expect(await history(elsewhere)).toHaveLength(1);
  });

  it('are counted one after the other under the lock of the enterprise', async () => {
    const other = await world.application(enterpriseId);
    const seen = await Promise.all(
      [applicationId, other].map((id) =>
        inDistrict(async (tx) => {
          await lockEnterprise(tx, enterpriseId);
          const before = await awardHistory(tx, { enterpriseId, measure: MEASURE });
          await createCommitment(tx, commitment({ applicationId: id }));
          return before.length;
        }),
      ),
    );
    expect(seen.sort()).toEqual([0, 1]);
  });
});
