/** Finding and locking the order that a verb is about. */
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { findOrders, lockOrders, type OrderState, type PaymentOrder, treasuryRefusal } from '#treasury';
import { lockCase } from '#workflow';
import { requireTreasury } from './own-treasury.js';

/** Which order, and the version of it that the caller has seen (If-Match). */
export interface OrderReference {
  id: string;
  version: number;
}

/**
 * Locks the case and then the order, for what a maker does with an order that is not in a batch.
 *
 * @param states those in which it can be done
 * @throws Refused `role-missing`, `not-found`, `stale`, `order-not-payable`
 */
export async function openOrder(
  tx: Tx,
  actor: Actor,
  { id, version }: OrderReference,
  states: readonly OrderState[],
): Promise<PaymentOrder> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  const [found] = isId(id) ? await findOrders(tx, [id]) : [];
  if (!found || found.treasuryId !== treasury.id) throw new Refused(kernelRefusal('not-found'));
  await lockCase(tx, found.applicationId);
  const [order] = (await lockOrders(tx, [id])) as [PaymentOrder];
  if (order.version !== version) throw new Refused(kernelRefusal('stale', { params: { current: order.version } }));
  const { reference, state } = order;
  if (!states.includes(state))
    throw new Refused(treasuryRefusal('order-not-payable', { params: { reference, state } }));
  return order;
}
