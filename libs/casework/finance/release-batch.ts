import { type Actor, Refused, refuseIf, type Tx } from '#kernel';
import {
  batchOrderIds,
  checkBatchOrders,
  checkRelease,
  lockOrders,
  markBatchReleased,
  moveOrders,
  type PaymentBatch,
  type PaymentFacts,
  readBatch,
  treasuryRefusal,
} from '#treasury';
import type { House } from '../house.js';
import { requireNoConflict } from './no-conflict.js';
import { type BatchReference, openBatch } from './open-batch.js';
import { requireTreasury } from './own-treasury.js';
import { paymentFacts } from './payment-facts.js';
import { type PresentedBatch, presentBatch } from './present.js';

/**
 * A second person releases the batch to the bank. Every order is checked once more, because a case may have been frozen,
 * or an account replaced, since the batch was made.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `batch-state`, `maker-is-checker`, `conflict-of-interest`, `batch-empty`, and
 *   `batch-not-payable` naming every order that cannot be paid, with the reason
 */
export async function releaseBatch(house: House, tx: Tx, actor: Actor, input: BatchReference): Promise<PresentedBatch> {
  const treasury = await requireTreasury(tx, actor, 'finance-checker');
  const { batch, views } = await openBatch(tx, treasury.id, input);
  refuseIf(checkRelease(batch, actor.personId));
  const orders = await lockOrders(tx, await batchOrderIds(tx, batch.id));
  requireNoConflict(actor, orders, views);
  if (orders.length === 0) throw new Refused(treasuryRefusal('batch-empty'));
  const facts = await paymentFacts(house, tx, views);
  refuseIf(checkBatchOrders(orders, treasury.id, 'batched', (order) => facts.get(order.applicationId) as PaymentFacts));
  await moveOrders(
    tx,
    orders.map((order) => order.id),
    'batched',
    'released',
  );
  await markBatchReleased(tx, batch, actor.personId, house.clock.now());
  return presentBatch((await readBatch(tx, batch.id)) as PaymentBatch);
}
