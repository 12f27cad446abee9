/** From the names of drafts to their rules. */
import { kernelRefusal, Refused, type Tx } from '#kernel';
import {
  type Counterparts,
  type DraftName,
  type DraftRules,
  documentDraft,
  findGuide,
  guideDraft,
  policyRefusal,
} from '#policy';
import type { House } from '../house.js';

/**
 * Any version may be tried, published ones too: last year's rules on this year's cases.
 *
 * @throws Refused `not-found` where there is no such version; `dry-run-without-counterpart` where the draft has not the
 *   measures that somebody named
 */
export async function draftRules(
  house: House,
  tx: Tx,
  draft: DraftName,
  counterparts: Counterparts,
): Promise<DraftRules> {
  if ('documentId' in draft) {
    const document = await house.catalogue.document(tx, draft.documentId, draft.version);
    requireMeasures([...document.measures.keys()], counterparts);
    return documentDraft(document, await house.catalogue.documents(tx), counterparts);
  }
  const { code, version } = draft.guide;
  const stored = await findGuide(tx, code, version);
  if (!stored) throw new Refused(kernelRefusal('not-found'));
  const { guide } = stored;
  requireMeasures(
    guide.measures.map(({ measure }) => measure),
    counterparts,
  );
  return guideDraft(guide, await house.catalogue.document(tx, guide.documentId), counterparts);
}

function requireMeasures(known: readonly string[], counterparts: Counterparts): void {
  const unknown = Object.values(counterparts).filter((code) => !known.includes(code));
  if (unknown.length === 0) return;
  throw new Refused(policyRefusal('dry-run-without-counterpart', { params: { measures: unknown.join('、') } }));
}
