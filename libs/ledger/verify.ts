/**
 * The proof that the books are right, computed from the entries alone. It needs nothing but a way to ask: the command
 * asks as the tables' owner, in one snapshot, so that postings that go on meanwhile do not look like faults.
 */
import { CHECKS, type Check } from './checks.js';

/** Runs a statement and gives its rows. */
export type Query = (sql: string) => Promise<readonly object[]>;

export interface LedgerCheck {
  name: string;
  /** How many things were looked at: a check that looked at nothing proves nothing, and says so. */
  examined: number;
  /** One line for each fault, the first hundred; a last line says how many more there are. */
  faults: string[];
}

export interface LedgerReport {
  checks: LedgerCheck[];
  ok: boolean;
}

const FAULTS_SHOWN = 100;

/**
 * Runs every check.
 *
 * @param further checks of those whose money the books tell, in the same form
 * @param query asks as a role that row-level security does not hold back, inside one repeatable-read transaction
 */
export async function verifyLedger(query: Query, further: readonly Check[] = []): Promise<LedgerReport> {
  const checks: LedgerCheck[] = [];
  for (const { name, examined } of [...CHECKS, ...further]) checks.push(await run(query, name, examined));
  return { checks, ok: checks.every((check) => check.faults.length === 0) };
}

async function run(query: Query, name: string, examined: string): Promise<LedgerCheck> {
  const [row] = await query(`
    WITH examined (label, fault) AS (${examined})
    SELECT count(*)::int AS examined, (count(*) FILTER (WHERE fault IS NOT NULL))::int AS faulty,
           (coalesce(array_agg(label || ': ' || fault ORDER BY label) FILTER (WHERE fault IS NOT NULL), '{}'))
             [1:${FAULTS_SHOWN}] AS shown
      FROM examined`);
  const { examined: count, faulty, shown } = row as { examined: number; faulty: number; shown: string[] };
  const more = faulty > shown.length ? [`and ${faulty - shown.length} more`] : [];
  return { name, examined: count, faults: [...shown, ...more] };
}
