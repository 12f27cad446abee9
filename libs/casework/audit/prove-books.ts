/** Everything that can be proved of the money and of the letters that tell of it, in one report. */
import { type LedgerReport, verifyLedger } from '#ledger';
import { verifyLetters } from '#letters';
import { SETTLEMENT_CHECKS, TREASURY_CHECKS } from '#treasury';

/**
 * Only reads: the ledger from its entries, payments and settlements against it, and every letter against its hash.
 *
 * @param query asks as a role that row-level security does not hold back, inside one repeatable-read transaction, so that
 *   what is posted meanwhile does not look like a fault
 */
export async function proveBooks(
  query: (sql: string, values?: readonly unknown[]) => Promise<readonly object[]>,
): Promise<LedgerReport> {
  const { checks } = await verifyLedger((sql) => query(sql), [...TREASURY_CHECKS, ...SETTLEMENT_CHECKS]);
  const all = [...checks, await verifyLetters(query)];
  return { checks: all, ok: all.every(({ faults }) => faults.length === 0) };
}
