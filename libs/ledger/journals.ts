/** Reading journals and their entries. Row-level security leaves a town only the entries of its own books. */
import { type Day, type Fen, isId, type Tx } from '#kernel';
import { type AccountKind, type AccountRef, groupOf } from './account.js';
import type { JournalKind } from './journal.js';

export interface Journal {
  id: string;
  kind: JournalKind;
  day: Day;
  at: Date;
  reference: string;
  applicationId: string | null;
  eventId: string | null;
  memo: string | null;
  /** The journal that this one takes back. */
  reverses: string | null;
  /** The journal that took this one back. */
  reversedBy: string | null;
  /** Fen: the sum of the debits within the reader's reach and the filter's treasury. */
  total: Fen;
}

export interface JournalFilter {
  treasuryId?: string;
  fund?: string;
  fiscalYear?: number;
  measureGroup?: string;
  applicationId?: string;
  kind?: JournalKind;
  reference?: string;
  /** First and last day, both included. */
  from?: Day;
  to?: Day;
}

const COLUMNS = `j.id, j.kind, j.day, j.at, j.reference, j.application_id AS "applicationId", j.event_id AS "eventId",
  j.memo, j.reverses, (SELECT r.id FROM journal r WHERE r.reverses = j.id) AS "reversedBy"`;

const LIST = {
  name: 'ledger-journals',
  text: `
    SELECT ${COLUMNS}, s.total
      FROM journal j
      CROSS JOIN LATERAL (
        SELECT sum(e.amount) FILTER (WHERE e.amount > 0)::bigint AS total
          FROM entry e JOIN account a ON a.id = e.account_id
         WHERE e.journal_id = j.id AND ($1::uuid IS NULL OR a.treasury_id = $1)
           AND ($2::text IS NULL OR a.fund = $2) AND ($3::int IS NULL OR a.fiscal_year = $3)
           AND ($4::text IS NULL OR a.measure_group = $4)
      ) s
     WHERE s.total IS NOT NULL
       AND ($5::uuid IS NULL OR j.application_id = $5) AND ($6::text IS NULL OR j.kind = $6)
       AND ($7::date IS NULL OR j.day >= $7) AND ($8::date IS NULL OR j.day <= $8)
       AND ($9::text IS NULL OR j.reference = $9)
       AND ($10::uuid IS NULL OR j.id < $10)
     ORDER BY j.id DESC LIMIT $11`,
};

/**
 * Journals, the newest first.
 *
 * @param page.after id of the last journal of the page before (`nextCursor`)
 * @param page.limit at most so many
 */
export async function listJournals(
  tx: Tx,
  filter: JournalFilter,
  page: { after?: string; limit: number },
): Promise<{ journals: Journal[]; nextCursor: string | null }> {
  const { treasuryId, fund, fiscalYear, measureGroup, applicationId, kind, from, to, reference } = filter;
  const filters = [treasuryId, fund, fiscalYear, measureGroup, applicationId, kind, from, to, reference, page.after];
  const rows = await tx.query<Journal & { id: string }>(LIST, [
    ...filters.map((value) => value ?? null),
    page.limit + 1,
  ]);
  const journals = rows.slice(0, page.limit);
  return { journals, nextCursor: rows.length > page.limit ? (journals.at(-1)?.id ?? null) : null };
}

/** @returns the journal, with the debits of all of its books that are within reach, or null where none of them is */
export async function findJournal(tx: Tx, id: string): Promise<Journal | null> {
  if (!isId(id)) return null;
  const [row] = await tx.query<Journal>(
    `SELECT ${COLUMNS}, s.total
       FROM journal j
       CROSS JOIN LATERAL (SELECT sum(e.amount) FILTER (WHERE e.amount > 0)::bigint AS total
                             FROM entry e WHERE e.journal_id = j.id) s
      WHERE j.id = $1 AND s.total IS NOT NULL`,
    [id],
  );
  return row ?? null;
}

export interface JournalEntry {
  account: AccountRef;
  accountId: string;
  /** Fen: positive debits, negative credits. */
  amount: Fen;
}

interface EntryRow {
  accountId: string;
  treasuryId: string;
  fund: string;
  fiscalYear: number;
  measureGroup: string;
  kind: AccountKind;
  counterpartId: string | null;
  amount: Fen;
}

/** @returns the entries of a journal within the reader's reach, by line; none when there is no such journal */
export async function journalEntries(tx: Tx, journalId: string): Promise<JournalEntry[]> {
  if (!isId(journalId)) return [];
  const rows = await tx.query<EntryRow>(
    `SELECT a.id AS "accountId", a.treasury_id AS "treasuryId", a.fund, a.fiscal_year AS "fiscalYear",
            a.measure_group AS "measureGroup", a.kind, a.counterpart_id AS "counterpartId", e.amount
       FROM entry e JOIN account a ON a.id = e.account_id
      WHERE e.journal_id = $1 ORDER BY e.line`,
    [journalId],
  );
  return rows.map(({ accountId, treasuryId, fund, fiscalYear, measureGroup, kind, counterpartId, amount }) => ({
    accountId,
    account: {
      treasuryId,
      fund,
      fiscalYear,
      ...groupOf(measureGroup),
      kind,
      ...(counterpartId === null ? {} : { counterpartId }),
    },
    amount,
  }));
}

/** @returns the id of each journal that was posted under one of these keys, by key */
export async function journalIds(tx: Tx, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ key: string; id: string }>('SELECT key, id FROM journal WHERE key = ANY ($1::text[])', [
    keys,
  ]);
  return new Map(rows.map(({ key, id }) => [key, id]));
}
