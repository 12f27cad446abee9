/** The bank's letter that it did not carry an order out: one person files it, another confirms it. */
import type { Day, Tx } from '#kernel';

export interface NonExecution {
  orderId: string;
  /** The letter's own number or date, by which it is found again. */
  bankLetter: string;
  proposedBy: string;
  confirmed: boolean;
}

/** Files the letter for a locked order; a letter that nobody has confirmed is replaced. */
export async function proposeNonExecution(
  tx: Tx,
  claim: Pick<NonExecution, 'orderId' | 'bankLetter' | 'proposedBy'> & { at: Date },
): Promise<void> {
  await tx.execute(
    `WITH filed AS (
       INSERT INTO non_execution (order_id, bank_letter, proposed_by, proposed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (order_id) DO UPDATE SET bank_letter = $2, proposed_by = $3, proposed_at = $4
        WHERE non_execution.confirmed_at IS NULL)
     UPDATE payment_order SET version = version + 1 WHERE id = $1`,
    [claim.orderId, claim.bankLetter, claim.proposedBy, claim.at],
  );
}

/** @returns what was filed for the order, or undefined */
export async function findNonExecution(tx: Tx, orderId: string): Promise<NonExecution | undefined> {
  const [claim] = await tx.query<NonExecution>(
    `SELECT order_id AS "orderId", bank_letter AS "bankLetter", proposed_by AS "proposedBy",
            confirmed_at IS NOT NULL AS confirmed FROM non_execution WHERE order_id = $1`,
    [orderId],
  );
  return claim;
}

const CONFIRM = `
  WITH confirmed AS (UPDATE non_execution SET confirmed_by = $2, confirmed_at = $3 WHERE order_id = $1),
       taken_out AS (UPDATE batch_line SET live = false WHERE live AND order_id = $1)
  UPDATE payment_order SET state = 'returned', return_cause = 'not-executed', returned_on = $4, version = version + 1
   WHERE id = $1 AND state = 'released'`;

/** What else was in the batch may have been answered already: then nothing of it is open any more. */
const CONFIRM_BATCH = `
  UPDATE payment_batch b SET state = 'confirmed', version = b.version + 1
   WHERE b.state = 'sent' AND b.id IN (SELECT batch_id FROM batch_line WHERE order_id = $1)
     AND NOT EXISTS (SELECT FROM batch_line k JOIN payment_order o ON o.id = k.order_id
                      WHERE k.batch_id = b.id AND k.live AND o.state <> 'paid')`;

/** Ends the locked order: the award or refund can be ordered anew, under another reference. */
export async function confirmNonExecution(
  tx: Tx,
  claim: { orderId: string; by: string; at: Date; day: Day },
): Promise<void> {
  const moved = await tx.execute(CONFIRM, [claim.orderId, claim.by, claim.at, claim.day]);
  if (moved !== 1) throw new Error(`order ${claim.orderId} is not with the bank`);
  await tx.execute(CONFIRM_BATCH, [claim.orderId]);
}

/** @returns whether the order is in a batch that was handed to the bank */
export async function isOrderSent(tx: Tx, orderId: string): Promise<boolean> {
  const [row] = await tx.query<{ sent: boolean }>(
    `SELECT EXISTS (SELECT FROM batch_line l JOIN payment_batch b ON b.id = l.batch_id
                     WHERE l.order_id = $1 AND l.live AND b.state = 'sent') AS sent`,
    [orderId],
  );
  return row?.sent ?? false;
}
