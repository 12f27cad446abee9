/** Compiled documents in memory, ready to assess with. */
import { kernelRefusal, Refused, type Tx } from '#kernel';
import { type CompiledDocument, type CompiledMeasure, compileDocument } from '../catalogue/compile.js';
import { withRepeals } from '../catalogue/repeals.js';
import { findDocument } from './documents.js';

const NEWEST_PUBLISHED = {
  name: 'policy-newest-published',
  text: `SELECT document_id AS id, max(version) AS version FROM policy_document_version
         WHERE status = 'published' GROUP BY document_id ORDER BY document_id`,
};

/** @returns the document's id in a measure's code: `sj-2025-8` of `sj-2025-8.foreign-capital` */
export const documentIdOf = (measureCode: string): string => measureCode.split('.', 1)[0] as string;

/**
 * The published catalogue. What was compiled once is kept: a published version never changes, so that nothing here can
 * grow stale. Which version is the newest is asked of the database each time, so that a publication reaches every
 * process at once.
 */
export class PolicyCatalogue {
  private readonly compiled = new Map<string, CompiledDocument>();

  /**
   * @param version the version that a case is pinned to; without it, the newest published one
   * @throws Refused `not-found` when there is none
   */
  async document(tx: Tx, id: string, version?: number): Promise<CompiledDocument> {
    const document =
      version === undefined
        ? (await this.documents(tx)).find(({ header }) => header.id === id)
        : await this.load(tx, id, version);
    if (!document) throw new Refused(kernelRefusal('not-found'));
    return document;
  }

  /**
   * @param code `<document>.<slug>`
   * @param version of its document; without it, the newest published one
   * @throws Refused `not-found` when there is none
   */
  async measure(tx: Tx, code: string, version?: number): Promise<CompiledMeasure> {
    const measure = (await this.document(tx, documentIdOf(code), version)).measures.get(code);
    if (!measure) throw new Refused(kernelRefusal('not-found'));
    return measure;
  }

  /** @returns the newest published version of every document, by id, each with what repeals it */
  async documents(tx: Tx): Promise<CompiledDocument[]> {
    const documents: CompiledDocument[] = [];
    for (const { id, version } of await tx.query<{ id: string; version: number }>(NEWEST_PUBLISHED)) {
      const document = await this.load(tx, id, version);
      if (document) documents.push(document);
    }
    return withRepeals(documents);
  }

  /** @returns every measure of the newest published versions, in the order of the documents */
  async listMeasures(tx: Tx): Promise<CompiledMeasure[]> {
    return (await this.documents(tx)).flatMap(({ measures }) => [...measures.values()]);
  }

  private async load(tx: Tx, id: string, version: number): Promise<CompiledDocument | undefined> {
    const key = `${id}@${version}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const stored = await findDocument(tx, id, version);
    if (!stored) return undefined;
    const document = compileDocument(stored.document, version);
    // A draft may still change; only what is published is kept.
    if (stored.status === 'published') this.compiled.set(key, document);
    return document;
  }
}
