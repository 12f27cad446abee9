/**
 * Payment batches: orders of one treasury that go to the bank together. One person makes a batch, another
 * releases it, and from the moment at which it is sent nobody can take it back.
 */
import { type Fen, newId, type Tx } from '#kernel';

export type BatchState = 'made' | 'released' | 'sent' | 'confirmed' | 'recalled';

export interface PaymentBatch {
  id: string;
  number: string;
  treasuryId: string;
  state: BatchState;
  madeBy: string;
  madeAt: Date;
  releasedBy: string | null;
  releasedAt: Date | null;
  sentBy: string | null;
  sentAt: Date | null;
  /** As frozen at release; before, as they stand. */
  orderCount: number;
  total: Fen;
  version: number;
}

const COLUMNS = `b.id, b.number, b.treasury_id AS "treasuryId", b.state, b.made_by AS "madeBy", b.made_at AS "madeAt",
  b.released_by AS "releasedBy", b.released_at AS "releasedAt", b.sent_by AS "sentBy",
  b.sent_at AS "sentAt", b.version,
  coalesce(b.order_count, line.count) AS "orderCount", coalesce(b.total_fen, line.total) AS total`;

const LINES = `CROSS JOIN LATERAL (
  SELECT count(*)::int AS count, coalesce(sum(o.amount_fen), 0)::bigint AS total
    FROM batch_line l JOIN payment_order o ON o.id = l.order_id WHERE l.batch_id = b.id AND l.live) line`;

/**
 * Puts payable orders, locked and checked by the caller, into a new batch.
 *
 * @param year of the batch's readable number
 * @returns the batch's id
 * @throws the database's unique violation when an order is in another live batch
 */
export async function makeBatch(
  tx: Tx,
  batch: { treasuryId: string; orderIds: readonly string[]; madeBy: string; at: Date; year: number },
): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO payment_batch (id, number, treasury_id, made_by, made_at)
     VALUES ($1, 'PB-' || $2::int || '-' || lpad(nextval('payment_batch_number')::text, 6, '0'), $3, $4, $5)`,
    [id, batch.year, batch.treasuryId, batch.madeBy, batch.at],
  );
  await tx.execute('INSERT INTO batch_line (batch_id, order_id) SELECT $1, unnest($2::uuid[])', [id, batch.orderIds]);
  return id;
}

/** Locks the batch. @returns it, or undefined when there is none within reach */
export async function lockBatch(tx: Tx, id: string): Promise<PaymentBatch | undefined> {
  await tx.query('SELECT FROM payment_batch WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return readBatch(tx, id);
}

/** @returns the batch, or undefined when there is none within reach */
export async function readBatch(tx: Tx, id: string): Promise<PaymentBatch | undefined> {
  const [batch] = await tx.query<PaymentBatch>(`SELECT ${COLUMNS} FROM payment_batch b ${LINES} WHERE b.id = $1`, [id]);
  return batch;
}

/** @returns the ids of the orders that are in the batch now, in order */
export async function batchOrderIds(tx: Tx, batchId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT order_id AS id FROM batch_line WHERE batch_id = $1 AND live ORDER BY order_id',
    [batchId],
  );
  return rows.map((row) => row.id);
}

/** Marks a locked batch as released, and freezes how many orders and how much money its file carries. */
export async function markBatchReleased(tx: Tx, batch: PaymentBatch, releasedBy: string, at: Date): Promise<void> {
  await tx.execute(
    `UPDATE payment_batch SET state = 'released', released_by = $2, released_at = $3, order_count = $4, total_fen = $5,
            version = version + 1 WHERE id = $1`,
    [batch.id, releasedBy, at, batch.orderCount, batch.total],
  );
}

/** Marks a locked, released batch as handed to the bank. */
export async function markBatchSent(tx: Tx, batchId: string, sentBy: string, at: Date): Promise<void> {
  await tx.execute(
    `UPDATE payment_batch SET state = 'sent', sent_by = $2, sent_at = $3, version = version + 1 WHERE id = $1`,
    [batchId, sentBy, at],
  );
}

/** Takes a locked batch that was not sent apart; its orders' own states are moved by the caller. */
export async function markBatchRecalled(tx: Tx, batchId: string): Promise<void> {
  await tx.execute(
    `WITH taken_out AS (UPDATE batch_line SET live = false WHERE batch_id = $1)
     UPDATE payment_batch SET state = 'recalled', version = version + 1 WHERE id = $1`,
    [batchId],
  );
}

/** @returns batches of the treasury, or of every one within reach, newest first, at most `limit` */
export function listBatches(
  tx: Tx,
  treasuryId: string | null,
  filter: { state?: BatchState; after?: string; limit: number },
): Promise<PaymentBatch[]> {
  return tx.query<PaymentBatch>(
    `SELECT ${COLUMNS} FROM payment_batch b ${LINES}
      WHERE ($1::uuid IS NULL OR b.treasury_id = $1) AND ($2::text IS NULL OR b.state = $2) AND ($3::uuid IS NULL OR b.id < $3)
      ORDER BY b.id DESC LIMIT $4`,
    [treasuryId, filter.state ?? null, filter.after ?? null, filter.limit],
  );
}

/** One payment as the bank's file carries it. */
export interface BatchFileLine {
  reference: string;
  payeeName: string;
  payeeAccount: string;
  payeeBank: string;
  amount: Fen;
  caseNumber: string;
}

/** @returns what was released in the batch, also what the bank has since returned, in the order of the references */
export function batchFileLines(tx: Tx, batchId: string): Promise<BatchFileLine[]> {
  return tx.query<BatchFileLine>(
    `SELECT o.reference, o.payee_name AS "payeeName", o.payee_account AS "payeeAccount", o.payee_bank AS "payeeBank",
            o.amount_fen AS amount, a.number AS "caseNumber"
       FROM batch_line l JOIN payment_order o ON o.id = l.order_id JOIN application a ON a.id = o.application_id
      WHERE l.batch_id = $1 AND o.state IN ('released', 'paid', 'returned')
      ORDER BY o.reference`,
    [batchId],
  );
}
