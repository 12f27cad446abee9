/** Payment orders: one instruction to pay one award to one account, under one reference. */
import { type Day, type Fen, newId, type Tx } from '#kernel';
import type { BankAccount } from './bank-account.js';
import type { Commitment } from './commitment.js';
import { newPaymentReference } from './reference.js';

export type OrderState = 'payable' | 'held' | 'batched' | 'released' | 'paid' | 'returned' | 'cancelled';

export interface PaymentOrder {
  id: string;
  reference: string;
  commitmentId: string;
  applicationId: string;
  enterpriseId: string;
  treasuryId: string;
  amount: Fen;
  /** By the bank, or set off against what the enterprise owes of an earlier award. */
  method: 'bank' | 'offset';
  /** The account and its data as they were when the order was made; null for an offset, which goes to no account. */
  bankAccountId: string | null;
  payeeName: string | null;
  payeeAccount: string | null;
  payeeBank: string | null;
  state: OrderState;
  holdReason: string | null;
  paidOn: Day | null;
  version: number;
}

export interface NewOrder {
  commitment: Commitment;
  /** Verified and in the enterprise's own name: the caller has checked it. Its data are copied. */
  account: BankAccount;
  /** The treasury that pays. */
  treasuryId: string;
}

const COLUMNS = `o.id, o.reference, o.commitment_id AS "commitmentId", o.application_id AS "applicationId",
  c.enterprise_id AS "enterpriseId", o.treasury_id AS "treasuryId", o.amount_fen AS amount, o.method,
  o.bank_account_id AS "bankAccountId", o.payee_name AS "payeeName", o.payee_account AS "payeeAccount",
  o.payee_bank AS "payeeBank", o.state, o.hold_reason AS "holdReason", o.paid_on AS "paidOn", o.version`;

const CREATE = `
  INSERT INTO payment_order (id, reference, commitment_id, application_id, treasury_id, amount_fen, bank_account_id,
    payee_name, payee_account, payee_bank, created_by, created_at)
  SELECT new.id, new.reference, c.id, c.application_id, new.treasury_id, c.amount_fen, b.id, b.account_name,
         b.account_number, b.bank_name, $6, $7
    FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[])
           AS new (id, reference, commitment_id, bank_account_id, treasury_id)
    JOIN commitment c ON c.id = new.commitment_id
    JOIN bank_account b ON b.id = new.bank_account_id`;

/**
 * Makes one order for the whole of each commitment, in one statement.
 *
 * @returns id and reference of each order, in the order given
 * @throws the database's unique violation when a commitment already has a live order; HQ121 when it is revoked
 */
export async function createOrders(
  tx: Tx,
  orders: readonly NewOrder[],
  by: string,
  at: Date,
): Promise<{ id: string; reference: string }[]> {
  const made = orders.map(() => ({ id: newId(), reference: newPaymentReference() }));
  await tx.execute(CREATE, [
    made.map((order) => order.id),
    made.map((order) => order.reference),
    orders.map((order) => order.commitment.id),
    orders.map((order) => order.account.id),
    orders.map((order) => order.treasuryId),
    by,
    at,
  ]);
  return made;
}

const READ = `SELECT ${COLUMNS} FROM payment_order o JOIN commitment c ON c.id = o.commitment_id`;

/** @returns the orders of the cases that are not over, by application id */
export async function liveOrders(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, PaymentOrder>> {
  const rows = await tx.query<PaymentOrder>(
    `${READ} WHERE o.application_id = ANY ($1::uuid[]) AND o.state NOT IN ('returned', 'cancelled')`,
    [applicationIds],
  );
  return new Map(rows.map((order) => [order.applicationId, order]));
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
  to: OrderState,
  holdReason: string | null = null,
): Promise<void> {
  const moved = await tx.execute(
    `UPDATE payment_order SET state = $3, hold_reason = $4, version = version + 1
      WHERE id = ANY ($1::uuid[]) AND state = $2`,
    [ids, from, to, holdReason],
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
     UPDATE payment_order SET state = 'cancelled', hold_reason = NULL, version = version + 1
      WHERE id = ANY ($1::uuid[]) AND state IN ('payable', 'held', 'batched')`,
    [ids],
  );
  if (cancelled !== ids.length) throw new Error('an order that is with the bank or over cannot be cancelled');
}

export interface OrderFilter {
  state?: OrderState;
  reference?: string;
  applicationId?: string;
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
       FROM payment_order o JOIN commitment c ON c.id = o.commitment_id JOIN application a ON a.id = o.application_id
      WHERE ($1::uuid IS NULL OR o.treasury_id = $1) AND ($2::text IS NULL OR o.state = $2) AND ($3::text IS NULL OR o.reference = $3)
        AND ($4::uuid IS NULL OR o.application_id = $4) AND ($5::uuid IS NULL OR o.id > $5)
      ORDER BY o.id LIMIT $6`,
    [
      treasuryId,
      filter.state ?? null,
      filter.reference ?? null,
      filter.applicationId ?? null,
      filter.after ?? null,
      filter.limit,
    ],
  );
}
