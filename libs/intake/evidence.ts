/** Evidence rows, and the way from a row to its file. */
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isId, kernelRefusal, newId, type Refusal, Refused, type Tx } from '#kernel';
import type { ReceivedFile } from './receive-evidence.js';
import { intakeRefusal } from './refusals.js';

export interface Evidence {
  id: string;
  /** Code of the requirement that it answers. */
  requirement: string;
  fileName: string;
  mediaType: string;
  sizeBytes: bigint;
  sha256: string;
  /** Numbers of the invoices that it shows, as the enterprise stated them; capitals and digits, each once. */
  invoiceNumbers: string[];
  uploadedBy: string;
  uploadedAt: Date;
  /** A withdrawn file stays readable, for officers may have decided on it. */
  withdrawnAt: Date | null;
}

const COLUMNS = `id, requirement, file_name AS "fileName", media_type AS "mediaType", size_bytes AS "sizeBytes", sha256,
  invoice_numbers AS "invoiceNumbers", uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt", withdrawn_at AS "withdrawnAt"`;

/** Spaces, dashes and full-width forms do not make another invoice. */
const foldInvoice = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Writes the row of a received file. Whether the case's state allows it, the caller has checked. */
export async function attachEvidence(
  tx: Tx,
  attachment: {
    applicationId: string;
    requirement: string;
    file: ReceivedFile;
    invoiceNumbers?: readonly string[];
    personId: string;
    at: Date;
  },
): Promise<Evidence> {
  const { applicationId, requirement, file, invoiceNumbers = [], personId, at } = attachment;
  const invoices = new Set(invoiceNumbers.map(foldInvoice).filter((number) => number !== ''));
  const [row] = await tx.query<Evidence>(
    `INSERT INTO evidence (id, application_id, requirement, file_name, media_type, size_bytes, sha256, stored_as,
                           uploaded_by, uploaded_at, invoice_numbers)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING ${COLUMNS}`,
    [
      newId(),
      applicationId,
      requirement,
      file.fileName,
      file.mediaType,
      file.sizeBytes,
      file.sha256,
      file.storedAs,
      personId,
      at,
      [...invoices],
    ],
  );
  return row as Evidence;
}

/**
 * Takes a file out of the application; row and file stay. Whether the case's state allows it, the caller has checked.
 *
 * @throws Refused `not-found` when it is no live evidence of this case
 */
export async function withdrawEvidence(tx: Tx, applicationId: string, evidenceId: string, at: Date): Promise<void> {
  const withdrawn = await tx.execute(
    'UPDATE evidence SET withdrawn_at = $3 WHERE id = $1 AND application_id = $2 AND withdrawn_at IS NULL',
    [isId(evidenceId) ? evidenceId : null, applicationId, at],
  );
  if (withdrawn === 0) throw new Refused(kernelRefusal('not-found'));
}

/** @returns the case's evidence in the order in which it came, withdrawn files too */
export function listEvidence(tx: Tx, applicationId: string): Promise<Evidence[]> {
  return tx.query<Evidence>(
    { name: 'evidence-list', text: `SELECT ${COLUMNS} FROM evidence WHERE application_id = $1 ORDER BY id` },
    [applicationId],
  );
}

/** @returns the refusal that names every required code for which there is no live evidence, or null */
export function missingEvidence(required: readonly string[], rows: readonly Evidence[]): Refusal | null {
  const problems = required
    .filter((code) => !rows.some((row) => row.requirement === code && row.withdrawnAt === null))
    .map((code) => ({ at: `/evidence/${code}`, zh: `缺少材料“${code}”`, en: `there is no evidence for "${code}"` }));
  return problems.length > 0 ? intakeRefusal('evidence-missing', { problems }) : null;
}

/**
 * Opens a file for download. It is somebody else's content: serve it as an attachment and without sniffing.
 *
 * @returns the row and the content as a stream, which the caller consumes or destroys
 * @throws Refused `not-found` when it is no evidence of this case or the case is out of reach
 * @throws Error when the row's file is gone
 */
export async function openEvidence(
  tx: Tx,
  directory: string,
  applicationId: string,
  evidenceId: string,
): Promise<{ evidence: Evidence; stream: Readable }> {
  const ids = isId(applicationId) && isId(evidenceId) ? [evidenceId, applicationId] : [null, null];
  const [row] = await tx.query<Evidence & { storedAs: string }>(
    `SELECT ${COLUMNS}, stored_as AS "storedAs" FROM evidence WHERE id = $1 AND application_id = $2`,
    ids,
  );
  if (!row) throw new Refused(kernelRefusal('not-found'));
  const { storedAs, ...evidence } = row;
  // Opened here and not with the first read, so that a missing file shows before an answer has begun.
  const file = await open(join(directory, storedAs), 'r');
  return { evidence, stream: file.createReadStream() };
}

/**
 * Removes files without a row: left by a crash between file and row, or by a refused request.
 *
 * @param minimumAgeMs files younger than this may belong to an upload that still runs. Files are dated by the machine,
 *   so they are compared with the machine's time and not with the house's clock
 * @returns how many were removed
 * @throws Error unless the transaction sees every case: a row out of reach would make its file look like an orphan
 */
export async function sweepOrphans(tx: Tx, directory: string, minimumAgeMs: number): Promise<number> {
  const [seen] = await tx.query<{ all: boolean }>(`SELECT reach_kind() = 'all' AS "all"`);
  if (!seen?.all) throw new Error('only a transaction that reaches every case may sweep evidence');
  const old = await filesOlderThan(directory, Date.now() - minimumAgeMs);
  const rows = await tx.query<{ storedAs: string }>(
    'SELECT stored_as AS "storedAs" FROM evidence WHERE stored_as = ANY ($1::text[])',
    [old],
  );
  const kept = new Set(rows.map((row) => row.storedAs));
  const orphans = old.filter((name) => !kept.has(name));
  for (const name of orphans) await rm(join(directory, name), { force: true });
  return orphans.length;
}

async function filesOlderThan(directory: string, instantMs: number): Promise<string[]> {
  const old: string[] = [];
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    // A file can go between the listing and the look at it: another sweep was quicker.
    const found = entry.isFile() ? await stat(join(directory, entry.name)).catch(() => null) : null;
    if (found && found.mtimeMs <= instantMs) old.push(entry.name);
  }
  return old;
}
