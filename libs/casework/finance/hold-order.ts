import { type Actor, Refused, type Tx } from '#kernel';
import { findOrders, type HoldCode, moveOrders, type PaymentOrder, treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import { type OrderReference, openOrder } from './open-order.js';
import { type PresentedOrder, presentOrder } from './present.js';

/**
 * Keeps an order out of batches until somebody lets it go on.
 *
 * @throws Refused `hold-reason-missing`, and what openOrder refuses
 */
export async function holdOrder(
  _house: House,
  tx: Tx,
  actor: Actor,
  input: OrderReference & { code: HoldCode; reason: string },
): Promise<PresentedOrder> {
  const order = await openOrder(tx, actor, input, ['payable']);
  const reason = input.reason.trim();
  if (!reason) throw new Refused(treasuryRefusal('hold-reason-missing'));
  await moveOrders(tx, [order.id], 'payable', 'held', { code: input.code, reason });
  return presentOrder((await findOrders(tx, [order.id]))[0] as PaymentOrder);
}
