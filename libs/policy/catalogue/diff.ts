/** What changed between two versions of a document or of a guide: by what it is called, not by where in the file it stands. */
import type { Guide, Measure, PolicyDocument, Provision } from './types.js';

/** One thing that is new, gone or different. Values are as the files have them. */
export interface DocumentChange {
  part: 'header' | 'provision' | 'clause' | 'measure';
  /** The clause's id, the measure's code, the provision's kind and clause; empty for the header. */
  of: string;
  /** Names from the outside in, e.g. `conditions.paid-in.expression`; empty where the whole thing came or went. */
  at: string;
  kind: 'added' | 'removed' | 'changed';
  before: unknown;
  after: unknown;
}

/** By which property the entries of a list are known; entries of other lists are compared as a whole. */
const NAMES: Record<string, string> = {
  facts: 'name',
  conditions: 'id',
  evidence: 'code',
  choices: 'value',
  heads: 'fact',
  shares: 'treasury',
  criteria: 'id',
};

/**
 * @param before null where there is no version before
 * @returns every change, header first, then provisions, clauses and measures in the order of the newer file
 */
export function diffDocuments(before: PolicyDocument | null, after: PolicyDocument): DocumentChange[] {
  const header = ({ provisions: _, clauses: __, measures: ___, ...rest }: PolicyDocument) => rest;
  return [
    ...(before ? changes('header', '', header(before), header(after)) : []),
    ...diffList('provision', before?.provisions ?? [], after.provisions, provisionName),
    ...diffList('clause', before?.clauses ?? [], after.clauses, ({ id }) => id),
    ...diffList('measure', before?.measures ?? [], after.measures, ({ code }) => code),
  ];
}

/**
 * @param before null where there is no version before
 * @returns every change of a guide, what holds for all its measures first; the number of the version is none
 */
export function diffGuides(before: Guide | null, after: Guide): DocumentChange[] {
  const header = ({ version: _, measures: __, ...rest }: Guide) => rest;
  return [
    ...changes('header', '', before ? header(before) : {}, header(after)),
    ...diffList('measure', before?.measures ?? [], after.measures, ({ measure }) => measure),
  ];
}

/**
 * Whether a case under the measure could be decided otherwise by the newer version: its own entry, or a provision that
 * reaches it, is different. A title in other words decides nothing.
 */
export function changesMeasure(before: PolicyDocument, after: PolicyDocument, code: string): boolean {
  const rules = (document: PolicyDocument) => {
    const measure = document.measures.find((candidate) => candidate.code === code);
    const reaching = document.provisions.filter(
      ({ appliesTo }) => appliesTo === 'document' || appliesTo.includes(code),
    );
    return measure && { ...decisive(measure), provisions: reaching.map(decisiveProvision), local: document.local };
  };
  const [old, fresh] = [rules(before), rules(after)];
  return old === undefined || fresh === undefined || !same(old, fresh);
}

const decisive = ({ facts, conditions, award, limits, sharingUnknown }: Measure) => ({
  facts: facts.map(({ name, type, currency, required, choices }) => ({
    ...{ name, type, currency, required, choices: choices?.map(({ value }) => value) },
  })),
  conditions: conditions.map(({ expression, quote }) => ({ expression, quote })),
  ...{ award, limits, sharingUnknown },
});

const decisiveProvision = (provision: Provision) => ({ ...provision, appliesTo: undefined });

const provisionName = ({ kind, clause }: Provision): string => `${kind}@${clause}`;

function diffList<Item>(
  part: DocumentChange['part'],
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): DocumentChange[] {
  const old = new Map(before.map((item) => [nameOf(item), item]));
  const fresh = new Set(after.map(nameOf));
  return [
    ...after.flatMap((item) => {
      const name = nameOf(item);
      const earlier = old.get(name);
      if (earlier !== undefined) return changes(part, name, earlier, item);
      return [{ part, of: name, at: '', kind: 'added' as const, before: null, after: item }];
    }),
    ...before
      .filter((item) => !fresh.has(nameOf(item)))
      .map((item) => ({ part, of: nameOf(item), at: '', kind: 'removed' as const, before: item, after: null })),
  ];
}

function changes(part: DocumentChange['part'], of: string, before: unknown, after: unknown): DocumentChange[] {
  return compare(before, after, []).map((change) => ({ part, of, ...change }));
}

type Found = Pick<DocumentChange, 'at' | 'kind' | 'before' | 'after'>;

function compare(before: unknown, after: unknown, path: readonly string[]): Found[] {
  if (same(before, after)) return [];
  const [old, fresh] = [named(before, path.at(-1)), named(after, path.at(-1))];
  if (!old || !fresh) {
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ at: path.join('.'), kind, before: before ?? null, after: after ?? null }];
  }
  const names = [...Object.keys(fresh), ...Object.keys(old).filter((name) => !(name in fresh))];
  return names.flatMap((name) => compare(old[name], fresh[name], [...path, name]));
}

/** An object as it is, and a list of named entries as an object of them; null for everything else. */
function named(value: unknown, list: string | undefined): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  const key = list === undefined ? undefined : NAMES[list];
  if (key === undefined || value.some((entry) => typeof entry !== 'object')) return null;
  return Object.fromEntries(value.map((entry: Record<string, unknown>) => [String(entry[key]), entry]));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** The order in which a file has an object's properties says nothing. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, entry]) => [name, sorted(entry)]),
  );
};
