/** Reading the books: budgets, trial balance, journals. Row-level security leaves a town its own, a district its towns' too. */
import { listOrganisations } from '#identity';
import { type Actor, type Day, type Fen, formatInstant, formatYuan, parseDay, type Tx } from '#kernel';
import {
  ACCOUNT_KINDS,
  type AccountRef,
  budgetPositions,
  findTreasuries,
  type Journal,
  type JournalKind,
  listJournalLines,
  listJournals,
  trialBalance,
} from '#ledger';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { bookNames } from './book-names.js';

export interface BooksAsked {
  fund?: string;
  fiscalYear?: number;
  /** Code of the group of measures; empty, the fund as a whole; without it, all groups. */
  measureGroup?: string;
  /** Up to and including this day; without it, as the books stand. */
  asOf?: Day;
}

/** @throws Refused `role-missing` */
export const requireReader = (actor: Actor): void =>
  requireRole(actor, 'finance-maker', 'finance-checker', 'town-finance', 'district-approver', 'auditor');

/** @returns the code and names of the office of each treasury, by the treasury's id */
export async function officesByTreasury(tx: Tx) {
  const organisations = await listOrganisations(tx);
  const treasuries = await findTreasuries(
    tx,
    organisations.map(({ id }) => id),
  );
  return new Map(
    organisations.flatMap(({ id, code, nameZh, nameEn }) => {
      const treasury = treasuries.get(id);
      return treasury ? [[treasury.id, { organisation: code, nameZh, nameEn }] as const] : [];
    }),
  );
}

const checked = (asked: BooksAsked): BooksAsked => ({ ...asked, asOf: asked.asOf && parseDay(asked.asOf) });

/** @returns every budget within reach and their sums: appropriated = available + encumbered + spent */
export async function readBudgets(house: House, tx: Tx, actor: Actor, asked: BooksAsked) {
  requireReader(actor);
  const offices = await officesByTreasury(tx);
  const names = await bookNames(house, tx);
  const budgets = await budgetPositions(tx, checked(asked));
  const items = budgets.map(({ treasuryId, fund, fiscalYear, measureGroup, ...position }) => {
    const yuan = Object.entries(position).map(([name, fen]) => [name, formatYuan(fen)]);
    const amounts = Object.fromEntries(yuan) as Record<keyof typeof position, string>;
    const books = { fund, fiscalYear, measureGroup, ...names(fund, measureGroup) };
    return { treasuryId, ...offices.get(treasuryId), ...books, ...amounts };
  });
  const sum = (of: (budget: (typeof budgets)[number]) => Fen): string =>
    formatYuan(budgets.reduce((total, budget) => total + of(budget), 0n));
  const totals = {
    appropriated: sum((budget) => budget.appropriated),
    available: sum((budget) => budget.available),
    encumbered: sum((budget) => budget.encumbered),
    spent: sum((budget) => budget.spent),
    recovered: sum((budget) => budget.recovered),
  };
  return { items, totals };
}

/** @returns every account within reach with debits, credits and balance (debit minus credit), and the totals */
export async function readTrialBalance(_house: House, tx: Tx, actor: Actor, asked: BooksAsked) {
  requireReader(actor);
  const offices = await officesByTreasury(tx);
  const { rows, totals } = await trialBalance(tx, checked(asked));
  return {
    items: rows.map(({ account, debit, credit, balance }) => ({
      ...presentAccountRef(account, offices),
      debit: formatYuan(debit),
      credit: formatYuan(credit),
      balance: formatYuan(balance),
    })),
    totals: {
      debit: formatYuan(totals.debit),
      credit: formatYuan(totals.credit),
      balance: formatYuan(totals.balance),
    },
  };
}

export function presentAccountRef(account: AccountRef, offices: Awaited<ReturnType<typeof officesByTreasury>>) {
  const { treasuryId, fund, fiscalYear, measureGroup = '', kind, counterpartId } = account;
  const { zh, en, normal } = ACCOUNT_KINDS[kind];
  const organisation = offices.get(treasuryId)?.organisation ?? null;
  const counterpart = counterpartId === undefined ? null : (offices.get(counterpartId)?.organisation ?? null);
  return { treasuryId, organisation, fund, fiscalYear, measureGroup, kind, zh, en, normal, counterpart };
}

export interface JournalsAsked extends Page, Omit<BooksAsked, 'asOf'> {
  applicationId?: string;
  kind?: JournalKind;
}

export const presentJournal = ({ at, total, ...journal }: Journal) => ({
  ...journal,
  at: formatInstant(at),
  total: formatYuan(total),
});

/** @returns journals within reach, newest first */
export async function readJournals(
  _house: House,
  tx: Tx,
  actor: Actor,
  { limit, cursor, ...filter }: JournalsAsked,
): Promise<Paged<ReturnType<typeof presentJournal>>> {
  requireReader(actor);
  const read = async (after: string | undefined, most: number) =>
    (await listJournals(tx, filter, { after, limit: most })).journals;
  return readPage({ limit, cursor }, read, presentJournal);
}

export interface JournalLinesAsked extends Page {
  fund?: string;
  fiscalYear?: number;
  /** First and last day, both included. */
  from?: Day;
  to?: Day;
}

/** @returns every entry within reach with its journal, in the order of posting; the cursor is the last line's place */
export async function readJournalLines(
  _house: House,
  tx: Tx,
  actor: Actor,
  { limit, cursor, ...filter }: JournalLinesAsked,
) {
  requireReader(actor);
  const offices = await officesByTreasury(tx);
  const [journalId = '', line = ''] = cursor?.split('.') ?? [];
  const after = cursor === undefined ? undefined : { journalId, line: Number(line) };
  const rows = await listJournalLines(tx, filter, { after, limit });
  const last = rows.at(-1);
  return {
    items: rows.map(({ account, counterpartId, amount, ...row }) => ({
      ...row,
      account,
      accountName: { zh: ACCOUNT_KINDS[account].zh, en: ACCOUNT_KINDS[account].en },
      office: offices.get(row.treasuryId) ?? null,
      counterpart: counterpartId === null ? null : (offices.get(counterpartId) ?? null),
      amount: formatYuan(amount),
    })),
    nextCursor: rows.length === limit && last ? `${last.journalId}.${last.line}` : null,
  };
}
