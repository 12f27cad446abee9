/**
 * Bank returns: what the bank answered, matched with the orders in sets, never line by line. The case rows of the orders
 * are locked by the caller before; the orders are locked here, in the order of their ids.
 */
import { type Day, type Fen, newId, type Tx } from '#kernel';
import type { BankLine, UnreadableLine } from './bank-files/bank-line.js';

export const LINE_OUTCOMES = [
  'confirmed',
  'already-confirmed',
  'returned',
  'already-returned',
  'returned-after-payment',
  'paid-twice',
  'contradicts',
  'unknown-reference',
  'wrong-amount',
  'wrong-account',
  'not-released',
  'not-bookable',
  'unreadable',
] as const;

/**
 * What became of a line. `confirmed`, `returned` and `returned-after-payment` move the order; the `already-…` repeat what
 * is known; all others change nothing and wait for a person. `contradicts`: the bank says other than it said before, or a
 * return before the payment. `paid-twice`: the bank moved the money again, under another reference of its own.
 * `not-bookable`: the word is clear, but this importer is out of the case, or the case is past being paid.
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
  /** The line of another file for which a person entered this one. */
  resolves?: { bankReturnId: string; line: number };
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
    `INSERT INTO bank_return (id, treasury_id, file_name, file_sha256, line_count, imported_by, imported_at,
       resolves_return, resolves_line)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (treasury_id, file_sha256) DO NOTHING`,
    [
      id,
      file.treasuryId,
      file.fileName,
      file.sha256,
      file.lineCount,
      file.importedBy,
      file.at,
      file.resolves?.bankReturnId ?? null,
      file.resolves?.line ?? null,
    ],
  );
  if (inserted === 1) return { id, isNew: true };
  const [found] = await tx.query<{ id: string }>(
    'SELECT id FROM bank_return WHERE treasury_id = $1 AND file_sha256 = $2',
    [file.treasuryId, file.sha256],
  );
  return { id: (found as { id: string }).id, isNew: false };
}

const isReadable = (line: BankLine | UnreadableLine): line is BankLine => !('raw' in line);

/** @returns the cases that these lines may move, in the order in which cases are locked */
export async function casesOfLines(
  tx: Tx,
  treasuryId: string,
  lines: readonly (BankLine | UnreadableLine)[],
): Promise<string[]> {
  const read = lines.filter(isReadable);
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT application_id AS id FROM payment_order
      WHERE treasury_id = $2 AND (state = 'released' AND reference = ANY ($1::text[])
                                  OR state = 'paid' AND reference = ANY ($3::text[]))
      ORDER BY 1`,
    [
      read.map((line) => line.reference),
      treasuryId,
      read.filter((line) => line.status === 'returned').map((line) => line.reference),
    ],
  );
  return rows.map((row) => row.id);
}

const LOCK = `
  SELECT FROM payment_order WHERE reference = ANY ($1::text[]) AND treasury_id = $2 ORDER BY id FOR NO KEY UPDATE`;

/**
 * One look at each line beside its order. A file may name an order several times, in any order of lines: lines of one
 * kind count once, and a payment that is followed by its return ends as returned, whichever the bank tells first.
 *
 * `paid` and `back` are the order's first payment and first return, as it is known or as this file says.
 */
const MATCH = `
  WITH line AS (
    SELECT * FROM unnest($3::int[], $4::text[], $5::bigint[], $6::text[], $7::date[], $8::text[], $9::text[], $10::text[],
                         $12::text[])
      AS line (line, reference, amount_fen, account, day, status, raw, bank_reference, reason)
  ), judged AS (
    SELECT line.*, o.id AS order_id, o.state, o.paid_on, o.returned_on, o.return_cause,
           a.id = ANY ($11::uuid[]) AS barred,
           o.refund_id IS NOT NULL OR a.state IN ('approved', 'disbursed') AS returnable, CASE
        WHEN line.raw IS NOT NULL THEN 'unreadable'
        WHEN o.id IS NULL THEN 'unknown-reference'
        WHEN o.state NOT IN ('released', 'paid', 'returned') OR (o.state = 'released' AND NOT EXISTS (
               SELECT FROM batch_line l JOIN payment_batch b ON b.id = l.batch_id
                WHERE l.order_id = o.id AND l.live AND b.state = 'sent')) THEN 'not-released'
        WHEN o.amount_fen <> line.amount_fen THEN 'wrong-amount'
        WHEN o.payee_account IS DISTINCT FROM line.account THEN 'wrong-account'
      END AS fault
      FROM line LEFT JOIN payment_order o ON o.reference = line.reference AND o.treasury_id = $2
      LEFT JOIN application a ON a.id = o.application_id
  ), known AS (
    SELECT order_id, coalesce(max(paid_on), min(day) FILTER (WHERE status = 'paid')) AS paid,
           coalesce(max(returned_on), min(day) FILTER (WHERE status = 'returned' AND (paid_on IS NULL OR day >= paid_on)))
             AS back,
           (array_agg(line ORDER BY day, bank_reference, line) FILTER (WHERE status = 'paid'))[1] AS paid_line,
           (array_agg(line ORDER BY day, bank_reference, line)
             FILTER (WHERE status = 'returned' AND (paid_on IS NULL OR day >= paid_on)))[1] AS back_line,
           coalesce(
             (SELECT k.bank_reference FROM bank_return_line k
               WHERE k.order_id = judged.order_id AND k.status = 'paid' AND k.bank_reference IS NOT NULL
                 AND k.outcome IN ('confirmed', 'already-confirmed', 'already-returned')
               ORDER BY k.bank_return_id, k.line LIMIT 1),
             (array_agg(bank_reference ORDER BY day, bank_reference, line)
               FILTER (WHERE status = 'paid' AND bank_reference IS NOT NULL))[1]) AS movement
      FROM judged WHERE fault IS NULL GROUP BY order_id
  )
  INSERT INTO bank_return_line (bank_return_id, line, reference, amount_fen, account, paid_on, status, raw,
    bank_reference, reason, outcome, order_id)
  SELECT $1, j.line, j.reference, j.amount_fen, j.account, j.day, j.status, j.raw, j.bank_reference, j.reason, CASE
      WHEN j.fault IS NOT NULL THEN j.fault
      WHEN j.state = 'released' AND k.paid > k.back THEN 'contradicts'
      WHEN j.state = 'released' AND j.barred THEN 'not-bookable'
      WHEN j.status = 'returned' THEN CASE
        WHEN j.state = 'returned' THEN 'already-returned'
        WHEN j.state = 'paid' AND j.day < k.paid THEN 'contradicts'
        WHEN j.state = 'paid' AND (j.barred OR NOT j.returnable) THEN 'not-bookable'
        WHEN j.line <> k.back_line THEN 'already-returned'
        WHEN j.state = 'paid' THEN 'returned-after-payment'
        ELSE 'returned'
      END
      WHEN j.return_cause = 'not-executed' OR (j.state <> 'paid' AND j.day > k.back) THEN 'contradicts'
      WHEN j.bank_reference <> k.movement THEN 'paid-twice'
      WHEN k.back IS NOT NULL AND j.state <> 'paid' THEN 'already-returned'
      WHEN j.state = 'paid' OR j.line <> k.paid_line THEN 'already-confirmed'
      ELSE 'confirmed'
    END, j.order_id
    FROM judged j LEFT JOIN known k USING (order_id)`;

const APPLY = `
  WITH settled AS (
    SELECT l.order_id, l.outcome = 'confirmed' AS paid, l.paid_on AS day FROM bank_return_line l
     WHERE l.bank_return_id = $1 AND l.outcome IN ('confirmed', 'returned', 'returned-after-payment')
  ), taken_out AS (
    UPDATE batch_line b SET live = false FROM settled s WHERE b.live AND b.order_id = s.order_id AND NOT s.paid
  )
  UPDATE payment_order o SET version = o.version + 1,
         state = CASE WHEN s.paid THEN 'paid' ELSE 'returned' END,
         paid_on = CASE WHEN s.paid THEN s.day END,
         returned_on = CASE WHEN NOT s.paid THEN s.day END,
         return_cause = CASE WHEN NOT s.paid THEN 'bank' END
    FROM settled s WHERE o.id = s.order_id`;

const CONFIRM_BATCHES = `
  UPDATE payment_batch b SET state = 'confirmed', version = b.version + 1
   WHERE b.state = 'sent' AND b.id IN (
           SELECT k.batch_id FROM bank_return_line l JOIN batch_line k ON k.order_id = l.order_id
            WHERE l.bank_return_id = $1 AND l.outcome IN ('confirmed', 'returned'))
     AND NOT EXISTS (SELECT FROM batch_line k JOIN payment_order o ON o.id = k.order_id
                      WHERE k.batch_id = b.id AND k.live AND o.state <> 'paid')`;

/**
 * Matches the lines of a registered file with the treasury's orders, keeps every outcome, and moves the orders.
 *
 * @param barred cases in which the importer may book nothing: their lines wait for somebody else
 */
export async function matchBankLines(
  tx: Tx,
  bankReturn: { id: string; treasuryId: string },
  lines: readonly (BankLine | UnreadableLine)[],
  barred: readonly string[] = [],
): Promise<void> {
  const read = lines.map((line) =>
    isReadable(line) ? { ...line, raw: null, reason: null } : { line: line.line, raw: line.raw, reason: line.reason },
  );
  const column = <K extends keyof BankLine | 'raw' | 'reason'>(name: K) =>
    read.map((line) => (line as Partial<BankLine> & { raw: string | null; reason: string | null })[name] ?? null);
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
    column('bankReference'),
    barred,
    column('reason'),
  ]);
  await tx.execute(APPLY, [bankReturn.id]);
  await tx.execute(CONFIRM_BATCHES, [bankReturn.id]);
}

/** A payment that a file confirmed, or one confirmed before that it says came back. */
export interface SettledPayment {
  outcome: 'confirmed' | 'returned-after-payment';
  orderId: string;
  reference: string;
  applicationId: string;
  /** What was paid: an award or a part of it, or else a refund. */
  commitmentId: string | null;
  refundId: string | null;
  /** The treasury that paid. */
  treasuryId: string;
  day: Day;
  amount: Fen;
  /** What all treasuries have paid of the commitment now that the file is matched. */
  paidNow: Fen;
}

/** @returns the payments that this file confirmed or took back, in the order of their cases */
export function settledPayments(tx: Tx, bankReturnId: string): Promise<SettledPayment[]> {
  return tx.query<SettledPayment>(
    `SELECT l.outcome, o.id AS "orderId", o.reference, o.application_id AS "applicationId",
            o.commitment_id AS "commitmentId", o.refund_id AS "refundId", o.treasury_id AS "treasuryId",
            l.paid_on AS day, o.amount_fen AS amount,
            (SELECT coalesce(sum(p.amount_fen), 0)::bigint FROM payment_order p
              WHERE p.application_id = o.application_id AND p.commitment_id = o.commitment_id AND p.state = 'paid')
              AS "paidNow"
       FROM bank_return_line l JOIN payment_order o ON o.id = l.order_id
      WHERE l.bank_return_id = $1 AND l.outcome IN ('confirmed', 'returned-after-payment')
      ORDER BY o.application_id, o.id`,
    [bankReturnId],
  );
}
