/** The rules of a draft, as they would have met the cases of another year. */
import type { CompiledDocument, CompiledMeasure } from '../catalogue/compile.js';
import type { Guide } from '../catalogue/types.js';
import type { Rules, StoredCase } from './stored-case.js';

/** Codes of measures as they were, each with its counterpart in the draft, where the slug is not the same. */
export type Counterparts = Readonly<Record<string, string>>;

/** What a draft would do, asked case by case. */
export interface DraftRules {
  /** @returns the code of the draft that takes the place of an earlier measure; the draft may have no such measure */
  counterpart(code: string): string;
  /** @returns the rules for the case, or null where the draft has no measure for it */
  rulesFor(one: Pick<StoredCase, 'measure' | 'rules'>): Rules | null;
}

/**
 * A draft comes into force after the cases that it is tried on, so that its first and last day are left out of account:
 * the question is what its rules would have done.
 */
function withoutDates(measure: CompiledMeasure): CompiledMeasure {
  const { document } = measure;
  return { ...measure, document: { ...document, inForce: { ...document.inForce, from: '0001-01-01', to: null } } };
}

/** The same slug in the other document, unless somebody said otherwise. */
const counterpartIn =
  (documentId: string, counterparts: Counterparts) =>
  (code: string): string =>
    counterparts[code] ?? `${documentId}.${code.slice(code.indexOf('.') + 1)}`;

const timeless = (document: CompiledDocument): Map<string, CompiledMeasure> =>
  new Map([...document.measures].map(([code, measure]) => [code, withoutDates(measure)]));

/** A draft of a document: each case keeps the figures of the guide that it is pinned to. */
export function documentDraft(document: CompiledDocument, counterparts: Counterparts = {}): DraftRules {
  const counterpart = counterpartIn(document.header.id, counterparts);
  const measures = timeless(document);
  return {
    counterpart,
    rulesFor: ({ measure, rules }) => {
      const code = counterpart(measure);
      const found = measures.get(code);
      if (!found || found.award.kind === 'none') return null;
      const { guide } = rules;
      return { measure: found, guide: guide && { ...guide, parameters: { ...guide.parameters, measure: code } } };
    },
  };
}

/** A draft of a guide: its figures in place of those of the guide that the case is pinned to, under its document. */
export function guideDraft(guide: Guide, document: CompiledDocument, counterparts: Counterparts = {}): DraftRules {
  const counterpart = counterpartIn(document.header.id, counterparts);
  const measures = timeless(document);
  return {
    counterpart,
    rulesFor: (one) => {
      const code = counterpart(one.measure);
      const measure = measures.get(code);
      const parameters = guide.measures.find((entry) => entry.measure === code);
      return measure && parameters ? { measure, guide: { guide, parameters } } : null;
    },
  };
}
