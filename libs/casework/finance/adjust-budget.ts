/** Changing a budget within its year. */
import { type Actor, formatYuan, parseYuan, Refused, type Tx } from '#kernel';
import { appropriation, budgetReduced } from '#ledger';
import { treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import type { BookedBudget } from './appropriate-budget.js';
import { type BudgetDocument, bookDocument, openBudgetBook } from './budget-book.js';

export interface Adjustment extends BudgetDocument {
  /** Yuan: more than zero adds to the budget, less than zero reduces it. */
  amount: string;
}

/**
 * Adds to a budget or reduces it by a document, which is booked once in one book. What has been awarded cannot be taken
 * away: the database refuses it, whatever is approved at the same moment.
 *
 * @throws Refused `role-missing`, `treasury-elsewhere`, `measure-group-unknown`, `adjustment-is-nothing`,
 *   `budget-reference-missing`, `budget-document-booked`, `budget-short`
 */
export async function adjustBudget(house: House, tx: Tx, actor: Actor, input: Adjustment): Promise<BookedBudget> {
  const book = await openBudgetBook(house, tx, actor, input);
  const change = parseYuan(input.amount);
  if (change === 0n) throw new Refused(treasuryRefusal('adjustment-is-nothing'));
  const { treasuryId, role, organisation, fund, fiscalYear, measureGroup } = book;
  const changed = (amount: bigint) => ({ fund, fiscalYear, measureGroup, shares: [{ treasuryId, role, amount }] });
  const postings = change > 0n ? appropriation(changed(change)) : budgetReduced(changed(-change));
  const journalId = await bookDocument(house, tx, book, 'adjustment', postings);
  return { journalId, organisation, fund, fiscalYear, measureGroup, amount: formatYuan(change) };
}
