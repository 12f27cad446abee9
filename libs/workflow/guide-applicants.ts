/** Whose cases a guide's amendment concerns. */
import type { Tx } from '#kernel';

export interface GuideApplicant {
  applicationId: string;
  enterpriseId: string;
  /** The guide's code. */
  guide: string;
}

/**
 * @param guides codes of guides with the codes of their measures
 * @returns drafts for the measures, and cases in flight that a version of the guide pins, by id
 */
export function guideApplicants(
  tx: Tx,
  guides: readonly { guide: string; measures: readonly string[] }[],
): Promise<GuideApplicant[]> {
  return tx.query(
    `SELECT a.id AS "applicationId", a.enterprise_id AS "enterpriseId", g.guide
       FROM jsonb_to_recordset($1::jsonb) AS g (guide text, measures jsonb)
       JOIN application a ON (a.state = 'draft' AND g.measures ? a.measure)
         OR (a.guide_code = g.guide
             AND a.state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice'))
      ORDER BY a.id, g.guide`,
    [JSON.stringify(guides)],
  );
}
