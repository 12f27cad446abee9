/** A new document, or the next version of one, as a person hands it in: checked whole, and kept as a draft. */
import { listOrganisations } from '#identity';
import { type Actor, type Problem, Refused, type Tx } from '#kernel';
import {
  type CatalogueError,
  type DocumentChange,
  diffDocuments,
  findDocument,
  loadCatalogueVersion,
  loadPolicyDocument,
  policyRefusal,
} from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

export interface DocumentFile {
  /** The id that the file names, e.g. `sj-2026-1`. */
  id: string;
  /** The catalogue file, YAML or JSON. */
  content: string;
  /** The issued text, verbatim. */
  sourceText: string;
}

export interface SavedDocument {
  id: string;
  version: number;
  status: 'draft' | 'published';
  /** False where the newest version says the same already. */
  isNew: boolean;
  /** Against the newest published version; everything is new where there is none. */
  changes: DocumentChange[];
}

/** @returns the errors as problems at their places, e.g. `12:5 /measures/0/code` */
const asProblems = (errors: readonly CatalogueError[]): Problem[] =>
  errors.map(({ line, column, at, zh, en }) => ({ at: `${line}:${column} ${at || '/'}`, zh, en }));

const refuse = (problems: Problem[]): never => {
  throw new Refused(policyRefusal('catalogue-invalid', { params: { count: problems.length }, problems }));
};

/**
 * Checks a document's file against its text (schema, types, every quote, dates, codes) and keeps it as a draft.
 *
 * @throws Refused `role-missing`; `catalogue-invalid` with every error at its line
 */
export async function saveDocument(house: House, tx: Tx, actor: Actor, file: DocumentFile): Promise<SavedDocument> {
  requireRole(actor, 'catalogue-editor');
  const { id, content, sourceText } = file;
  const loaded = loadPolicyDocument(content, sourceText, `${id}.yaml`);
  if (!loaded.ok) return refuse(asProblems(loaded.errors));
  const { document } = loaded;
  const offices = await listOrganisations(tx);
  if (!offices.some(({ code }) => code === document.local.jurisdiction)) {
    refuse([{ at: '/local/jurisdiction', zh: '没有这个机构', en: 'there is no such organisation' }]);
  }
  const published = await findDocument(tx, id);
  const given = { document, sourceText, now: house.clock.now(), loadedBy: actor.personId };
  const { version, isNew, status } = await loadCatalogueVersion(tx, given);
  return { id, version, status, isNew, changes: diffDocuments(published?.document ?? null, document) };
}
