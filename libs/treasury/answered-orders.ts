/** The orders about which a file of the bank said something new, as those who are told of them need to see them. */
import type { Day, Fen, Tx } from '#kernel';
import type { LineOutcome } from './bank-return.js';

export interface AnsweredOrder {
  outcome: Extract<LineOutcome, 'confirmed' | 'returned' | 'returned-after-payment'>;
  reference: string;
  applicationId: string;
  enterpriseId: string;
  /** Counted from 1 among the parts of the award that this treasury pays. */
  instalment: number;
  amount: Fen;
  /** What was paid is money that the enterprise had paid too much or need not have paid. */
  isRefund: boolean;
  payeeName: string;
  payeeAccount: string;
  payeeBank: string;
  /** The bank's own day of the movement. */
  day: Day;
}

/** @returns the orders that this file paid or brought back, in the order of their cases */
export function answeredOrders(tx: Tx, bankReturnId: string): Promise<AnsweredOrder[]> {
  return tx.query<AnsweredOrder>(
    `SELECT l.outcome, o.reference, o.application_id AS "applicationId", a.enterprise_id AS "enterpriseId", o.instalment,
            o.amount_fen AS amount, o.refund_id IS NOT NULL AS "isRefund", o.payee_name AS "payeeName",
            o.payee_account AS "payeeAccount", o.payee_bank AS "payeeBank", l.paid_on AS day
       FROM bank_return_line l
       JOIN payment_order o ON o.id = l.order_id
       JOIN application a ON a.id = o.application_id
      WHERE l.bank_return_id = $1 AND l.outcome IN ('confirmed', 'returned', 'returned-after-payment')
      ORDER BY o.application_id, o.id`,
    [bankReturnId],
  );
}
