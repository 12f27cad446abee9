/** When a case may be submitted: the document's days, and the guides' windows. */
import { endOfDay, formatInstant, type Refusal, shanghaiDay, startOfDay } from '#kernel';
import { notApplicable } from '../assess/proposal.js';
import { type CompiledDocument, type CompiledMeasure, cite } from '../catalogue/compile.js';
import type { Guide } from '../catalogue/types.js';
import { policyRefusal } from '../refusals.js';

export interface SubmissionInstant {
  document: CompiledDocument;
  /** Published guides of the document, of any version and window. */
  guides: readonly Guide[];
  measure: CompiledMeasure;
  now: Date;
}

/** Either why not, or the guide that the case is pinned to; null where none covers the measure. */
export type SubmissionAnswer = { refusal: Refusal; guide: null } | { refusal: null; guide: Guide | null };

const SECOND_MS = 1000;

/** Both ends are inside, to the second: a window to 23:59:59 lasts until 24:00:00. */
export function isWindowOpen({ window }: Pick<Guide, 'window'>, now: Date): boolean {
  const instant = now.getTime();
  return instant >= Date.parse(window.from) && !isWindowOver({ window }, now);
}

/** @returns whether the last second of the window has passed */
export function isWindowOver({ window }: Pick<Guide, 'window'>, now: Date): boolean {
  return now.getTime() >= Date.parse(window.to) + SECOND_MS;
}

/** @returns of each guide its newest version, which replaces the earlier ones */
export function newestVersions(guides: readonly Guide[]): Guide[] {
  const newest = new Map<string, Guide>();
  for (const guide of guides) {
    if ((newest.get(guide.code)?.version ?? 0) < guide.version) newest.set(guide.code, guide);
  }
  return [...newest.values()];
}

/** Where two guides are open at once, the one whose window opened last speaks; the code decides between equals. */
const latestFirst = (a: Guide, b: Guide): number =>
  Date.parse(b.window.from) - Date.parse(a.window.from) || (a.code < b.code ? -1 : 1);

/** A repeal ends a document as its last day would, by the words of the document that repeals. */
function checkInForce({ header }: CompiledDocument, measure: CompiledMeasure, now: Date): Refusal | null {
  const { repealed } = header;
  if (repealed && now >= startOfDay(repealed.from)) {
    const { from, by, source: words } = repealed;
    const citation = { documentId: by.id, documentNumber: by.number, ...words };
    return policyRefusal('document-repealed', { params: { number: header.number, by: by.number, from }, citation });
  }
  const { from, to, source } = header.inForce;
  if (now >= startOfDay(from) && (to === null || now < endOfDay(to))) return null;
  const params = { number: header.number, from, to: to ?? '…', on: shanghaiDay(now) };
  return policyRefusal('document-not-in-force', { params, citation: cite(measure, source) });
}

/**
 * Decides whether a case may be submitted at this instant.
 *
 * The document must be in force: from 00:00:00 of its first day to the end of its last one, in Shanghai. Where any
 * published guide covers the measure, one of them must be open. Where none does, the document's dates alone bind; a
 * figure that the text leaves open must then be set by a superior decision before the award is proposed.
 *
 * @returns `not-applicable-for`, `document-repealed`, `document-not-in-force` or `guide-window-closed`; or the guide that pins
 */
export function checkSubmissionInstant({ document, guides, measure, now }: SubmissionInstant): SubmissionAnswer {
  if (measure.award.kind === 'none') return { refusal: notApplicable(measure), guide: null };
  const outside = checkInForce(document, measure, now);
  if (outside) return { refusal: outside, guide: null };
  const { code, title } = measure.measure;
  const covering = newestVersions(guides)
    .filter(({ measures }) => measures.some((parameters) => parameters.measure === code))
    .sort(latestFirst);
  const open = covering.find((guide) => isWindowOpen(guide, now));
  if (open || covering.length === 0) return { refusal: null, guide: open ?? null };
  const ends = covering.map(({ window }) =>
    [window.from, window.to].map((end) => formatInstant(new Date(end))).join(' – '),
  );
  const params = { measure: title.zh, measureEn: title.en, windows: ends.join('; ') };
  return { refusal: policyRefusal('guide-window-closed', { params }), guide: null };
}
