/** Finding and locking the order that a verb is about. */
import { type Actor, isId, kernelRefusal, Refused, type Role, type Tx } from '#kernel';
import {
  findOrders,
  lockOrders,
  ORDER_STATES,
  type OrderState,
  type PaymentOrder,
  stateNamed,
  treasuryRefusal,
} from '#treasury';
import { lockCase } from '#workflow';
import { requireNoConflict } from './no-conflict.js';
import { requireTreasury } from './own-treasury.js';

/** Which order, and the version of it that the caller has seen (If-Match). */
export interface OrderReference {
  id: string;
  version: number;
}

/**
 * Locks the case and then the order, for what one person does with one order.
 *
 * @param states those in which it can be done
 * @param role whose work it is
 * @throws Refused `role-missing`, `not-found`, `conflict-of-interest`, `stale`, `order-not-payable`
 */
export async function openOrder(
  tx: Tx,
  actor: Actor,
  { id, version }: OrderReference,
  states: readonly OrderState[],
  role: Role = 'finance-maker',
): Promise<PaymentOrder> {
  const treasury = await requireTreasury(tx, actor, role);
  const [found] = isId(id) ? await findOrders(tx, [id]) : [];
  if (!found || found.treasuryId !== treasury.id) throw new Refused(kernelRefusal('not-found'));
  const view = await lockCase(tx, found.applicationId);
  requireNoConflict(actor, [found], new Map([[view.id, view]]));
  const [order] = (await lockOrders(tx, [id])) as [PaymentOrder];
  if (order.version !== version) throw new Refused(kernelRefusal('stale', { params: { current: order.version } }));
  const { reference, state } = order;
  if (!states.includes(state))
    throw new Refused(
      treasuryRefusal('order-not-payable', { params: { reference, ...stateNamed(ORDER_STATES, state) } }),
    );
  return order;
}
