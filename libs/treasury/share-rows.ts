/** How the shares of a commitment or of a recovery are read with it in one row. */
import type { Share } from '#ledger';

/** The shares of one owner as one JSON value, the district first; amounts as text, for JSON numbers are not exact. */
export const SHARES = `jsonb_agg(
  jsonb_build_object('treasuryId', treasury_id, 'role', role, 'amount', amount_fen::text) ORDER BY role)`;

export interface ShareRow extends Omit<Share, 'amount'> {
  amount: string;
}

export const shareFrom = (row: ShareRow): Share => ({ ...row, amount: BigInt(row.amount) });
