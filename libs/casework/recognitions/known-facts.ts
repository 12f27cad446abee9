/** Facts that the government knows from its own lists: which answers they give, and which evidence they replace. */
import { type Recognition, recognitionsOf } from '#intake';
import type { Day, Tx } from '#kernel';
import type { CompiledMeasure } from '#policy';
import type { House } from '../house.js';
import type { RecognitionRules } from '../local-rules.js';

/** An answer that stands in a published list. */
export interface KnownFact {
  fact: string;
  /** As an enterprise would answer it: a truth value or a day. */
  value: boolean | Day;
  source: Pick<Recognition, 'kind' | 'recognisedOn' | 'listId' | 'line' | 'issuer' | 'document'>;
}

/** The facts of one enterprise under one measure. */
export interface KnownFor {
  enterpriseId: string;
  measure: string;
}

/**
 * @param on the day for which it is asked: what was recognised later counts for nothing
 * @returns for each, in the order given, what is known; an enterprise on no list is not known to be on none
 */
export async function knownFactsOf(house: House, tx: Tx, asked: readonly KnownFor[], on: Day): Promise<KnownFact[][]> {
  const proved = asked.filter(({ measure }) => kindsFor(house.rules.recognitions, measure).length > 0);
  const ids = [...new Set(proved.map(({ enterpriseId }) => enterpriseId))];
  const found = ids.length === 0 ? [] : await recognitionsOf(tx, ids, on);
  const own = new Map<string, Recognition[]>(ids.map((id) => [id, []]));
  for (const one of found) own.get(one.enterpriseId)?.push(one);
  return asked.map(({ enterpriseId, measure }) =>
    deriveFacts(house.rules.recognitions, measure, own.get(enterpriseId) ?? []),
  );
}

/** What is known of one enterprise under one measure; see `knownFactsOf`. */
export async function knownFacts(house: House, tx: Tx, asked: KnownFor, on: Day): Promise<KnownFact[]> {
  return (await knownFactsOf(house, tx, [asked], on))[0] ?? [];
}

const kindsFor = (rules: RecognitionRules, measure: string): string[] =>
  Object.keys(rules).filter((kind) => Object.hasOwn(rules[kind]?.proves ?? {}, measure));

/**
 * Reads answers off recognitions. Pure. `listed`: it was recognised; `first`: on one day only so far; `recognised-on`: the
 * last of the days.
 *
 * @param own the enterprise's recognitions up to the day, by kind and day
 */
export function deriveFacts(rules: RecognitionRules, measure: string, own: readonly Recognition[]): KnownFact[] {
  return kindsFor(rules, measure).flatMap((kind) => {
    const listed = own.filter((one) => one.kind === kind);
    const last = listed.at(-1);
    if (!last) return [];
    const days = new Set(listed.map(({ recognisedOn }) => recognisedOn)).size;
    const { recognisedOn, listId, line, issuer, document } = last;
    const source = { kind, recognisedOn, listId, line, issuer, document };
    const values = { listed: true, first: days === 1, 'recognised-on': recognisedOn } as const;
    const proves = rules[kind]?.proves[measure] ?? {};
    return Object.entries(proves).map(([fact, as]) => ({ fact, value: values[as], source }));
  });
}

/** @returns the known facts as answers */
export const asAnswers = (known: readonly KnownFact[]): Record<string, boolean | Day> =>
  Object.fromEntries(known.map(({ fact, value }) => [fact, value]));

/**
 * Evidence that nobody has to hand in: everything that it would prove is answered just as a list has it.
 *
 * @returns the codes of the requirements
 */
export function provedByLists(
  measure: CompiledMeasure,
  answers: Readonly<Record<string, unknown>>,
  known: readonly KnownFact[],
): Set<string> {
  const values = new Map(known.map(({ fact, value }) => [fact, value]));
  const facts = [...measure.facts.values()];
  const codes = new Set(facts.flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence])));
  return new Set(
    [...codes].filter((code) => {
      const proved = facts.filter(({ evidence, name }) => evidence === code && answers[name] !== undefined);
      return proved.length > 0 && proved.every(({ name }) => values.has(name) && values.get(name) === answers[name]);
    }),
  );
}
