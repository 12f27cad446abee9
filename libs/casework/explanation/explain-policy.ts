/** The versions of document and guide that a case is pinned to, with the bytes by which they can be proved. */
import { canonicalJson, formatInstant, sha256, type Tx } from '#kernel';
import { type DocumentVersion, findDocument, findGuide, type Guide, type GuideMeasure } from '#policy';
import type { CaseView } from '#workflow';

/** What a case is pinned to. */
export interface PinnedPolicy {
  document: DocumentVersion;
  /** Null where the case was submitted without a guide. */
  guide: { guide: Guide; parameters: GuideMeasure | null; publishedAt: Date | null } | null;
}

/** @throws Error where a pinned version is not there, which the database's foreign keys forbid */
export async function pinnedPolicy(tx: Tx, view: CaseView): Promise<PinnedPolicy> {
  const document = await findDocument(tx, view.documentId, view.documentVersion);
  if (!document) throw new Error(`${view.documentId} has no version ${view.documentVersion}`);
  if (view.guideCode === null) return { document, guide: null };
  const stored = await findGuide(tx, view.guideCode, view.guideVersion as number);
  if (!stored) throw new Error(`${view.guideCode} has no version ${view.guideVersion}`);
  const parameters = stored.guide.measures.find(({ measure }) => measure === view.measure) ?? null;
  return { document, guide: { guide: stored.guide, parameters, publishedAt: stored.publishedAt } };
}

/**
 * @returns both versions as an explanation shows them; the guide's hash is that of its canonical JSON, the document's the
 *   one that was kept with it, over content and source text
 */
export function explainPolicy({ document, guide }: PinnedPolicy) {
  const { id, version, sourceText, sha256: kept } = document;
  const { number, title, inForce } = document.document;
  return {
    document: { id, version, number, title, inForce, sha256: kept, sourceTextSha256: sha256(sourceText) },
    guide: guide && {
      code: guide.guide.code,
      version: guide.guide.version,
      title: guide.guide.title,
      organisation: guide.guide.organisation,
      window: guide.guide.window,
      parameters: guide.parameters,
      publishedAt: guide.publishedAt && formatInstant(guide.publishedAt),
      sha256: sha256(canonicalJson(guide.guide)),
    },
  };
}

/** @returns whether the document's content and source text still have the hash that was kept with them */
export const hashOfDocumentHolds = ({ document, sourceText, sha256: kept }: DocumentVersion): boolean =>
  sha256(`${canonicalJson(document)}\n${sourceText}`) === kept;
