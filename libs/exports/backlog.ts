/** The exports of everybody as those see them who run the system: how many, and which failed; never what is in one. */
import { type Backlog, type Failure, newId, type Tx } from '#kernel';

const NOT_RETRIED = 'NOT EXISTS (SELECT FROM export again WHERE again.retry_of = e.id)';

/** @returns what is to be written, is being written and was given up */
export async function exportBacklog(tx: Tx, now: Date): Promise<Backlog> {
  const [row] = await tx.query<Backlog>(
    `SELECT count(*) FILTER (WHERE waits)::int AS waiting, count(*) FILTER (WHERE state = 'running' AND NOT waits)::int AS running,
            count(*) FILTER (WHERE state = 'failed')::int AS failed, min(requested_at) FILTER (WHERE waits) AS oldest
       FROM (SELECT state, requested_at, state = 'queued' OR (state = 'running' AND leased_until < $1) AS waits
               FROM export e WHERE state IN ('queued', 'running') OR (state = 'failed' AND ${NOT_RETRIED})) AS owed`,
    [now],
  );
  return row as Backlog;
}

/** @returns what was given up and not tried again, the newest first */
export function failedExports(tx: Tx, limit: number): Promise<Failure[]> {
  return tx.query<Failure>(
    `SELECT id, finished_at AS at, failure AS reason FROM export e WHERE state = 'failed' AND ${NOT_RETRIED}
      ORDER BY finished_at DESC, id DESC LIMIT $1`,
    [limit],
  );
}

/**
 * Lets a failed export be written once more, for the person who asked for it, as another export: what failed stays on
 * record.
 *
 * @returns the id of the new one; undefined where none with that id failed, or it was tried again before
 */
export async function retryExport(tx: Tx, id: string, at: Date): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO export (id, kind, filter, language, requested_by, requested_at, retry_of)
     SELECT $2, kind, filter, language, requested_by, $3, id FROM export WHERE id = $1 AND state = 'failed'
     ON CONFLICT (retry_of) DO NOTHING RETURNING id`,
    [id, newId(), at],
  );
  return row?.id;
}
