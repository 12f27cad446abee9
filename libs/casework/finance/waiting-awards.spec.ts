/** What waits for an order: whose it is, how much is left, and what does not count. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { DISTRICT_ALONE, districtReach, official, townReach } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { ACCOUNT } from '../../../test/support/part-payments.js';
import { fundBooks } from '../../../test/support/recovering.js';
import { createOrders } from './create-orders.js';
import { listPayableCases, readWaitingAwards } from './read-waiting-awards.js';

const NOTHING = { count: 0, left: '0.00' };

let desk: FinanceHouse;
let town: Actor;
let elsewhere: Actor;
const auditor = (): Actor => ({ ...desk.maker, organisationId: null, roles: ['auditor'], reach: { kind: 'all' } });
const waiting = (actor: Actor) => desk.read(actor, readWaitingAwards, null);
/** What is left of each case, page by page of one. */
async function left(actor: Actor): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await desk.read(actor, listPayableCases, { limit: 1, cursor });
    found.push(...page.items.map((one) => one.left));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return found;
}

async function award(amount: bigint, sharing?: typeof DISTRICT_ALONE): Promise<string> {
  const enterpriseId = await desk.world.enterprise('上海待付有限公司');
  await desk.world.account(enterpriseId, ACCOUNT);
  return desk.approved(enterpriseId, amount, sharing);
}

beforeAll(async () => {
  desk = await openFinanceHouse('2026-11-10T10:00:00+08:00');
  await fundBooks(desk, 2026);
  const { world } = desk;
  town = { ...official(await world.person(), world.town, 'finance-maker'), reach: townReach(world.town) };
  elsewhere = {
    ...official(await world.person(), world.otherDistrict, 'finance-maker'),
    reach: districtReach(world.otherDistrict),
  };
});
afterAll(() => desk.test.close());

describe('awards that wait for an order', () => {
  it('are none where nothing was approved', async () => {
    expect(await waiting(desk.maker)).toEqual(NOTHING);
  });

  it('are the district’s in full where it pays first, and the town’s nothing', async () => {
    const id = await award(18_000_099n);
    await award(2n, DISTRICT_ALONE);
    expect(await waiting(desk.maker)).toEqual({ count: 2, left: '180001.01' });
    expect(await left(desk.maker)).toEqual(['180000.99', '0.02']);
    expect(await waiting(town)).toEqual(NOTHING);
    await desk.do(desk.maker, createOrders, { applicationIds: [id] });
    expect(await waiting(desk.maker)).toEqual({ count: 1, left: '0.02' });
    expect(await left(desk.maker)).toEqual(['0.02']);
  });

  it('wait again when the order was cancelled or came back', async () => {
    await desk.test.owner.query(`UPDATE payment_order SET state = 'cancelled'`);
    expect(await waiting(desk.maker)).toEqual({ count: 2, left: '180001.01' });
  });

  it('are each treasury’s own share where each pays its own, and one case for the auditor', async () => {
    await desk.test.owner.query(`UPDATE commitment SET paying = 'each-its-own' WHERE amount_fen = 18000099`);
    expect(await waiting(desk.maker)).toEqual({ count: 2, left: '90000.52' });
    expect(await waiting(town)).toEqual({ count: 1, left: '90000.49' });
    expect(await left(town)).toEqual(['90000.49']);
    expect(await left(auditor())).toEqual(['180000.99', '0.02']);
    expect(await waiting(auditor())).toEqual({ count: 2, left: '180001.01' });
  });

  it('are neither frozen nor out of approval, and nobody’s from elsewhere', async () => {
    expect(await refusalCode(waiting({ ...elsewhere, roles: ['district-reviewer'] }))).toBe('role-missing');
    expect(await waiting(elsewhere)).toEqual(NOTHING);
    expect(await left(elsewhere)).toEqual([]);
    const refused = desk.read({ ...elsewhere, roles: ['district-reviewer'] }, listPayableCases, { limit: 1 });
    expect(await refusalCode(refused)).toBe('role-missing');
    await desk.test.owner.query(`ALTER TABLE application DISABLE TRIGGER USER`);
    await desk.test.owner.query(`UPDATE application SET frozen = true WHERE awarded_fen = 18000099`);
    expect(await waiting(desk.maker)).toEqual({ count: 1, left: '0.02' });
    await desk.test.owner.query(`UPDATE application SET state = 'revoked', frozen = false`);
    expect(await waiting(desk.maker)).toEqual(NOTHING);
  });
});
