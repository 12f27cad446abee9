/** The dry runs of everybody as those see them who run the system: how many, and which failed; never a result. */
import { type Backlog, type Failure, newId, type Tx } from '#kernel';

const NOT_RETRIED = 'NOT EXISTS (SELECT FROM dry_run again WHERE again.retry_of = d.id)';

/** @returns what is to be tried, is being tried and was given up */
export async function dryRunBacklog(tx: Tx, now: Date): Promise<Backlog> {
  const [row] = await tx.query<Backlog>(
    `SELECT count(*) FILTER (WHERE waits)::int AS waiting, count(*) FILTER (WHERE state = 'running' AND NOT waits)::int AS running,
            count(*) FILTER (WHERE state = 'failed')::int AS failed, min(requested_at) FILTER (WHERE waits) AS oldest
       FROM (SELECT state, requested_at, state = 'queued' OR (state = 'running' AND leased_until < $1) AS waits
               FROM dry_run d WHERE state IN ('queued', 'running') OR (state = 'failed' AND ${NOT_RETRIED})) AS owed`,
    [now],
  );
  return row as Backlog;
}

/** @returns what was given up and not tried again, the newest first */
export function failedDryRuns(tx: Tx, limit: number): Promise<Failure[]> {
  return tx.query<Failure>(
    `SELECT id, finished_at AS at, failure AS reason FROM dry_run d WHERE state = 'failed' AND ${NOT_RETRIED}
      ORDER BY finished_at DESC, id DESC LIMIT $1`,
    [limit],
  );
}

/**
 * Lets a failed dry run be done once more, for the person who asked for it, as another one: what failed stays on record.
 *
 * @returns the id of the new one; undefined where none with that id failed, or it was tried again before
 */
export async function retryDryRun(tx: Tx, id: string, at: Date): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO dry_run (id, subject, against, counterparts, from_day, to_day, district_ids, requested_by, requested_at,
                          retry_of)
     SELECT $2, subject, against, counterparts, from_day, to_day, district_ids, requested_by, $3, id
       FROM dry_run WHERE id = $1 AND state = 'failed'
     ON CONFLICT (retry_of) DO NOTHING RETURNING id`,
    [id, newId(), at],
  );
  return row?.id;
}
