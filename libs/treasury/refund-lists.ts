/** Refunds as people look at them: with their case, and the order that pays them. */
import type { Tx } from '#kernel';
import type { OrderState } from './payment-order.js';
import { READ_REFUNDS, type Refund } from './refund.js';

export interface RefundFilter {
  state?: Refund['state'];
  applicationId?: string;
  /** The last id of the page before. */
  after?: string;
  limit: number;
}

/** A refund as people look at it: with its case, and the order that pays it. */
export interface RefundListed extends Refund {
  caseNumber: string;
  createdAt: Date;
  /** Null until it is ordered, and again once its order is over without having paid. */
  order: { id: string; reference: string; state: OrderState } | null;
}

const LIST = `
  SELECT f.*, r.created_at AS "createdAt", a.number AS "caseNumber",
         (SELECT jsonb_build_object('id', o.id, 'reference', o.reference, 'state', o.state) FROM payment_order o
           WHERE o.refund_id = f.id AND o.state NOT IN ('returned', 'cancelled')) AS order
    FROM (${READ_REFUNDS}) f JOIN refund r USING (id) JOIN application a ON a.id = r.application_id`;

/** @returns refunds within reach, oldest first, at most `limit` */
export function listRefunds(tx: Tx, filter: RefundFilter): Promise<RefundListed[]> {
  return tx.query<RefundListed>(
    `${LIST} WHERE ($1::text IS NULL OR f.state = $1) AND ($2::uuid IS NULL OR r.application_id = $2)
       AND ($3::uuid IS NULL OR f.id > $3)
     ORDER BY f.id LIMIT $4`,
    [filter.state ?? null, filter.applicationId ?? null, filter.after ?? null, filter.limit],
  );
}

/** @returns the refund as `listRefunds` gives it, or undefined when there is none within reach */
export async function findRefund(tx: Tx, id: string): Promise<RefundListed | undefined> {
  return (await tx.query<RefundListed>(`${LIST} WHERE f.id = $1`, [id]))[0];
}
