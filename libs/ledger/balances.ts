/** Balances, all of them computed from the entries. Fen; debit minus credit unless it says otherwise. */
import { type Day, type Fen, sumFen, type Tx } from '#kernel';
import { type AccountKind, type AccountRef, type Books, CURRENCY, groupOf } from './account.js';

export interface TrialBalanceRow {
  treasury: string;
  account: AccountRef;
  accountId: string;
  debit: Fen;
  credit: Fen;
  /** Debit minus credit. */
  balance: Fen;
}

export interface TrialBalance {
  rows: TrialBalanceRow[];
  /** Debits equal credits, and the balances add up to nothing, in whatever books are asked for. */
  totals: { debit: Fen; credit: Fen; balance: Fen };
}

export interface BookFilter {
  treasuryId?: string;
  fund?: string;
  fiscalYear?: number;
  /** The empty group is the fund as a whole; without it, all groups. */
  measureGroup?: string;
  /** Up to and including this day; without it, everything that is posted. */
  asOf?: Day;
}

interface BalanceRow {
  accountId: string;
  treasuryId: string;
  fund: string;
  fiscalYear: number;
  measureGroup: string;
  kind: AccountKind;
  counterpartId: string | null;
  debit: Fen;
  credit: Fen;
}

const BALANCES = {
  name: 'ledger-balances',
  text: `
    SELECT a.id AS "accountId", a.treasury_id AS "treasuryId", a.fund, a.fiscal_year AS "fiscalYear",
           a.measure_group AS "measureGroup", a.kind, a.counterpart_id AS "counterpartId",
           coalesce(sum(e.amount) FILTER (WHERE e.amount > 0), 0)::bigint AS debit,
           coalesce(-sum(e.amount) FILTER (WHERE e.amount < 0), 0)::bigint AS credit
      FROM account a JOIN entry e ON e.account_id = a.id
     WHERE ($1::uuid IS NULL OR a.treasury_id = $1) AND ($2::text IS NULL OR a.fund = $2)
       AND ($3::int IS NULL OR a.fiscal_year = $3)
       AND ($4::date IS NULL OR (SELECT j.day FROM journal j WHERE j.id = e.journal_id) <= $4)
       AND ($5::text[] IS NULL OR a.kind = ANY ($5)) AND ($6::text IS NULL OR a.measure_group = $6) AND a.currency = '${CURRENCY}'
     GROUP BY a.id
     ORDER BY a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.kind, a.counterpart_id`,
};

async function balancesOf(
  tx: Tx,
  filter: BookFilter,
  kinds: readonly AccountKind[] | null,
): Promise<TrialBalanceRow[]> {
  const { treasuryId, fund, fiscalYear, measureGroup, asOf } = filter;
  const wanted = [treasuryId, fund, fiscalYear, asOf].map((value) => value ?? null);
  const found = await tx.query<BalanceRow>(BALANCES, [...wanted, kinds, measureGroup ?? null]);
  return found.map(({ accountId, debit, credit, measureGroup, counterpartId, ...book }) => ({
    treasury: book.treasuryId,
    account: { ...book, ...groupOf(measureGroup), ...(counterpartId === null ? {} : { counterpartId }) },
    accountId,
    debit,
    credit,
    balance: debit - credit,
  }));
}

/** The trial balance of the books within the reader's reach: every account that was ever posted to, and the totals. */
export async function trialBalance(tx: Tx, filter: BookFilter = {}): Promise<TrialBalance> {
  const rows = await balancesOf(tx, filter, null);
  const total = (column: 'debit' | 'credit' | 'balance') => sumFen(rows.map((row) => row[column]));
  return { rows, totals: { debit: total('debit'), credit: total('credit'), balance: total('balance') } };
}

/** @returns debit minus credit of one account; 0 where nothing was ever posted */
export async function accountBalance(tx: Tx, account: AccountRef, asOf?: Day): Promise<Fen> {
  const rows = await balancesOf(tx, { ...account, measureGroup: account.measureGroup ?? '', asOf }, [account.kind]);
  return rows.find((row) => row.account.counterpartId === account.counterpartId)?.balance ?? 0n;
}

/** A budget as people ask for it: all amounts positive, appropriated = available + encumbered + spent. */
export interface BudgetPosition {
  appropriated: Fen;
  available: Fen;
  encumbered: Fen;
  spent: Fen;
  /** Paid back by enterprises, in this year or later; it does not become available again. */
  recovered: Fen;
}

const BUDGET_KINDS = ['authority', 'available', 'encumbered', 'spent', 'recovered', 'recovered-prior-year'] as const;

/** A book: one treasury's budget of a fund, a fiscal year and a group of measures, with its position. */
export type Budget = Pick<AccountRef, 'treasuryId' | 'fund' | 'fiscalYear'> & { measureGroup: string } & BudgetPosition;

/** @returns every budget that matches, now or at the end of a day, in one statement */
export async function budgetPositions(tx: Tx, filter: BookFilter): Promise<Budget[]> {
  const rows = await balancesOf(tx, filter, BUDGET_KINDS);
  const books = new Map<string, typeof rows>();
  for (const row of rows) {
    const { treasuryId, fund, fiscalYear, measureGroup = '' } = row.account;
    const book = JSON.stringify([treasuryId, fund, fiscalYear, measureGroup]);
    books.set(book, [...(books.get(book) ?? []), row]);
  }
  return [...books.values()].map((book) => {
    const of = (kind: AccountKind) => sumFen(book.filter((row) => row.account.kind === kind).map((row) => row.balance));
    const { treasuryId, fund, fiscalYear, measureGroup = '' } = (book[0] as (typeof rows)[number]).account;
    return {
      treasuryId,
      fund,
      fiscalYear,
      measureGroup,
      appropriated: of('authority'),
      available: -of('available'),
      encumbered: -of('encumbered'),
      spent: -of('spent'),
      recovered: -of('recovered') - of('recovered-prior-year'),
    };
  });
}

/** What a district and a town owe each other in one pair of books; both in fen, neither negative. */
export interface Clearing {
  /** The town owes the district for shares that the district advanced. */
  owed: Fen;
  /** The district owes the town for money that came back after the town had settled. */
  dueToTown: Fen;
}

/**
 * Reads what the two owe each other and keeps others that would change it out until this transaction ends. Repayments,
 * returned payments and settlements ask here before they post, because a debt that two of them set off at once would
 * be set off twice. Payments need not ask: they only add to it.
 */
export async function lockClearing(tx: Tx, between: Books & { districtId: string; townId: string }): Promise<Clearing> {
  const { districtId, townId, fund, fiscalYear, measureGroup = '' } = between;
  await tx.execute('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `clearing/${districtId}/${townId}/${fund}/${fiscalYear}/${measureGroup}`,
  ]);
  const book = { treasuryId: districtId, fund, fiscalYear, measureGroup };
  const rows = await balancesOf(tx, book, ['due-from-town', 'due-to-town']);
  const of = (kind: AccountKind) =>
    rows.find((row) => row.account.kind === kind && row.account.counterpartId === townId)?.balance ?? 0n;
  return { owed: of('due-from-town'), dueToTown: -of('due-to-town') };
}
