/** When a measure can be applied for: now, from some instant on, or no more this year. Pure. */
import { addDays, type Day, shanghaiDay, startOfDay } from '#kernel';
import { type CompiledDocument, type CompiledMeasure, checkSubmissionInstant, type Guide } from '#policy';

export interface Opening {
  state: 'open' | 'later' | 'closed';
  /** The first instant at which it will be open; null unless `later`. */
  from: Date | null;
  /** The last day on which it is open, of the guide's window or the document; null where neither ends or it is closed. */
  by: Day | null;
  /** The guide that a case would be pinned to, with what it sets for the measure. */
  guide: { guide: Guide; parameters: Guide['measures'][number] } | null;
}

export interface OpeningAsked {
  document: CompiledDocument;
  measure: CompiledMeasure;
  /** The newest published version of each guide of the document. */
  guides: readonly Guide[];
  now: Date;
}

/**
 * @returns null where nobody can apply any more, or never could: a service, a document that was repealed or has ended;
 *   `closed` where the document is in force and every window of its guides is past
 */
export function openingOf({ document, measure, guides, now }: OpeningAsked): Opening | null {
  const at = (instant: Date) => checkSubmissionInstant({ document, measure, guides, now: instant });
  const present = at(now);
  if (!present.refusal) return { state: 'open', from: null, ...periodOf(document, measure, present.guide) };
  const beginnings = [startOfDay(document.header.inForce.from), ...guides.map(({ window }) => new Date(window.from))]
    .filter((begin) => begin > now)
    .sort((a, b) => a.getTime() - b.getTime());
  for (const from of beginnings) {
    const answer = at(from);
    if (!answer.refusal) return { state: 'later', from, ...periodOf(document, measure, answer.guide) };
  }
  if (present.refusal.code !== 'guide-window-closed') return null;
  return { state: 'closed', from: null, by: null, guide: null };
}

function periodOf(document: CompiledDocument, measure: CompiledMeasure, guide: Guide | null) {
  const { inForce, repealed } = document.header;
  const ends = [inForce.to, repealed && addDays(repealed.from, -1), guide && shanghaiDay(new Date(guide.window.to))];
  const by = ends.filter((end) => end !== null).sort()[0] ?? null;
  const parameters = guide?.measures.find((each) => each.measure === measure.measure.code);
  return { by, guide: guide && parameters ? { guide, parameters } : null };
}
