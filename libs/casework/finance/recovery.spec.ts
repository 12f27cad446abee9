import fc from 'fast-check';
import type { Actor, Fen } from '#kernel';
import { formatYuan, newId, sumFen } from '#kernel';
import { lockClearing, portionOf, postJournal, refundPaid, settlement, verifyLedger } from '#ledger';
import { awardHistory, createRecovery, findRecovery, listRefunds, markRefunds, type Recovery } from '#treasury';
import { DISTRICT_ALONE, districtReach, official } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { applicantOf, fundBooks, type OrderedBack, orderedBack } from '../../../test/support/recovering.js';
import { approveWriteOff } from './approve-write-off.js';
import { cancelRecovery } from './cancel-recovery.js';
import { confirmOffset } from './confirm-offset.js';
import { createOrders } from './create-orders.js';
import { declineOffset, declineWriteOff } from './decline-proposal.js';
import { listOrders } from './list-orders.js';
import { listRecoveries, readRecovery } from './list-recoveries.js';
import { proposeOffset } from './propose-offset.js';
import { proposeWriteOff } from './propose-write-off.js';
import { recordRepayment } from './record-repayment.js';

const BASIS = '企业书面同意抵扣';
const PAPER = { reason: '企业已注销，无财产可供执行', document: '松财〔2026〕45号' };

describe('a recovery', () => {
  let desk: FinanceHouse;
  let enterpriseId: string;

  beforeAll(async () => {
    desk = await openFinanceHouse('2026-11-10T10:00:00+08:00');
    for (const year of [2026, 2027]) for (const group of ['', 'storage']) await fundBooks(desk, year, group);
  });
  afterAll(() => desk.test.close());
  beforeEach(async () => {
    desk.clock.set('2026-11-10T10:00:00+08:00');
    enterpriseId = await desk.world.enterprise('上海泖港生物科技有限公司');
    await desk.world.account(enterpriseId, '310015000000000001');
  });
  afterEach(async () => {
    const report = await verifyLedger(async (sql) => (await desk.test.owner.query(sql)).rows);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
  });

  const inDistrict = <T>(work: Parameters<typeof desk.test.database.transaction<T>>[1]) =>
    desk.test.database.transaction(districtReach(desk.world.district), work);
  const recoveryOf = async (id: string) => (await inDistrict((tx) => findRecovery(tx, id))) as Recovery;
  const commitmentOf = async (applicationId: string): Promise<{ status: string; recovered: Fen }> => {
    const { rows } = await desk.test.owner.query(
      'SELECT status, recovered_fen AS recovered FROM commitment WHERE application_id = $1',
      [applicationId],
    );
    return { status: rows[0].status, recovered: BigInt(rows[0].recovered) };
  };
  const repay = (recoveryId: string, amount: string, receivedOn = '2026-11-10', bankReference: string = newId()) =>
    desk.do(desk.maker, recordRepayment, { recoveryId, amount, receivedOn, bankReference });
  const propose = (recoveryId: string, applicationId: string, amount: string, actor = desk.maker) =>
    desk.do(actor, proposeOffset, { recoveryId, applicationId, amount, basis: BASIS });
  const confirm = (recoveryId: string, offsetId: string, actor = desk.checker) =>
    desk.do(actor, confirmOffset, { recoveryId, offsetId });
  const offset = async (recoveryId: string, applicationId: string, amount: string) =>
    confirm(recoveryId, (await propose(recoveryId, applicationId, amount)).offsetId);
  const giveUp = (recoveryId: string, amount?: string) =>
    desk.do(desk.maker, proposeWriteOff, { recoveryId, amount, ...PAPER });
  const approve = (recoveryId: string, writeOffId: string, actor = desk.checker) =>
    desk.do(actor, approveWriteOff, { recoveryId, writeOffId });
  const writeOff = async (recoveryId: string, amount?: string) =>
    approve(recoveryId, (await giveUp(recoveryId, amount)).writeOffId);
  const cancel = (id: string) =>
    inDistrict(async (tx) =>
      cancelRecovery(desk.house, tx, (await findRecovery(tx, id)) as Recovery, {
        reason: '复议撤销',
        at: desk.clock.now(),
        personId: desk.decider.personId,
      }),
    );
  /** What an enterprise's cases have in an account that begins with this name, by treasury's role; debits are positive. */
  const posted = async (kind: string, applicationId?: string): Promise<{ district: Fen; town: Fen }> => {
    const { rows } = await desk.test.owner.query(
      `SELECT coalesce(a.counterpart_id, a.treasury_id) AS treasury, sum(e.amount) AS amount
         FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
         JOIN application p ON p.id = j.application_id
        WHERE p.enterprise_id = $1 AND a.kind LIKE $2 AND ($3::uuid IS NULL OR p.id = $3) GROUP BY 1`,
      [enterpriseId, kind, applicationId ?? null],
    );
    const of = (treasury: string) => BigInt(rows.find((row) => row.treasury === treasury)?.amount ?? 0);
    return { district: of(desk.world.districtTreasury), town: of(desk.world.townTreasury) };
  };
  /** Pays every open refund of the enterprise as the bank would confirm it. @returns fen paid */
  const payRefunds = async (applicationId: string): Promise<Fen> =>
    inDistrict(async (tx) => {
      const open = await listRefunds(tx, { applicationId, state: 'open', limit: 100 });
      const at = desk.clock.now();
      for (const { id, books, treasuryId: payer, amount } of open)
        await postJournal(
          tx,
          { kind: 'refund', day: '2026-11-10', at, reference: id, applicationId, key: `refund/${id}` },
          refundPaid({ ...books, payer, amount }),
        );
      await markRefunds(
        tx,
        open.map(({ id }) => id),
        'paid',
      );
      return sumFen(open.map(({ amount }) => amount));
    });
  const messages = async (kind: string) =>
    (
      await desk.test.owner.query(
        `SELECT n.params FROM notification n JOIN person p ON p.id = n.person_id WHERE p.enterprise_id = $1 AND n.kind = $2`,
        [enterpriseId, kind],
      )
    ).rows.map(({ params }) => params);

  describe('that is overdue', () => {
    it('says so from the day after its last day, and is listed so', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 100n);
      const overdue = (actor: Actor = desk.maker) =>
        desk.read(actor, listRecoveries, { applicationId, overdue: true, limit: 10 });
      desk.clock.set('2026-12-01T23:59:59+08:00');
      expect((await overdue()).items).toEqual([]);
      expect((await desk.read(desk.maker, readRecovery, { id: recoveryId })).daysOverdue).toBe(0);
      desk.clock.set('2026-12-02T00:00:00+08:00');
      expect((await overdue(applicantOf(desk, enterpriseId))).items).toMatchObject([
        { id: recoveryId, daysOverdue: 1, owed: '1.00', dueOn: '2026-12-01' },
      ]);
      desk.clock.set('2026-12-31T12:00:00+08:00');
      expect((await overdue()).items).toMatchObject([{ daysOverdue: 30 }]);
      await repay(recoveryId, '1.00');
      expect((await overdue()).items).toEqual([]);
    });

    it('is nothing to another enterprise or district', async () => {
      const { recoveryId } = await orderedBack(desk, enterpriseId, 100n);
      const other = await desk.world.enterprise('另一企业');
      expect(await refusalCode(desk.read(applicantOf(desk, other), readRecovery, { id: recoveryId }))).toBe(
        'not-found',
      );
      const stranger = official(
        await desk.world.person(),
        desk.world.otherDistrict,
        'finance-maker',
        'finance-checker',
      );
      const received = { amount: '1', receivedOn: '2026-11-10', bankReference: 'X' };
      expect(await refusalCode(desk.read(stranger, readRecovery, { id: recoveryId }))).toBe('not-found');
      expect(await refusalCode(desk.do(stranger, recordRepayment, { recoveryId, ...received }))).toBe('not-found');
      expect(await refusalCode(desk.do(stranger, proposeWriteOff, { recoveryId, ...PAPER }))).toBe('not-found');
    });
  });

  describe('that is over-paid', () => {
    it('is settled by what is owed; the rest is the enterprise’s own and waits as a refund', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 18_000_099n);
      const answer = await repay(recoveryId, '200000.00');
      expect(answer).toMatchObject({ state: 'settled', repaid: '180000.99', owed: '0.00', over: '19999.01' });
      expect(answer.portions.map(({ amount }) => amount)).toEqual(['90000.50', '90000.49']);
      expect((await desk.stateOf(applicationId)).state).toBe('clawed_back');
      expect(await posted('refund-payable')).toEqual({ district: -1_999_901n, town: 0n });
      const refunds = await inDistrict((tx) => listRefunds(tx, { applicationId, limit: 10 }));
      expect(refunds).toMatchObject([
        { id: answer.refundId, amount: 1_999_901n, cause: 'over-payment', state: 'open', enterpriseId },
      ]);
      // Money that comes once more, when nothing is owed, is all the enterprise's.
      expect(await repay(recoveryId, '0.01')).toMatchObject({ over: '0.01', portions: [], state: 'settled' });
      expect(await payRefunds(applicationId)).toBe(1_999_902n);
      expect(await posted('cash')).toEqual({ district: 0n, town: 0n });
    });
  });

  describe('that comes across a year’s end', () => {
    it('keeps what came in the award’s year and later apart', async () => {
      const { recoveryId } = await orderedBack(desk, enterpriseId, 10_000n);
      await repay(recoveryId, '30.00', '2026-11-10');
      desk.clock.set('2027-01-04T10:00:00+08:00');
      await repay(recoveryId, '20.00', '2026-12-31');
      await repay(recoveryId, '50.00', '2027-01-01');
      expect(await posted('recovered')).toEqual({ district: -2_500n, town: -2_500n });
      expect(await posted('recovered-prior-year')).toEqual({ district: -2_500n, town: -2_500n });
      await cancel(recoveryId);
      expect(await posted('recovered%')).toEqual({ district: 0n, town: 0n });
    });
  });

  describe('that is set off', () => {
    it('pays the later award and repays the recovery at once, without money of the bank', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 18_000_099n);
      const later = await desk.approved(enterpriseId, 5_000_001n, undefined, 'storage');
      const cashBefore = await posted('cash');
      const answer = await offset(recoveryId, later, '50000.01');
      expect(answer).toMatchObject({ state: 'open', repaid: '50000.01', owed: '130000.98' });
      expect(answer.offsets).toMatchObject([
        { applicationId: later, amount: '50000.01', state: 'confirmed', basis: BASIS },
      ]);
      expect(await desk.stateOf(later)).toMatchObject({ state: 'disbursed' });
      expect(await desk.stateOf(applicationId)).toMatchObject({ state: 'recovery' });
      expect(await posted('cash')).toEqual(cashBefore);
      // Each in its own books: the payment in the later award's, the repayment in the recovery's.
      expect(await posted('cash', later)).toEqual({ district: -5_000_001n, town: 0n });
      expect(await posted('spent', later)).toEqual({ district: -2_500_001n, town: -2_500_000n });
      expect(await posted('recovered', applicationId)).toEqual({ district: -2_500_001n, town: -2_500_000n });
      const { items } = await desk.read(desk.maker, listOrders, { applicationId: later, limit: 10 });
      expect(items).toMatchObject([{ method: 'offset', state: 'paid', amount: '50000.01', payeeAccount: null }]);
      expect(answer.repayments).toMatchObject([{ bankReference: items[0]?.reference, amount: '50000.01' }]);
    });

    it('in parts, until both are at an end', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 101n);
      const later = await desk.approved(enterpriseId, 101n);
      await offset(recoveryId, later, '0.33');
      expect(await refusalCode(propose(recoveryId, later, '0.69'))).toBe('covering-beyond-owed');
      await offset(recoveryId, later, '0.68');
      expect(await desk.stateOf(later)).toMatchObject({ state: 'disbursed' });
      expect(await desk.stateOf(applicationId)).toMatchObject({ state: 'clawed_back' });
      expect(await posted('spent', later)).toEqual({ district: -51n, town: -50n });
      expect(await posted('recovered', applicationId)).toEqual({ district: -51n, town: -50n });
      // In the same books: what the town owes for the one is set off by what came for it of the other.
      expect(await posted('due-from-town')).toEqual({ district: 0n, town: 50n });
      expect(await commitmentOf(applicationId)).toEqual({ status: 'clawed_back', recovered: 101n });
    });

    it('by two people who stay out of neither case, and once', async () => {
      const { recoveryId } = await orderedBack(desk, enterpriseId, 100n);
      const later = await desk.approved(enterpriseId, 100n);
      const both = official(desk.maker.personId, desk.world.district, 'finance-maker', 'finance-checker');
      expect(await refusalCode(propose(recoveryId, later, '1.00', desk.checker))).toBe('role-missing');
      const { offsetId } = await propose(recoveryId, later, '1.00', both);
      expect(await refusalCode(confirm(recoveryId, offsetId, both))).toBe('second-person-required');
      expect(await refusalCode(confirm(recoveryId, newId()))).toBe('not-found');
      const results = await Promise.all([1, 2].map(() => refusalCode(confirm(recoveryId, offsetId))));
      expect(results.sort()).toEqual([null, 'proposal-decided'].sort());
      expect(await refusalCode(desk.do(desk.maker, declineOffset, { recoveryId, offsetId }))).toBe('proposal-decided');
    });

    it('only against an approved award of the same enterprise that nobody else pays or holds', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 100n);
      const refusal = (id: string, amount = '1.00') => refusalCode(propose(recoveryId, id, amount));
      const other = await desk.world.enterprise('另一企业');
      expect(await refusal(await desk.approved(other, 100n))).toBe('offset-other-enterprise');
      expect(await refusal(applicationId)).toBe('offset-other-enterprise');
      expect(await refusal(newId())).toBe('not-found');
      const later = await desk.approved(enterpriseId, 99n);
      expect(await refusal(later)).toBe('offset-beyond-unpaid');
      expect(await refusal(later, '0')).toBe('covering-not-positive');
      await desk.test.owner.query('UPDATE application SET frozen = true WHERE id = $1', [later]);
      expect(await refusal(later, '0.99')).toBe('case-frozen');
      await desk.test.owner.query(`UPDATE application SET frozen = false, state = 'disbursed' WHERE id = $1`, [later]);
      expect(await refusal(later, '0.99')).toBe('case-not-approved');
      const alone = await desk.approved(enterpriseId, 99n, DISTRICT_ALONE);
      expect(await refusal(alone, '0.99')).toBeNull();
    });

    it('not what a bank order is to pay, nor under a bar, nor what was frozen since it was proposed', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 100n);
      const ordered = await desk.approved(enterpriseId, 100n);
      await desk.do(desk.maker, createOrders, { applicationIds: [ordered] });
      expect(await refusalCode(propose(recoveryId, ordered, '0.01'))).toBe('offset-beyond-unpaid');
      const later = await desk.approved(enterpriseId, 100n);
      const { offsetId } = await propose(recoveryId, later, '1.00');
      await desk.test.owner.query('UPDATE application SET frozen = true WHERE id = $1', [later]);
      expect(await refusalCode(confirm(recoveryId, offsetId))).toBe('case-frozen');
      await desk.test.owner.query('UPDATE application SET frozen = false WHERE id = $1', [later]);
      await desk.test.owner.query(
        `INSERT INTO bar (id, decision_id, organisation_id, enterprise_id, document_id, from_day, citation, created_at)
         SELECT gen_random_uuid(), decision_id, $2, $3, 'sj-2025-8', '2026-11-10', '{}', now()
           FROM recovery_order WHERE id = $1`,
        [recoveryId, desk.world.district, enterpriseId],
      );
      expect(await refusalCode(confirm(recoveryId, offsetId))).toBe('barred');
      expect(await desk.stateOf(later)).toMatchObject({ state: 'approved' });
      expect(await posted('recovered', applicationId)).toEqual({ district: 0n, town: 0n });
    });

    it('by nobody who declared a conflict of interest on either case', async () => {
      const { recoveryId } = await orderedBack(desk, enterpriseId, 100n);
      const later = await desk.approved(enterpriseId, 100n);
      const partial = official(await desk.world.person(), desk.world.district, 'finance-maker', 'finance-checker');
      await desk.test.owner.query(
        `INSERT INTO enterprise_conflict (enterprise_id, person_id, reason, declared_at)
         VALUES ($1, $2, 'x', now())`,
        [enterpriseId, partial.personId],
      );
      expect(await refusalCode(propose(recoveryId, later, '1.00', partial))).toBe('conflict-declared');
      const { offsetId } = await propose(recoveryId, later, '1.00');
      expect(await refusalCode(confirm(recoveryId, offsetId, partial))).toBe('conflict-declared');
      const money = { amount: '1', receivedOn: '2026-11-10', bankReference: 'X' };
      expect(await refusalCode(desk.do(partial, recordRepayment, { recoveryId, ...money }))).toBe('conflict-declared');
    });

    it('is told to the enterprise with its basis, and not before it is confirmed', async () => {
      const applicant = await desk.world.person();
      await desk.test.owner.query('UPDATE person SET enterprise_id = $2 WHERE id = $1', [applicant, enterpriseId]);
      const { recoveryId } = await orderedBack(desk, enterpriseId, 100n);
      const later = await desk.approved(enterpriseId, 100n);
      const { offsetId } = await propose(recoveryId, later, '0.40');
      const seen = () => desk.read(applicantOf(desk, enterpriseId), readRecovery, { id: recoveryId });
      expect((await seen()).offsets).toEqual([]);
      expect(await messages('recovery-offset')).toEqual([]);
      await confirm(recoveryId, offsetId);
      expect(await seen()).toMatchObject({ owed: '0.60', offsets: [{ amount: '0.40', basis: BASIS }] });
      expect(await messages('recovery-offset')).toMatchObject([{ amount: '0.40', basis: BASIS }]);
    });
  });

  describe('that is written off', () => {
    it('by another person, checker or approver: nothing is owed, and what never came counts for the limits', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 18_000_099n);
      await repay(recoveryId, '50000.01');
      const approver = official(await desk.world.person(), desk.world.district, 'district-approver');
      const { writeOffId, owed } = await giveUp(recoveryId);
      expect(owed).toBe('130000.98');
      expect(await refusalCode(approve(recoveryId, writeOffId, desk.maker))).toBe('role-missing');
      const both = official(desk.maker.personId, desk.world.district, 'finance-maker', 'district-approver');
      expect(await refusalCode(approve(recoveryId, writeOffId, both))).toBe('second-person-required');
      const done = await approve(recoveryId, writeOffId, approver);
      expect(done).toMatchObject({ state: 'settled', repaid: '50000.01', writtenOff: '130000.98', owed: '0.00' });
      expect((await desk.stateOf(applicationId)).state).toBe('clawed_back');
      expect(await commitmentOf(applicationId)).toEqual({ status: 'clawed_back', recovered: 5_000_001n });
      expect(await posted('recovered')).toEqual({ district: -2_500_001n, town: -2_500_000n });
      expect(await posted('recovery-%')).toEqual({ district: 0n, town: 0n });
      const history = await inDistrict((tx) => awardHistory(tx, { enterpriseId, measure: 'sj-2025-8.aeo' }));
      expect(history).toMatchObject([{ applicationId, amount: 13_000_098n }]);
    });

    it('wholly, where nothing ever came', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 100n);
      await writeOff(recoveryId);
      expect(await commitmentOf(applicationId)).toEqual({ status: 'clawed_back', recovered: 0n });
      expect(await refusalCode(giveUp(recoveryId))).toBe('recovery-settled');
      const history = await inDistrict((tx) => awardHistory(tx, { enterpriseId, measure: 'sj-2025-8.aeo' }));
      expect(history).toMatchObject([{ applicationId, amount: 100n }]);
    });

    it('not beyond what is owed when it is approved, and not without reason and paper', async () => {
      const { recoveryId } = await orderedBack(desk, enterpriseId, 100n);
      expect(await refusalCode(giveUp(recoveryId, '1.01'))).toBe('covering-beyond-owed');
      const without = (changes: object) =>
        refusalCode(desk.do(desk.maker, proposeWriteOff, { recoveryId, ...PAPER, ...changes }));
      expect(await without({ reason: ' ' })).toBe('write-off-incomplete');
      expect(await without({ document: '' })).toBe('write-off-incomplete');
      const { writeOffId } = await giveUp(recoveryId);
      await repay(recoveryId, '0.01');
      expect(await refusalCode(approve(recoveryId, writeOffId))).toBe('covering-beyond-owed');
      const dropped = await desk.do(desk.checker, declineWriteOff, { recoveryId, writeOffId });
      expect(dropped).toMatchObject({ owed: '0.99', writeOffs: [{ state: 'declined' }] });
      expect(await refusalCode(approve(recoveryId, writeOffId))).toBe('proposal-decided');
    });

    it('is held to by the database: one decision, by another person, within what is owed', async () => {
      const { recoveryId } = await orderedBack(desk, enterpriseId, 100n);
      const { writeOffId } = await giveUp(recoveryId, '0.60');
      const directly = (sql: string, ...values: unknown[]) => inDistrict((tx) => tx.execute(sql, values));
      const approving = `UPDATE recovery_write_off SET state = 'approved', covered_before = 0, decided_by = $2,
        decided_at = now() WHERE id = $1`;
      await expect(directly(approving, writeOffId, desk.maker.personId)).rejects.toMatchObject({ code: '23514' });
      await repay(recoveryId, '0.41');
      await expect(directly(approving, writeOffId, desk.checker.personId)).rejects.toMatchObject({ code: 'HQ124' });
      await desk.do(desk.maker, declineWriteOff, { recoveryId, writeOffId });
      await expect(directly(approving, writeOffId, desk.checker.personId)).rejects.toMatchObject({ code: 'HQ125' });
      await expect(
        directly('UPDATE recovery_write_off SET amount_fen = 1 WHERE id = $1', writeOffId),
      ).rejects.toMatchObject({ code: '42501' });
    });
  });

  describe('that is cancelled', () => {
    it('after 200,000 of 500,000 was repaid: the rest is forgone, the 200,000 wait as a refund', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 50_000_000n);
      await repay(recoveryId, '200000.00');
      const { refundId, refunded } = await cancel(recoveryId);
      expect(refunded).toBe(20_000_000n);
      expect(await inDistrict((tx) => listRefunds(tx, { applicationId, limit: 10 }))).toMatchObject([
        { id: refundId, amount: 20_000_000n, cause: 'decision-revoked', state: 'open' },
      ]);
      expect(await recoveryOf(recoveryId)).toMatchObject({ state: 'cancelled', cancelledOn: '2026-11-10' });
      expect(await commitmentOf(applicationId)).toEqual({ status: 'paid', recovered: 0n });
      expect(await posted('recover%')).toEqual({ district: 0n, town: 0n });
      await payRefunds(applicationId);
      expect(await posted('cash')).toEqual({ district: -50_000_000n, town: 0n });
      expect(await posted('due-from-town')).toEqual({ district: 0n, town: 25_000_000n });
      expect(await refusalCode(cancel(recoveryId))).toBe('recovery-cancelled');
      expect(await refusalCode(giveUp(recoveryId))).toBe('recovery-cancelled');
    });

    it('leaves the award to be ordered back anew by another decision, and no more of it than was paid', async () => {
      const { recoveryId, commitment } = await orderedBack(desk, enterpriseId, 100n);
      const { decisionId } = await recoveryOf(recoveryId);
      const anew = (amount: Fen) =>
        inDistrict((tx) =>
          createRecovery(tx, {
            commitment,
            decisionId,
            treasuryId: desk.world.districtTreasury,
            shares: portionOf(commitment.shares, 0n, amount),
            orderedOn: '2026-11-10',
            dueOn: '2026-12-01',
            at: desk.clock.now(),
          }),
        );
      await expect(anew(1n)).rejects.toMatchObject({ code: expect.stringMatching(/HQ122|23505/) });
      await cancel(recoveryId);
      expect((await recoveryOf(await anew(100n))).shares.map(({ amount }) => amount)).toEqual([50n, 50n]);
    });

    it('after it was settled, and money that still comes then is the enterprise’s own too', async () => {
      const { recoveryId, applicationId } = await orderedBack(desk, enterpriseId, 100n);
      await repay(recoveryId, '1.00');
      expect(await commitmentOf(applicationId)).toMatchObject({ status: 'clawed_back' });
      await cancel(recoveryId);
      expect(await commitmentOf(applicationId)).toEqual({ status: 'paid', recovered: 0n });
      expect(await repay(recoveryId, '0.30')).toMatchObject({ over: '0.30', portions: [], state: 'cancelled' });
      expect(await payRefunds(applicationId)).toBe(130n);
      expect(await posted('cash')).toEqual({ district: -100n, town: 0n });
    });
  });

  /** What one generated recovery has come to. */
  interface Drawn extends OrderedBack {
    laters: string[];
  }
  const PERCENT = fc.bigInt({ min: 1n, max: 100n });
  const STEP = fc.oneof(
    fc.record({ kind: fc.constant('repay' as const), percent: fc.bigInt({ min: 1n, max: 130n }), next: fc.boolean() }),
    fc.record({ kind: fc.constant('write-off' as const), percent: PERCENT }),
    fc.record({ kind: fc.constant('offset' as const), percent: PERCENT, later: fc.nat(2) }),
    fc.record({ kind: fc.constant('settle' as const) }),
  );
  const part = (amount: Fen, percent: Fen): Fen => (amount * percent) / 100n || 1n;

  /** The town settles with the district in the recovery's books, so that what comes or is undone later is due anew. */
  const settle = ({ commitment: { books } }: Drawn) =>
    inDistrict(async (tx) => {
      const between = { ...books, districtId: desk.world.districtTreasury, townId: desk.world.townTreasury };
      const clearing = await lockClearing(tx, between);
      const journal = {
        kind: 'settlement' as const,
        day: '2027-02-01',
        at: desk.clock.now(),
        reference: 'S',
        key: newId(),
      };
      if (clearing.owed + clearing.dueToTown > 0n)
        await postJournal(tx, journal, settlement({ ...between, ...clearing }));
    });
  const begin = async (amount: Fen): Promise<Drawn> => {
    enterpriseId = await desk.world.enterprise('上海泖港生物科技有限公司');
    await desk.world.account(enterpriseId, '310015000000000001');
    desk.clock.set('2027-02-01T10:00:00+08:00');
    const nextYear = await desk.approved(enterpriseId, amount / 3n + 1n);
    desk.clock.set('2026-11-10T10:00:00+08:00');
    const laters = [
      await desk.approved(enterpriseId, amount / 2n + 1n),
      await desk.approved(enterpriseId, amount / 3n + 1n, undefined, 'storage'),
      nextYear,
    ];
    const ordered = await orderedBack(desk, enterpriseId, amount);
    desk.clock.set('2027-02-01T10:00:00+08:00');
    return { ...ordered, laters };
  };
  type Step = typeof STEP extends fc.Arbitrary<infer One> ? One : never;
  const take = async (drawn: Drawn, step: Step): Promise<void> => {
    const { recoveryId, laters } = drawn;
    if (step.kind === 'settle') return settle(drawn);
    const { amount, repaid, writtenOff, state } = await recoveryOf(recoveryId);
    const owed = amount - repaid - writtenOff;
    if (step.kind === 'repay') {
      await repay(recoveryId, formatYuan(part(owed || 50n, step.percent)), step.next ? '2027-01-05' : '2026-11-11');
    } else if (state === 'open' && step.kind === 'write-off') {
      await writeOff(recoveryId, formatYuan(part(owed, step.percent)));
    } else if (state === 'open' && step.kind === 'offset') {
      const later = laters[step.later] as string;
      const refused = await refusalCode(offset(recoveryId, later, formatYuan(part(owed, step.percent))));
      expect([null, 'offset-beyond-unpaid', 'case-not-approved']).toContain(refused);
    }
  };
  /** Whatever happened, each owner's part of what is pending is its share less its cumulative part of what is covered. */
  const expectParts = async ({ applicationId, recoveryId }: Drawn): Promise<Recovery> => {
    const recovery = await recoveryOf(recoveryId);
    const covered = recovery.repaid + recovery.writtenOff;
    const gone = covered > 0n ? portionOf(recovery.shares, 0n, covered) : [];
    const left = recovery.shares.map((share, index) => (gone[index]?.amount ?? 0n) - share.amount);
    expect(Object.values(await posted('recovery-pending', applicationId))).toEqual(left);
    const commitment = await commitmentOf(applicationId);
    expect(commitment).toEqual(
      recovery.state === 'settled'
        ? { status: 'clawed_back', recovered: recovery.repaid }
        : { status: 'paid', recovered: 0n },
    );
    return recovery;
  };

  it('keeps every book and every part right, whatever happens to it, and undoes all of it when it is cancelled', async () => {
    const amounts = fc.bigInt({ min: 2n, max: 200_000_00n });
    await fc.assert(
      fc.asyncProperty(amounts, fc.array(STEP, { minLength: 1, maxLength: 7 }), async (amount, steps) => {
        const drawn = await begin(amount);
        for (const step of steps) await take(drawn, step);
        const { offsets } = await expectParts(drawn);
        await cancel(drawn.recoveryId);
        expect(await posted('recover%', drawn.applicationId)).toEqual({ district: 0n, town: 0n });
        expect(await commitmentOf(drawn.applicationId)).toEqual({ status: 'paid', recovered: 0n });
        await payRefunds(drawn.applicationId);
        expect(await posted('refund-payable')).toEqual({ district: 0n, town: 0n });
        // The enterprise has its award again, and of the later awards what was set off, now in money.
        const setOff = sumFen(offsets.filter(({ state }) => state === 'confirmed').map((one) => one.amount));
        expect(await posted('cash')).toEqual({ district: -amount - setOff, town: 0n });
        expect(await posted('expense', drawn.applicationId)).toEqual(
          Object.fromEntries(drawn.commitment.shares.map(({ role, amount: share }) => [role, share])),
        );
      }),
      { numRuns: 40 },
    );
  });
});
