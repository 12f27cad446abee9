/** Everything that the books say of one case, in the order of posting, with what each account then stands at. */
import type { Day, Fen, Tx } from '#kernel';
import { type AccountKind, type AccountRef, groupOf } from './account.js';
import type { JournalKind } from './journal.js';

export interface CaseStatementLine {
  journalId: string;
  kind: JournalKind;
  day: Day;
  reference: string;
  /** The event of the case that caused it, where one did. */
  eventId: string | null;
  account: AccountRef;
  /** Fen: positive debits, negative credits. */
  amount: Fen;
  /** Fen: what this case has made of the account up to and including this line. */
  balance: Fen;
}

interface Row extends Omit<CaseStatementLine, 'account'> {
  treasuryId: string;
  fund: string;
  fiscalYear: number;
  measureGroup: string;
  account: AccountKind;
  counterpartId: string | null;
}

/** @returns the lines within the reader's reach: a town those of its own books, an enterprise none */
export async function caseStatement(tx: Tx, applicationId: string): Promise<CaseStatementLine[]> {
  const rows = await tx.query<Row>(
    `SELECT j.id AS "journalId", j.kind, j.day, j.reference, j.event_id AS "eventId", a.treasury_id AS "treasuryId",
            a.fund, a.fiscal_year AS "fiscalYear", a.measure_group AS "measureGroup", a.kind AS account,
            a.counterpart_id AS "counterpartId", e.amount,
            sum(e.amount) OVER (PARTITION BY a.id ORDER BY j.id, e.line)::bigint AS balance
       FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
      WHERE j.application_id = $1 ORDER BY j.id, e.line`,
    [applicationId],
  );
  return rows.map(({ treasuryId, fund, fiscalYear, measureGroup, account: kind, counterpartId, ...line }) => {
    const counterpart = counterpartId === null ? {} : { counterpartId };
    return { ...line, account: { treasuryId, fund, fiscalYear, ...groupOf(measureGroup), kind, ...counterpart } };
  });
}
