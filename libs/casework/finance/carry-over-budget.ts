/** Taking what is left of a year's budget into the next year. */
import { type Actor, formatYuan, parseYuan, Refused, shanghaiDay, type Tx } from '#kernel';
import { accountBalance, carryOver } from '#ledger';
import { treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import type { BookedBudget } from './appropriate-budget.js';
import { type BudgetBook, type BudgetDocument, bookDocument, openBudgetBook } from './budget-book.js';

export interface CarryOver extends BudgetDocument {
  /** Yuan; without it, all that is still available. */
  amount?: string;
}

/**
 * Carries what is available of a year's budget over to the year after it. What is awarded and not yet paid stays in its
 * own year. The year must be over in Shanghai, and the document is booked once in one book.
 *
 * @throws Refused `role-missing`, `treasury-elsewhere`, `measure-group-unknown`, `budget-reference-missing`,
 *   `year-not-over`, `nothing-to-carry-over`, `budget-document-booked`, `budget-short`
 */
export async function carryOverBudget(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CarryOver,
): Promise<BookedBudget & { toYear: number }> {
  const book = await openBudgetBook(house, tx, actor, input);
  const { treasuryId, role, organisation, fund, fiscalYear, measureGroup } = book;
  if (Number(shanghaiDay(house.clock.now()).slice(0, 4)) <= fiscalYear) {
    throw new Refused(treasuryRefusal('year-not-over', { params: { year: fiscalYear } }));
  }
  const amount = input.amount === undefined ? await availableOf(tx, book) : parseYuan(input.amount);
  if (amount <= 0n) throw new Refused(treasuryRefusal('nothing-to-carry-over'));
  const toYear = fiscalYear + 1;
  const postings = carryOver({ fund, fiscalYear, measureGroup, toYear, shares: [{ treasuryId, role, amount }] });
  const journalId = await bookDocument(house, tx, book, 'carry-over', postings);
  return { journalId, organisation, fund, fiscalYear, toYear, measureGroup, amount: formatYuan(amount) };
}

const availableOf = async (tx: Tx, { treasuryId, fund, fiscalYear, measureGroup }: BudgetBook): Promise<bigint> =>
  -(await accountBalance(tx, { treasuryId, fund, fiscalYear, measureGroup, kind: 'available' }));
