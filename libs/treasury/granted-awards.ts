/** Awards as they were committed, for what looks at many enterprises at once. */
import type { Fen, Tx } from '#kernel';
import type { KeptSharing } from './commitment.js';

export interface GrantedAward {
  applicationId: string;
  enterpriseId: string;
  measure: string;
  amount: Fen;
  /** What of it came back. */
  recovered: Fen;
  /** The rule by which it was divided, and what each role bears of it. */
  sharing: KeptSharing;
  shares: { role: 'district' | 'town'; amount: Fen }[];
  committedAt: Date;
}

type Row = Omit<GrantedAward, 'shares'> & { shares: { role: 'district' | 'town'; amount: string }[] };

/**
 * @param documentIds whose measures
 * @returns every award of these enterprises that was not revoked, in no order
 */
export async function grantedAwards(
  tx: Tx,
  enterpriseIds: readonly string[],
  documentIds: readonly string[],
): Promise<GrantedAward[]> {
  const rows = await tx.query<Row>(
    `SELECT c.application_id AS "applicationId", c.enterprise_id AS "enterpriseId", c.measure,
            c.amount_fen AS amount, c.recovered_fen AS recovered, c.sharing, c.committed_at AS "committedAt",
            jsonb_agg(jsonb_build_object('role', s.role, 'amount', s.amount_fen::text) ORDER BY s.role) AS shares
       FROM commitment c JOIN commitment_share s ON s.commitment_id = c.id
      WHERE c.enterprise_id = ANY ($1::uuid[]) AND c.status <> 'revoked'
        AND split_part(c.measure, '.', 1) = ANY ($2::text[])
      GROUP BY c.id`,
    [enterpriseIds, documentIds],
  );
  return rows.map((row) => ({
    ...row,
    shares: row.shares.map(({ role, amount }) => ({ role, amount: BigInt(amount) })),
  }));
}
