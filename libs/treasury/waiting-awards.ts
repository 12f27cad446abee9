/** Awards of approved cases for which orders have still to be made: how much they come to, and which they are. */
import type { Fen, Tx } from '#kernel';
import { AWARDED_SHARES, COMMITMENTS } from './commitment.js';

/** How many cases wait for an order of a treasury, and for how much. */
export interface WaitingAwards {
  count: number;
  left: Fen;
}

// What `nextPart` asks of one case, of all of them at once: the whole where the district pays first, else each treasury its
// share, less what is ordered and not over. A frozen case waits for something else than an order.
const WAITING = `
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
       GROUP BY w.application_id, w.treasury_id, w.whole),
    open_cases AS (
      SELECT application_id, sum(left_fen)::bigint AS left_fen FROM waiting WHERE left_fen > 0 GROUP BY application_id)`;

const TOTALS = {
  name: 'treasury-waiting-awards',
  text: `${WAITING} SELECT count(*)::int AS count, coalesce(sum(left_fen), 0)::bigint AS left FROM open_cases`,
};

const CASES = {
  name: 'treasury-waiting-cases',
  text: `${WAITING}
    SELECT a.id, a.number, a.measure, a.enterprise_id AS "enterpriseId", e.name AS "enterpriseName",
           a.awarded_fen AS awarded, w.left_fen AS left
      FROM open_cases w JOIN application a ON a.id = w.application_id JOIN enterprise e ON e.id = a.enterprise_id
     WHERE $2::uuid IS NULL OR a.id > $2
     ORDER BY a.id LIMIT $3`,
};

/** @param treasuryId null for all treasuries; @returns what waits within the reader's reach */
export async function waitingAwards(tx: Tx, treasuryId: string | null): Promise<WaitingAwards> {
  const [row] = await tx.query<WaitingAwards>(TOTALS, [treasuryId]);
  return row as WaitingAwards;
}

/** An approved case of which something is left to order. */
export interface WaitingCase {
  id: string;
  number: string;
  measure: string;
  enterpriseId: string;
  enterpriseName: string;
  awarded: Fen;
  /** What no order of the treasury stands for yet. */
  left: Fen;
}

/** @returns those cases, the one begun first at the front, at most `limit` after the given one */
export function waitingCases(
  tx: Tx,
  treasuryId: string | null,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<WaitingCase[]> {
  return tx.query<WaitingCase & { id: string }>(CASES, [treasuryId, after ?? null, limit]);
}
