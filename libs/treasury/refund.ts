/** Refunds: money that is the enterprise's own and is paid back to it by an ordinary payment order. */
import { type Fen, newId, type Tx } from '#kernel';
import type { Books } from '#ledger';

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

/** The columns of a refund, from `refund`. */
export const READ_REFUNDS = `
  SELECT id, application_id AS "applicationId", recovery_id AS "recoveryId", enterprise_id AS "enterpriseId",
         treasury_id AS "treasuryId",
         jsonb_build_object('fund', fund, 'fiscalYear', fiscal_year, 'measureGroup', measure_group) AS books,
         amount_fen AS amount, cause, state
    FROM refund`;

/** @returns the refunds with these ids that are within reach, in the order of their ids */
export function findRefunds(tx: Tx, ids: readonly string[]): Promise<Refund[]> {
  return tx.query<Refund>(`${READ_REFUNDS} WHERE id = ANY ($1::uuid[]) ORDER BY id`, [ids]);
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
