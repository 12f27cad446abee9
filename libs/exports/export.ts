/** Exports as rows: requested by a person, done by the worker, kept for a while. Every reading names the person. */
import { type Day, newId, type Tx } from '#kernel';

export type ExportState = 'queued' | 'running' | 'ready' | 'failed' | 'expired';

export interface Export {
  id: string;
  kind: string;
  filter: Record<string, string>;
  language: 'zh' | 'en';
  requestedBy: string;
  requestedAt: Date;
  state: ExportState;
  rowsDone: number;
  /** Why it failed: the code of a refusal, or `gave-up`. */
  failure: string | null;
  fileName: string | null;
  sizeBytes: bigint | null;
  sha256: string | null;
  /** The last day on which the file is there. */
  expiresOn: Day | null;
}

const COLUMNS = `id, kind, filter, language, requested_by AS "requestedBy", requested_at AS "requestedAt", state,
  rows_done AS "rowsDone", failure, file_name AS "fileName", size_bytes AS "sizeBytes", sha256,
  expires_on AS "expiresOn"`;

export type NewExport = Pick<Export, 'kind' | 'filter' | 'language' | 'requestedBy'> & { at: Date };

/** @returns the id of the new export, which waits for a worker */
export async function createExport(tx: Tx, wanted: NewExport): Promise<string> {
  const id = newId();
  await tx.execute(
    'INSERT INTO export (id, kind, filter, language, requested_by, requested_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, wanted.kind, JSON.stringify(wanted.filter), wanted.language, wanted.requestedBy, wanted.at],
  );
  return id;
}

/** @returns the person's export, or undefined when the person has none with that id */
export async function findExport(tx: Tx, personId: string, id: string): Promise<Export | undefined> {
  const [row] = await tx.query<Export>(`SELECT ${COLUMNS} FROM export WHERE id = $1 AND requested_by = $2`, [
    id,
    personId,
  ]);
  return row;
}

/** @returns the person's exports, newest first, at most `limit` */
export function listExports(
  tx: Tx,
  personId: string,
  page: { after?: string | undefined; limit: number },
): Promise<Export[]> {
  return tx.query<Export>(
    `SELECT ${COLUMNS} FROM export WHERE requested_by = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [personId, page.after ?? null, page.limit],
  );
}

/** @returns how many of the person's exports are not done yet */
export async function waitingExports(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM export WHERE requested_by = $1 AND state IN ('queued', 'running')`,
    [personId],
  );
  return row?.count ?? 0;
}

/** @returns ids of exports that nobody does: not begun, or begun by a worker of which nothing was heard since */
export async function dueExports(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM export WHERE state = 'queued' OR (state = 'running' AND leased_until < $1) ORDER BY id LIMIT $2`,
    [now, limit],
  );
  return rows.map((row) => row.id);
}

/** One worker's hold on an export: whoever takes it later has a higher number, and this one finds that it lost it. */
export interface Lease {
  id: string;
  attempt: number;
}

/** How long a worker is believed to be alive after it was heard of. */
const LEASE_MS = 60_000;
const leaseEnd = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

/**
 * Takes an export for this worker.
 *
 * @returns it with the number of this attempt, or undefined when another worker has it or it is done
 */
export async function claimExport(tx: Tx, id: string, now: Date): Promise<(Export & { attempt: number }) | undefined> {
  const [row] = await tx.query<Export & { attempt: number }>(
    `UPDATE export SET state = 'running', attempts = attempts + 1, leased_until = $3, rows_done = 0
      WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND leased_until < $2))
      RETURNING ${COLUMNS}, attempts AS attempt`,
    [id, now, leaseEnd(now)],
  );
  return row;
}

/** Says how far it is and that the worker is alive. @returns false when another worker has taken it meanwhile */
export async function noteProgress(tx: Tx, lease: Lease, rowsDone: number, now: Date): Promise<boolean> {
  const noted = await tx.execute(
    `UPDATE export SET rows_done = $3, leased_until = $4 WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [lease.id, lease.attempt, rowsDone, leaseEnd(now)],
  );
  return noted === 1;
}

export interface FinishedFile {
  fileName: string;
  sizeBytes: number;
  sha256: string;
  rows: number;
  expiresOn: Day;
}

/** The file is there. @returns false when another worker has taken the export meanwhile, and will finish it itself */
export async function finishExport(tx: Tx, lease: Lease, file: FinishedFile, at: Date): Promise<boolean> {
  const finished = await tx.execute(
    `UPDATE export SET state = 'ready', leased_until = NULL, finished_at = $3, rows_done = $4, file_name = $5,
            size_bytes = $6, sha256 = $7, expires_on = $8
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [lease.id, lease.attempt, at, file.rows, file.fileName, file.sizeBytes, file.sha256, file.expiresOn],
  );
  return finished === 1;
}

/** It cannot be done. @returns false when another worker has taken the export meanwhile */
export async function failExport(tx: Tx, lease: Lease, failure: string, at: Date): Promise<boolean> {
  const failed = await tx.execute(
    `UPDATE export SET state = 'failed', leased_until = NULL, finished_at = $3, failure = $4
      WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [lease.id, lease.attempt, at, failure],
  );
  return failed === 1;
}

/** Marks what nobody fetched in time. @returns the ids whose files can go */
export async function expireExports(tx: Tx, today: Day): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `UPDATE export SET state = 'expired' WHERE state = 'ready' AND expires_on < $1 RETURNING id`,
    [today],
  );
  return rows.map((row) => row.id);
}
