/** Awards of which each treasury paid its own share, ordered back: who collects, and whose the money is. */
import { verifyLedger } from '#ledger';
import { type KeptSharing, TREASURY_CHECKS } from '#treasury';
import { FIFTY_FIFTY } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { ACCOUNT, type Hands, payPart, sanctionCase, townHands } from '../../../test/support/part-payments.js';
import { fundBooks } from '../../../test/support/recovering.js';
import { approveWriteOff } from './approve-write-off.js';
import { cancelRecovery } from './cancel-recovery.js';
import { readRecovery } from './list-recoveries.js';
import { openRecovery } from './open-recovery.js';
import { orderRefund } from './order-refund.js';
import { proposeWriteOff } from './propose-write-off.js';
import { readTrialBalance } from './read-ledger.js';
import { recordRepayment } from './record-repayment.js';

const DAY = '2026-11-10';
const TOWN_ALONE: KeptSharing = { district: 0, town: 1, citation: null };
const PAPER = { reason: '企业已注销', document: '松财〔2026〕45号' };

describe('a recovery of what each treasury paid itself', () => {
  let desk: FinanceHouse;
  let town: Hands;
  let reference = 0;

  beforeAll(async () => {
    desk = await openFinanceHouse(`${DAY}T10:00:00+08:00`);
    await fundBooks(desk, 2026);
    town = await townHands(desk);
  });
  afterAll(() => desk.test.close());
  afterEach(async () => {
    const query = async (sql: string) => (await desk.test.owner.query(sql)).rows;
    const report = await verifyLedger(query, TREASURY_CHECKS);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
  });

  /** An approved award of which each pays its own. */
  const award = async (sharing: KeptSharing = FIFTY_FIFTY, amount = 18_000_099n) => {
    const enterpriseId = await desk.world.enterprise('上海泖港生物科技有限公司');
    await desk.world.account(enterpriseId, ACCOUNT);
    const id = await desk.approved(enterpriseId, amount, sharing);
    await desk.test.owner.query(`UPDATE commitment SET paying = 'each-its-own' WHERE application_id = $1`, [id]);
    return id;
  };
  const bothPaid = async () => {
    const id = await award();
    await payPart(desk, id, { day: DAY });
    await payPart(desk, id, { day: DAY, hands: town });
    const [recovery] = (await sanctionCase(desk, id)).recoveries;
    return { id, recoveryId: recovery?.id as string };
  };
  const repay = (recoveryId: string, amount: string, { maker }: Hands = desk) => {
    reference += 1;
    return desk.do(maker, recordRepayment, { recoveryId, amount, receivedOn: DAY, bankReference: `B${reference}` });
  };
  const cancel = (recoveryId: string) =>
    desk.do(
      desk.checker,
      async (house, tx, actor) => {
        const { recovery } = await openRecovery(tx, actor, recoveryId, 'finance-checker');
        return cancelRecovery(house, tx, recovery, {
          reason: '复议撤销',
          at: desk.clock.now(),
          personId: actor.personId,
        });
      },
      {},
    );
  /** "office account" → yuan, of what is not zero. */
  const balances = async () => {
    const { items } = await desk.read(desk.maker, readTrialBalance, { fund: 'sj-2025-8' });
    return new Map(
      items.map((row) => [`${row.organisation} ${row.kind} ${row.counterpart ?? ''}`.trim(), row.balance]),
    );
  };
  const changeOf = async (work: () => Promise<unknown>, ...accounts: string[]) => {
    const before = await balances();
    await work();
    const after = await balances();
    return accounts.map((account) => (Number(after.get(account) ?? 0) - Number(before.get(account) ?? 0)).toFixed(2));
  };

  it('is asked for by the district, which owes the town its part as it comes', async () => {
    const { id, recoveryId } = await bothPaid();
    expect(await desk.read(desk.maker, readRecovery, { id: recoveryId })).toMatchObject({
      amount: '180000.99',
      treasuryId: desk.world.districtTreasury,
      shares: [{ amount: '90000.50' }, { amount: '90000.49' }],
    });
    expect(await refusalCode(repay(recoveryId, '1.00', town))).toBe('not-found');
    const accounts = ['songjiang cash', 'sj-jiuting cash', 'songjiang due-to-town sj-jiuting', 'sj-jiuting recovered'];
    expect(await changeOf(() => repay(recoveryId, '50000.01'), ...accounts)).toEqual([
      '50000.01',
      '0.00',
      '-25000.00',
      '-25000.00',
    ]);
    const rest = () => repay(recoveryId, '130001.00');
    expect(await changeOf(rest, ...accounts)).toEqual(['130001.00', '0.00', '-65000.49', '-65000.49']);
    expect((await desk.stateOf(id)).state).toBe('clawed_back');
  });

  it('is undone in both books when it is cancelled, and the town owes what it had been credited', async () => {
    const { recoveryId } = await bothPaid();
    const accounts = [
      'songjiang due-to-town sj-jiuting',
      'songjiang due-from-town sj-jiuting',
      'songjiang refund-payable',
    ];
    const undone = await changeOf(
      async () => {
        await repay(recoveryId, '100.01');
        await cancel(recoveryId);
      },
      ...accounts,
    );
    expect(undone).toEqual(['0.00', '0.00', '-100.01']);
  });

  describe('that is the town’s alone', () => {
    const townPaid = async () => {
      const id = await award(TOWN_ALONE);
      await payPart(desk, id, { day: DAY, hands: town });
      const [recovery] = (await sanctionCase(desk, id)).recoveries;
      return { id, recoveryId: recovery?.id as string };
    };

    it('is asked for by the town, whose people book what comes and close the case', async () => {
      const { id, recoveryId } = await townPaid();
      expect(await refusalCode(repay(recoveryId, '1.00'))).toBe('not-found');
      const accounts = [
        'sj-jiuting cash',
        'sj-jiuting recovered',
        'songjiang due-to-town sj-jiuting',
        'songjiang cash',
      ];
      const whole = () => repay(recoveryId, '180000.99', town);
      expect(await changeOf(whole, ...accounts)).toEqual(['180000.99', '-180000.99', '0.00', '0.00']);
      expect((await desk.stateOf(id)).state).toBe('clawed_back');
    });

    it('is written off by two of the town’s people', async () => {
      const { id, recoveryId } = await townPaid();
      await repay(recoveryId, '80000.99', town);
      const { writeOffId } = await desk.do(town.maker, proposeWriteOff, { recoveryId, ...PAPER });
      const approve = (hands: Hands) => desk.do(hands.checker, approveWriteOff, { recoveryId, writeOffId });
      expect(await refusalCode(approve(desk))).toBe('not-found');
      expect(await approve(town)).toMatchObject({ state: 'settled', writtenOff: '100000.00' });
      expect((await desk.stateOf(id)).state).toBe('clawed_back');
    });

    it('pays back from the town’s own account what came too much', async () => {
      const { recoveryId } = await townPaid();
      const { over, refundId } = await repay(recoveryId, '180001.00', town);
      expect(over).toBe('0.01');
      expect(await refusalCode(desk.do(desk.maker, orderRefund, { id: refundId as string }))).toBe('not-found');
      expect(await desk.do(town.maker, orderRefund, { id: refundId as string })).toMatchObject({ amount: '0.01' });
    });
  });
});
