/** Published awards as open data: what public notices said, and when the award was approved. */
import type { Day, Fen, Tx } from '#kernel';

export interface PublishedAward {
  id: string;
  number: string;
  enterpriseName: string;
  documentId: string;
  measure: string;
  measureTitle: { zh: string; en: string };
  amount: Fen;
  publishedOn: Day;
  /** The day in Shanghai; null while it is not decided. */
  approvedOn: Day | null;
}

// The newest notice of a case speaks for it: earlier proposals were overtaken. An approval that no longer stands is none.
const PUBLISHED = {
  name: 'published-awards',
  text: `
    SELECT n.id, n.number, n.enterprise_name AS "enterpriseName", n.document_id AS "documentId", n.measure,
           n.measure_title AS "measureTitle", n.amount_fen AS amount, n.published_on AS "publishedOn",
           (p.at AT TIME ZONE 'Asia/Shanghai')::date AS "approvedOn"
      FROM public_notice n JOIN application a ON a.id = n.application_id
      LEFT JOIN LATERAL (
        SELECT v.at FROM case_event v
         WHERE v.application_id = n.application_id AND v.action = 'approve' AND v.at >= n.published_at
           AND a.state IN ('approved', 'disbursed', 'recovery', 'clawed_back')
         ORDER BY v.seq DESC LIMIT 1) p ON true
     WHERE n.withdrawn_at IS NULL AND ($1::uuid IS NULL OR n.id > $1)
       AND (p.at IS NOT NULL OR n.ends_on >= $2)
       AND NOT EXISTS (SELECT FROM public_notice later
                        WHERE later.application_id = n.application_id AND later.published_at > n.published_at)
     ORDER BY n.id LIMIT $3`,
};

/**
 * @param page.since a notice that ended before this day is left out unless its award was approved and stands
 * @returns the awards after an id, in the order of their publication
 */
export function publishedAwards(
  tx: Tx,
  page: { after: string | undefined; since: Day; limit: number },
): Promise<PublishedAward[]> {
  return tx.query<PublishedAward>(PUBLISHED, [page.after ?? null, page.since, page.limit]);
}
