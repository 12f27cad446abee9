/** How finished cases went through the stages, read from their events: the days are told, and counted elsewhere. */
import type { Day, Tx } from '#kernel';
import { QUEUE_STATES, type State } from './states.js';

/** The days on which a piece of a stage began and ended, in Shanghai. */
export type StagePiece = readonly [began: Day, ended: Day];

/** Runs through a stage that began and ended on the same days; there are as many such groups as days, not as cases. */
export interface StageRuns {
  state: State;
  /** One, or several where the enterprise corrected or an investigation froze the case in between. */
  pieces: readonly StagePiece[];
  count: number;
}

// A case is finished with the event by which it last left the stages, unless it is in one of them again. A run begins
// where a stage is entered anew; coming back from a correction goes on with the run, as the deadline does. A freeze holds
// every stage but the public notice, so that the frozen days are in no piece. Every change begins a piece; a note does not.
// Runs and corrections are numbered along one path, so that the events are sorted once, however many there are.
const RUNS = {
  name: 'stage-runs',
  text: `
    WITH finished AS (
      SELECT v.application_id, v.seq AS last
        FROM case_event v JOIN application a ON a.id = v.application_id
       WHERE v.at >= $1 AND v.at < $2 AND v.from_state = ANY ($3) AND v.to_state <> ALL ($3)
         AND a.state <> ALL ($3) AND ($4::text IS NULL OR a.measure = $4)
         AND NOT EXISTS (SELECT FROM case_event later
                          WHERE later.application_id = v.application_id AND later.seq > v.seq
                            AND later.from_state = ANY ($3) AND later.to_state <> ALL ($3))),
    steps AS (
      SELECT v.application_id, v.to_state AS state, (v.at AT TIME ZONE 'Asia/Shanghai')::date AS began,
             (lead(v.at) OVER path AT TIME ZONE 'Asia/Shanghai')::date AS ended,
             count(*) FILTER (WHERE v.from_state IS DISTINCT FROM v.to_state
               AND 'returned' NOT IN (v.to_state, coalesce(v.from_state, ''))) OVER path AS run,
             count(*) FILTER (WHERE v.from_state <> v.to_state AND v.to_state = 'returned') OVER path AS correction,
             count(*) FILTER (WHERE v.from_state IS DISTINCT FROM v.to_state
               OR v.action IN ('freeze', 'unfreeze')) OVER path AS piece,
             sum(CASE v.action WHEN 'freeze' THEN 1 WHEN 'unfreeze' THEN -1 ELSE 0 END) OVER path > 0 AS frozen
        FROM finished f JOIN case_event v ON v.application_id = f.application_id AND v.seq <= f.last
      WINDOW path AS (PARTITION BY v.application_id ORDER BY v.seq)),
    pieces AS (
      SELECT application_id, state, CASE state WHEN 'returned' THEN correction ELSE run END AS run, piece,
             min(began) AS began, max(ended) AS ended
        FROM steps WHERE state = ANY ($3) AND (NOT frozen OR state = 'public_notice')
       GROUP BY 1, 2, 3, 4),
    runs AS (
      SELECT state, jsonb_agg(jsonb_build_array(began, ended) ORDER BY piece) AS pieces
        FROM pieces GROUP BY application_id, state, run)
    SELECT state, pieces, count(*)::int AS count FROM runs GROUP BY 1, 2`,
};

/**
 * @param asked.since, asked.until the instants between which the cases finished, half-open
 * @param asked.measure of these cases only
 * @returns the runs of the cases within reach, in no order
 */
export function stageRuns(tx: Tx, asked: { since: Date; until: Date; measure?: string }): Promise<StageRuns[]> {
  return tx.query<StageRuns>(RUNS, [asked.since, asked.until, QUEUE_STATES, asked.measure ?? null]);
}
