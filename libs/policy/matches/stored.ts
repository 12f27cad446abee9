/** What runs found, as it is read: by the enterprise itself, and by the offices that could invite it to apply. */
import type { Day, Tx } from '#kernel';
import type { FoundMatch } from './found.js';

export interface StoredMatch extends Omit<FoundMatch, 'jurisdiction'> {
  uscc: string;
  enterpriseName: string;
  runId: string;
  /** The instant for which it was computed. */
  foundAt: Date;
  by: Day | null;
}

export interface StoredMatchFilter {
  /** Of one enterprise; null for all within reach. */
  enterpriseId: string | null;
  measure?: string | undefined;
  outcome?: FoundMatch['outcome'] | undefined;
  /**
   * Leaves out whoever has a case under the measure in one of these states, or has handed one in since the match was
   * computed; null for nobody.
   */
  notIn: readonly string[] | null;
  /** Leaves out the enterprises with which this person has a conflict of interest; null for nobody's. */
  notOf: string | null;
}

/** Where a page ended. */
export interface MatchPlace {
  rank: string;
  enterpriseId: string;
}

const READ = `
  SELECT m.enterprise_id AS "enterpriseId", e.uscc, e.name AS "enterpriseName", m.measure, m.outcome,
         m.amount_fen AS "amountFen", m.amount_kind AS "amountKind", m.missing, m.opening, m.opens_at AS "opensAt",
         m.by_day AS "by", m.document_id AS "documentId", m.document_version AS "documentVersion",
         m.guide_code AS "guideCode", m.guide_version AS "guideVersion", m.rank, m.run_id AS "runId",
         m.found_at AS "foundAt"
    FROM enterprise_match m JOIN enterprise e ON e.id = m.enterprise_id
   WHERE ($1::uuid IS NULL OR m.enterprise_id = $1)
     AND ($2::text IS NULL OR m.measure = $2)
     AND ($3::text IS NULL OR m.outcome = $3)
     AND ($4::text[] IS NULL OR NOT EXISTS (
           SELECT FROM application a WHERE a.enterprise_id = m.enterprise_id AND a.measure = m.measure
              AND (a.state = ANY ($4) OR a.submitted_at >= m.found_at)))
     AND ($5::uuid IS NULL OR NOT EXISTS (
           SELECT FROM enterprise_conflict c WHERE c.person_id = $5 AND c.enterprise_id = m.enterprise_id))
     AND ($6::text IS NULL OR (m.rank, m.enterprise_id) > ($6, $7::uuid))
   ORDER BY m.rank, m.enterprise_id LIMIT $8`;

/** @returns the findings of the newest run over each enterprise, within the transaction's reach, by rank; at most `limit` */
export function storedMatches(
  tx: Tx,
  { enterpriseId, measure, outcome, notIn, notOf }: StoredMatchFilter,
  { after, limit }: { after: MatchPlace | null; limit: number },
): Promise<StoredMatch[]> {
  const place = [after?.rank ?? null, after?.enterpriseId ?? null];
  const filter = [enterpriseId, measure ?? null, outcome ?? null, notIn, notOf];
  return tx.query<StoredMatch>(READ, [...filter, ...place, limit]);
}
