import { newId, type Reach } from '#kernel';
import { overPayment, postJournal } from '#ledger';
import { createRefund } from '#treasury';
import { districtReach, townReach } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { applicantOf, fundBooks, orderedBack } from '../../../test/support/recovering.js';
import { listRefunds, readRefund } from './list-refunds.js';
import { orderRefund } from './order-refund.js';

describe('refunds', () => {
  let desk: FinanceHouse;
  let ids: string[];
  let enterpriseId: string;

  beforeAll(async () => {
    desk = await openFinanceHouse('2026-11-10T10:00:00+08:00');
    await fundBooks(desk, 2026);
    enterpriseId = await desk.world.enterprise('上海泖港生物科技有限公司');
    await desk.world.account(enterpriseId, '310015000000000001');
    const { applicationId, recoveryId, commitment } = await orderedBack(desk, enterpriseId, 100n);
    const { books } = commitment;
    const treasuryId = desk.world.districtTreasury;
    const at = desk.clock.now();
    ids = [];
    for (const amount of [1n, 2n, 3n]) {
      const id = await desk.test.database.transaction(districtReach(desk.world.district), async (tx) => {
        const journal = { kind: 'over-payment' as const, day: '2026-11-10', at, reference: 'x', applicationId };
        const postings = overPayment({ ...books, collector: treasuryId, amount });
        await postJournal(tx, { ...journal, key: newId() }, postings);
        const refund = { applicationId, recoveryId, enterpriseId, treasuryId, books, amount, at };
        return createRefund(tx, { ...refund, cause: 'over-payment' });
      });
      ids.push(id);
    }
  });
  afterAll(() => desk.test.close());

  const listed = async (asked: Partial<Parameters<typeof listRefunds>[3]> = {}, actor = desk.maker) =>
    desk.read(actor, listRefunds, { limit: 10, ...asked });

  it('come page by page, oldest first, each once', async () => {
    const first = await listed({ limit: 2 });
    expect(first.items.map(({ amount }) => amount)).toEqual(['0.01', '0.02']);
    const second = await listed({ limit: 2, cursor: first.nextCursor as string });
    expect(second).toMatchObject({ items: [{ id: ids[2], amount: '0.03' }], nextCursor: null });
    expect(await refusalCode(listed({ cursor: 'x' }))).toBe('invalid-cursor');
  });

  it('name their case and the order that pays them', async () => {
    const order = await desk.do(desk.maker, orderRefund, { id: ids[1] as string });
    const found = await desk.read(desk.checker, readRefund, { id: ids[1] as string });
    expect(found).toMatchObject({
      state: 'open',
      caseNumber: expect.stringMatching(/^SJ-2026-/),
      cause: 'over-payment',
    });
    expect(found.order).toEqual({ id: order.id, reference: order.reference, state: 'payable' });
    expect((await desk.read(desk.checker, readRefund, { id: ids[0] as string })).order).toBeNull();
  });

  it('are seen within reach: the enterprise, its town and district, and nobody beyond', async () => {
    const from = (reach: Reach) => ({ ...desk.checker, reach, roles: ['town-finance'] as const });
    for (const actor of [applicantOf(desk, enterpriseId), from(townReach(desk.world.town))])
      expect((await listed({}, actor)).items.map(({ id }) => id)).toEqual(ids);
    const other = await desk.world.enterprise('另一企业');
    for (const stranger of [applicantOf(desk, other), from(districtReach(desk.world.otherDistrict))]) {
      expect((await listed({}, stranger)).items).toEqual([]);
      expect(await refusalCode(desk.read(stranger, readRefund, { id: ids[0] as string }))).toBe('not-found');
    }
    expect(await refusalCode(listed({}, desk.investigator))).toBe('role-missing');
    expect(await refusalCode(listed({ applicationId: 'x' }))).toBe('not-found');
    expect(await refusalCode(desk.read(desk.maker, readRefund, { id: 'x' }))).toBe('not-found');
  });
});
