/** What `ledger:verify` proves of settlements: statements against the entries that they tell. */
import type { TreasuryCheck } from './checks.js';

export const SETTLEMENT_CHECKS: readonly TreasuryCheck[] = [
  {
    name: 'every settlement statement is the sum of its lines, and each line is the entry that it tells',
    examined: `
      SELECT concat_ws(' ', 'statement', coalesce(s.number, s.id::text)),
             CASE WHEN s.state <> 'cancelled' AND s.due_fen IS DISTINCT FROM l.due
                    THEN 'is due ' || s.due_fen || ' fen, its lines are ' || coalesce(l.due, 0)
                  WHEN l.differing > 0 THEN 'has ' || l.differing || ' lines that differ from their entries' END
        FROM settlement_statement s
        CROSS JOIN LATERAL (
          SELECT sum(l.amount_fen) AS due,
                 count(*) FILTER (WHERE e.amount IS DISTINCT FROM l.amount_fen OR a.kind IS DISTINCT FROM l.account
                   OR a.treasury_id IS DISTINCT FROM s.district_treasury_id
                   OR a.counterpart_id IS DISTINCT FROM s.town_treasury_id) AS differing
            FROM settlement_line l
            LEFT JOIN entry e ON e.journal_id = l.journal_id AND e.line = l.entry_line
            LEFT JOIN account a ON a.id = e.account_id
           WHERE l.statement_id = s.id) l`,
  },
  {
    name: 'no entry stands in two settlement statements',
    examined: `
      SELECT concat_ws(' ', 'entry', entry_line, 'of journal', journal_id),
             CASE WHEN count(*) FILTER (WHERE live) > 1 THEN 'stands in ' || count(*) FILTER (WHERE live) || ' statements' END
        FROM settlement_line GROUP BY journal_id, entry_line`,
  },
  {
    name: 'every settled statement moved exactly what it says, and no other statement moved anything',
    examined: `
      SELECT concat_ws(' ', 'statement', s.number),
             CASE WHEN coalesce(m.moved, 0) <> CASE s.state WHEN 'settled' THEN s.due_fen ELSE 0 END
                    THEN 'says ' || s.due_fen || ' fen, is ' || s.state || ' and moved ' || coalesce(m.moved, 0) END
        FROM settlement_statement s
        LEFT JOIN (SELECT split_part(j.key, '/', 2)::uuid AS id, a.treasury_id, sum(e.amount) AS moved
                     FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
                    WHERE j.kind = 'settlement' AND a.kind = 'cash' AND j.key ~ '^settlement/[0-9a-f-]{36}/'
                    GROUP BY 1, 2) m ON m.id = s.id AND m.treasury_id = s.district_treasury_id
       WHERE s.number IS NOT NULL`,
  },
];
