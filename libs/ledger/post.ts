/** Posting: the one way into the books. */
import { type Day, type Fen, formatYuan, newId, Refused, type Tx } from '#kernel';
import { type AccountRef, CURRENCY } from './account.js';
import { accountKey, contentHash, type JournalInput, mergePostings, type Posting } from './journal.js';
import { journalEntries } from './journals.js';
import { ledgerRefusal } from './refusals.js';

export interface NewJournal {
  journal: JournalInput;
  postings: readonly Posting[];
}

export interface Posted {
  journalId: string;
  /** False when the same key had posted the same journal before; nothing was written then. */
  posted: boolean;
}

interface Prepared extends NewJournal {
  id: string;
  hash: string;
}

/** The accounts that the journals touch, each once; lines name them by their place in this list. */
interface Columns {
  accounts: unknown[][];
  values: unknown[][];
}

/**
 * One statement writes all journals and all entries. It writes nothing when an account is missing, which it tells by
 * its count: then the accounts are opened and it runs again, so that the ordinary case is one round trip.
 */
const POST = {
  name: 'ledger-post',
  text: `
    WITH wanted AS (
      SELECT * FROM unnest($1::int[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::uuid[])
        AS w (place, treasury_id, fund, fiscal_year, kind, counterpart_id)
    ), known AS (
      SELECT w.place, a.id
        FROM wanted w JOIN account a ON a.treasury_id = w.treasury_id AND a.fund = w.fund
             AND a.fiscal_year = w.fiscal_year AND a.kind = w.kind
             AND a.counterpart_id IS NOT DISTINCT FROM w.counterpart_id AND a.currency = '${CURRENCY}'
    ), posted AS (
      INSERT INTO journal (id, key, kind, day, at, reference, application_id, event_id, memo, reverses, content_sha256)
      SELECT * FROM unnest($7::uuid[], $8::text[], $9::text[], $10::date[], $11::timestamptz[], $12::text[],
                           $13::uuid[], $14::uuid[], $15::text[], $16::uuid[], $17::text[])
       WHERE (SELECT count(*) FROM known) = cardinality($1::int[])
      ON CONFLICT (key) DO NOTHING
      RETURNING id
    ), lines AS (
      INSERT INTO entry (journal_id, line, account_id, amount)
      SELECT l.journal_id, l.line, k.id, l.amount
        FROM unnest($18::uuid[], $19::int[], $20::int[], $21::bigint[]) AS l (journal_id, line, place, amount)
        JOIN known k USING (place) JOIN posted p ON p.id = l.journal_id
    )
    SELECT (SELECT count(*) FROM known)::int AS known, ARRAY (SELECT id FROM posted) AS posted`,
};

const OPEN_ACCOUNTS = `
  INSERT INTO account (id, treasury_id, fund, fiscal_year, kind, counterpart_id, currency)
  SELECT w.*, '${CURRENCY}' FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::uuid[]) AS w
   -- Two transactions that open the same accounts at once do so in the same order and cannot wait for each other.
   ORDER BY 2, 3, 4, 5, 6
  ON CONFLICT DO NOTHING`;

const FIND_KEYS = `SELECT key, id, content_sha256 AS hash FROM journal WHERE key = ANY ($1::text[])`;

/**
 * Posts journals, all or none. A transaction that posts several hands them over together: then budgets are drawn in one
 * order whatever the others do, and no two transactions wait for each other in a circle.
 *
 * @returns for each journal, in the same order, its id and whether it was posted now
 * @throws Refused `budget-short` naming the treasury; `already-reversed`
 * @throws Error when a key was posted before with other content, which is a fault of the caller
 */
export async function postJournals(tx: Tx, journals: readonly NewJournal[]): Promise<Posted[]> {
  if (journals.length === 0) return [];
  const prepared = journals.map(prepare);
  const written = new Set(await write(tx, columnsOf(prepared)));
  const again = prepared.filter(({ id }) => !written.has(id));
  const before = again.length === 0 ? new Map<string, string>() : await findRepeated(tx, again);
  return prepared.map(({ id, journal }) =>
    written.has(id) ? { journalId: id, posted: true } : { journalId: before.get(journal.key) as string, posted: false },
  );
}

/** Posts one journal; see `postJournals`. */
export async function postJournal(tx: Tx, journal: JournalInput, postings: readonly Posting[]): Promise<Posted> {
  const [posted] = await postJournals(tx, [{ journal, postings }]);
  return posted as Posted;
}

/**
 * Corrects a journal: a new one, linked to it, with every entry turned round. The original stays as it was.
 *
 * @throws Refused `already-reversed`; `budget-short` where the budget that it would take back has been awarded
 */
export async function reverseJournal(
  tx: Tx,
  journalId: string,
  correction: { day: Day; at: Date; reference: string; memo: string; key: string; applicationId?: string },
): Promise<Posted> {
  const entries = await journalEntries(tx, journalId);
  if (entries.length === 0) throw new Error(`there is no journal ${journalId} within this reach`);
  const postings = entries.map(({ account, amount }) => ({ account, amount: -amount }));
  return postJournal(tx, { ...correction, kind: 'reversal', reverses: journalId }, postings);
}

function prepare({ journal, postings }: NewJournal): Prepared {
  const merged = mergePostings(postings);
  return { id: newId(), journal, postings: merged, hash: contentHash(journal, merged) };
}

function columnsOf(prepared: readonly Prepared[]): Columns {
  const places = new Map<string, { place: number; account: AccountRef }>();
  const lines: [id: string, line: number, place: number, amount: Fen][] = [];
  for (const { id, postings } of prepared) {
    for (const [index, { account, amount }] of postings.entries()) {
      const key = accountKey(account);
      const known = places.get(key) ?? { place: places.size, account };
      places.set(key, known);
      lines.push([id, index + 1, known.place, amount]);
    }
  }
  const accounts = [...places.values()];
  const headers = prepared.map(({ id, journal, hash }) => [
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
  ]);
  return {
    accounts: transpose(
      accounts.map(({ place, account }) => [
        place,
        account.treasuryId,
        account.fund,
        account.fiscalYear,
        account.kind,
        account.counterpartId ?? null,
      ]),
      6,
    ),
    values: [...transpose(headers, 11), ...transpose(lines, 4)],
  };
}

/** Rows to columns, the form in which `unnest` takes them. */
const transpose = (rows: readonly unknown[][], width: number): unknown[][] =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));

/** @returns the ids of the journals that were written now */
async function write(tx: Tx, { accounts, values }: Columns): Promise<string[]> {
  const places = accounts[0] as unknown[];
  // A prepared plan is made for one journal and would join many line by line; a bulk is planned for its own size.
  const statement = values[0]?.length === 1 ? POST : POST.text;
  const attempt = async () =>
    (await tx.query<{ known: number; posted: string[] }>(statement, [...accounts, ...values]))[0];
  try {
    let result = await attempt();
    if (result?.known !== places.length) {
      await tx.execute(OPEN_ACCOUNTS, [places.map(newId), ...accounts.slice(1)]);
      result = await attempt();
    }
    if (result?.known !== places.length) throw new Error('an account lies outside the reach of this transaction');
    return result.posted;
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

async function findRepeated(tx: Tx, again: readonly Prepared[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ key: string; id: string; hash: string }>(FIND_KEYS, [
    again.map((one) => one.journal.key),
  ]);
  const found = new Map(rows.map((row) => [row.key, row]));
  for (const { journal, hash } of again)
    if (found.get(journal.key)?.hash !== hash)
      throw new Error(`the key ${journal.key} was posted before with other content`);
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** What the database says when it stops a journal, in the ledger's own words. */
function refusalOf(error: unknown): Refused | null {
  const { code, constraint, detail } = error as { code?: string; constraint?: string; detail?: string };
  if (code === '23505' && constraint === 'journal_reverses_key') return new Refused(ledgerRefusal('already-reversed'));
  if (code !== 'HQ110' || detail === undefined) return null;
  const short = JSON.parse(detail) as Record<'zh' | 'en' | 'fund' | 'needed' | 'available', string> & { year: number };
  const params = {
    treasuryZh: short.zh,
    treasury: short.en,
    fund: short.fund,
    year: short.year,
    needed: formatYuan(BigInt(short.needed)),
    available: formatYuan(BigInt(short.available)),
  };
  return new Refused(ledgerRefusal('budget-short', { params }));
}
