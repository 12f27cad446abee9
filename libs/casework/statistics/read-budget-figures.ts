/** How budgets are used, month by month or measure by measure. */
import { type Actor, formatInstant, formatYuan, sumFen, type Tx } from '#kernel';
import { type BudgetGrouping, type BudgetUse, budgetUse } from '#ledger';
import { bookNames } from '../finance/book-names.js';
import { officesByTreasury } from '../finance/read-ledger.js';
import type { House } from '../house.js';
import { requireFiguresReader } from './period.js';

type Amounts = Pick<BudgetUse, 'appropriated' | 'available' | 'encumbered' | 'spent' | 'recovered'>;

const inYuan = ({ appropriated, available, encumbered, spent, recovered }: Amounts) => ({
  appropriated: formatYuan(appropriated),
  available: formatYuan(available),
  encumbered: formatYuan(encumbered),
  spent: formatYuan(spent),
  recovered: formatYuan(recovered),
});

const sumOf = (uses: readonly BudgetUse[]): Amounts => {
  const sum = (part: keyof Amounts) => sumFen(uses.map((use) => use[part]));
  return {
    appropriated: sum('appropriated'),
    available: sum('available'),
    encumbered: sum('encumbered'),
    spent: sum('spent'),
    recovered: sum('recovered'),
  };
};

/** By their keys, with what is in no group at the end. */
const inOrder = (one: string | null, other: string | null): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
};

/** @returns for each key what the entries of all budgets changed together */
function totalsOf(uses: readonly BudgetUse[]) {
  const keys = [...new Set(uses.map(({ key }) => key))].sort(inOrder);
  return keys.map((key) => ({ key, ...inYuan(sumOf(uses.filter((use) => use.key === key))) }));
}

/**
 * @param asked.year the budgets' fiscal year; later months are those in which it was still paid or paid back
 * @returns per treasury, fund, group of measures and month or measure, by how much each part of the budget grew (below
 *   zero, where it shrank), in yuan; the lines of a budget add up to its position. `totals` are the same of all budgets
 * @throws Refused `role-missing`
 */
export async function readBudgetFigures(
  house: House,
  tx: Tx,
  actor: Actor,
  { year, by, fund }: { year: number; by: BudgetGrouping; fund?: string | undefined },
) {
  requireFiguresReader(actor);
  const offices = await officesByTreasury(tx);
  const names = await bookNames(house, tx);
  const uses = await budgetUse(tx, by, { fiscalYear: year, fund });
  return {
    year,
    by,
    computedAt: formatInstant(house.clock.now()),
    items: uses.map((use) => ({
      ...offices.get(use.treasuryId),
      fund: use.fund,
      fiscalYear: use.fiscalYear,
      measureGroup: use.measureGroup,
      ...names(use.fund, use.measureGroup),
      key: use.key,
      ...inYuan(use),
    })),
    totals: totalsOf(uses),
  };
}
