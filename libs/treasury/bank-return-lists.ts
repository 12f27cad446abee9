/** Reading what bank returns said: the result of one file, and the exceptions of all of them. */
import type { Day, Fen, Tx } from '#kernel';
import type { Resolution } from './bank-exception.js';
import type { BankReturn, LineOutcome } from './bank-return.js';

export interface ReturnLine {
  bankReturnId: string;
  line: number;
  reference: string | null;
  amount: Fen | null;
  account: string | null;
  day: Day | null;
  outcome: LineOutcome;
  orderId: string | null;
  status: 'paid' | 'returned' | null;
  bankReference: string | null;
  /** What a person decided about it, and why; null while it waits. */
  resolution: Resolution | null;
  resolutionReason: string | null;
  /** The bank's movement that put it right, where that is what was decided. */
  correctedBy: string | null;
  /** The reference of the order that pays again. */
  newOrder: string | null;
  /** The bank's movement that cleared it; null as long as money stands in suspense, and where none ever did. */
  clearedBy: string | null;
  importedBy: string;
  /** The line as it stood, where it could not be read. */
  raw: string | null;
  /** Why it could not be read, in both languages. */
  reason: string | null;
}

/** How many lines of a file had each outcome; outcomes without lines are left out. */
export type OutcomeCounts = Partial<Record<LineOutcome, number>>;

/** @returns the file and its outcomes, or undefined when there is none within reach; always the same for one file */
export async function readBankReturn(
  tx: Tx,
  id: string,
): Promise<(BankReturn & { outcomes: OutcomeCounts }) | undefined> {
  const [row] = await tx.query<BankReturn & { outcomes: OutcomeCounts }>(
    `SELECT r.id, r.treasury_id AS "treasuryId", r.file_name AS "fileName", r.file_sha256 AS sha256,
            r.line_count AS "lineCount", r.imported_at AS "importedAt",
            (SELECT coalesce(jsonb_object_agg(outcome, count ORDER BY outcome), '{}')
               FROM (SELECT outcome, count(*) FROM bank_return_line WHERE bank_return_id = r.id GROUP BY outcome) o
            ) AS outcomes
       FROM bank_return r WHERE r.id = $1`,
    [id],
  );
  return row;
}

/** The place after which a page begins. */
export interface LinePlace {
  bankReturnId: string;
  line: number;
}

export interface ExceptionFilter {
  bankReturnId?: string;
  kind?: LineOutcome;
  /** Without it, both. */
  state?: 'open' | 'resolved';
  after?: LinePlace;
  limit: number;
}

const LINES = `
  SELECT r.imported_by AS "importedBy", l.bank_return_id AS "bankReturnId", l.line, l.reference, l.amount_fen AS amount, l.account, l.paid_on AS day,
         l.outcome, l.order_id AS "orderId", l.status, l.bank_reference AS "bankReference", l.raw, l.reason,
         x.resolution, x.reason AS "resolutionReason", x.bank_reference AS "correctedBy", n.reference AS "newOrder",
         c.bank_reference AS "clearedBy"
    FROM bank_return_line l JOIN bank_return r ON r.id = l.bank_return_id
    LEFT JOIN bank_exception_resolution x ON x.bank_return_id = l.bank_return_id AND x.line = l.line
    LEFT JOIN payment_order n ON n.id = x.new_order
    LEFT JOIN suspense_clearing c ON c.bank_return_id = l.bank_return_id AND c.line = l.line`;

/** @returns the treasury's lines (or all within reach) that a person has to look at, newest file first and in the order of the file; at most `limit` */
export function listExceptions(tx: Tx, treasuryId: string | null, filter: ExceptionFilter): Promise<ReturnLine[]> {
  return tx.query<ReturnLine>(
    `${LINES}
      WHERE ($1::uuid IS NULL OR r.treasury_id = $1) AND l.outcome NOT IN ('confirmed', 'already-confirmed', 'already-returned')
        AND ($2::uuid IS NULL OR r.id = $2) AND ($3::text IS NULL OR l.outcome = $3)
        AND ($4::text IS NULL OR (x.resolution IS NULL) = ($4 = 'open'))
        AND ($5::uuid IS NULL OR l.bank_return_id < $5 OR (l.bank_return_id = $5 AND l.line > $6))
      ORDER BY l.bank_return_id DESC, l.line LIMIT $7`,
    [
      treasuryId,
      filter.bankReturnId ?? null,
      filter.kind ?? null,
      filter.state ?? null,
      filter.after?.bankReturnId ?? null,
      filter.after?.line ?? null,
      filter.limit,
    ],
  );
}

/** @returns the line of the treasury's file, or undefined when there is none */
export async function findReturnLine(
  tx: Tx,
  treasuryId: string,
  { bankReturnId, line }: LinePlace,
): Promise<ReturnLine | undefined> {
  // Two persons who resolve one line at once come one after the other, and the second finds it resolved.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`bank-line/${bankReturnId}/${line}`]);
  const [found] = await tx.query<ReturnLine>(
    `${LINES}
      WHERE l.bank_return_id = $1 AND l.line = $2 AND r.treasury_id = $3`,
    [bankReturnId, line, treasuryId],
  );
  return found;
}

/** @returns what became of the only line of a file that a person entered */
export async function enteredOutcome(tx: Tx, bankReturnId: string): Promise<LineOutcome> {
  const [row] = await tx.query<{ outcome: LineOutcome }>(
    'SELECT outcome FROM bank_return_line WHERE bank_return_id = $1',
    [bankReturnId],
  );
  return (row as { outcome: LineOutcome }).outcome;
}
