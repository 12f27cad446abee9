/** The statement that posts, and its parameters: the columns of three small tables. */
import type { Fen } from '#kernel';
import { type AccountRef, CURRENCY } from './account.js';
import type { JournalInput, MergedPosting } from './journal.js';

/** A journal ready to be written: with its id, one posting per account, and the hash of what it says. */
export interface Prepared {
  id: string;
  journal: JournalInput;
  merged: readonly MergedPosting[];
  hash: string;
}

/**
 * One statement writes all journals and all entries. It writes nothing when an account is missing, which it tells by
 * its count: then the accounts are opened and it runs again, so that the ordinary case is one round trip.
 */
export const POST = {
  name: 'ledger-post',
  text: `
    WITH wanted AS (
      SELECT * FROM unnest($1::int[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::text[], $7::uuid[])
        AS w (place, treasury_id, fund, fiscal_year, measure_group, kind, counterpart_id)
    ), known AS (
      SELECT w.place, a.id
        FROM wanted w JOIN account a ON a.treasury_id = w.treasury_id AND a.fund = w.fund
             AND a.fiscal_year = w.fiscal_year AND a.measure_group = w.measure_group AND a.kind = w.kind
             AND a.counterpart_id IS NOT DISTINCT FROM w.counterpart_id AND a.currency = '${CURRENCY}'
    ), posted AS (
      INSERT INTO journal (id, key, kind, day, at, reference, application_id, event_id, memo, reverses, content_sha256)
      SELECT * FROM unnest($8::uuid[], $9::text[], $10::text[], $11::date[], $12::timestamptz[], $13::text[],
                           $14::uuid[], $15::uuid[], $16::text[], $17::uuid[], $18::text[])
       WHERE (SELECT count(*) FROM known) = cardinality($1::int[])
      ON CONFLICT (key) DO NOTHING
      RETURNING id
    ), lines AS (
      INSERT INTO entry (journal_id, line, account_id, amount)
      SELECT l.journal_id, l.line, k.id, l.amount
        FROM unnest($19::uuid[], $20::int[], $21::int[], $22::bigint[]) AS l (journal_id, line, place, amount)
        JOIN known k USING (place) JOIN posted p ON p.id = l.journal_id
    )
    SELECT (SELECT count(*) FROM known)::int AS known, ARRAY (SELECT id FROM posted) AS posted`,
};

/** $1 the ids that they get, where they are new; then the accounts' columns without their places. */
export const OPEN_ACCOUNTS = `
  INSERT INTO account (id, treasury_id, fund, fiscal_year, measure_group, kind, counterpart_id, currency)
  SELECT w.*, '${CURRENCY}'
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::text[], $7::uuid[]) AS w
   -- Two transactions that open the same accounts at once do so in the same order and cannot wait for each other.
   ORDER BY 2, 3, 4, 5, 6, 7
  ON CONFLICT DO NOTHING`;

/** Parameters by column; lines name their account by its place in the list, so that each is looked up once. */
export interface Columns {
  /** Place, treasury, fund, fiscal year, group of measures, kind, counterpart. */
  accounts: unknown[][];
  /** The eleven columns of the journals, then those of the lines: journal, line, place, amount. */
  values: unknown[][];
}

/** @returns the parameters of POST: `accounts`, then `values` */
export function columnsOf(prepared: readonly Prepared[]): Columns {
  const places = new Map<string, { place: number; account: AccountRef }>();
  const lines: [id: string, line: number, place: number, amount: Fen][] = [];
  for (const { id, merged } of prepared) {
    for (const [index, { key, account, amount }] of merged.entries()) {
      const known = places.get(key) ?? { place: places.size, account };
      places.set(key, known);
      lines.push([id, index + 1, known.place, amount]);
    }
  }
  const accounts = [...places.values()].map(({ place, account }) => [
    place,
    account.treasuryId,
    account.fund,
    account.fiscalYear,
    account.measureGroup ?? '',
    account.kind,
    account.counterpartId ?? null,
  ]);
  return {
    accounts: transpose(accounts, 7),
    values: [...transpose(prepared.map(headerOf), 11), ...transpose(lines, 4)],
  };
}

const headerOf = ({ id, journal, hash }: Prepared): unknown[] => [
  id,
  journal.key,
  journal.kind,
  journal.day,
  journal.at,
  journal.reference,
  journal.applicationId ?? null,
  journal.eventId ?? null,
  journal.memo ?? null,
  journal.reverses ?? null,
  hash,
];

/** Rows to columns, the form in which `unnest` takes them. */
const transpose = (rows: readonly unknown[][], width: number): unknown[][] =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
