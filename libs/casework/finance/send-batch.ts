import { type Actor, Refused, refuseIf, type Tx } from '#kernel';
import {
  BATCH_STATES,
  batchOrderIds,
  checkBatchOrders,
  lockOrders,
  markBatchSent,
  type PaymentBatch,
  type PaymentFacts,
  readBatch,
  stateNamed,
  treasuryRefusal,
} from '#treasury';
import type { House } from '../house.js';
import { requireNoConflict } from './no-conflict.js';
import { type BatchReference, openBatch } from './open-batch.js';
import { requireTreasury } from './own-treasury.js';
import { paymentFacts } from './payment-facts.js';
import { type PresentedBatch, presentBatch } from './present.js';

/**
 * Marks a released batch as handed to the bank: from now on its file can be read, and nobody can take it back. Every
 * order is checked a last time, because this is the last moment at which money can be kept from leaving.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `batch-state`, `conflict-of-interest`, and `batch-not-payable`
 *   naming every order that cannot be paid, with the reason; the batch can still be recalled then
 */
export async function sendBatch(house: House, tx: Tx, actor: Actor, input: BatchReference): Promise<PresentedBatch> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker', 'finance-checker');
  const { batch, views } = await openBatch(tx, treasury.id, input);
  if (batch.state !== 'released')
    throw new Refused(treasuryRefusal('batch-state', { params: stateNamed(BATCH_STATES, batch.state) }));
  const orders = await lockOrders(tx, await batchOrderIds(tx, batch.id));
  requireNoConflict(actor, orders, views);
  const facts = await paymentFacts(house, tx, views);
  refuseIf(
    checkBatchOrders(orders, treasury.id, 'released', (order) => facts.get(order.applicationId) as PaymentFacts),
  );
  await markBatchSent(tx, batch.id, actor.personId, house.clock.now());
  return presentBatch((await readBatch(tx, batch.id)) as PaymentBatch);
}
