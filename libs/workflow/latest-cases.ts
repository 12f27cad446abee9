/** What enterprises have applied for already, by measure. */
import type { Tx } from '#kernel';
import { QUEUE_STATES, type State } from './states.js';

export interface CaseUnderMeasure {
  enterpriseId: string;
  measure: string;
  /** The newest case that still runs, or else the newest one. */
  latest: string;
  state: State;
  /** Whether it is a draft or under way. */
  live: boolean;
  /** The newest case whose answers the office has not turned down: under way or paid; null where there is none. */
  answeredBy: string | null;
}

const LATEST = {
  name: 'cases-latest',
  text: `SELECT DISTINCT ON (enterprise_id, measure) enterprise_id AS "enterpriseId", measure, id AS latest, state,
                state = ANY ($2) AS live,
                first_value(CASE WHEN state = ANY ($3) THEN id END)
                  OVER (PARTITION BY enterprise_id, measure ORDER BY (state = ANY ($3)) DESC, id DESC) AS "answeredBy"
           FROM application WHERE enterprise_id = ANY ($1::uuid[])
          ORDER BY enterprise_id, measure, (state = ANY ($2)) DESC, id DESC`,
};

const LIVE: readonly State[] = ['draft', ...QUEUE_STATES];
const ANSWERED: readonly State[] = [...QUEUE_STATES, 'disbursed'];

/** @returns one row for each enterprise and measure with any case within reach */
export function latestCasesOf(tx: Tx, enterpriseIds: readonly string[]): Promise<CaseUnderMeasure[]> {
  return tx.query<CaseUnderMeasure>(LATEST, [enterpriseIds, LIVE, ANSWERED]);
}
