/** Who is told what the bank said: a letter for each paid order, messages to the enterprise and to the payment desk. */
import { type Actor, formatYuan, type Tx } from '#kernel';
import type { LetterContent } from '#letters';
import { type NewNotification, notifyAll } from '#notifications';
import { type AnsweredOrder, answeredOrders } from '#treasury';
import type { CaseView } from '#workflow';
import type { House } from '../house.js';
import { writeToEnterprises } from '../letters/case-letters.js';
import { paymentNotice } from '../letters/payment-notice.js';

/** What is known of a file once its payments are booked. */
export interface Told {
  bankReturnId: string;
  /** The cases of the file's orders. */
  views: ReadonlyMap<string, CaseView>;
  /** Cases that this file disbursed: of those the move itself tells. */
  disbursed: ReadonlySet<string>;
}

/**
 * Issues a payment notice for every order that the file confirmed. Tells the enterprise of every payment, and, where the
 * money came back, the enterprise what to look at and the treasury's makers what waits for them. The number of statements
 * does not grow with the orders.
 */
export async function tellOfPayments(house: House, tx: Tx, actor: Actor, told: Told): Promise<void> {
  const orders = await answeredOrders(tx, told.bankReturnId);
  const paid = orders.filter(({ outcome }) => outcome === 'confirmed');
  const letters: { view: CaseView; content: LetterContent }[] = [];
  for (const order of paid) {
    const view = told.views.get(order.applicationId) as CaseView;
    // Published versions are kept in memory, so this asks the database once for each document.
    const measure = await house.catalogue.measure(tx, view.measure, view.documentVersion);
    letters.push({ view, content: paymentNotice(view, measure, order) });
  }
  await writeToEnterprises(house, tx, actor, 'payment-notice', letters);
  const messages = orders.flatMap((order) => messagesOf(actor, order, told, house.clock.now()));
  await notifyAll(tx, messages as NewNotification[]);
}

type News = NewNotification<'payment-made' | 'payment-returned' | 'order-returned'>;

function messagesOf(actor: Actor, order: AnsweredOrder, told: Told, at: Date): News[] {
  const { applicationId, enterpriseId, reference } = order;
  const number = told.views.get(applicationId)?.number ?? '';
  const params = { number, reference, amount: formatYuan(order.amount) };
  const common = { params, applicationId, at };
  if (order.outcome === 'confirmed') {
    if (!order.isRefund && told.disbursed.has(applicationId)) return [];
    return [{ ...common, to: { enterpriseId }, kind: 'payment-made' }];
  }
  // Whoever brings the bank's word is of the office whose treasury paid.
  const makers = { organisationId: actor.organisationId, role: 'finance-maker' as const };
  return [
    { ...common, to: { enterpriseId }, kind: 'payment-returned' },
    { ...common, to: makers, kind: 'order-returned' },
  ];
}
