/** Payment orders, page by page. */
import { type Actor, formatYuan, isId, kernelRefusal, Refused, shanghaiDay, startOfDay, type Tx } from '#kernel';
import { isPaymentReference, type OrderState, listOrders as readOrders, treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { treasuryToRead } from './own-treasury.js';

export interface OrdersAsked extends Page {
  state?: OrderState;
  /** As on the bank's paper; its check digits catch what was mistyped. */
  reference?: string;
  applicationId?: string;
  /** Only what was sent so long ago that the bank should have answered [local], and did not. */
  unanswered?: boolean;
}

/** Sent before this instant, an order waits longer for the bank's answer than the office allows. */
function answerExpectedSince({ calendar, rules, clock }: House): Date {
  const today = shanghaiDay(clock.now());
  return startOfDay(calendar.subtractWorkingDays(today, rules.workingDays['bank-answer'] as number));
}

/** One line of the list: an order and the case that it pays. Amounts in yuan. */
export type OrderLine = ReturnType<typeof presentLine>;

const presentLine = ({ amount, bankAccountId: _, ...order }: Awaited<ReturnType<typeof readOrders>>[number]) => ({
  ...order,
  amount: formatYuan(amount),
});

/**
 * @returns the treasury's orders, oldest first
 * @throws Refused `role-missing`, `reference-mistyped`
 */
export async function listOrders(house: House, tx: Tx, actor: Actor, asked: OrdersAsked): Promise<Paged<OrderLine>> {
  const treasuryId = await treasuryToRead(tx, actor);
  const { state, applicationId } = asked;
  const reference = asked.reference?.trim().toUpperCase();
  if (reference !== undefined && !isPaymentReference(reference)) {
    throw new Refused(treasuryRefusal('reference-mistyped', { params: { reference } }));
  }
  if (applicationId !== undefined && !isId(applicationId)) throw new Refused(kernelRefusal('not-found'));
  const sentBefore = asked.unanswered ? answerExpectedSince(house) : undefined;
  return readPage(
    asked,
    (after, limit) => readOrders(tx, treasuryId, { state, reference, applicationId, sentBefore, after, limit }),
    presentLine,
  );
}
