/** Dry runs as rows: asked for by a person, done by the worker, and kept with their result. */
import { type Day, newId, type Tx } from '#kernel';
import type { Counterparts } from '../dryrun/draft-rules.js';
import type { DryRunResult } from '../dryrun/result.js';

/** What is tried: a version of a document, or of a guide. */
export type DraftName = { documentId: string; version: number } | { guide: { code: string; version: number } };

export interface DryRunRow {
  id: string;
  subject: DraftName;
  /** Another draft to compare with; null for none. */
  against: DraftName | null;
  counterparts: Counterparts;
  /** First and last day of submission, both inclusive, in Asia/Shanghai. */
  from: Day;
  to: Day;
  /** Ids of districts; null for all. */
  districtIds: string[] | null;
  requestedBy: string;
  requestedAt: Date;
  state: 'queued' | 'running' | 'ready' | 'failed';
  casesDone: number;
  /** Null until the cases were counted. */
  casesAll: number | null;
  /** Why it failed: the code of a refusal, or `gave-up`. */
  failure: string | null;
  finishedAt: Date | null;
}

const COLUMNS = `id, subject, against, counterparts, from_day AS "from", to_day AS "to", district_ids AS "districtIds",
  requested_by AS "requestedBy", requested_at AS "requestedAt", state, cases_done AS "casesDone",
  cases_all AS "casesAll", failure, finished_at AS "finishedAt"`;

export type NewDryRun = Pick<
  DryRunRow,
  'subject' | 'against' | 'counterparts' | 'from' | 'to' | 'districtIds' | 'requestedBy'
> & { at: Date };

/** @returns the id of the new dry run, which waits for a worker */
export async function createDryRun(tx: Tx, wanted: NewDryRun): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO dry_run (id, subject, against, counterparts, from_day, to_day, district_ids, requested_by, requested_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      JSON.stringify(wanted.subject),
      wanted.against && JSON.stringify(wanted.against),
      JSON.stringify(wanted.counterparts),
      wanted.from,
      wanted.to,
      wanted.districtIds,
      wanted.requestedBy,
      wanted.at,
    ],
  );
  return id;
}

/** @param requestedBy whose alone; null for anybody's */
export async function findDryRun(
  tx: Tx,
  id: string,
  requestedBy: string | null,
): Promise<(DryRunRow & { result: DryRunResult | null }) | undefined> {
  const [row] = await tx.query<DryRunRow & { result: DryRunResult | null }>(
    `SELECT ${COLUMNS}, result FROM dry_run WHERE id = $1 AND ($2::uuid IS NULL OR requested_by = $2)`,
    [id, requestedBy],
  );
  return row;
}

/** @returns dry runs without their results, newest first, at most `limit`; `requestedBy` as in `findDryRun` */
export function listDryRuns(
  tx: Tx,
  requestedBy: string | null,
  page: { after?: string | undefined; limit: number },
): Promise<DryRunRow[]> {
  return tx.query<DryRunRow>(
    `SELECT ${COLUMNS} FROM dry_run
      WHERE ($1::uuid IS NULL OR requested_by = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [requestedBy, page.after ?? null, page.limit],
  );
}

/** @returns how many of the person's dry runs are not done yet */
export async function waitingDryRuns(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM dry_run WHERE requested_by = $1 AND state IN ('queued', 'running')`,
    [personId],
  );
  return row?.count ?? 0;
}

/** @returns ids of dry runs that nobody does: not begun, or begun by a worker of which nothing was heard since */
export async function dueDryRuns(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM dry_run WHERE state = 'queued' OR (state = 'running' AND leased_until < $1) ORDER BY id LIMIT $2`,
    [now, limit],
  );
  return rows.map(({ id }) => id);
}

/** One worker's hold on a dry run: whoever takes it later has a higher number, and this one finds that it lost it. */
export interface DryRunLease {
  id: string;
  attempt: number;
}

/** How long a worker is believed to be alive after it was heard of. */
const LEASE_MS = 60_000;
const leaseEnd = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

/** Takes a dry run for this worker. @returns it with the number of this attempt, or undefined when there is nothing to do */
export async function claimDryRun(
  tx: Tx,
  id: string,
  now: Date,
): Promise<(DryRunRow & { attempt: number }) | undefined> {
  const [row] = await tx.query<DryRunRow & { attempt: number }>(
    `UPDATE dry_run SET state = 'running', attempts = attempts + 1, leased_until = $3, cases_done = 0, cases_all = NULL
      WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND leased_until < $2))
      RETURNING ${COLUMNS}, attempts AS attempt`,
    [id, now, leaseEnd(now)],
  );
  return row;
}

/** Says how far it is and that the worker is alive. @returns false when another worker has taken it meanwhile */
export async function noteDryRun(
  tx: Tx,
  lease: DryRunLease,
  progress: { done: number; all: number },
  now: Date,
): Promise<boolean> {
  const noted = await tx.execute(
    `UPDATE dry_run SET cases_done = $3, cases_all = $4, leased_until = $5
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [lease.id, lease.attempt, progress.done, progress.all, leaseEnd(now)],
  );
  return noted === 1;
}

/** Keeps the result. @returns false when another worker has taken it meanwhile, and will finish it itself */
export async function finishDryRun(tx: Tx, lease: DryRunLease, result: DryRunResult, at: Date): Promise<boolean> {
  const finished = await tx.execute(
    `UPDATE dry_run SET state = 'ready', leased_until = NULL, finished_at = $3, cases_done = $4, cases_all = $4,
            result = $5
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [lease.id, lease.attempt, at, result.cases, JSON.stringify(result)],
  );
  return finished === 1;
}

/** It cannot be done. @returns false when another worker has taken it meanwhile */
export async function failDryRun(tx: Tx, lease: DryRunLease, failure: string, at: Date): Promise<boolean> {
  const failed = await tx.execute(
    `UPDATE dry_run SET state = 'failed', leased_until = NULL, finished_at = $3, failure = $4
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [lease.id, lease.attempt, at, failure],
  );
  return failed === 1;
}
