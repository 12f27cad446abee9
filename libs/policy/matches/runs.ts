/** Match runs as rows: waiting, taken by a worker, and how far they are. Each batch moves the place in its own transaction. */
import { newId, type Tx } from '#kernel';

export interface MatchRun {
  id: string;
  /** `asked` by a person; a publication; or time: a window that opened, a day that began. */
  cause: 'asked' | 'guide-published' | 'document-published' | 'list-published' | 'window-opened' | 'day-begun';
  state: 'queued' | 'running' | 'done' | 'failed';
  requestedAt: Date;
  /** When it was first taken; null before. */
  startedAt: Date | null;
  /** How many enterprises there were when it began; null before. */
  enterprises: number | null;
  enterprisesDone: number;
  finishedAt: Date | null;
  /** Why it failed: `gave-up`; null unless it did. */
  failure: string | null;
}

/** One worker's hold on a run, and the enterprise behind which it goes on. */
export interface MatchLease {
  id: string;
  attempt: number;
  after: string | null;
}

const COLUMNS = `id, cause, state, requested_at AS "requestedAt", started_at AS "startedAt", enterprises, enterprises_done AS "enterprisesDone",
  finished_at AS "finishedAt", failure`;

/** How long a worker is believed to be alive after it was heard of. */
const LEASE_MS = 60_000;
const leaseEnd = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

/**
 * What is asked for within a publication is seen by the run: it is held as it waits until the publication has ended, so that
 * no worker begins it before.
 *
 * @returns the run that waits: a new one, or that which waited already, for it will see the same
 */
export async function requestMatchRun(
  tx: Tx,
  { cause, by, at }: { cause: MatchRun['cause']; by: string; at: Date },
): Promise<MatchRun> {
  const [row] = await tx.query<MatchRun>(
    `INSERT INTO match_run (id, cause, requested_by, requested_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT ((true)) WHERE state = 'queued' DO NOTHING RETURNING ${COLUMNS}`,
    [newId(), cause, by, at],
  );
  if (row) return row;
  const [waiting] = await tx.query<MatchRun>(`SELECT ${COLUMNS} FROM match_run WHERE state = 'queued' FOR SHARE`);
  // A worker took it in this very moment: what is asked for now needs another one.
  return waiting ?? requestMatchRun(tx, { cause, by, at });
}

/** @returns the run, or undefined */
export async function findMatchRun(tx: Tx, id: string): Promise<MatchRun | undefined> {
  const [row] = await tx.query<MatchRun>(`SELECT ${COLUMNS} FROM match_run WHERE id = $1`, [id]);
  return row;
}

/** @returns runs, newest first, at most `limit` */
export function listMatchRuns(tx: Tx, page: { after?: string | undefined; limit: number }): Promise<MatchRun[]> {
  return tx.query<MatchRun>(
    `SELECT ${COLUMNS} FROM match_run WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [page.after ?? null, page.limit],
  );
}

/** @returns when the newest run began; null where none ever did */
export async function newestMatchRunStart(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>('SELECT max(started_at) AS at FROM match_run');
  return row?.at ?? null;
}

/** @returns ids of runs that nobody does: not begun, or begun by a worker of which nothing was heard since */
export async function dueMatchRuns(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM match_run WHERE state = 'queued' OR (state = 'running' AND leased_until <= $1) ORDER BY id`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** Takes a run. @returns undefined when another worker has it, it is done, or another run is not */
export async function claimMatchRun(
  tx: Tx,
  id: string,
  enterprises: number,
  now: Date,
): Promise<MatchLease | undefined> {
  const [row] = await tx.query<MatchLease>(
    `UPDATE match_run SET state = 'running', attempts = attempts + 1, leased_until = $3, enterprises = $4,
            started_at = coalesce(started_at, $2)
      WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND leased_until <= $2))
        AND NOT EXISTS (SELECT FROM match_run other WHERE other.state = 'running' AND other.id <> $1)
      RETURNING id, attempts AS attempt, last_enterprise AS after`,
    [id, now, leaseEnd(now), enterprises],
  );
  return row;
}

/** Says that a batch is done, in the batch's transaction. @returns false when another worker has taken the run */
export async function advanceMatchRun(
  tx: Tx,
  { id, attempt }: MatchLease,
  batch: readonly string[],
  now: Date,
): Promise<boolean> {
  const advanced = await tx.execute(
    `UPDATE match_run SET last_enterprise = $3, enterprises_done = enterprises_done + $4, leased_until = $5
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [id, attempt, batch.at(-1), batch.length, leaseEnd(now)],
  );
  return advanced === 1;
}

/** @returns false when another worker has taken the run */
export async function finishMatchRun(tx: Tx, { id, attempt }: MatchLease, at: Date): Promise<boolean> {
  const finished = await tx.execute(
    `UPDATE match_run SET state = 'done', leased_until = NULL, finished_at = $3
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [id, attempt, at],
  );
  return finished === 1;
}

/** It cannot be done, and makes way for the next run. @returns false when another worker has taken it */
export async function failMatchRun(tx: Tx, { id, attempt }: MatchLease, failure: string, at: Date): Promise<boolean> {
  const failed = await tx.execute(
    `UPDATE match_run SET state = 'failed', leased_until = NULL, finished_at = $3, failure = $4
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [id, attempt, at, failure],
  );
  return failed === 1;
}
