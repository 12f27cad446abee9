import { describe, expect, it } from '@jest/globals';
import { guideFor } from '../fixtures/catalogue.js';
import { changesMeasure, diffDocuments, diffGuides } from './diff.js';
import { readCatalogueFiles } from './files.js';
import { loadPolicyDocument } from './load.js';
import type { PolicyDocument } from './types.js';

const SJ = (() => {
  const file = readCatalogueFiles().find(({ fileName }) => fileName === 'sj-2025-8.yaml');
  const loaded = loadPolicyDocument(file?.text ?? '', file?.sourceText ?? '', 'sj-2025-8.yaml');
  if (!loaded.ok) throw new Error('the shipped file has errors');
  return loaded.document;
})();
const CAPITAL = 'sj-2025-8.foreign-capital';

/** The document with a copy of one measure changed. */
function withMeasure(change: (measure: PolicyDocument['measures'][number]) => void): PolicyDocument {
  const copy = structuredClone(SJ);
  change(copy.measures.find(({ code }) => code === CAPITAL) as PolicyDocument['measures'][number]);
  return copy;
}

describe('what changed between two versions', () => {
  it('is nothing for the same document, in whatever order its properties stand', () => {
    const reordered = Object.fromEntries(Object.entries(SJ).reverse()) as unknown as PolicyDocument;
    expect(diffDocuments(SJ, reordered)).toEqual([]);
  });

  it('is everything for a first version, and names every clause and measure once', () => {
    const changes = diffDocuments(null, SJ);
    expect(changes.filter(({ part }) => part === 'clause')).toHaveLength(SJ.clauses.length);
    expect(changes.filter(({ part }) => part === 'measure')).toHaveLength(SJ.measures.length);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['added']));
  });

  it('names a figure by its place, not by where in the list its measure stands', () => {
    const changed = withMeasure((measure) => {
      if (measure.award.kind === 'rate') measure.award.rate = '2%';
    });
    changed.measures.reverse();
    expect(diffDocuments(SJ, changed)).toEqual([
      { part: 'measure', of: CAPITAL, at: 'award.rate', kind: 'changed', before: '3%', after: '2%' },
    ]);
  });

  it('tells what came and what went', () => {
    const fewer = { ...SJ, measures: SJ.measures.filter(({ code }) => code !== CAPITAL) };
    expect(diffDocuments(SJ, fewer)).toMatchObject([{ of: CAPITAL, kind: 'removed', after: null }]);
    expect(diffDocuments(fewer, SJ)).toMatchObject([{ of: CAPITAL, kind: 'added', before: null }]);
    const optional = withMeasure((measure) => {
      measure.sharingUnknown = true;
    });
    expect(diffDocuments(SJ, optional).map(({ at }) => at)).toEqual(
      SJ.measures.find(({ code }) => code === CAPITAL)?.sharingUnknown ? [] : ['sharingUnknown'],
    );
  });
});

describe('whether a case could be decided otherwise', () => {
  const decides = (after: PolicyDocument) => changesMeasure(SJ, after, CAPITAL);

  it.each<[string, boolean, PolicyDocument]>([
    ['a title in other words', false, withMeasure((measure) => Object.assign(measure.title, { zh: '—' }))],
    [
      'a help text',
      false,
      withMeasure((measure) => Object.assign(measure.facts[0] ?? {}, { help: { zh: '', en: '' } })),
    ],
    [
      'an expression',
      true,
      withMeasure((measure) => Object.assign(measure.conditions[0] ?? {}, { expression: 'true' })),
    ],
    ['a limit', true, withMeasure((measure) => measure.limits.pop())],
    ['a fact that became optional', true, withMeasure((m) => Object.assign(m.facts[0] ?? {}, { required: false }))],
    [
      'another measure’s award',
      false,
      { ...SJ, measures: SJ.measures.map((m) => (m.code === CAPITAL ? m : { ...m, limits: [] })) },
    ],
    [
      'the end of the sharing provision',
      true,
      { ...SJ, provisions: SJ.provisions.filter(({ kind }) => kind !== 'sharing') },
    ],
    ['the end of the measure', true, { ...SJ, measures: SJ.measures.filter(({ code }) => code !== CAPITAL) }],
  ])('%s: %s', (_what, expected, after) => expect(decides(after)).toBe(expected));
});

describe('what changed between two versions of a guide', () => {
  const HEADQUARTERS = 'qp-2024-4.trade-hq';
  const before = guideFor(HEADQUARTERS, { heads: [{ fact: 'openingAmount', ceiling: '2000000.00' }] });

  it('is named by measure and head, not by place, and its number is no change', () => {
    const heads = [
      { fact: 'housingAmount', ceiling: '1.00' },
      { fact: 'openingAmount', ceiling: '2500000.00' },
    ];
    const after = { ...before, version: 2, budget: '9.00', measures: [{ measure: HEADQUARTERS, heads }] };
    const measure = { part: 'measure', of: HEADQUARTERS };
    expect(diffGuides(before, after)).toEqual([
      { part: 'header', of: '', at: 'budget', kind: 'added', before: null, after: '9.00' },
      { ...measure, at: 'heads.housingAmount', kind: 'added', before: null, after: heads[0] },
      {
        ...{ ...measure, at: 'heads.openingAmount.ceiling', kind: 'changed' },
        ...{ before: '2000000.00', after: '2500000.00' },
      },
    ]);
    expect(diffGuides(before, { ...before, version: 2 })).toEqual([]);
  });

  it('is everything for a first version', () => {
    const changes = diffGuides(null, before);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['added']));
    expect(changes).toContainEqual(expect.objectContaining({ part: 'header', at: 'window', after: before.window }));
    expect(changes.at(-1)).toMatchObject({ part: 'measure', of: HEADQUARTERS, after: before.measures[0] });
  });
});
