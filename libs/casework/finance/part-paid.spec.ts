/** Awards of which some instalments were paid when a decision came into force, and what becomes of both parts. */
import fc from 'fast-check';
import { formatYuan } from '#kernel';
import { verifyLedger } from '#ledger';
import { awardHistory, findCommitments, TREASURY_CHECKS } from '#treasury';
import { districtReach, FIFTY_FIFTY, official } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import {
  ACCOUNT,
  confirmOrder,
  type Hands,
  orderPart,
  payPart,
  sanctionCase,
  sendOrder,
  townHands,
} from '../../../test/support/part-payments.js';
import { fundBooks } from '../../../test/support/recovering.js';
import { revokeDecision } from '../enforcement/revoke-decision.js';
import { createOrders } from './create-orders.js';
import { holdOrder } from './hold-order.js';
import { listOrders } from './list-orders.js';
import { readRecovery } from './list-recoveries.js';
import { recordRepayment } from './record-repayment.js';

const DAY = '2026-11-10';
const MEASURE = 'sj-2025-8.aeo';

describe('a part-paid award under a decision in force', () => {
  let desk: FinanceHouse;
  let town: Hands;
  let enterpriseId: string;
  let reference = 0;

  beforeAll(async () => {
    desk = await openFinanceHouse(`${DAY}T10:00:00+08:00`);
    desk.house.rules = { ...desk.house.rules, instalments: { [MEASURE]: 4 } };
    await fundBooks(desk, 2026);
    town = await townHands(desk);
  });
  afterAll(() => desk.test.close());
  afterEach(async () => {
    const query = async (sql: string) => (await desk.test.owner.query(sql)).rows;
    const report = await verifyLedger(query, TREASURY_CHECKS);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
  });

  const award = async (amount = 18_000_099n, eachItsOwn = false) => {
    enterpriseId = await desk.world.enterprise('上海泖港生物科技有限公司');
    await desk.world.account(enterpriseId, ACCOUNT);
    const id = await desk.approved(enterpriseId, amount, FIFTY_FIFTY);
    if (eachItsOwn)
      await desk.test.owner.query(`UPDATE commitment SET paying = 'each-its-own' WHERE application_id = $1`, [id]);
    return id;
  };
  const pay = (id: string, amount?: string, hands: Hands = desk) => payPart(desk, id, { amount, day: DAY, hands });
  const orders = async (applicationId: string) =>
    (await desk.read(desk.maker, listOrders, { applicationId, limit: 20 })).items.map(({ amount, state }) => [
      amount,
      state,
    ]);
  const repay = (recoveryId: string, amount: string, { maker }: Hands = desk) => {
    reference += 1;
    return desk.do(maker, recordRepayment, { recoveryId, amount, receivedOn: DAY, bankReference: `P${reference}` });
  };
  /** The decision behind the recovery is revoked by another person than whose decision it was. @returns yuan refunded */
  const cancel = async (recoveryId: string) => {
    const { rows } = await desk.test.owner.query(
      `SELECT i.id, i.version FROM investigation i JOIN decision d ON d.investigation_id = i.id
         JOIN recovery_order r ON r.decision_id = d.id WHERE r.id = $1`,
      [recoveryId],
    );
    const reviewer = official(await desk.world.person(), desk.world.district, 'enforcement-decider');
    const revoked = await desk.do(reviewer, revokeDecision, { ...rows[0], reason: '复议撤销' });
    return revoked.refunded;
  };
  const history = () =>
    desk.test.database.read(districtReach(desk.world.district), async (tx) =>
      (await awardHistory(tx, { enterpriseId, measure: MEASURE })).map(({ amount }) => amount),
    );
  /** What the entries say of the case, by treasury: "kind role" → fen; credits of a claim's kinds are positive. */
  const posted = async (applicationId: string, kind: string) => {
    const { rows } = await desk.test.owner.query(
      `SELECT coalesce(a.counterpart_id, a.treasury_id) AS treasury, -sum(e.amount) AS amount
         FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
        WHERE j.application_id = $1 AND a.kind = $2 GROUP BY 1`,
      [applicationId, kind],
    );
    const of = (treasury: string) => BigInt(rows.find((row) => row.treasury === treasury)?.amount ?? 0);
    return [of(desk.world.districtTreasury), of(desk.world.townTreasury)];
  };
  const messages = async () =>
    (
      await desk.test.owner.query(
        'SELECT kind, params FROM notification n JOIN person p ON p.id = n.person_id WHERE p.enterprise_id = $1 ORDER BY n.id',
        [enterpriseId],
      )
    ).rows;

  it('is ordered back as far as it was paid, and the rest is free again', async () => {
    const id = await award();
    const applicant = await desk.world.person();
    await desk.test.owner.query('UPDATE person SET enterprise_id = $2 WHERE id = $1', [applicant, enterpriseId]);
    await pay(id, '33.33');
    await pay(id, '66.68');
    const held = await orderPart(desk, id, '1.00');
    await desk.do(desk.maker, holdOrder, { ...held, code: 'other', reason: '待查' });
    const { revoked, recoveries } = await sanctionCase(desk, id);
    expect(revoked).toEqual([]);
    expect(recoveries).toMatchObject([{ applicationId: id, amount: '100.01' }]);
    expect(await desk.stateOf(id)).toEqual({ state: 'recovery', frozen: false });
    expect(await orders(id)).toEqual([
      ['33.33', 'paid'],
      ['66.68', 'paid'],
      ['1.00', 'cancelled'],
    ]);
    const recovery = await desk.read(desk.maker, readRecovery, { id: recoveries[0]?.id as string });
    // Half a fen to the district, as when the two were paid.
    expect(recovery.shares.map(({ amount }) => amount)).toEqual(['50.01', '50.00']);
    expect(await posted(id, 'encumbered')).toEqual([0n, 0n]);
    expect(await posted(id, 'spent')).toEqual([5_001n, 5_000n]);
    expect(await history()).toEqual([10_001n]);
    expect((await messages()).slice(-2)).toMatchObject([
      { kind: 'recovery-ordered', params: { amount: '100.01' } },
      { kind: 'award-rest-released', params: { amount: '179900.98' } },
    ]);
    const again = await desk.do(desk.maker, createOrders, { applicationIds: [id] });
    expect(again.results[0]?.refusal?.code).toBe('case-not-approved');
    await repay(recovery.id, '100.01');
    expect((await desk.stateOf(id)).state).toBe('clawed_back');
    expect(await posted(id, 'recovered')).toEqual([5_001n, 5_000n]);
    expect(await history()).toEqual([]);
  });

  it('waits for the bank while another part is on its way', async () => {
    const id = await award();
    await pay(id, '100.00');
    const away = await orderPart(desk, id, '200.00');
    await sendOrder(desk, away.id);
    expect(await refusalCode(sanctionCase(desk, id))).toBe('payment-in-flight');
    expect((await desk.stateOf(id)).state).toBe('approved');
    await confirmOrder(desk, away, DAY);
    expect((await sanctionCase(desk, id)).recoveries).toMatchObject([{ amount: '300.00' }]);
  });

  it('is left to people where a clause only revokes, or only orders back', async () => {
    const id = await award();
    await pay(id, '100.00');
    expect(await refusalCode(sanctionCase(desk, id, { recover: false }))).toBe('part-paid');
    expect(await refusalCode(sanctionCase(desk, id, { revoke: false }))).toBe('part-paid');
    expect((await sanctionCase(desk, id, { revoke: false, recover: false })).recoveries).toEqual([]);
    expect((await desk.stateOf(id)).state).toBe('approved');
  });

  it('of which nothing is paid yet is revoked, with its orders', async () => {
    const id = await award();
    await orderPart(desk, id, '100.00');
    expect(await sanctionCase(desk, id)).toMatchObject({ revoked: [id], recoveries: [] });
    expect(await desk.stateOf(id)).toMatchObject({ state: 'revoked' });
    expect(await history()).toEqual([]);
  });

  it('of which only the town paid its share is the town’s to ask for', async () => {
    const id = await award(18_000_099n, true);
    await pay(id, undefined, town);
    const [recovery] = (await sanctionCase(desk, id)).recoveries;
    const recoveryId = recovery?.id as string;
    expect(await desk.read(town.maker, readRecovery, { id: recoveryId })).toMatchObject({
      treasuryId: desk.world.townTreasury,
      amount: '90000.49',
      shares: [{ role: 'town', amount: '90000.49' }],
    });
    expect(await posted(id, 'encumbered')).toEqual([0n, 0n]);
    expect(await refusalCode(repay(recoveryId, '1.00'))).toBe('not-found');
    await repay(recoveryId, '90000.49', town);
    expect(await posted(id, 'recovered')).toEqual([0n, 9_000_049n]);
    expect((await desk.stateOf(id)).state).toBe('clawed_back');
  });

  it('counts and is committed in whole again when the decision is revoked, before or after it was repaid', async () => {
    for (const repaid of ['40.00', '100.01']) {
      const id = await award();
      await pay(id, '100.01');
      const [recovery] = (await sanctionCase(desk, id)).recoveries;
      await repay(recovery?.id as string, repaid);
      expect(await cancel(recovery?.id as string)).toBe(repaid);
      expect((await desk.stateOf(id)).state).toBe('approved');
      expect(await posted(id, 'encumbered')).toEqual([8_995_049n, 8_995_049n]);
      expect(await posted(id, 'spent')).toEqual([5_001n, 5_000n]);
      expect(await posted(id, 'recovered')).toEqual([0n, 0n]);
      expect(await history()).toEqual([18_000_099n]);
      const found = await desk.test.database.read(districtReach(desk.world.district), (tx) =>
        findCommitments(tx, [id]),
      );
      expect(found.get(id)).toMatchObject({ status: 'live', released: 0n });
    }
  });

  it('is held to by the database: released is what is unpaid, once, and is never ordered', async () => {
    const id = await award();
    await pay(id, '100.00');
    await orderPart(desk, id, '50.00');
    const directly = (sql: string, ...values: unknown[]) =>
      desk.test.database.transaction(districtReach(desk.world.district), (tx) => tx.execute(sql, [id, ...values]));
    const release = `UPDATE commitment SET status = 'paid', released_fen = $2 WHERE application_id = $1`;
    // An order for a part of it is still there.
    await expect(directly(release, 17_990_099n)).rejects.toMatchObject({ code: 'HQ126' });
    await directly(`UPDATE payment_order SET state = 'cancelled' WHERE application_id = $1 AND state = 'payable'`);
    await expect(directly(release, 17_990_098n)).rejects.toMatchObject({ code: 'HQ126' });
    await expect(directly(release, 18_000_099n)).rejects.toMatchObject({ code: '23514' });
    await expect(
      directly('UPDATE commitment SET released_fen = 17990099 WHERE application_id = $1'),
    ).rejects.toMatchObject({ code: '23514' });
    await sanctionCase(desk, id);
    await desk.test.owner.query(`UPDATE application SET state = 'approved' WHERE id = $1`, [id]);
    await expect(orderPart(desk, id, '0.01')).rejects.toMatchObject({ code: 'HQ121' });
  });

  it('a rest that is called released and is still encumbered is found by the proof', async () => {
    const id = await award();
    await pay(id, '100.00');
    const tables = desk.test.owner;
    const change = (to: string) =>
      tables.query(`UPDATE commitment SET ${to} WHERE application_id = $1`, [id]).then(() => undefined);
    await change(`status = 'paid', released_fen = 17990099`);
    const report = await verifyLedger(async (sql) => (await tables.query(sql)).rows, TREASURY_CHECKS);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([
      `case ${id}: has 0 fen to be paid and 17990099 encumbered`,
    ]);
    await change(`released_fen = 0`);
    const called = await verifyLedger(async (sql) => (await tables.query(sql)).rows, TREASURY_CHECKS);
    expect(called.checks.flatMap((check) => check.faults)).toEqual([
      `case ${id}: is called paid, but its orders and what was released are not its award`,
    ]);
    await change(`status = 'live'`);
  });

  it('whatever was paid, in whatever parts, each gets back what it paid and the rest is released to the fen', async () => {
    const fen = fc.oneof(fc.bigInt({ min: 2n, max: 9n }), fc.bigInt({ min: 2n, max: 5_000_00n }));
    const percents = fc.array(fc.bigInt({ min: 1n, max: 99n }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fen, percents, fc.boolean(), async (amount, parts, eachItsOwn) => {
        const id = await award(amount, eachItsOwn);
        const shares = { district: (amount + 1n) / 2n, town: amount / 2n };
        let left = eachItsOwn ? shares.district : amount;
        for (const percent of parts) {
          const part = (left * percent) / 100n;
          if (part === 0n) continue;
          await pay(id, formatYuan(part));
          left -= part;
        }
        if (eachItsOwn) await pay(id, undefined, town);
        const spent = await posted(id, 'spent');
        fc.pre(spent.some((paid) => paid > 0n));
        const [recovery] = (await sanctionCase(desk, id)).recoveries;
        expect(await posted(id, 'encumbered')).toEqual([0n, 0n]);
        expect(await posted(id, 'recovery-pending')).toEqual(spent);
        await repay(recovery?.id as string, recovery?.amount as string, spent[0] === 0n ? town : desk);
        expect(await posted(id, 'recovered')).toEqual(spent);
        expect(await history()).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
