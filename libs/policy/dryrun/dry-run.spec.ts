import { describe, expect, it } from '@jest/globals';
import type { CompiledDocument, CompiledMeasure } from '../catalogue/compile.js';
import { formatCatalogueError } from '../catalogue/errors.js';
import { loadPolicyDocument } from '../catalogue/load.js';
import type { GuideMeasure } from '../catalogue/types.js';
import { catalogueFile, documentOf, FOREIGN_CAPITAL, guideFor, measureOf } from '../fixtures/catalogue.js';
import { type DraftRules, documentDraft, guideDraft } from './draft-rules.js';
import { DryRun } from './dry-run.js';
import type { DraftResult } from './result.js';
import type { Granted, OtherAward, StoredCase } from './stored-case.js';

const CAPITAL = 'sj-2025-8.foreign-capital';
const AEO = 'sj-2025-8.aeo';

/** The shipped document with some of its words replaced, in the file and in the text. */
function changed(...replacements: [from: string, to: string][]): CompiledDocument {
  const file = catalogueFile('sj-2025-8');
  const edit = (text: string) => replacements.reduce((edited, [from, to]) => edited.replaceAll(from, to), text);
  const loaded = loadPolicyDocument(edit(file.text), edit(file.sourceText), file.fileName);
  if (!loaded.ok) throw new Error(loaded.errors.map(formatCatalogueError).join('\n'));
  return loaded.compiled;
}

const UNCHANGED = documentDraft(documentOf('sj-2025-8'));
const TWO_PERCENT = documentDraft(changed(['最高 3%', '最高 2%'], ["rate: '3%'", "rate: '2%'"]));

let count = 0;

/** A case of Jiuting that was granted so many fen, unless it ended otherwise. */
function stored(grant: bigint | null, over: Partial<StoredCase> & { recovered?: bigint } = {}): StoredCase {
  count += 1;
  const { recovered = 0n, ...rest } = over;
  const granted: Granted | null =
    grant === null ? null : { amount: grant, recovered, shares: halves(grant), determined: null };
  return {
    id: `case-${String(count).padStart(4, '0')}`,
    enterpriseId: 'enterprise',
    measure: CAPITAL,
    districtId: 'songjiang',
    townId: 'jiuting',
    on: '2026-06-01',
    answers: FOREIGN_CAPITAL,
    rules: { measure: measureOf(over.measure ?? CAPITAL), guide: null },
    ending: grant === null ? 'refused' : 'granted',
    granted,
    at: new Date(Date.UTC(2026, 5, 1, 1, count)),
    ...rest,
  };
}

const halves = (grant: bigint) => [
  { treasury: 'district' as const, amount: (grant + 1n) / 2n },
  { treasury: 'town' as const, amount: grant / 2n },
];

const paidIn = (yuan: string) => ({ ...FOREIGN_CAPITAL, paidInAmount: yuan });

/** One enterprise under one draft. */
function run(draft: DraftRules, cases: StoredCase[], others: OtherAward[] = []): DraftResult {
  const dryRun = new DryRun([draft]);
  dryRun.addEnterprise(cases, others);
  return dryRun.result().drafts[0] as DraftResult;
}

const counts = ({ changes }: DraftResult) =>
  Object.fromEntries(Object.entries(changes).flatMap(([name, { cases }]) => (cases > 0 ? [[name, cases]] : [])));

describe('a draft that changes nothing', () => {
  it('costs what was granted, to the fen, whatever people decided within the most', () => {
    const cases = [
      stored(18_000_000n),
      // Less than 3%, by a reviewer.
      stored(12_345_677n),
      stored(null),
      stored(null, { ending: 'ended' }),
      stored(9_000_000n, { recovered: 9_000_000n }),
    ];
    const result = run(UNCHANGED, cases);
    expect(result.cost).toEqual({ cases: 5, asWas: '393456.77', draft: '393456.77' });
    expect(counts(result)).toEqual({ unchanged: 5 });
    expect(result).toMatchObject({ reasons: [], largest: [] });
    expect(result.most).toEqual({ asWas: '540000.00', draft: '540000.00' });
  });

  it('shares it as it was shared, month by month of the approval in Shanghai', () => {
    const midnight = new Date('2026-06-30T16:00:00Z');
    const result = run(UNCHANGED, [stored(18_000_001n), stored(100n, { at: midnight })]);
    expect(result.treasuries).toEqual([
      { role: 'district', organisationId: 'songjiang', month: '2026-06', asWas: '90000.01', draft: '90000.01' },
      { role: 'town', organisationId: 'jiuting', month: '2026-06', asWas: '90000.00', draft: '90000.00' },
      { role: 'district', organisationId: 'songjiang', month: '2026-07', asWas: '0.50', draft: '0.50' },
      { role: 'town', organisationId: 'jiuting', month: '2026-07', asWas: '0.50', draft: '0.50' },
    ]);
    expect(result.towns).toEqual([
      { organisationId: 'jiuting', asWas: '90000.50', draft: '90000.50', shareOfDraft: '49.9999' },
    ]);
  });
});

describe('a lower rate', () => {
  it('takes from who was given the most; a figure that a person set below stands as far as it may', () => {
    const result = run(TWO_PERCENT, [stored(18_000_000n), stored(15_000_000n), stored(11_000_000n)]);
    expect(result.cost).toMatchObject({ asWas: '440000.00', draft: '350000.00' });
    expect(counts(result)).toEqual({ unchanged: 1, loser: 2 });
    expect(result.reasons).toEqual([
      {
        measure: CAPITAL,
        change: 'loser',
        kind: 'amount',
        code: 'rate',
        of: 'draft',
        clause: '第六条',
        quote: '给予实际到位资金最高 2%',
        message: null,
        cases: 2,
        asWas: '330000.00',
        draft: '240000.00',
      },
    ]);
    expect(result.largest.map(({ asWas }) => asWas)).toEqual(['180000.00', '150000.00']);
  });

  it('leaves what a guide had set below it', () => {
    const parameters: GuideMeasure = { measure: CAPITAL, rate: '1.5%' };
    const rules = { measure: measureOf(CAPITAL), guide: { guide: guideFor(CAPITAL, parameters), parameters } };
    expect(counts(run(TWO_PERCENT, [stored(9_000_000n, { rules })]))).toEqual({ unchanged: 1 });
  });

  it('makes room under the lifetime limit for the next award', () => {
    // 3%: 3,000,000 and then what is left of 5,000,000. 2%: 2,000,000 and 2,000,000.
    const cases = [
      stored(300_000_000n, { answers: paidIn('100000000.00') }),
      stored(200_000_000n, { answers: paidIn('100000000.00') }),
    ];
    const result = run(TWO_PERCENT, cases);
    expect(result.cost).toMatchObject({ asWas: '5000000.00', draft: '4000000.00' });
    expect(result.ceilings).toEqual([
      { measure: CAPITAL, code: 'limit-lifetime', quote: '总额不超过 500 万元', asWas: 1, draft: 0 },
    ]);
  });
});

describe('a limit under the draft', () => {
  const LOWER = documentDraft(
    changed(['总额不超过 500 万元', '总额不超过 100 万元'], ["'5000000.00'", "'1000000.00'"]),
  );
  const big = { answers: paidIn('30000000.00') };

  it('bites in the order of approval, whatever the order in which the cases are read', () => {
    const first = stored(90_000_000n, big);
    const second = stored(90_000_000n, big);
    const third = stored(90_000_000n, big);
    const result = run(LOWER, [third, second, first]);
    expect(result.cost).toMatchObject({ asWas: '2700000.00', draft: '1000000.00' });
    expect(counts(result)).toEqual({ unchanged: 1, loser: 1, 'no-longer-eligible': 1 });
    expect(result.largest).toMatchObject([
      { applicationId: third.id, change: 'no-longer-eligible', draft: '0.00', reason: { code: 'limit-lifetime' } },
      { applicationId: second.id, change: 'loser', draft: '100000.00', reason: { kind: 'limit' } },
    ]);
    expect(result.ceilings).toEqual([
      { measure: CAPITAL, code: 'limit-lifetime', quote: '总额不超过 100 万元', asWas: 0, draft: 2 },
    ]);
  });

  it('counts awards that are not part of the run, and not what came back', () => {
    const other = (amount: bigint): OtherAward => ({
      ...{ applicationId: 'other', measure: CAPITAL, amount, answers: {} },
      at: new Date('2025-01-01T00:00:00Z'),
    });
    expect(run(LOWER, [stored(90_000_000n, big)], [other(30_000_000n)]).cost.draft).toBe('700000.00');
    const recovered = stored(90_000_000n, { ...big, recovered: 80_000_000n });
    expect(run(LOWER, [recovered, stored(90_000_000n, big)]).cost.draft).toBe('1800000.00');
  });
});

describe('a condition', () => {
  const HIGHER = documentDraft(
    changed(['600万元', '700万元'], ['foreignContribution >= 600000000', 'foreignContribution >= 700000000']),
  );

  it('that is new in the draft takes the award away, by its words', () => {
    const result = run(HIGHER, [stored(18_000_000n)]);
    expect(result.changes['no-longer-eligible']).toEqual({ cases: 1, asWas: '180000.00', draft: '0.00' });
    expect(result.reasons).toMatchObject([
      { kind: 'condition', code: 'threshold', of: 'draft', quote: '注册资本中的外方出资达700万元（含700万元）以上' },
    ]);
    expect(result.treasuries.map(({ draft }) => draft)).toEqual(['0.00', '0.00']);
  });

  it('that the draft gives up makes a refused case eligible, by the words that stood against it', () => {
    const lower = documentDraft(
      changed(['600万元', '500万元'], ['foreignContribution >= 600000000', 'foreignContribution >= 500000000']),
    );
    const answers = { ...paidIn('5000000.00'), foreignContribution: '5000000.00' };
    const result = run(lower, [stored(null, { answers }), stored(null, { answers, ending: 'ended' }), stored(null)]);
    expect(counts(result)).toEqual({ unchanged: 2, 'newly-eligible': 1 });
    expect(result.cost).toEqual({ cases: 3, asWas: '0.00', draft: '150000.00' });
    expect(result.reasons).toMatchObject([
      { code: 'threshold', of: 'as-was', quote: expect.stringContaining('600万元') },
    ]);
    expect(result.treasuries.map(({ draft }) => draft)).toEqual(['75000.00', '75000.00']);
  });

  it('on a fact that was never asked for leaves the case open, and out of the cost', () => {
    // The answer that the condition looks at was not declared then.
    const { alignsWithIndustryPolicy: _unasked, ...answers } = FOREIGN_CAPITAL;
    const was = { ...measureOf(CAPITAL), conditions: measureOf(CAPITAL).conditions.slice(1) };
    const result = run(UNCHANGED, [stored(18_000_000n, { answers, rules: { measure: was, guide: null } })]);
    expect(result.changes.undetermined).toEqual({ cases: 1, asWas: '180000.00', draft: '0.00' });
    expect(result.cost.cases).toBe(0);
    expect(result.reasons).toMatchObject([
      { kind: 'missing-fact', code: 'alignsWithIndustryPolicy', quote: '对符合产业发展导向的外商投资项目' },
    ]);
  });
});

describe('a figure', () => {
  const MATCH = 'sj-2025-8.hq-match';
  const answers = { institutionKind: 'regional-hq' };
  const decided = (amount: bigint) => stored(amount, { measure: MATCH, answers });
  const under = (parameters: Partial<GuideMeasure>) => guideDraft(guideFor(MATCH, parameters), documentOf('sj-2025-8'));

  it('that both leave open was set by a superior decision, and stands', () => {
    expect(counts(run(UNCHANGED, [decided(70_000_000n)]))).toEqual({ unchanged: 1 });
  });

  it('that a guide now sets is what everybody gets, or the most that anybody gets', () => {
    expect(run(under({ amount: '300000.00' }), [decided(70_000_000n)]).cost.draft).toBe('300000.00');
    const ceiling = run(under({ ceiling: '800000.00' }), [decided(70_000_000n), decided(90_000_000n)]);
    expect(ceiling.cost.draft).toBe('1500000.00');
    expect(ceiling.ceilings).toEqual([{ measure: MATCH, code: 'guide-ceiling', quote: null, asWas: 0, draft: 1 }]);
  });

  it('that the draft leaves open where it was set cannot be told', () => {
    const parameters: GuideMeasure = { measure: MATCH, amount: '300000.00' };
    const rules = { measure: measureOf(MATCH), guide: { guide: guideFor(MATCH, parameters), parameters } };
    const result = run(under({}), [stored(30_000_000n, { measure: MATCH, answers, rules })]);
    expect(result.changes.undetermined).toEqual({ cases: 1, asWas: '300000.00', draft: '0.00' });
    expect(result.reasons).toMatchObject([
      { kind: 'open-figure', code: 'set-by-guide', quote: measureOf(MATCH).measure.award.quote },
    ]);
  });
});

describe('a ratio of sharing', () => {
  it('that people determined stands where the draft leaves it open too', () => {
    const seven = [
      { treasury: 'district' as const, parts: 7 },
      { treasury: 'town' as const, parts: 3 },
    ];
    const granted = { amount: 18_000_000n, recovered: 0n, shares: halves(18_000_000n), determined: seven };
    const { treasuries } = run(TWO_PERCENT, [stored(18_000_000n, { granted })]);
    expect(treasuries.map(({ asWas, draft }) => [asWas, draft])).toEqual([
      ['90000.00', '84000.00'],
      ['90000.00', '36000.00'],
    ]);
  });

  it('is the draft’s own where it says another one', () => {
    const draft = documentOf('sj-2025-8');
    const measure = draft.measures.get(CAPITAL);
    const shares = [{ treasury: 'town' as const, parts: 1 }];
    const alone = { ...measure, sharing: { ...measure?.sharing, shares, exceptGovernedBy: [] } } as CompiledMeasure;
    const rules = documentDraft({ ...draft, measures: new Map([[CAPITAL, alone]]) });
    expect(run(rules, [stored(18_000_000n)]).towns).toMatchObject([
      { asWas: '90000.00', draft: '180000.00', shareOfDraft: '100.0000' },
    ]);
  });
});

describe('a measure', () => {
  const draft = changed(['sj-2025-8.aeo', 'sj-2025-8.certified']);

  it('that the draft does not have gives nothing', () => {
    const answers = { newlyRecognised: true, recognisedOn: '2026-02-01' };
    const result = run(documentDraft(draft), [stored(20_000_000n, { measure: AEO, answers })]);
    expect(result.reasons).toMatchObject([{ kind: 'no-measure', code: AEO, change: 'no-longer-eligible' }]);
  });

  it('finds its counterpart where somebody names it', () => {
    const answers = { newlyRecognised: true, recognisedOn: '2026-02-01' };
    const rules = documentDraft(draft, [], { [AEO]: 'sj-2025-8.certified' });
    expect(counts(run(rules, [stored(20_000_000n, { measure: AEO, answers })]))).toEqual({ unchanged: 1 });
  });
});

describe('a draft of a guide', () => {
  const under = (parameters: Partial<GuideMeasure>) =>
    guideDraft(guideFor(CAPITAL, parameters), documentOf('sj-2025-8'));

  it('lowers the rate', () => {
    expect(run(under({ rate: '2.8%' }), [stored(18_000_000n)]).cost.draft).toBe('168000.00');
    expect(run(under({ rate: '2.8%' }), [stored(18_000_000n)]).reasons).toMatchObject([
      { code: 'guide-rate', quote: null },
    ]);
  });

  it('leaves the measures that it does not name as they were, and asks for none of their cases', () => {
    const answers = { newlyRecognised: true, recognisedOn: '2026-02-01' };
    expect(counts(run(under({}), [stored(20_000_000n, { measure: AEO, answers })]))).toEqual({ unchanged: 1 });
    expect(under({}).scope).toEqual({ documentIds: ['sj-2025-8'], measures: [CAPITAL] });
  });

  it('takes the cases of an earlier measure that somebody names', () => {
    const counterparts = { 'qp-2024-4.aeo': CAPITAL };
    expect(guideDraft(guideFor(CAPITAL), documentOf('sj-2025-8'), counterparts).scope).toEqual({
      documentIds: ['sj-2025-8', 'qp-2024-4'],
      measures: [CAPITAL, 'qp-2024-4.foreign-capital', 'qp-2024-4.aeo'],
    });
  });
});

describe('cases under way', () => {
  it('are told apart from what was decided, and count after it', () => {
    const early = { at: new Date('2026-01-02T00:00:00Z'), ending: 'pending' as const };
    const pending = stored(null, { ...early, answers: paidIn('200000000.00') });
    const result = run(TWO_PERCENT, [pending, stored(300_000_000n, { answers: paidIn('100000000.00') })]);
    expect(result.cost).toMatchObject({ cases: 1, draft: '2000000.00' });
    expect(result.pending).toEqual({ cases: 1, asWas: '2000000.00', draft: '3000000.00', undetermined: 0, changed: 1 });
    expect(counts(result)).toEqual({ loser: 1 });
  });
});

describe('a document that repeals another', () => {
  const repealed = documentOf('qp-2024-4');
  const repealing = (): CompiledDocument => {
    const document = documentOf('sj-2025-8');
    const provisions = document.document.provisions.map((provision) =>
      provision.kind === 'repeal' ? { ...provision, number: repealed.header.number } : provision,
    );
    return { ...document, document: { ...document.document, provisions } };
  };

  it('is tried on the cases of both, by the same slug', () => {
    const draft = documentDraft(repealing(), [documentOf('qp-2024-1'), repealed]);
    expect(draft.scope).toEqual({ documentIds: ['sj-2025-8', 'qp-2024-4'], measures: null });
    expect(draft.counterpart('qp-2024-4.aeo')).toBe(AEO);
    expect(draft.counterpart('qp-2024-1.warehouse-fee')).toBe('qp-2024-1.warehouse-fee');
    expect(draft.rulesFor({ ...stored(null), measure: 'qp-2024-4.top100' })).toBeNull();
  });
});

describe('two drafts', () => {
  it('are compared case by case', () => {
    const dryRun = new DryRun([TWO_PERCENT, UNCHANGED]);
    dryRun.addEnterprise([stored(18_000_000n), stored(null)], []);
    expect(dryRun.result()).toMatchObject({
      cases: 2,
      drafts: [{ cost: { draft: '120000.00' } }, { cost: { draft: '180000.00' } }],
      comparison: {
        cost: { first: '120000.00', second: '180000.00' },
        higherInFirst: { cases: 0, by: '0.00' },
        higherInSecond: { cases: 1, by: '60000.00' },
        same: 1,
        undetermined: 0,
      },
    });
  });
});
