/** What an enterprise already has under a measure, which its limits count. */
import type { Fen, Tx } from '#kernel';

export interface Award {
  applicationId: string;
  amount: Fen;
  /** e.g. {"year": "2026"} or {"project": "P1"}, as kept at approval. */
  keys: Record<string, string>;
}

/** @returns every live and paid award, less what was recovered of it, of whatever office; in the order of approval */
export function awardHistory(tx: Tx, of: { enterpriseId: string; measure: string }): Promise<Award[]> {
  return tx.query<Award>(
    {
      name: 'award-history',
      text: `SELECT application_id AS "applicationId", amount_fen AS amount, keys FROM award_history($1, $2)`,
    },
    [of.enterpriseId, of.measure],
  );
}

/**
 * Makes everything that counts an enterprise's awards, bars and investigations wait in line, one enterprise at a time.
 * Always taken after the locks on cases and before those of the ledger.
 */
export async function lockEnterprise(tx: Tx, enterpriseId: string): Promise<void> {
  await tx.query({ name: 'enterprise-lock', text: 'SELECT FROM enterprise WHERE id = $1 FOR NO KEY UPDATE' }, [
    enterpriseId,
  ]);
}
