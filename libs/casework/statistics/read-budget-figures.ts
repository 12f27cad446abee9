/** How budgets are used, month by month. */
import { type Actor, formatInstant, formatYuan, type Tx } from '#kernel';
import { budgetMonths } from '#ledger';
import { officesByTreasury } from '../finance/read-ledger.js';
import type { House } from '../house.js';
import { requireFiguresReader } from './period.js';

/**
 * @param asked.year the budgets' fiscal year; later months are those in which it was still paid or paid back
 * @returns per treasury, fund, group of measures and month, by how much each part of the budget grew (below zero, where it
 *   shrank), in yuan; the months of a budget add up to its position
 * @throws Refused `role-missing`
 */
export async function readBudgetFigures(house: House, tx: Tx, actor: Actor, asked: { year: number; fund?: string }) {
  requireFiguresReader(actor);
  const offices = await officesByTreasury(tx);
  const months = await budgetMonths(tx, { fiscalYear: asked.year, fund: asked.fund });
  return {
    year: asked.year,
    computedAt: formatInstant(house.clock.now()),
    items: months.map(({ treasuryId, appropriated, available, encumbered, spent, recovered, ...budget }) => ({
      ...offices.get(treasuryId),
      ...budget,
      appropriated: formatYuan(appropriated),
      available: formatYuan(available),
      encumbered: formatYuan(encumbered),
      spent: formatYuan(spent),
      recovered: formatYuan(recovered),
    })),
  };
}
