/** Awards counted and added up in groups, for those who ask what the money went to. */
import type { Fen, Tx } from '#kernel';

/** What awards can be grouped by. */
export const AWARD_GROUPINGS = ['measure', 'town', 'month', 'industry', 'size'] as const;
export type AwardGrouping = (typeof AWARD_GROUPINGS)[number];

export interface AwardGroup {
  /**
   * Code of the measure or of the office, YYYY-MM in Shanghai, or what the enterprise was on the day of the award
   * (`unknown` where nobody said); null for awards of measures without a town's stage.
   */
  key: string | null;
  count: number;
  amount: Fen;
  /** What the district-level treasuries and what the towns' bear of it; together they are the amount. */
  districtShare: Fen;
  townShare: Fen;
}

const KEYS: Record<AwardGrouping, string> = {
  measure: 'c.measure',
  town: 'o.code',
  month: `to_char(c.committed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`,
  industry: `coalesce(k.industry, 'unknown')`,
  size: `coalesce(k.size, 'unknown')`,
};

/** What the enterprise was on the day of the award, whatever it became since. */
const CLASS_THEN = `
          LEFT JOIN LATERAL (
            SELECT industry, size FROM enterprise_classification
             WHERE enterprise_id = a.enterprise_id AND from_day <= (c.committed_at AT TIME ZONE 'Asia/Shanghai')::date
             ORDER BY from_day DESC, id DESC LIMIT 1) k ON true`;

/** @param by a key of `KEYS`, never text from outside; @param period half-open: from `since` up to before `until` */
export function awardGroups(tx: Tx, by: AwardGrouping, period: { since: Date; until: Date }): Promise<AwardGroup[]> {
  // The case is joined so that its own row-level security decides whose awards these are.
  return tx.query<AwardGroup>(
    {
      name: `award-groups-${by}`,
      text: `
        SELECT ${KEYS[by]} AS key, count(*)::int AS count, sum(c.amount_fen)::bigint AS amount,
               sum(s.district)::bigint AS "districtShare", sum(s.town)::bigint AS "townShare"
          FROM commitment c JOIN application a ON a.id = c.application_id
          ${by === 'industry' || by === 'size' ? CLASS_THEN : ''}
          LEFT JOIN organisation o ON o.id = a.town_id
          CROSS JOIN LATERAL (
            SELECT coalesce(sum(amount_fen) FILTER (WHERE role = 'district'), 0) AS district,
                   coalesce(sum(amount_fen) FILTER (WHERE role = 'town'), 0) AS town
              FROM commitment_share WHERE commitment_id = c.id) s
         WHERE c.status <> 'revoked' AND c.committed_at >= $1 AND c.committed_at < $2
         GROUP BY 1 ORDER BY 1 NULLS LAST`,
    },
    [period.since, period.until],
  );
}
