/** The entries of many journals as one list, for exports: every line with the journal that it belongs to. */
import type { Day, Fen, Tx } from '#kernel';
import type { AccountKind } from './account.js';
import type { JournalKind } from './journal.js';

export interface JournalLine {
  journalId: string;
  line: number;
  kind: JournalKind;
  day: Day;
  reference: string;
  caseNumber: string | null;
  treasuryId: string;
  fund: string;
  fiscalYear: number;
  measureGroup: string;
  account: AccountKind;
  counterpartId: string | null;
  /** Fen: positive debits, negative credits. */
  amount: Fen;
}

export interface JournalLineFilter {
  fund?: string | undefined;
  fiscalYear?: number | undefined;
  /** First and last day, both included. */
  from?: Day | undefined;
  to?: Day | undefined;
}

/** @returns entries within the reader's reach in the order of their journals; at most `limit` */
export function listJournalLines(
  tx: Tx,
  filter: JournalLineFilter,
  page: { after?: { journalId: string; line: number } | undefined; limit: number },
): Promise<JournalLine[]> {
  return tx.query<JournalLine>(
    `SELECT e.journal_id AS "journalId", e.line, j.kind, j.day, j.reference, p.number AS "caseNumber",
            a.treasury_id AS "treasuryId", a.fund, a.fiscal_year AS "fiscalYear", a.measure_group AS "measureGroup",
            a.kind AS account, a.counterpart_id AS "counterpartId", e.amount
       FROM entry e JOIN journal j ON j.id = e.journal_id JOIN account a ON a.id = e.account_id
       LEFT JOIN application p ON p.id = j.application_id
      WHERE ($1::text IS NULL OR a.fund = $1) AND ($2::int IS NULL OR a.fiscal_year = $2)
        AND ($3::date IS NULL OR j.day >= $3) AND ($4::date IS NULL OR j.day <= $4)
        AND ($5::uuid IS NULL OR (e.journal_id, e.line) > ($5, $6::int))
      ORDER BY e.journal_id, e.line LIMIT $7`,
    [
      filter.fund ?? null,
      filter.fiscalYear ?? null,
      filter.from ?? null,
      filter.to ?? null,
      page.after?.journalId ?? null,
      page.after?.line ?? null,
      page.limit,
    ],
  );
}
