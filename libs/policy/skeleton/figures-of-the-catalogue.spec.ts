/** What people found in the five texts, a machine must find too: each figure of the reviewed catalogue, in its place. */
import { describe, expect, it } from '@jest/globals';
import { formatYuan } from '#kernel';
import { foldText } from '../catalogue/fold.js';
import type { Measure, Provision } from '../catalogue/types.js';
import { catalogueFile, documentOf } from '../fixtures/catalogue.js';
import type { Comparison } from './comparison.js';
import type { Figure } from './figures.js';
import { markerOf } from './markers.js';
import { proposeSkeleton } from './skeleton.js';

const IDS = ['hq-2023-6', 'qp-2024-1', 'qp-2024-4', 'sh-2023-9', 'sj-2025-8'];

type Wanted = Pick<Figure, 'kind' | 'value' | 'unit'> & { bound?: Comparison['bound']; quote: string };

const money = (value: string, quote: string, unit = 'CNY'): Wanted => ({ kind: 'money', value, unit, quote });

/** The figures that an award states: sums, a rate with whether it is a most, a cap. */
function inAward({ award }: Measure): Wanted[] {
  switch (award.kind) {
    case 'exact':
      return [money(award.amount, award.quote)];
    case 'at-most':
      return [{ ...money(award.ceiling, award.quote), bound: 'at-most' }];
    case 'sum-of-heads':
      return [{ ...money(award.cap, award.quote), bound: 'at-most' }];
    case 'rate': {
      const rate: Wanted = { kind: 'percentage', value: award.rate, unit: null, quote: award.quote };
      if (award.bound === 'at-most') rate.bound = 'at-most';
      return [rate, ...(award.cap ? [{ ...money(award.cap, award.capQuote ?? ''), bound: 'at-most' as const }] : [])];
    }
    default:
      return [];
  }
}

function inLimits({ limits }: Measure): Wanted[] {
  return limits.map((limit): Wanted => {
    const { quote } = limit;
    if (limit.kind === 'once') return { kind: 'count', value: '1', unit: '次', quote };
    if (limit.kind === 'years')
      return { kind: 'duration', value: `${limit.count}`, unit: 'year', bound: 'at-most', quote };
    return { ...money(limit.amount, quote), bound: 'at-most' };
  });
}

const BOUNDS: Record<string, Comparison['bound']> = {
  '>=': 'at-least',
  '<=': 'at-most',
  '>': 'more-than',
  '<': 'less-than',
};

/** Sums and years that conditions compare with; `> 0` is the reviewer's own. */
function inConditions({ conditions, facts }: Measure): Wanted[] {
  return conditions.flatMap(({ expression, quote }): Wanted[] => {
    const sums = [...expression.matchAll(/(\w+) (>=|<=|>|<) (\d{3,})/g)].map(
      ([, name, sign = '', fen = '']): Wanted => {
        const unit = facts.find((fact) => fact.name === name)?.currency ?? 'CNY';
        return { ...money(formatYuan(BigInt(fen)), quote, unit), bound: BOUNDS[sign] };
      },
    );
    const years = [...expression.matchAll(/(>=|<=|>|<) addYears\(\w+, (\d+)\)/g)].map(
      ([, sign = '', value = '']): Wanted => ({ kind: 'duration', value, unit: 'year', bound: BOUNDS[sign], quote }),
    );
    return [...sums, ...years];
  });
}

function inProvision(provision: Provision): Wanted[] {
  const { quote } = provision;
  if (provision.kind === 'repeal') {
    return [{ kind: 'document-number', value: provision.number, unit: null, quote }];
  }
  if (provision.kind !== 'sharing') return [];
  const value = provision.shares.map(({ parts }) => parts).join(':');
  const others = provision.exceptGovernedBy.map(({ number }): Wanted => {
    return { kind: 'document-number', value: number, unit: null, quote };
  });
  return [{ kind: 'ratio', value, unit: null, quote }, ...others];
}

/** A figure answers to what is wanted when its words stand in the reviewer's quote. */
const answers = (figure: Figure, { quote, bound, ...reading }: Wanted): boolean =>
  Object.entries(reading).every(([key, value]) => figure[key as keyof Figure] === value) &&
  (bound === undefined || figure.comparison?.bound === bound) &&
  foldText(quote).includes(figure.words);

describe.each(IDS)('the figures of %s', (id) => {
  const { document } = documentOf(id);
  const source = catalogueFile(id).sourceText;
  const { figures, clauses } = proposeSkeleton(id, source);

  it('hold every figure that the reviewed catalogue uses, in its clause and with its bound', () => {
    const wanted = [
      ...document.measures.flatMap((measure) =>
        [...inAward(measure), ...inLimits(measure), ...inConditions(measure)].map((each) => ({
          clause: measure.clause,
          ...each,
        })),
      ),
      ...document.provisions.flatMap((each) => inProvision(each).map((figure) => ({ clause: each.clause, ...figure }))),
    ];
    const missing = wanted.filter(
      ({ clause, ...each }) => !figures.some((figure) => figure.clauseId === clause && answers(figure, each)),
    );
    expect(missing).toEqual([]);
  });

  it('hold the days in force, or the duration from which the last was derived', () => {
    const { from, to, derived, quote } = document.inForce;
    const there = figures
      .filter(({ words }) => foldText(quote).includes(words))
      .map(({ value, unit }) => [value, unit]);
    expect(there).toContainEqual([from, null]);
    if (derived) expect(there).toContainEqual(['3', 'year']);
    else if (to !== null) expect(there).toContainEqual([to, null]);
  });

  it('stand in the words that they quote, which stand in the text', () => {
    for (const { quote, words } of figures) {
      expect(foldText(quote)).toContain(words);
      expect(foldText(source)).toContain(foldText(quote));
    }
  });

  it('leave no digit of a clause aside but those of its own number and of names such as AE0', () => {
    for (const clause of clauses) {
      let rest = foldText(clause.text.slice(markerOf(clause.text)?.length));
      const found = figures.filter(({ clauseId }) => clauseId === clause.id).map(({ words }) => words);
      for (const words of found.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(words, '');
      expect(rest.replace(/[A-Z]+\d+[A-Z]?/g, '')).not.toMatch(/\d/);
    }
  });
});

it('the catalogue uses as many figures as are checked here', () => {
  const counts = IDS.map(
    (id) =>
      documentOf(id).document.measures.flatMap((measure) => [
        ...inAward(measure),
        ...inLimits(measure),
        ...inConditions(measure),
      ]).length,
  );
  expect(counts).toEqual([0, 6, 20, 0, 9]);
});
