/** Budgets month by month, for those who ask how they are used. */
import type { Fen, Tx } from '#kernel';
import { CURRENCY } from './account.js';

/** What one month's entries changed in a budget; fen, each positive where it grew. */
export interface BudgetMonth {
  treasuryId: string;
  fund: string;
  fiscalYear: number;
  measureGroup: string;
  /** YYYY-MM of the journals' days; null for entries whose journals are outside the reader's reach. */
  month: string | null;
  appropriated: Fen;
  available: Fen;
  encumbered: Fen;
  spent: Fen;
  recovered: Fen;
}

// The journal is joined from the left: an entry in a book that the reader sees counts even where its journal speaks of a
// case that the reader does not see, because the months would otherwise not add up to the budget.
const MONTHS = {
  name: 'ledger-budget-months',
  text: `
    SELECT a.treasury_id AS "treasuryId", a.fund, a.fiscal_year AS "fiscalYear", a.measure_group AS "measureGroup",
           to_char(j.day, 'YYYY-MM') AS month,
           coalesce(sum(e.amount) FILTER (WHERE a.kind = 'authority'), 0)::bigint AS appropriated,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'available'), 0)::bigint AS available,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'encumbered'), 0)::bigint AS encumbered,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind = 'spent'), 0)::bigint AS spent,
           coalesce(-sum(e.amount) FILTER (WHERE a.kind IN ('recovered', 'recovered-prior-year')), 0)::bigint AS recovered
      FROM account a JOIN entry e ON e.account_id = a.id LEFT JOIN journal j ON j.id = e.journal_id
     WHERE a.fiscal_year = $1 AND ($2::text IS NULL OR a.fund = $2) AND a.currency = '${CURRENCY}'
       AND a.kind IN ('authority', 'available', 'encumbered', 'spent', 'recovered', 'recovered-prior-year')
     GROUP BY 1, 2, 3, 4, 5
     ORDER BY 1, 2, 3, 4, 5`,
};

/** @returns the changes of each budget of the fiscal year within reach by month; their sums are `budgetPositions` */
export function budgetMonths(tx: Tx, filter: { fiscalYear: number; fund?: string }): Promise<BudgetMonth[]> {
  return tx.query<BudgetMonth>(MONTHS, [filter.fiscalYear, filter.fund ?? null]);
}
