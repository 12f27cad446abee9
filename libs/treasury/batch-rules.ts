/** Whether an order may go into a batch and to the bank. Pure: the facts come in, the refusal or null goes out. */
import type { Problem, Refusal } from '#kernel';
import { type BankAccount, checkAccount } from './bank-account.js';
import type { BatchState } from './payment-batch.js';
import type { OrderState, PaymentOrder } from './payment-order.js';
import { treasuryRefusal } from './refusals.js';
import { BATCH_STATES, ORDER_STATES, stateNamed } from './words.js';

/** What is known of an order's case and payee at the moment of the check. */
export interface PaymentFacts {
  caseState: string;
  frozen: boolean;
  /** What enforcement says of the enterprise under the case's document: a bar in force, or null. */
  bar: Refusal | null;
  /** The enterprise's current account. */
  account: BankAccount | undefined;
}

/** @returns why the case cannot be paid now, or null; the same question when an order is made, batched and released */
export function checkPayable(facts: PaymentFacts): Refusal | null {
  if (facts.caseState !== 'approved') {
    return treasuryRefusal('case-not-approved', { params: { state: facts.caseState } });
  }
  if (facts.frozen) return treasuryRefusal('case-frozen');
  return facts.bar ?? checkAccount(facts.account);
}

/**
 * @param treasuryId the treasury that acts
 * @param expected the state in which the order has to be
 * @returns why this order cannot be paid now, or null
 */
export function checkOrder(
  order: PaymentOrder,
  treasuryId: string,
  expected: OrderState,
  facts: PaymentFacts,
): Refusal | null {
  const { reference, state } = order;
  if (order.treasuryId !== treasuryId) return treasuryRefusal('order-elsewhere', { params: { reference } });
  if (state !== expected)
    return treasuryRefusal('order-not-payable', { params: { reference, ...stateNamed(ORDER_STATES, state) } });
  // A refund is the enterprise's own money: neither the case's state nor a bar holds it back.
  const refusal = order.refundId === null ? checkPayable(facts) : checkAccount(facts.account);
  if (refusal) return refusal;
  return facts.account?.id === order.bankAccountId ? null : treasuryRefusal('account-changed');
}

/** @returns one refusal that names every order that cannot be paid, or null when all can */
export function checkBatchOrders(
  orders: readonly PaymentOrder[],
  treasuryId: string,
  expected: OrderState,
  factsOf: (order: PaymentOrder) => PaymentFacts,
): Refusal | null {
  const problems = orders.flatMap((order): Problem[] => {
    const refusal = checkOrder(order, treasuryId, expected, factsOf(order));
    return refusal ? [{ at: order.reference, zh: refusal.zh, en: refusal.en }] : [];
  });
  if (problems.length === 0) return null;
  return treasuryRefusal('batch-not-payable', { params: { count: problems.length }, problems });
}

/** @returns why this person may not release this batch, or null: it has to be made, and by somebody else */
export function checkRelease(batch: { state: BatchState; madeBy: string }, checker: string): Refusal | null {
  if (batch.state !== 'made') return treasuryRefusal('batch-state', { params: stateNamed(BATCH_STATES, batch.state) });
  return batch.madeBy === checker ? treasuryRefusal('maker-is-checker') : null;
}
