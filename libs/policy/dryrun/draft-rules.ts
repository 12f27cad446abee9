/** The rules of a draft, as they would have met the cases of another year. */
import type { CompiledDocument, CompiledMeasure } from '../catalogue/compile.js';
import { foldText } from '../catalogue/fold.js';
import type { Guide } from '../catalogue/types.js';
import { documentIdOf } from '../store/catalogue.js';
import type { Rules, StoredCase } from './stored-case.js';

/** Codes of measures as they were, each with its counterpart in the draft, where the slug is not the same. */
export type Counterparts = Readonly<Record<string, string>>;

/** The stored cases that a draft speaks of. */
export interface Scope {
  documentIds: readonly string[];
  /** Null for every measure of these documents. */
  measures: readonly string[] | null;
}

/** What a draft would do, asked case by case. A case of which it does not speak keeps its own rules. */
export interface DraftRules {
  scope: Scope;
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

const timeless = (document: CompiledDocument): Map<string, CompiledMeasure> =>
  new Map([...document.measures].map(([code, measure]) => [code, withoutDates(measure)]));

/**
 * The documents whose place a draft takes: its own earlier versions, those that it repeals, and those of which somebody
 * named a measure.
 *
 * @param published the newest published version of every document
 */
function replacedBy(
  { document }: CompiledDocument,
  published: readonly CompiledDocument[],
  counterparts: Counterparts,
): Set<string> {
  const repealed = document.provisions.flatMap((provision) =>
    provision.kind === 'repeal' ? [foldText(provision.number)] : [],
  );
  const ids = published
    .filter(({ header }) => repealed.includes(foldText(header.number)))
    .map(({ header }) => header.id);
  return new Set([document.id, ...ids, ...Object.keys(counterparts).map(documentIdOf)]);
}

/** The same slug in the other document, unless somebody said otherwise. */
const counterpartIn =
  (documentId: string, replaced: ReadonlySet<string>, counterparts: Counterparts) =>
  (code: string): string => {
    if (!replaced.has(documentIdOf(code))) return code;
    return counterparts[code] ?? `${documentId}.${code.slice(code.indexOf('.') + 1)}`;
  };

/**
 * A draft of a document: each case keeps the figures of the guide that it is pinned to.
 *
 * @param published the newest published version of every document, among which are those that it replaces
 */
export function documentDraft(
  document: CompiledDocument,
  published: readonly CompiledDocument[] = [],
  counterparts: Counterparts = {},
): DraftRules {
  const replaced = replacedBy(document, published, counterparts);
  const counterpart = counterpartIn(document.header.id, replaced, counterparts);
  const measures = timeless(document);
  return {
    scope: { documentIds: [...replaced], measures: null },
    counterpart,
    rulesFor: ({ measure, rules }) => {
      if (!replaced.has(documentIdOf(measure))) return rules;
      const code = counterpart(measure);
      const found = measures.get(code);
      if (!found || found.award.kind === 'none') return null;
      const { guide } = rules;
      return { measure: found, guide: guide && { ...guide, parameters: { ...guide.parameters, measure: code } } };
    },
  };
}

/**
 * A draft of a guide: its figures in place of those of the guide that a case is pinned to, under the guide's document. It
 * leaves the measures that it does not name as they were.
 *
 * @param document the newest published version of the guide's document, under which it would be issued
 */
export function guideDraft(guide: Guide, document: CompiledDocument, counterparts: Counterparts = {}): DraftRules {
  const replaced = new Set([document.header.id, ...Object.keys(counterparts).map(documentIdOf)]);
  const counterpart = counterpartIn(document.header.id, replaced, counterparts);
  const measures = timeless(document);
  const codes = guide.measures.flatMap(({ measure }) => earlierCodes(measure, replaced, counterparts));
  return {
    scope: { documentIds: [...replaced], measures: codes.filter((code) => measures.has(counterpart(code))) },
    counterpart,
    rulesFor: (one) => {
      const code = counterpart(one.measure);
      const measure = measures.get(code);
      const parameters = guide.measures.find((entry) => entry.measure === code);
      return measure && parameters ? { measure, guide: { guide, parameters } } : one.rules;
    },
  };
}

/** The measures whose place one takes: the same slug of every document that is replaced, and what somebody named. */
function earlierCodes(code: string, replaced: ReadonlySet<string>, counterparts: Counterparts): string[] {
  const slug = code.slice(code.indexOf('.') + 1);
  const alike = [...replaced]
    .map((id) => `${id}.${slug}`)
    .filter((earlier) => (counterparts[earlier] ?? code) === code);
  const named = Object.keys(counterparts).filter((earlier) => counterparts[earlier] === code);
  return [...new Set([...alike, ...named])];
}

/** @returns the cases of which either draft speaks, so that two can be compared over the same ones */
export function scopeOf(drafts: readonly DraftRules[]): Scope {
  const scopes = drafts.map(({ scope }) => scope);
  const measures = scopes.some((scope) => scope.measures === null)
    ? null
    : scopes.flatMap((scope) => scope.measures ?? []);
  return { documentIds: [...new Set(scopes.flatMap(({ documentIds }) => documentIds))], measures };
}
