import type { Actor, Tx } from '#kernel';
import { cancelOrders, findOrders, type PaymentOrder } from '#treasury';
import type { House } from '../house.js';
import { type OrderReference, openOrder } from './open-order.js';
import { type PresentedOrder, presentOrder } from './present.js';

/** Ends an order that is in no batch, so that the case can be ordered anew, for example to another account. */
export async function cancelOrder(_house: House, tx: Tx, actor: Actor, input: OrderReference): Promise<PresentedOrder> {
  const order = await openOrder(tx, actor, input, ['payable', 'held']);
  await cancelOrders(tx, [order.id]);
  return presentOrder((await findOrders(tx, [order.id]))[0] as PaymentOrder);
}
