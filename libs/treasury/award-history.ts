/** What an enterprise already has under a measure, which its limits count. */
import type { Fen, Tx } from '#kernel';

export interface Award {
  applicationId: string;
  amount: Fen;
  /** e.g. {"year": "2026"} or {"project": "P1"}, as kept at approval. */
  keys: Record<string, string>;
}

/** Whose awards, under which measure. */
export interface AwardsOf {
  enterpriseId: string;
  measure: string;
}

/**
 * @returns for each enterprise and measure every live and paid award, less what was recovered of it, of whatever office;
 *   in the order given, and of approval
 */
export async function awardHistories(tx: Tx, asked: readonly AwardsOf[]): Promise<Award[][]> {
  const rows = await tx.query<Award & { place: number }>(
    {
      name: 'award-histories',
      text: `SELECT asked.place::int AS place, h.application_id AS "applicationId", h.amount_fen AS amount, h.keys
               FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS asked (enterprise_id, measure, place)
               CROSS JOIN LATERAL award_history(asked.enterprise_id, asked.measure) h`,
    },
    [asked.map(({ enterpriseId }) => enterpriseId), asked.map(({ measure }) => measure)],
  );
  const found: Award[][] = asked.map(() => []);
  for (const { place, ...award } of rows) found[place - 1]?.push(award);
  return found;
}

/** The same for one enterprise and measure. */
export async function awardHistory(tx: Tx, of: AwardsOf): Promise<Award[]> {
  return (await awardHistories(tx, [of]))[0] as Award[];
}

/**
 * Makes everything that counts the enterprises' awards, bars and investigations wait in line, one enterprise after the other.
 * Always taken after the locks on cases and before those of the ledger.
 */
export async function lockEnterprises(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
  const text = 'SELECT FROM enterprise WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';
  await tx.query({ name: 'enterprise-lock', text }, [[...new Set(enterpriseIds)]]);
}

/** The same for one enterprise. */
export const lockEnterprise = (tx: Tx, enterpriseId: string): Promise<void> => lockEnterprises(tx, [enterpriseId]);
