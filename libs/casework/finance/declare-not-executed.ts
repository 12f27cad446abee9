/** An order that the bank says it never carried out: one person files the bank's letter, another confirms it. */
import { type Actor, Refused, shanghaiDay, type Tx } from '#kernel';
import {
  confirmNonExecution,
  findNonExecution,
  findOrders,
  isOrderSent,
  type PaymentOrder,
  proposeNonExecution,
  treasuryRefusal,
} from '#treasury';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { type OrderReference, openOrder } from './open-order.js';
import { type PresentedOrder, presentOrder } from './present.js';

/**
 * Files the letter for an order that was sent and not answered. Nothing happens to the order before another person has
 * read the letter too.
 *
 * @param input.bankLetter number or date of the letter
 * @throws Refused `letter-missing`, `order-not-sent`, and what openOrder refuses
 */
export async function declareNotExecuted(
  house: House,
  tx: Tx,
  actor: Actor,
  input: OrderReference & { bankLetter: string },
): Promise<PresentedOrder> {
  const order = await openOrder(tx, actor, input, ['released']);
  const { id: orderId, reference } = order;
  if (!(await isOrderSent(tx, orderId)))
    throw new Refused(treasuryRefusal('order-not-sent', { params: { reference } }));
  const bankLetter = input.bankLetter.trim();
  if (bankLetter.length < 1 || bankLetter.length > 200) throw new Refused(treasuryRefusal('letter-missing'));
  await proposeNonExecution(tx, { orderId, bankLetter, proposedBy: actor.personId, at: house.clock.now() });
  return presentOrder((await findOrders(tx, [orderId]))[0] as PaymentOrder);
}

/**
 * Confirms the letter: the order is returned, and the award can be ordered anew. Should the bank say later that it paid
 * after all, that contradicts its letter and waits as an exception.
 *
 * @throws Refused `not-claimed`, `second-person-required`, and what openOrder refuses
 */
export async function confirmNotExecuted(
  house: House,
  tx: Tx,
  actor: Actor,
  input: OrderReference,
): Promise<PresentedOrder> {
  const order = await openOrder(tx, actor, input, ['released'], 'finance-checker');
  const claim = await findNonExecution(tx, order.id);
  if (!claim) throw new Refused(treasuryRefusal('not-claimed'));
  requireAnotherPerson(actor, claim.proposedBy);
  const at = house.clock.now();
  await confirmNonExecution(tx, { orderId: order.id, by: actor.personId, at, day: shanghaiDay(at) });
  return presentOrder((await findOrders(tx, [order.id]))[0] as PaymentOrder);
}
