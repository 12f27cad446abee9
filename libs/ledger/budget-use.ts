/** What changed the budgets of a year, in groups, for those who ask how they are used. */
import type { Fen, Tx } from '#kernel';
import { CURRENCY } from './account.js';

/** What changes of a budget can be grouped by. */
export const BUDGET_GROUPINGS = ['month', 'measure'] as const;
export type BudgetGrouping = (typeof BUDGET_GROUPINGS)[number];

/** What one group's entries changed in a budget; fen, each positive where it grew. */
export interface BudgetUse {
  treasuryId: string;
  fund: string;
  fiscalYear: number;
  measureGroup: string;
  /**
   * YYYY-MM of the journals' days, or the code of their cases' measure; null for entries whose journals or cases are
   * outside the reader's reach, and by measure also for those that speak of no case, such as an appropriation.
   */
  key: string | null;
  appropriated: Fen;
  available: Fen;
  encumbered: Fen;
  spent: Fen;
  recovered: Fen;
}

const KEYS: Record<BudgetGrouping, string> = { month: `to_char(j.day, 'YYYY-MM')`, measure: 'p.measure' };

// Journal and case are joined from the left: an entry in a book that the reader sees counts even where its journal speaks
// of a case that the reader does not see, because the groups would otherwise not add up to the budget.
const statement = (by: BudgetGrouping) => ({
  name: `ledger-budget-use-${by}`,
  text: `
    SELECT a.treasury_id AS "treasuryId", a.fund, a.fiscal_year AS "fiscalYear", a.measure_group AS "measureGroup",
           ${KEYS[by]} AS key,
           coalesce(sum(e.amount) FILTER (WHERE a.kind = 'authority'), 0)::bigint AS appropriated,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'available'), 0)::bigint AS available,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'encumbered'), 0)::bigint AS encumbered,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'spent'), 0)::bigint AS spent,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind IN ('recovered', 'recovered-prior-year')), 0)::bigint AS recovered
      FROM account a JOIN entry e ON e.account_id = a.id LEFT JOIN journal j ON j.id = e.journal_id
      ${by === 'measure' ? 'LEFT JOIN application p ON p.id = j.application_id' : ''}
     WHERE a.fiscal_year = $1 AND ($2::text IS NULL OR a.fund = $2) AND a.currency = '${CURRENCY}'
       AND a.kind IN ('authority', 'available', 'encumbered', 'spent', 'recovered', 'recovered-prior-year')
     GROUP BY 1, 2, 3, 4, 5
     ORDER BY 1, 2, 3, 4, 5`,
});

/**
 * @param by a key of `KEYS`, never text from outside
 * @returns the changes of each budget of the fiscal year within reach by group; their sums are `budgetPositions`
 */
export function budgetUse(
  tx: Tx,
  by: BudgetGrouping,
  filter: { fiscalYear: number; fund?: string | undefined },
): Promise<BudgetUse[]> {
  return tx.query<BudgetUse>(statement(by), [filter.fiscalYear, filter.fund ?? null]);
}
