/** Cases that were handed in over a period, enterprise by enterprise, for what looks at many of them at once. */
import type { Tx } from '#kernel';
import type { State } from './states.js';

export interface HandledFilter {
  documentIds: readonly string[];
  /** Null for every measure of these documents. */
  measures: readonly string[] | null;
  /** Instants of the submission; the second one is not included. */
  from: Date;
  until: Date;
  /** Null for every district. */
  districtIds: readonly string[] | null;
}

/** A submitted case with the versions that it is pinned to. */
export interface HandledCase {
  id: string;
  enterpriseId: string;
  measure: string;
  documentVersion: number;
  guideCode: string | null;
  guideVersion: number | null;
  districtId: string;
  townId: string | null;
  state: State;
  submittedAt: Date;
}

const CHOSEN = `a.document_id = ANY ($1::text[]) AND ($2::text[] IS NULL OR a.measure = ANY ($2))
  AND a.submitted_at >= $3 AND a.submitted_at < $4 AND ($5::uuid[] IS NULL OR a.district_id = ANY ($5))`;

const parametersOf = ({ documentIds, measures, from, until, districtIds }: HandledFilter) => [
  documentIds,
  measures,
  from,
  until,
  districtIds,
];

/** @returns how many cases there are within reach */
export async function countHandledCases(tx: Tx, filter: HandledFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM application a WHERE ${CHOSEN}`,
    parametersOf(filter),
  );
  return row?.count ?? 0;
}

/**
 * A page of enterprises with all their cases of the filter.
 *
 * @param page.after the last enterprise of the page before; null for the first page
 * @param page.enterprises how many enterprises; their cases are not cut apart
 * @returns the cases in the order of the enterprises; none after the last page
 */
export function handledCases(
  tx: Tx,
  filter: HandledFilter,
  page: { after: string | null; enterprises: number },
): Promise<HandledCase[]> {
  // OFFSET 0 keeps the inner query whole, so that a page costs its own enterprises and not the whole table.
  return tx.query<HandledCase>(
    `WITH page AS MATERIALIZED (
       SELECT DISTINCT a.enterprise_id FROM application a
        WHERE ${CHOSEN} AND ($6::uuid IS NULL OR a.enterprise_id > $6) ORDER BY a.enterprise_id LIMIT $7)
     SELECT handled.* FROM page CROSS JOIN LATERAL (
       SELECT a.id, a.enterprise_id AS "enterpriseId", a.measure, a.document_version AS "documentVersion",
              a.guide_code AS "guideCode", a.guide_version AS "guideVersion", a.district_id AS "districtId",
              a.town_id AS "townId", a.state, a.submitted_at AS "submittedAt"
         FROM application a WHERE a.enterprise_id = page.enterprise_id AND ${CHOSEN} OFFSET 0) AS handled
      ORDER BY page.enterprise_id, handled.id`,
    [...parametersOf(filter), page.after, page.enterprises],
  );
}
