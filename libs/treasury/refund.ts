/** Refunds: money that is the enterprise's own and is paid back to it by an ordinary payment order. */
import { type Fen, newId, type Tx } from '#kernel';
import type { Books } from '#ledger';
import type { OrderState } from './payment-order.js';

/** Paid more than was owed; or paid back under a decision that was revoked since. */
export type RefundCause = 'over-payment' | 'decision-revoked';

export interface Refund {
  id: string;
  applicationId: string;
  recoveryId: string;
  enterpriseId: string;
  /** The treasury that holds the money and pays it back. */
  treasuryId: string;
  /** The books of the recovery. */
  books: Required<Books>;
  amount: Fen;
  cause: RefundCause;
  state: 'open' | 'paid';
}

export type NewRefund = Omit<Refund, 'id' | 'state'> & { at: Date };

/**
 * Writes a refund. It posts nothing: the journal by which the money became the enterprise's is its caller's, in the same
 * transaction.
 *
 * @returns the refund's id
 */
export async function createRefund(tx: Tx, refund: NewRefund): Promise<string> {
  const id = newId();
  const { fund, fiscalYear, measureGroup } = refund.books;
  await tx.execute(
    `INSERT INTO refund (id, application_id, recovery_id, enterprise_id, treasury_id, fund, fiscal_year, measure_group,
       amount_fen, cause, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      refund.applicationId,
      refund.recoveryId,
      refund.enterpriseId,
      refund.treasuryId,
      fund,
      fiscalYear,
      measureGroup,
      refund.amount,
      refund.cause,
      refund.at,
    ],
  );
  return id;
}

const READ = `
  SELECT id, application_id AS "applicationId", recovery_id AS "recoveryId", enterprise_id AS "enterpriseId",
         treasury_id AS "treasuryId",
         jsonb_build_object('fund', fund, 'fiscalYear', fiscal_year, 'measureGroup', measure_group) AS books,
         amount_fen AS amount, cause, state
    FROM refund`;

/** @returns the refunds with these ids that are within reach, in the order of their ids */
export function findRefunds(tx: Tx, ids: readonly string[]): Promise<Refund[]> {
  return tx.query<Refund>(`${READ} WHERE id = ANY ($1::uuid[]) ORDER BY id`, [ids]);
}

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
    FROM (${READ}) f JOIN refund r USING (id) JOIN application a ON a.id = r.application_id`;

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

/**
 * The bank has paid them back, or (`open`) has sent the money back to the treasury.
 *
 * @throws Error when one of them is in that state already
 */
export async function markRefunds(tx: Tx, ids: readonly string[], state: Refund['state']): Promise<void> {
  const moved = await tx.execute('UPDATE refund SET state = $2 WHERE id = ANY ($1::uuid[]) AND state <> $2', [
    ids,
    state,
  ]);
  if (moved !== ids.length) throw new Error(`${ids.length - moved} of ${ids.length} refunds are ${state} already`);
}
