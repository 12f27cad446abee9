import type { Actor, Tx } from '#kernel';
import { findOrders, moveOrders, type PaymentOrder } from '#treasury';
import type { House } from '../house.js';
import { type OrderReference, openOrder } from './open-order.js';
import { type PresentedOrder, presentOrder } from './present.js';

/** Lets a held order go on: it is payable again. */
export async function resumeOrder(_house: House, tx: Tx, actor: Actor, input: OrderReference): Promise<PresentedOrder> {
  const order = await openOrder(tx, actor, input, ['held']);
  await moveOrders(tx, [order.id], 'held', 'payable');
  return presentOrder((await findOrders(tx, [order.id]))[0] as PaymentOrder);
}
