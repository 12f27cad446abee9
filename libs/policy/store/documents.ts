/** The catalogue's versions in the database: append-only, each with the bytes that assessments stand on. */
import { canonicalJson, kernelRefusal, Refused, sha256, type Tx } from '#kernel';
import type { PolicyDocument } from '../catalogue/types.js';
import { policyRefusal } from '../refusals.js';

/** One stored version of a document. */
export interface DocumentVersion {
  id: string;
  version: number;
  document: PolicyDocument;
  sourceText: string;
  status: 'draft' | 'published';
  sha256: string;
}

/** A line of the list of documents. */
export interface DocumentSummary {
  id: string;
  version: number;
  number: string;
  title: { zh: string; en: string };
  inForce: { from: string; to: string | null };
  status: 'draft' | 'published';
  loadedAt: Date;
  /** Null for the files that come with the system. */
  loadedBy: string | null;
  publishedAt: Date | null;
  publishedBy: string | null;
  sha256: string;
}

export interface NewDocumentVersion {
  /** A document that passed `loadPolicyDocument`. */
  document: PolicyDocument;
  sourceText: string;
  now: Date;
  /** The person who loads it; null for the files that come with the system. */
  loadedBy: string | null;
  /** Publishes a new version at once. Only for the system's own files: a person's version needs a second person. */
  publish?: boolean;
}

/**
 * Keeps a document as its next version, unless it is the newest version already, source text included. Two callers at
 * once make one version: they wait for each other on the document's id.
 *
 * The system's own file is kept once, for good: a person's correction is not undone by the next start. Where a person
 * wrote the newest version, a file of a later release becomes a draft, for people to compare and publish.
 *
 * @returns the version, whether it is new, and whether it is published
 * @throws Refused `publisher-is-editor` when a person's version is to be published at once
 */
export async function loadCatalogueVersion(
  tx: Tx,
  given: NewDocumentVersion,
): Promise<{ version: number; isNew: boolean; status: 'draft' | 'published' }> {
  if (given.publish && given.loadedBy !== null) throw new Refused(policyRefusal('publisher-is-editor'));
  const { document, sourceText, now, loadedBy } = given;
  const content = canonicalJson(document);
  const hash = sha256(`${content}\n${sourceText}`);
  await lockDocument(tx, document.id);
  const versions = await tx.query<{
    version: number;
    sha256: string;
    loadedBy: string | null;
    status: 'draft' | 'published';
  }>(
    `SELECT version, sha256, loaded_by AS "loadedBy", status
       FROM policy_document_version WHERE document_id = $1 ORDER BY version DESC`,
    [document.id],
  );
  const [newest] = versions;
  const known = (loadedBy === null ? versions : versions.slice(0, 1)).find((one) => one.sha256 === hash);
  if (known) return { version: known.version, isNew: false, status: known.status };
  const version = (newest?.version ?? 0) + 1;
  const status = given.publish === true && (newest?.loadedBy ?? null) === null ? 'published' : 'draft';
  await tx.execute(
    `INSERT INTO policy_document_version
       (document_id, version, content, source_text, sha256, status, loaded_at, loaded_by, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [document.id, version, content, sourceText, hash, status, now, loadedBy, status === 'published' ? now : null],
  );
  return { version, isNew: true, status };
}

/** Saving and publishing versions of one document come one after the other. */
async function lockDocument(tx: Tx, id: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('policy-document/' || $1, 0))`, [id]);
}

/**
 * Publishes a draft version: new cases are assessed under it from now on, and it never changes again.
 *
 * @throws Refused `not-found`; `already-published`; `draft-outdated` where a newer version was published since;
 *   `publisher-is-editor` when the person is the one who loaded it
 */
export async function publishDocument(tx: Tx, id: string, version: number, by: string, now: Date): Promise<void> {
  await lockDocument(tx, id);
  const [row] = await tx.query<{ status: string; loaded_by: string | null }>(
    'SELECT status, loaded_by FROM policy_document_version WHERE document_id = $1 AND version = $2 FOR UPDATE',
    [id, version],
  );
  if (!row) throw new Refused(kernelRefusal('not-found'));
  if (row.status === 'published') throw new Refused(policyRefusal('already-published'));
  if (row.loaded_by === by) throw new Refused(policyRefusal('publisher-is-editor'));
  const newer = (await findDocument(tx, id))?.version ?? 0;
  if (newer > version) throw new Refused(policyRefusal('draft-outdated', { params: { newer } }));
  await tx.execute(
    `UPDATE policy_document_version SET status = 'published', published_at = $3, published_by = $4
     WHERE document_id = $1 AND version = $2`,
    [id, version, now, by],
  );
}

/**
 * Finds one version of a document.
 *
 * @param version without it, the newest published one
 * @returns undefined where there is none
 */
export function findDocument(tx: Tx, id: string, version?: number): Promise<DocumentVersion | undefined> {
  if (version === undefined) return newestOf(tx, id, `status = 'published'`);
  return newestOf(tx, id, 'version = $2', version);
}

/** @returns the version that was in its place when this one came; undefined where there was none */
export const publishedBefore = (tx: Tx, id: string, version: number): Promise<DocumentVersion | undefined> =>
  newestOf(tx, id, `status = 'published' AND version < $2`, version);

async function newestOf(tx: Tx, id: string, which: string, ...values: number[]): Promise<DocumentVersion | undefined> {
  const [row] = await tx.query<{
    version: number;
    content: string;
    source_text: string;
    status: DocumentVersion['status'];
    sha256: string;
  }>(
    `SELECT version, content, source_text, status, sha256 FROM policy_document_version
     WHERE document_id = $1 AND ${which} ORDER BY version DESC LIMIT 1`,
    [id, ...values],
  );
  if (!row) return undefined;
  const { content, source_text: sourceText, ...rest } = row;
  return { id, ...rest, sourceText, document: JSON.parse(content) as PolicyDocument };
}

/**
 * @param id of one document, or null for all
 * @returns every version, newest first within a document: the catalogue's history
 */
export function listDocuments(tx: Tx, id: string | null): Promise<DocumentSummary[]> {
  return tx.query<DocumentSummary>(
    `SELECT document_id AS id, version, status, loaded_at AS "loadedAt", loaded_by AS "loadedBy",
            published_at AS "publishedAt", published_by AS "publishedBy", sha256, content::jsonb ->> 'number' AS number,
            content::jsonb -> 'title' AS title,
            jsonb_build_object('from', content::jsonb #> '{inForce,from}', 'to', content::jsonb #> '{inForce,to}') AS "inForce"
     FROM policy_document_version WHERE $1::text IS NULL OR document_id = $1 ORDER BY document_id, version DESC`,
    [id],
  );
}
