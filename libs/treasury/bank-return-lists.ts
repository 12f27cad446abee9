/** Reading what bank returns said: the result of one file, and the exceptions of all of them. */
import type { Day, Fen, Tx } from '#kernel';
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
  /** The line as it stood, where it could not be read. */
  raw: string | null;
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

/** @returns the treasury's lines (or all within reach) that wait for a person, newest file first and in the order of the file; at most `limit` */
export function listExceptions(
  tx: Tx,
  treasuryId: string | null,
  page: { bankReturnId?: string; after?: LinePlace; limit: number },
): Promise<ReturnLine[]> {
  return tx.query<ReturnLine>(
    `SELECT l.bank_return_id AS "bankReturnId", l.line, l.reference, l.amount_fen AS amount, l.account,
            l.paid_on AS day, l.outcome, l.order_id AS "orderId", l.raw
       FROM bank_return_line l JOIN bank_return r ON r.id = l.bank_return_id
      WHERE ($1::uuid IS NULL OR r.treasury_id = $1) AND l.outcome NOT IN ('confirmed', 'already-confirmed', 'already-returned')
        AND ($2::uuid IS NULL OR r.id = $2)
        AND ($3::uuid IS NULL OR l.bank_return_id < $3 OR (l.bank_return_id = $3 AND l.line > $4))
      ORDER BY l.bank_return_id DESC, l.line LIMIT $5`,
    [treasuryId, page.bankReturnId ?? null, page.after?.bankReturnId ?? null, page.after?.line ?? null, page.limit],
  );
}
