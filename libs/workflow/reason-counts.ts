/** Why cases were refused and returned, counted from their events. */
import type { Tx } from '#kernel';

export interface ReasonCounts {
  /** Refusals by the clause that they cite; a clause is null where the event cites none. */
  refusals: { documentId: string; clause: string | null; count: number }[];
  /** What returns for correction named, by measure; a return can name several. */
  defects: { measure: string; kind: 'fact' | 'evidence'; target: string; count: number }[];
}

// One statement for both lists, so that they speak of the same moment.
const COUNTS = {
  name: 'reason-counts',
  text: `
    WITH happened AS (
      SELECT v.id, v.action, v.citation ->> 'clause' AS clause, a.document_id, a.measure
        FROM case_event v JOIN application a ON a.id = v.application_id
       WHERE v.at >= $1 AND v.at < $2 AND v.action IN ('reject', 'return'))
    SELECT (SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.count DESC, r."documentId", r.clause), '[]')
              FROM (SELECT document_id AS "documentId", clause, count(*)::int AS count FROM happened
                     WHERE action = 'reject' GROUP BY 1, 2) r) AS refusals,
           (SELECT coalesce(jsonb_agg(to_jsonb(d) ORDER BY d.count DESC, d.measure, d.kind, d.target), '[]')
              FROM (SELECT h.measure, f.kind, f.target, count(*)::int AS count
                      FROM happened h JOIN defect f ON f.event_id = h.id
                     WHERE h.action = 'return' GROUP BY 1, 2, 3) d) AS defects`,
};

/** @param period half-open; @returns the counts of the cases within reach, the most frequent first */
export async function reasonCounts(tx: Tx, period: { since: Date; until: Date }): Promise<ReasonCounts> {
  const [row] = await tx.query<ReasonCounts>(COUNTS, [period.since, period.until]);
  return row ?? { refusals: [], defects: [] };
}
