/** Awards of approved cases for which orders have still to be made. */
import type { Fen, Tx } from '#kernel';
import { AWARDED_SHARES, COMMITMENTS } from './commitment.js';

/** How many cases wait for an order of a treasury, and for how much. */
export interface WaitingAwards {
  count: number;
  left: Fen;
}

// What `nextPart` asks of one case, of all of them at once: the whole where the district pays first, else each treasury its
// share, less what is ordered and not over. A frozen case waits for something else than an order.
const WAITING = {
  name: 'treasury-waiting-awards',
  text: `
    WITH awarded AS (
      SELECT c.application_id, c.paying, c.amount_fen, a.district_id, ${AWARDED_SHARES} AS shares
        ${COMMITMENTS} JOIN application a ON a.id = c.application_id
       WHERE c.status = 'live' AND a.state = 'approved' AND NOT a.frozen),
    claims AS (
      SELECT w.application_id, t.id AS treasury_id, w.amount_fen AS whole
        FROM awarded w JOIN treasury t ON t.organisation_id = w.district_id WHERE w.paying = 'district-first'
      UNION ALL
      SELECT w.application_id, s."treasuryId", s.amount
        FROM awarded w CROSS JOIN jsonb_to_recordset(w.shares) AS s ("treasuryId" uuid, amount bigint)
       WHERE w.paying <> 'district-first'),
    waiting AS (
      SELECT w.application_id, w.whole - coalesce(sum(o.amount_fen), 0) AS left_fen
        FROM claims w LEFT JOIN payment_order o ON o.application_id = w.application_id
          AND o.treasury_id = w.treasury_id AND o.refund_id IS NULL AND o.state NOT IN ('returned', 'cancelled')
       WHERE $1::uuid IS NULL OR w.treasury_id = $1
       GROUP BY w.application_id, w.treasury_id, w.whole)
    SELECT count(DISTINCT application_id)::int AS count, coalesce(sum(left_fen), 0)::bigint AS left
      FROM waiting WHERE left_fen > 0`,
};

/** @param treasuryId null for all treasuries; @returns what waits within the reader's reach */
export async function waitingAwards(tx: Tx, treasuryId: string | null): Promise<WaitingAwards> {
  const [row] = await tx.query<WaitingAwards>(WAITING, [treasuryId]);
  return row as WaitingAwards;
}
