/** The catalogue's history for its own people: every version of a document, drafts included, and what changed between two. */
import { type Actor, formatInstant, kernelRefusal, Refused, type Role, type Tx } from '#kernel';
import {
  type DocumentChange,
  type DocumentVersion,
  diffDocuments,
  findDocument,
  listDocuments,
  publishedBefore,
} from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

const READERS: readonly Role[] = ['catalogue-editor', 'catalogue-publisher', 'auditor'];

/** @returns every version of a document, or of all, newest first */
export async function listDocumentVersions(_house: House, tx: Tx, actor: Actor, { id }: { id?: string }) {
  requireRole(actor, ...READERS);
  const versions = await listDocuments(tx, id ?? null);
  return {
    items: versions.map(({ loadedAt, publishedAt, ...version }) => ({
      ...version,
      loadedAt: formatInstant(loadedAt),
      publishedAt: publishedAt && formatInstant(publishedAt),
    })),
  };
}

/** One version, with the text beside which it was checked. @throws Refused `not-found` */
export async function readDocumentVersion(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<DocumentVersion> {
  requireRole(actor, ...READERS);
  return found(await findDocument(tx, id, version));
}

/**
 * @param input.against another version; without it, the published one before it
 * @returns what the version changes
 */
export async function diffDocumentVersions(
  _house: House,
  tx: Tx,
  actor: Actor,
  { id, version, against }: { id: string; version: number; against?: number },
): Promise<{ from: number | null; to: number; items: DocumentChange[] }> {
  requireRole(actor, ...READERS);
  const after = found(await findDocument(tx, id, version));
  const before =
    against === undefined ? await publishedBefore(tx, id, version) : found(await findDocument(tx, id, against));
  const items = diffDocuments(before?.document ?? null, after.document);
  return { from: before?.version ?? null, to: version, items };
}

function found(version: DocumentVersion | undefined): DocumentVersion {
  if (!version) throw new Refused(kernelRefusal('not-found'));
  return version;
}
