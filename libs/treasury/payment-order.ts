/** Payment orders: one instruction to pay an award, a part of one, or a refund to one account, under one reference. */
import { type Day, type Fen, newId, type Tx } from '#kernel';
import type { BankAccount } from './bank-account.js';
import type { Commitment } from './commitment.js';
import { newPaymentReference } from './reference.js';
import type { Refund } from './refund.js';

export type OrderState = 'payable' | 'held' | 'batched' | 'released' | 'paid' | 'returned' | 'cancelled';

/** Why an order is held. */
export const HOLD_CODES = ['account-doubt', 'objection', 'court-order', 'budget-timing', 'other'] as const;
export type HoldCode = (typeof HOLD_CODES)[number];

export interface Hold {
  code: HoldCode;
  reason: string;
}

export interface PaymentOrder {
  id: string;
  reference: string;
  /** What it pays: an award or a part of one, or else a refund. */
  commitmentId: string | null;
  refundId: string | null;
  applicationId: string;
  enterpriseId: string;
  treasuryId: string;
  /** Counted from 1 among the orders of one treasury for one award; the number of a returned one is given again. */
  instalment: number;
  amount: Fen;
  /** By the bank, or set off against what the enterprise owes of an earlier award. */
  method: 'bank' | 'offset';
  /** The account and its data as they were when the order was made; null for an offset, which goes to no account. */
  bankAccountId: string | null;
  payeeName: string | null;
  payeeAccount: string | null;
  payeeBank: string | null;
  state: OrderState;
  holdCode: HoldCode | null;
  holdReason: string | null;
  paidOn: Day | null;
  /** The day on which the money came back, or of the bank's letter that it never left. */
  returnedOn: Day | null;
  returnCause: 'bank' | 'not-executed' | null;
  version: number;
}

/** An order for an award, or for a refund. */
export type NewOrder = {
  /** Verified and in the enterprise's own name: the caller has checked it. Its data are copied. */
  account: Pick<BankAccount, 'id'>;
  /** The treasury that pays. */
  treasuryId: string;
  /** Left out where the order is made free to be paid. */
  hold?: Hold;
} & (
  | { commitment: Pick<Commitment, 'id' | 'applicationId' | 'amount'>; amount?: Fen; instalment?: number }
  | { refund: Pick<Refund, 'id' | 'applicationId' | 'amount'> }
);

const COLUMNS = `o.id, o.reference, o.commitment_id AS "commitmentId", o.refund_id AS "refundId",
  o.application_id AS "applicationId", a.enterprise_id AS "enterpriseId", o.treasury_id AS "treasuryId", o.instalment,
  o.amount_fen AS amount, o.method, o.bank_account_id AS "bankAccountId", o.payee_name AS "payeeName",
  o.payee_account AS "payeeAccount", o.payee_bank AS "payeeBank", o.state, o.hold_code AS "holdCode",
  o.hold_reason AS "holdReason", o.paid_on AS "paidOn", o.returned_on AS "returnedOn",
  o.return_cause AS "returnCause", o.version`;

const CREATE = `
  INSERT INTO payment_order (id, reference, commitment_id, refund_id, application_id, treasury_id, instalment, amount_fen,
    state, hold_code, hold_reason, bank_account_id, payee_name, payee_account, payee_bank, created_by, created_at)
  SELECT new.id, new.reference, new.commitment_id, new.refund_id, new.application_id, new.treasury_id, new.instalment,
         new.amount_fen, CASE WHEN new.hold_code IS NULL THEN 'payable' ELSE 'held' END, new.hold_code, new.hold_reason,
         b.id, b.account_name, b.account_number, b.bank_name, $12, $13
    FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::int[], $8::bigint[],
                $9::uuid[], $10::text[], $11::text[])
           AS new (id, reference, commitment_id, refund_id, application_id, treasury_id, instalment, amount_fen,
                   bank_account_id, hold_code, hold_reason)
    JOIN bank_account b ON b.id = new.bank_account_id`;

/** What the order pays, in the words of its columns. An award is paid whole unless it says otherwise. */
function purposeOf(order: NewOrder) {
  if ('refund' in order) {
    const { id, applicationId, amount } = order.refund;
    return { commitmentId: null, refundId: id, applicationId, amount, instalment: 1 };
  }
  const { commitment, amount = commitment.amount, instalment = 1 } = order;
  return { commitmentId: commitment.id, refundId: null, applicationId: commitment.applicationId, amount, instalment };
}

/**
 * Makes the orders in one statement.
 *
 * @returns id and reference of each order, in the order given
 * @throws the database's unique violation when an instalment or refund already has a live order; HQ121 when the orders
 *   are more than was committed (or than the treasury's own share), or the commitment is revoked
 */
export async function createOrders(
  tx: Tx,
  orders: readonly NewOrder[],
  by: string,
  at: Date,
): Promise<{ id: string; reference: string }[]> {
  const made = orders.map((order) => ({
    id: newId(),
    reference: newPaymentReference(),
    ...purposeOf(order),
    treasuryId: order.treasuryId,
    accountId: order.account.id,
    holdCode: order.hold?.code ?? null,
    holdReason: order.hold?.reason ?? null,
  }));
  const column = (name: keyof (typeof made)[number]) => made.map((order) => order[name]);
  await tx.execute(CREATE, [
    column('id'),
    column('reference'),
    column('commitmentId'),
    column('refundId'),
    column('applicationId'),
    column('treasuryId'),
    column('instalment'),
    column('amount'),
    column('accountId'),
    column('holdCode'),
    column('holdReason'),
    by,
    at,
  ]);
  return made.map(({ id, reference }) => ({ id, reference }));
}

const READ = `SELECT ${COLUMNS} FROM payment_order o JOIN application a ON a.id = o.application_id`;

/** @returns the orders of the cases that are not over, by application id; an award in parts has several */
export async function liveOrders(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, PaymentOrder[]>> {
  const rows = await tx.query<PaymentOrder>(
    `${READ} WHERE o.application_id = ANY ($1::uuid[]) AND o.state NOT IN ('returned', 'cancelled') ORDER BY o.id`,
    [applicationIds],
  );
  const orders = new Map<string, PaymentOrder[]>();
  for (const order of rows) orders.set(order.applicationId, [...(orders.get(order.applicationId) ?? []), order]);
  return orders;
}

/** @returns the orders of the enterprise that are not over, as far as they are within reach */
export function liveOrdersOfEnterprise(tx: Tx, enterpriseId: string): Promise<PaymentOrder[]> {
  return tx.query<PaymentOrder>(
    `${READ} WHERE a.enterprise_id = $1 AND o.state IN ('payable', 'held', 'batched', 'released') ORDER BY o.id`,
    [enterpriseId],
  );
}

/** @returns the orders as they stand, without a lock, to learn which cases are to be locked first */
export function findOrders(tx: Tx, ids: readonly string[]): Promise<PaymentOrder[]> {
  return tx.query<PaymentOrder>(`${READ} WHERE o.id = ANY ($1::uuid[]) ORDER BY o.id`, [ids]);
}

/** Locks the orders in the order of their ids. @returns those that are within reach */
export function lockOrders(tx: Tx, ids: readonly string[]): Promise<PaymentOrder[]> {
  return tx.query<PaymentOrder>(`${READ} WHERE o.id = ANY ($1::uuid[]) ORDER BY o.id FOR NO KEY UPDATE OF o`, [ids]);
}

/**
 * Moves orders that were locked from one state to another.
 *
 * @throws Error when one of them is not in the state that its caller saw under the lock
 */
export async function moveOrders(
  tx: Tx,
  ids: readonly string[],
  from: OrderState,
  to: Exclude<OrderState, 'paid' | 'returned'>,
  hold: Hold | null = null,
): Promise<void> {
  const moved = await tx.execute(
    `UPDATE payment_order SET state = $3, hold_code = $4, hold_reason = $5, version = version + 1
      WHERE id = ANY ($1::uuid[]) AND state = $2`,
    [ids, from, to, hold?.code ?? null, hold?.reason ?? null],
  );
  if (moved !== ids.length) throw new Error(`${ids.length - moved} of ${ids.length} orders are not ${from}`);
}

/**
 * Cancels what is not yet with the bank and takes it out of its batch.
 *
 * @param ids orders that are payable, held or batched, and locked
 */
export async function cancelOrders(tx: Tx, ids: readonly string[]): Promise<void> {
  const cancelled = await tx.execute(
    `WITH taken_out AS (UPDATE batch_line SET live = false WHERE live AND order_id = ANY ($1::uuid[]))
     UPDATE payment_order SET state = 'cancelled', hold_code = NULL, hold_reason = NULL, version = version + 1
      WHERE id = ANY ($1::uuid[]) AND state IN ('payable', 'held', 'batched')`,
    [ids],
  );
  if (cancelled !== ids.length) throw new Error('an order that is with the bank or over cannot be cancelled');
}

export interface OrderFilter {
  state?: OrderState;
  reference?: string;
  applicationId?: string;
  /** Sent before this instant, and the bank has not answered: nobody knows whether it was paid. */
  sentBefore?: Date;
  /** The last id of the page before. */
  after?: string;
  limit: number;
}

/** An order as a list shows it, with the case that it pays. */
export interface OrderListed extends PaymentOrder {
  caseNumber: string;
  measure: string;
}

/** @returns orders of the treasury, or of every one within reach, oldest first, at most `limit` */
export function listOrders(tx: Tx, treasuryId: string | null, filter: OrderFilter): Promise<OrderListed[]> {
  return tx.query<OrderListed>(
    `SELECT ${COLUMNS}, a.number AS "caseNumber", a.measure
       FROM payment_order o JOIN application a ON a.id = o.application_id
      WHERE ($1::uuid IS NULL OR o.treasury_id = $1) AND ($2::text IS NULL OR o.state = $2) AND ($3::text IS NULL OR o.reference = $3)
        AND ($4::uuid IS NULL OR o.application_id = $4) AND ($5::uuid IS NULL OR o.id > $5)
        AND ($6::timestamptz IS NULL OR (o.state = 'released' AND EXISTS (
              SELECT FROM batch_line l JOIN payment_batch b ON b.id = l.batch_id
               WHERE l.order_id = o.id AND l.live AND b.sent_at < $6)))
      ORDER BY o.id LIMIT $7`,
    [
      treasuryId,
      filter.state ?? null,
      filter.reference ?? null,
      filter.applicationId ?? null,
      filter.after ?? null,
      filter.sentBefore ?? null,
      filter.limit,
    ],
  );
}
