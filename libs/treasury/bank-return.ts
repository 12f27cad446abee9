/**
 * Bank returns: what the bank answered, matched with the orders in sets, never line by line. The case rows of the orders
 * are locked by the caller before; the orders are locked here, in the order of their ids.
 */
import { type Day, type Fen, newId, type Tx } from '#kernel';
import type { BankLine, UnreadableLine } from './bank-file.js';

export const LINE_OUTCOMES = [
  'confirmed',
  'already-confirmed',
  'returned',
  'already-returned',
  'contradicts',
  'unknown-reference',
  'wrong-amount',
  'wrong-account',
  'not-released',
  'unreadable',
] as const;

/**
 * What became of a line. `confirmed` and `returned` move the order; the `already-…` repeat what is known; all others
 * change nothing and wait for a person (`contradicts`: the bank says both of one order, or other than it said before).
 */
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

export interface BankReturn {
  id: string;
  treasuryId: string;
  fileName: string;
  sha256: string;
  lineCount: number;
  importedAt: Date;
}

export interface NewBankReturn extends Omit<BankReturn, 'id' | 'importedAt'> {
  importedBy: string;
  at: Date;
}

/**
 * Registers the file. Of two imports of the same file at once the second waits for the first, and finds it.
 *
 * @returns the return's id, and whether it is new; when it is not, the file was imported before and nothing is to be done
 */
export async function registerBankReturn(tx: Tx, file: NewBankReturn): Promise<{ id: string; isNew: boolean }> {
  const id = newId();
  const inserted = await tx.execute(
    `INSERT INTO bank_return (id, treasury_id, file_name, file_sha256, line_count, imported_by, imported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (treasury_id, file_sha256) DO NOTHING`,
    [id, file.treasuryId, file.fileName, file.sha256, file.lineCount, file.importedBy, file.at],
  );
  if (inserted === 1) return { id, isNew: true };
  const [found] = await tx.query<{ id: string }>(
    'SELECT id FROM bank_return WHERE treasury_id = $1 AND file_sha256 = $2',
    [file.treasuryId, file.sha256],
  );
  return { id: (found as { id: string }).id, isNew: false };
}

/** @returns the cases whose payment these references name and may still confirm, in the order in which cases are locked */
export async function casesOfReferences(tx: Tx, treasuryId: string, references: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT application_id AS id FROM payment_order
      WHERE reference = ANY ($1::text[]) AND treasury_id = $2 AND state NOT IN ('paid', 'returned', 'cancelled')
      ORDER BY 1`,
    [references, treasuryId],
  );
  return rows.map((row) => row.id);
}

const LOCK = `
  SELECT FROM payment_order WHERE reference = ANY ($1::text[]) AND treasury_id = $2 ORDER BY id FOR NO KEY UPDATE`;

/**
 * One look at each line beside its order. A file may name an order several times, in any order of lines: lines of one
 * kind count once, and lines of both kinds contradict each other, so that shuffling a file changes nothing.
 */
const MATCH = `
  WITH line AS (
    SELECT * FROM unnest($3::int[], $4::text[], $5::bigint[], $6::text[], $7::date[], $8::text[], $9::text[])
      AS line (line, reference, amount_fen, account, paid_on, status, raw)
  ), judged AS (
    SELECT line.*, o.id AS order_id, o.state, CASE
        WHEN line.raw IS NOT NULL THEN 'unreadable'
        WHEN o.id IS NULL THEN 'unknown-reference'
        WHEN o.state NOT IN ('released', 'paid', 'returned') THEN 'not-released'
        WHEN o.amount_fen <> line.amount_fen THEN 'wrong-amount'
        WHEN o.payee_account <> line.account THEN 'wrong-account'
      END AS fault
      FROM line LEFT JOIN payment_order o ON o.reference = line.reference AND o.treasury_id = $2
  ), agreed AS (
    SELECT order_id, min(line) AS first, min(status) AS status FROM judged WHERE fault IS NULL
     GROUP BY order_id HAVING min(status) = max(status)
  )
  INSERT INTO bank_return_line (bank_return_id, line, reference, amount_fen, account, paid_on, status, raw, outcome, order_id)
  SELECT $1, j.line, j.reference, j.amount_fen, j.account, j.paid_on, j.status, j.raw, CASE
      WHEN j.fault IS NOT NULL THEN j.fault
      WHEN a.order_id IS NULL OR (j.state <> 'released' AND j.state <> j.status) THEN 'contradicts'
      WHEN j.state <> 'released' OR j.line <> a.first
        THEN CASE j.status WHEN 'paid' THEN 'already-confirmed' ELSE 'already-returned' END
      ELSE CASE j.status WHEN 'paid' THEN 'confirmed' ELSE 'returned' END
    END, j.order_id
    FROM judged j LEFT JOIN agreed a USING (order_id)`;

const APPLY = `
  WITH settled AS (
    SELECT l.order_id, l.outcome, l.paid_on FROM bank_return_line l
     WHERE l.bank_return_id = $1 AND l.outcome IN ('confirmed', 'returned')
  ), taken_out AS (
    UPDATE batch_line b SET live = false FROM settled s WHERE b.live AND b.order_id = s.order_id AND s.outcome = 'returned'
  )
  UPDATE payment_order o SET version = o.version + 1,
         state = CASE s.outcome WHEN 'confirmed' THEN 'paid' ELSE 'returned' END,
         paid_on = CASE s.outcome WHEN 'confirmed' THEN s.paid_on END
    FROM settled s WHERE o.id = s.order_id`;

const CONFIRM_BATCHES = `
  UPDATE payment_batch b SET state = 'confirmed', version = b.version + 1
   WHERE b.state = 'released' AND b.id IN (
           SELECT k.batch_id FROM bank_return_line l JOIN batch_line k ON k.order_id = l.order_id
            WHERE l.bank_return_id = $1 AND l.outcome IN ('confirmed', 'returned'))
     AND NOT EXISTS (SELECT FROM batch_line k JOIN payment_order o ON o.id = k.order_id
                      WHERE k.batch_id = b.id AND k.live AND o.state <> 'paid')`;

/** Matches the lines of a registered file with the treasury's orders, keeps every outcome, and moves the orders. */
export async function matchBankLines(
  tx: Tx,
  bankReturn: { id: string; treasuryId: string },
  lines: readonly (BankLine | UnreadableLine)[],
): Promise<void> {
  const read = lines.map((line) => ('raw' in line ? { line: line.line, raw: line.raw } : { ...line, raw: null }));
  const column = <K extends keyof BankLine | 'raw'>(name: K) =>
    read.map((line) => (line as Partial<BankLine> & { raw: string | null })[name] ?? null);
  await tx.query(LOCK, [column('reference').filter((reference) => reference !== null), bankReturn.treasuryId]);
  await tx.execute(MATCH, [
    bankReturn.id,
    bankReturn.treasuryId,
    column('line'),
    column('reference'),
    column('amount'),
    column('account'),
    column('day'),
    column('status'),
    column('raw'),
  ]);
  await tx.execute(APPLY, [bankReturn.id]);
  await tx.execute(CONFIRM_BATCHES, [bankReturn.id]);
}

/** A payment that a file confirmed. */
export interface ConfirmedPayment {
  orderId: string;
  reference: string;
  applicationId: string;
  /** The treasury that paid. */
  treasuryId: string;
  paidOn: Day;
  amount: Fen;
  /** What other orders of the same commitment have paid, counting those of this file one after the other. */
  paidBefore: Fen;
}

/** @returns the payments that this file confirmed, in the order of their cases */
export function confirmedPayments(tx: Tx, bankReturnId: string): Promise<ConfirmedPayment[]> {
  return tx.query<ConfirmedPayment>(
    `SELECT o.id AS "orderId", o.reference, o.application_id AS "applicationId", o.treasury_id AS "treasuryId",
            o.paid_on AS "paidOn", o.amount_fen AS amount,
            (SELECT coalesce(sum(p.amount_fen), 0)::bigint FROM payment_order p
              WHERE p.commitment_id = o.commitment_id AND p.state = 'paid' AND p.id <> o.id
                AND (p.id < o.id OR NOT EXISTS (
                      SELECT FROM bank_return_line k
                       WHERE k.order_id = p.id AND k.bank_return_id = $1 AND k.outcome = 'confirmed'))) AS "paidBefore"
       FROM bank_return_line l JOIN payment_order o ON o.id = l.order_id
      WHERE l.bank_return_id = $1 AND l.outcome = 'confirmed'
      ORDER BY o.application_id, o.id`,
    [bankReturnId],
  );
}
