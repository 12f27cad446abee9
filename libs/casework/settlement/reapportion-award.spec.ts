/** Awards whose sharing was determined after them: divided anew by two people, then settled like any other. */
import fc from 'fast-check';
import type { Actor, Fen } from '#kernel';
import { formatYuan } from '#kernel';
import { splitByParts } from '#policy';
import type { KeptSharing } from '#treasury';
import { DISTRICT_ALONE, FIFTY_FIFTY, official } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { ACCOUNT, payPart, sanctionCase } from '../../../test/support/part-payments.js';
import { fundBooks } from '../../../test/support/recovering.js';
import { proveBooks } from '../audit/prove-books.js';
import { importBankReturn } from '../finance/import-bank-return.js';
import { closeSettlement } from './close-settlement.js';
import { confirmDetermination, determineSharing } from './determine-sharing.js';
import { makeSettlement } from './make-settlement.js';
import {
  confirmReapportionment,
  declineReapportionment,
  readReapportionments,
  reapportionAward,
} from './reapportion-award.js';
import { settleSettlement } from './settle-settlement.js';

const MEASURE = 'sj-2025-8.aeo';
const DAY = '2026-11-10';
const TOWN_ALONE: KeptSharing = { district: 0, town: 1, citation: null };

describe('an award whose sharing was determined after it', () => {
  let desk: FinanceHouse;

  beforeEach(async () => {
    desk = await openFinanceHouse(`${DAY}T10:00:00+08:00`);
    desk.house.rules = { ...desk.house.rules, instalments: { [MEASURE]: 9 } };
    await fundBooks(desk, 2026);
  });
  afterEach(async () => {
    const { checks } = await proveBooks(
      async (sql, values = []) => (await desk.test.owner.query(sql, [...values])).rows,
    );
    expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
    await desk.test.close();
  });

  const determine = async (districtParts: number, townParts: number) => {
    const source = { sourceNumber: '沪松府〔2022〕147号', sourceTitle: '分担比例的通知', finding: '第三条' };
    const found = { measure: MEASURE, governed: true, districtParts, townParts, ...source };
    await desk.do(desk.checker, confirmDetermination, await desk.do(desk.maker, determineSharing, found));
  };
  const award = async (amount = 18_000_099n, sharing = FIFTY_FIFTY) => {
    const enterpriseId = await desk.world.enterprise('上海结算有限公司');
    await desk.world.account(enterpriseId, ACCOUNT);
    return desk.approved(enterpriseId, amount, sharing);
  };
  const propose = (applicationId: string, actor = desk.maker) => desk.do(actor, reapportionAward, { applicationId });
  const confirm = (id: string, actor = desk.checker) => desk.do(actor, confirmReapportionment, { id });
  /** What the case has come to in a kind of account, of the district and of the town; credits are positive. */
  const posted = async (applicationId: string, kind: string): Promise<Fen[]> => {
    const { rows } = await desk.test.owner.query(
      `SELECT a.treasury_id AS treasury, -sum(e.amount) AS amount
         FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
        WHERE j.application_id = $1 AND a.kind = $2 GROUP BY 1`,
      [applicationId, kind],
    );
    const of = (treasury: string) => BigInt(rows.find((row) => row.treasury === treasury)?.amount ?? 0);
    return [of(desk.world.districtTreasury), of(desk.world.townTreasury)];
  };

  it('is divided anew by two people, what is paid and what is not, and then settled', async () => {
    const id = await award();
    const first = await payPart(desk, id, { amount: '100.01', day: DAY });
    expect(await posted(id, 'spent')).toEqual([5_001n, 5_000n]);
    await determine(6, 4);
    desk.clock.set('2026-12-01T10:00:00+08:00');
    const period = { town: 'sj-jiuting', periodFrom: '2026-11-01', periodTo: '2026-11-30' };
    const draft = () => desk.do(desk.maker, makeSettlement, period);
    expect(await refusalCode(draft())).toBe('settlement-ratio-differs');
    const proposed = await propose(id);
    expect(proposed).toMatchObject({ state: 'proposed', district: '108000.60', town: '72000.39' });
    expect(await posted(id, 'spent')).toEqual([5_001n, 5_000n]);
    expect((await desk.read(desk.checker, readReapportionments, { state: 'proposed', limit: 5 })).items).toEqual([
      proposed,
    ]);
    expect(await confirm(proposed.id)).toMatchObject({ state: 'confirmed' });
    // 60.01 and 40.00 of the 100.01 that are paid; the rest is encumbered where it will be paid.
    expect(await posted(id, 'spent')).toEqual([6_001n, 4_000n]);
    expect(await posted(id, 'encumbered')).toEqual([10_800_060n - 6_001n, 7_200_039n - 4_000n]);
    expect(await posted(id, 'due-to-district')).toEqual([0n, 4_000n]);
    // What was posted until November is settled; the correction of December comes into the next statement.
    const closed = await desk.do(desk.checker, closeSettlement, await draft());
    expect(closed.due).toBe('50.00');
    const paid = { id: closed.id, version: closed.version, settledOn: '2026-12-01', bankReference: 'S1' };
    await desk.do(desk.maker, settleSettlement, paid);
    await payPart(desk, id, { day: '2026-12-01' });
    expect(await posted(id, 'spent')).toEqual([10_800_060n, 7_200_039n]);
    expect(await posted(id, 'encumbered')).toEqual([0n, 0n]);
    // A payment that comes back is taken off the new shares.
    const line = `订单号,金额,账号,日期,结果\n${first.reference},100.01,${ACCOUNT},2026-12-01,退回`;
    await desk.do(desk.maker, importBankReturn, { fileName: 'r.csv', bytes: Buffer.from(line) });
    const [district, town] = await posted(id, 'encumbered');
    expect((district as Fen) + (town as Fen)).toBe(10_001n);
    await payPart(desk, id, { day: '2026-12-01' });
    expect(await posted(id, 'spent')).toEqual([10_800_060n, 7_200_039n]);
    // Ordered back, each gets what it bears now.
    await sanctionCase(desk, id);
    desk.clock.set('2026-12-02T10:00:00+08:00');
    const next = { town: 'sj-jiuting', periodFrom: '2026-12-01', periodTo: '2026-12-01' };
    expect((await desk.do(desk.maker, makeSettlement, next)).due).toBe('71950.39');
  });

  it('is refused to who may not, twice, without need, and where it cannot be', async () => {
    const id = await award();
    expect(await refusalCode(propose(id))).toBe('nothing-to-reapportion');
    await determine(6, 4);
    const stranger: Actor = official(await desk.world.person(), desk.world.otherDistrict, 'finance-maker');
    expect(await refusalCode(propose(id, stranger))).toBe('not-found');
    expect(await refusalCode(propose(id, desk.checker))).toBe('role-missing');
    expect(await refusalCode(propose('x'))).toBe('not-found');
    const both = official(desk.maker.personId, desk.world.district, 'finance-maker', 'finance-checker');
    const { id: proposal } = await propose(id, both);
    expect(await refusalCode(propose(id))).toBe('reapportion-proposed');
    expect(await refusalCode(confirm(proposal, both))).toBe('second-person-required');
    await determine(7, 3);
    expect(await refusalCode(confirm(proposal))).toBe('determination-replaced');
    await desk.do(desk.maker, declineReapportionment, { id: proposal });
    expect(await refusalCode(confirm(proposal))).toBe('proposal-decided');
    const again = await propose(id);
    const results = await Promise.all([1, 2].map(() => refusalCode(confirm(again.id))));
    expect(results.sort()).toEqual([null, 'proposal-decided'].sort());
    expect(await refusalCode(propose(id))).toBe('nothing-to-reapportion');
    const own = await award();
    await desk.test.owner.query(`UPDATE commitment SET paying = 'each-its-own' WHERE application_id = $1`, [own]);
    expect(await refusalCode(propose(own))).toBe('reapportion-state');
    const back = await award();
    await payPart(desk, back, { day: DAY });
    await sanctionCase(desk, back);
    expect(await refusalCode(propose(back))).toBe('reapportion-state');
  });

  it('waits for the budget of whoever is to bear more', async () => {
    // Each has ten million yuan, and the town has awarded nine of them.
    await award(9_000_000_00n, TOWN_ALONE);
    const id = await award(1_000_000_01n, DISTRICT_ALONE);
    await determine(0, 1);
    const { id: proposal } = await propose(id);
    expect(await refusalCode(confirm(proposal))).toBe('budget-short');
    expect((await desk.read(desk.maker, readReapportionments, { limit: 5 })).items).toMatchObject([
      { state: 'proposed' },
    ]);
  });

  it('is held to by the database: the whole award, decided once, nothing else changed', async () => {
    const id = await award();
    await determine(6, 4);
    const { id: proposal } = await propose(id);
    const directly = (sql: string, ...values: unknown[]) =>
      desk.test.database.transaction({ kind: 'all' }, (tx) => tx.execute(sql, values));
    await expect(directly('UPDATE reapportionment SET town_fen = 0 WHERE id = $1', proposal)).rejects.toMatchObject({
      code: '42501',
    });
    const copy = `INSERT INTO reapportionment (id, commitment_id, determination_id, sharing, district_treasury_id,
        town_treasury_id, district_fen, town_fen, proposed_by, proposed_at)
      SELECT uuidv7(), commitment_id, determination_id, sharing, district_treasury_id, town_treasury_id, district_fen - 1,
             town_fen, proposed_by, proposed_at FROM reapportionment WHERE id = $1`;
    await desk.do(desk.checker, declineReapportionment, { id: proposal });
    await expect(directly(copy, proposal)).rejects.toMatchObject({ code: 'HQ127' });
    await expect(
      directly(`UPDATE reapportionment SET state = 'confirmed' WHERE id = $1`, proposal),
    ).rejects.toMatchObject({ code: 'HQ125' });
  });

  it('whatever was paid and whatever was determined, ends with the new shares to the fen', async () => {
    const drawn = fc.record({
      amount: fc.oneof(fc.bigInt({ min: 2n, max: 9n }), fc.bigInt({ min: 2n, max: 300_000_00n })),
      percents: fc.array(fc.bigInt({ min: 1n, max: 99n }), { maxLength: 3 }),
    });
    const ratio = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    const differing = ratio.filter(([district, town]) => district !== town);
    await fc.assert(
      fc.asyncProperty(drawn, differing, async ({ amount, percents }, [district, town]) => {
        const id = await award(amount);
        let left = amount;
        for (const percent of percents) {
          const part = (left * percent) / 100n;
          if (part === 0n) continue;
          await payPart(desk, id, { amount: formatYuan(part), day: DAY });
          left -= part;
        }
        await determine(district, town);
        await confirm((await propose(id)).id);
        await payPart(desk, id, { day: DAY });
        const parts = [
          { treasury: 'district' as const, parts: district },
          { treasury: 'town' as const, parts: town },
        ].filter((part) => part.parts > 0);
        const split = splitByParts(amount, parts);
        const of = (treasury: string) => split.find((part) => part.treasury === treasury)?.amount ?? 0n;
        expect(await posted(id, 'spent')).toEqual([of('district'), of('town')]);
        expect(await posted(id, 'encumbered')).toEqual([0n, 0n]);
        expect(await posted(id, 'due-to-district')).toEqual([0n, of('town')]);
      }),
      { numRuns: 10 },
    );
  });
});
