/** Posting: the one way into the books. */
import { type Day, formatYuan, newId, Refused, type Tx } from '#kernel';
import { contentHash, type JournalInput, mergePostings, type Posting } from './journal.js';
import { journalEntries } from './journals.js';
import { type Columns, columnsOf, OPEN_ACCOUNTS, POST, type Prepared } from './post-statement.js';
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

const FIND_CASE = `SELECT application_id AS "applicationId" FROM journal WHERE id = $1`;

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
 * Corrects a journal: a new one of the same case, linked to it, with every entry turned round. The original stays as it
 * was. The reach must cover all its books; the database refuses to take back a part.
 *
 * @throws Refused `already-reversed`; `budget-short` where the budget that it would take back has been awarded
 */
export async function reverseJournal(
  tx: Tx,
  journalId: string,
  correction: { day: Day; at: Date; reference: string; memo: string; key: string },
): Promise<Posted> {
  const entries = await journalEntries(tx, journalId);
  if (entries.length === 0) throw new Error(`there is no journal ${journalId} within this reach`);
  const postings = entries.map(({ account, amount }) => ({ account, amount: -amount }));
  const [original] = await tx.query<{ applicationId: string | null }>(FIND_CASE, [journalId]);
  const applicationId = original?.applicationId ?? undefined;
  return postJournal(tx, { ...correction, kind: 'reversal', reverses: journalId, applicationId }, postings);
}

function prepare({ journal, postings }: NewJournal): Prepared {
  const merged = mergePostings(postings);
  return { id: newId(), journal, merged, hash: contentHash(journal, merged) };
}

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
