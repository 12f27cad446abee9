/** Match runs as those see them who run the system. Any later run does what a failed one left undone. */
import type { Backlog, Failure, Tx } from '#kernel';
import { requestMatchRun } from './runs.js';

const NOT_MADE_UP_FOR = 'NOT EXISTS (SELECT FROM match_run later WHERE later.id > r.id)';

/** @returns which runs wait or go on, and whether the newest one was given up */
export async function matchRunBacklog(tx: Tx, now: Date): Promise<Backlog> {
  const [row] = await tx.query<Backlog>(
    `SELECT count(*) FILTER (WHERE waits)::int AS waiting, count(*) FILTER (WHERE state = 'running' AND NOT waits)::int AS running,
            count(*) FILTER (WHERE state = 'failed')::int AS failed, min(requested_at) FILTER (WHERE waits) AS oldest
       FROM (SELECT state, requested_at, state = 'queued' OR (state = 'running' AND leased_until <= $1) AS waits
               FROM match_run r WHERE state IN ('queued', 'running') OR (state = 'failed' AND ${NOT_MADE_UP_FOR})) AS owed`,
    [now],
  );
  return row as Backlog;
}

/** @returns the newest run where it was given up; nothing where a later one stands for it */
export function failedMatchRuns(tx: Tx, limit: number): Promise<Failure[]> {
  return tx.query<Failure>(
    `SELECT id, finished_at AS at, failure AS reason FROM match_run r WHERE state = 'failed' AND ${NOT_MADE_UP_FOR}
      ORDER BY id DESC LIMIT $1`,
    [limit],
  );
}

/**
 * Asks for another run in place of one that was given up.
 *
 * @returns the id of the other; undefined where none with that id failed, or a later one stands for it
 */
export async function retryMatchRun(tx: Tx, id: string, by: string, at: Date): Promise<string | undefined> {
  const failed = await failedMatchRuns(tx, 1);
  if (!failed.some((run) => run.id === id)) return undefined;
  return (await requestMatchRun(tx, { cause: 'asked', by, at })).id;
}
