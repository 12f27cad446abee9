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

const STAGES = QUEUE_STATES.map((state) => `'${state}'`).join(', ');
/** The index case_event_finished holds exactly these; the planner has to read it in the text to use it. */
const leavesStages = (event: string): string =>
  `${event}.from_state IN (${STAGES}) AND ${event}.to_state NOT IN (${STAGES})`;

// A case is finished with the event by which it last left the stages, unless it is in one of them again. A run begins
// where a stage is entered anew; coming back from a correction goes on with the run, as the deadline does. A freeze holds
// every stage but the public notice, so that the frozen days are in no piece. Every change begins a piece; a note does not.
// Runs and corrections are numbered along one path, so that the events are sorted once, however many there are. Runs are
// compared by their days as arrays, which takes half the time of comparing them as JSON; the few groups become JSON.
const RUNS = {
  name: 'stage-runs',
  text: `
    WITH finished AS (
      SELECT v.application_id, v.seq AS last
        FROM case_event v JOIN application a ON a.id = v.application_id
       WHERE v.at >= $1 AND v.at < $2 AND ${leavesStages('v')}
         AND a.state NOT IN (${STAGES}) AND ($3::text IS NULL OR a.measure = $3)
         AND NOT EXISTS (SELECT FROM case_event later
                          WHERE later.application_id = v.application_id AND later.seq > v.seq
                            AND ${leavesStages('later')})),
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
        FROM steps WHERE state IN (${STAGES}) AND (NOT frozen OR state = 'public_notice')
       GROUP BY 1, 2, 3, 4),
    runs AS (
      SELECT state, array_agg(began ORDER BY piece) AS began, array_agg(ended ORDER BY piece) AS ended
        FROM pieces GROUP BY application_id, state, run),
    groups AS (SELECT state, began, ended, count(*)::int AS count FROM runs GROUP BY 1, 2, 3)
    SELECT state, count, (
             SELECT jsonb_agg(jsonb_build_array(p.began, p.ended) ORDER BY p.place)
               FROM unnest(g.began, g.ended) WITH ORDINALITY AS p (began, ended, place)) AS pieces
      FROM groups g`,
};

/**
 * @param asked.since, asked.until the instants between which the cases finished, half-open
 * @param asked.measure of these cases only
 * @returns the runs of the cases within reach, in no order
 */
export function stageRuns(tx: Tx, asked: { since: Date; until: Date; measure?: string }): Promise<StageRuns[]> {
  return tx.query<StageRuns>(RUNS, [asked.since, asked.until, asked.measure ?? null]);
}
