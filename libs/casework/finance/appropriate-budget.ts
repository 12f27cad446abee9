/** Entering the budget that an office was given. */
import { type Actor, formatYuan, parseYuan, Refused, type Tx } from '#kernel';
import { appropriation } from '#ledger';
import { treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import { type BudgetDocument, bookDocument, openBudgetBook } from './budget-book.js';

export interface Appropriation extends BudgetDocument {
  /** Yuan. */
  amount: string;
}

/** What is booked of a budget, as it leaves the house. */
export interface BookedBudget {
  journalId: string;
  organisation: string;
  fund: string;
  fiscalYear: number;
  /** Empty: the fund as a whole. */
  measureGroup: string;
  /** Yuan. */
  amount: string;
}

/**
 * Appropriates a budget: authority → available. The same document is booked once in one book, unless it was reversed.
 *
 * @throws Refused `role-missing`, `treasury-elsewhere`, `measure-group-unknown`, `budget-not-positive`,
 *   `budget-reference-missing`, `budget-document-booked`
 */
export async function appropriateBudget(
  house: House,
  tx: Tx,
  actor: Actor,
  input: Appropriation,
): Promise<BookedBudget> {
  const book = await openBudgetBook(house, tx, actor, input);
  const amount = parseYuan(input.amount);
  if (amount <= 0n) throw new Refused(treasuryRefusal('budget-not-positive'));
  const { treasuryId, role, organisation, fund, fiscalYear, measureGroup } = book;
  const postings = appropriation({ fund, fiscalYear, measureGroup, shares: [{ treasuryId, role, amount }] });
  const journalId = await bookDocument(house, tx, book, 'appropriation', postings);
  return { journalId, organisation, fund, fiscalYear, measureGroup, amount: formatYuan(amount) };
}
