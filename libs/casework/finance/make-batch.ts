import { type Actor, kernelRefusal, Refused, refuseIf, shanghaiDay, type Tx } from '#kernel';
import {
  checkBatchOrders,
  findOrders,
  lockOrders,
  moveOrders,
  type PaymentBatch,
  type PaymentFacts,
  readBatch,
  treasuryRefusal,
  makeBatch as writeBatch,
} from '#treasury';
import { lockCases } from '../cases/lock-cases.js';
import type { House } from '../house.js';
import { requireNoConflict } from './no-conflict.js';
import { requireTreasury } from './own-treasury.js';
import { paymentFacts } from './payment-facts.js';
import { type PresentedBatch, presentBatch } from './present.js';

/**
 * Puts payable orders into a batch, all of them or none.
 *
 * @throws Refused `role-missing`, `batch-empty`, `not-found`, `conflict-of-interest`, and `batch-not-payable` naming every order that cannot be
 *   paid, with the reason
 */
export async function makeBatch(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { orderIds: readonly string[] },
): Promise<PresentedBatch> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  const wanted = [...new Set(input.orderIds)];
  if (wanted.length === 0) throw new Refused(treasuryRefusal('batch-empty'));
  const found = await findOrders(tx, wanted);
  if (found.length !== wanted.length) throw new Refused(kernelRefusal('not-found'));
  const views = await lockCases(
    tx,
    found.map((order) => order.applicationId),
  );
  requireNoConflict(actor, found, views);
  const facts = await paymentFacts(house, tx, views);
  const orders = await lockOrders(tx, wanted);
  refuseIf(checkBatchOrders(orders, treasury.id, 'payable', (order) => facts.get(order.applicationId) as PaymentFacts));
  const orderIds = orders.map((order) => order.id);
  await moveOrders(tx, orderIds, 'payable', 'batched');
  const at = house.clock.now();
  const year = Number(shanghaiDay(at).slice(0, 4));
  const id = await writeBatch(tx, { treasuryId: treasury.id, orderIds, madeBy: actor.personId, at, year });
  return presentBatch((await readBatch(tx, id)) as PaymentBatch);
}
