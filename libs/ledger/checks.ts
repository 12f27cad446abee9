/**
 * What is proved. Each check is a query that gives one row for everything it examines: a label, and what is wrong with
 * it or null. None of them reads a balance that somebody keeps, except to compare it with the entries.
 */

export interface Check {
  name: string;
  /** SELECT label text, fault text or null. */
  examined: string;
}

/** Per book, the budget accounts with the signs in which people read them. */
const BUDGETS = `
  SELECT a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.currency,
         concat_ws(' ', o.name_zh, a.fund, a.fiscal_year, nullif(a.measure_group, ''), a.currency) AS label,
         coalesce(sum(e.amount) FILTER (WHERE a.kind = 'authority'), 0) AS authority,
         -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'available'), 0) AS available,
         -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'encumbered'), 0) AS encumbered,
         -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'spent'), 0) AS spent,
         coalesce(sum(e.amount) FILTER (WHERE a.kind = 'expense'), 0) AS expense
    FROM account a JOIN entry e ON e.account_id = a.id
    JOIN treasury t ON t.id = a.treasury_id JOIN organisation o ON o.id = t.organisation_id
   GROUP BY a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.currency, o.name_zh`;

/** Per case and treasury: what was awarded, is still to be paid, was paid, was ordered back and came back. */
const CASES = `
  SELECT j.application_id, coalesce(a.counterpart_id, a.treasury_id) AS treasury_id,
         concat_ws(' ', 'case', j.application_id, o.name_zh) AS label,
         -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'encumbered'), 0) AS encumbered,
         -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'spent'), 0) AS paid,
         -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'recovery-pending'), 0) AS pending,
         -coalesce(sum(e.amount) FILTER (WHERE a.kind LIKE 'recovered%'), 0) AS recovered
    FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
    JOIN treasury t ON t.id = coalesce(a.counterpart_id, a.treasury_id) JOIN organisation o ON o.id = t.organisation_id
   WHERE j.application_id IS NOT NULL
     AND a.kind IN ('encumbered', 'spent', 'recovery-pending', 'recovered', 'recovered-prior-year')
   GROUP BY j.application_id, coalesce(a.counterpart_id, a.treasury_id), o.name_zh`;

/** Per district, town, fund and year: what each of the two books says that one owes the other. */
const DEBTS = `
  SELECT concat_ws(' ', d.name_zh, w.name_zh, fund, fiscal_year, nullif(measure_group, ''), currency, debt) AS label, district_says, town_says
    FROM (
      SELECT CASE WHEN in_district THEN a.treasury_id ELSE a.counterpart_id END AS district,
             CASE WHEN in_district THEN a.counterpart_id ELSE a.treasury_id END AS town,
             a.fund, a.fiscal_year, a.measure_group, a.currency,
             CASE WHEN a.kind IN ('due-from-town', 'due-to-district') THEN 'owed by the town' ELSE 'due to the town' END
               AS debt,
             coalesce(sum(e.amount * side) FILTER (WHERE in_district), 0) AS district_says,
             coalesce(sum(e.amount * side) FILTER (WHERE NOT in_district), 0) AS town_says
        FROM account a JOIN entry e ON e.account_id = a.id
        CROSS JOIN LATERAL (SELECT a.kind IN ('due-from-town', 'due-to-town') AS in_district,
                                   CASE WHEN a.kind LIKE 'due-from-%' THEN 1 ELSE -1 END AS side)
       WHERE a.kind LIKE 'due-%'
       GROUP BY 1, 2, 3, 4, 5, 6, 7
    ) debts
    JOIN treasury dt ON dt.id = district JOIN organisation d ON d.id = dt.organisation_id
    JOIN treasury wt ON wt.id = town JOIN organisation w ON w.id = wt.organisation_id`;

export const CHECKS: readonly Check[] = [
  {
    name: 'every journal has entries and balances in every book and currency',
    examined: `
      SELECT concat_ws(' ', 'journal', id, reference),
             CASE WHEN books = 0 THEN 'has no entries' WHEN unbalanced > 0 THEN 'does not balance' END
        FROM (SELECT j.id, j.reference, count(b.balance) AS books, count(*) FILTER (WHERE b.balance <> 0) AS unbalanced
                FROM journal j
                LEFT JOIN (SELECT e.journal_id, sum(e.amount) AS balance
                             FROM entry e JOIN account a ON a.id = e.account_id
                            GROUP BY e.journal_id, a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.currency) b
                  ON b.journal_id = j.id
               GROUP BY j.id) journals`,
  },
  {
    name: 'every entry belongs to a journal and an account that exist',
    examined: `
      SELECT concat_ws(' ', 'entry', e.line, 'of journal', e.journal_id),
             CASE WHEN j.id IS NULL THEN 'has no journal' WHEN a.id IS NULL THEN 'has no account' END
        FROM entry e LEFT JOIN journal j ON j.id = e.journal_id LEFT JOIN account a ON a.id = e.account_id`,
  },
  {
    name: 'the trial balance of every book is zero',
    examined: `
      SELECT concat_ws(' ', o.name_zh, a.fund, a.fiscal_year, nullif(a.measure_group, ''), a.currency),
             CASE WHEN sum(e.amount) <> 0 THEN 'debits exceed credits by ' || sum(e.amount) || ' fen' END
        FROM account a JOIN entry e ON e.account_id = a.id
        JOIN treasury t ON t.id = a.treasury_id JOIN organisation o ON o.id = t.organisation_id
       GROUP BY a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.currency, o.name_zh`,
  },
  {
    name: 'the stripes of every budget hold what its entries say',
    examined: `
      SELECT concat_ws(' ', 'budget', a.id, a.fund, a.fiscal_year),
             CASE WHEN s.stripes <> 16 THEN 'has ' || s.stripes || ' stripes'
                  WHEN s.lowest < 0 THEN 'has a stripe below zero'
                  WHEN s.balance <> e.balance
                    THEN 'its stripes hold ' || s.balance || ' fen, its entries say ' || e.balance END
        FROM account a
        CROSS JOIN LATERAL (SELECT count(*) AS stripes, coalesce(sum(balance), 0) AS balance, min(balance) AS lowest
                              FROM budget_stripe WHERE account_id = a.id) s
        CROSS JOIN LATERAL (SELECT -coalesce(sum(amount), 0) AS balance FROM entry WHERE account_id = a.id) e
       WHERE a.kind = 'available'`,
  },
  {
    name: 'no budget is overdrawn: committed and paid together are within what was appropriated',
    examined: `
      SELECT label, CASE WHEN available < 0 THEN 'is overdrawn by ' || -available || ' fen'
                         WHEN encumbered < 0 THEN 'has paid ' || -encumbered || ' fen more than was committed'
                         WHEN authority <> available + encumbered + spent
                           THEN 'appropriated ' || authority || ' fen, accounted for '
                                || available + encumbered + spent
                         WHEN spent <> expense THEN 'spent ' || spent || ' fen of budget for expenses of ' || expense
                    END
        FROM (${BUDGETS}) budgets`,
  },
  {
    name: 'per case and treasury, no more is paid than was committed',
    examined: `
      SELECT label, CASE WHEN paid < 0 THEN 'more was returned than paid: ' || -paid || ' fen'
                         WHEN encumbered < 0 THEN 'paid or released ' || -encumbered || ' fen beyond the commitment' END
        FROM (${CASES}) cases`,
  },
  {
    name: 'per case and treasury, no more is ordered back than was paid, and no more recovered than ordered',
    examined: `
      SELECT label, CASE WHEN recovered < 0 THEN 'recovered less than nothing: ' || recovered || ' fen'
                         WHEN pending < 0 THEN 'recovered ' || -pending || ' fen more than was ordered'
                         WHEN pending + recovered > paid
                           THEN 'ordered ' || pending + recovered || ' fen back of ' || paid || ' paid' END
        FROM (${CASES}) cases WHERE pending <> 0 OR recovered <> 0`,
  },
  {
    name: 'what a claim still asks for is what is pending for its owners',
    examined: `
      SELECT concat_ws(' ', 'case', j.application_id),
             CASE WHEN sum(e.amount) <> 0 THEN 'claim and pending shares differ by ' || sum(e.amount) || ' fen' END
        FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
       WHERE j.application_id IS NOT NULL AND a.kind IN ('recovery-receivable', 'recovery-pending')
       GROUP BY j.application_id, a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.currency`,
  },
  {
    name: 'per case, no more is given back to an enterprise than it paid too much or than was undone',
    examined: `
      SELECT concat_ws(' ', 'case', j.application_id, a.fund, a.fiscal_year, nullif(a.measure_group, '')),
             CASE WHEN sum(e.amount) > 0 THEN 'was given back ' || sum(e.amount) || ' fen too much' END
        FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
       WHERE a.kind = 'refund-payable'
       GROUP BY j.application_id, a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.currency`,
  },
  {
    name: 'no town settled more than it owed, and both books agree on every debt',
    examined: `
      SELECT label, CASE WHEN district_says < 0 THEN 'was settled or set off ' || -district_says || ' fen too far'
                         WHEN district_says <> town_says
                           THEN 'the district says ' || district_says || ' fen, the town ' || town_says END
        FROM (${DEBTS}) debts`,
  },
  {
    name: 'every reversal turns round exactly the journal that it takes back',
    examined: `
      SELECT concat_ws(' ', 'journal', j.id, j.reference),
             CASE WHEN EXISTS (SELECT account_id, sum(amount) FROM entry WHERE journal_id IN (j.id, j.reverses)
                                GROUP BY account_id HAVING sum(amount) <> 0) THEN 'differs from what it reverses' END
        FROM journal j WHERE j.kind = 'reversal'`,
  },
  {
    name: 'the application may not change or remove what is posted, nor write a budget by hand',
    examined: `
      SELECT concat_ws(' ', privilege, 'on', relation),
             CASE WHEN has_table_privilege('huiqi_app', relation, privilege) THEN 'is granted to the application' END
        FROM unnest(ARRAY['account', 'journal', 'entry', 'budget_stripe']) AS relation,
             unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
      UNION ALL
      SELECT 'INSERT on budget_stripe', CASE WHEN has_table_privilege('huiqi_app', 'budget_stripe', 'INSERT')
                                             THEN 'is granted to the application' END`,
  },
  {
    name: 'the triggers that keep the books are in place',
    examined: `
      SELECT concat_ws(' ', 'trigger', wanted.trigger, 'on', wanted.relation),
             CASE WHEN t.oid IS NULL THEN 'is missing' WHEN t.tgenabled NOT IN ('O', 'A') THEN 'is disabled' END
        FROM (VALUES ('account', 'append_only'), ('journal', 'append_only'), ('entry', 'append_only'),
                     ('account', 'opened'), ('journal', 'balanced'), ('entry', 'complete'), ('entry', 'kept_budgets'))
             AS wanted (relation, trigger)
        LEFT JOIN pg_trigger t ON t.tgrelid = to_regclass(wanted.relation) AND t.tgname = wanted.trigger`,
  },
];
