/** Points that reviewers gave cases. Nothing is changed here: who gives points anew adds to what there is. */
import { newId, type Tx } from '#kernel';

export interface CaseScore {
  id: string;
  applicationId: string;
  /** The version of the guide whose criteria they answer. */
  guideCode: string;
  guideVersion: number;
  /** Whole points by the id of their criterion. */
  points: Record<string, number>;
  scoredBy: string;
  scoredAt: Date;
}

/** Keeps the points of a case. @returns their id */
export async function recordScore(tx: Tx, score: Omit<CaseScore, 'id'>): Promise<string> {
  const id = newId();
  const { applicationId, guideCode, guideVersion, points, scoredBy, scoredAt } = score;
  await tx.execute(
    `INSERT INTO application_score (id, application_id, guide_code, guide_version, points, scored_by, scored_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, applicationId, guideCode, guideVersion, JSON.stringify(points), scoredBy, scoredAt],
  );
  return id;
}

/** @returns all points that the case was given, the newest first; never any to an enterprise */
export function scoresOf(tx: Tx, applicationId: string): Promise<CaseScore[]> {
  return tx.query<CaseScore>(
    `SELECT id, application_id AS "applicationId", guide_code AS "guideCode", guide_version AS "guideVersion", points,
            scored_by AS "scoredBy", scored_at AS "scoredAt"
       FROM application_score WHERE application_id = $1 ORDER BY scored_at DESC, id DESC`,
    [applicationId],
  );
}
