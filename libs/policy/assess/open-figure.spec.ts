import { describe, expect, it } from '@jest/globals';
import { inputOf } from '../fixtures/catalogue.js';
import { assess } from './assess.js';
import { checkProposedAmount } from './proposal.js';

const DECISION = { number: '沪商外贸〔2026〕5号', title: '关于下达支持资金的通知', issuedOn: '2026-05-20' };

describe('a match of a superior award', () => {
  const input = (superiorAward: string, parameters?: { matchRatio?: string; ceiling?: string }) =>
    inputOf('sj-2025-8.distribution-match', { superiorAward, superiorDecision: '沪商〔2026〕1号' }, { parameters });

  it('is open until a guide states the ratio', () =>
    expect(assess(input('100000.00'))).toMatchObject({
      outcome: 'yes',
      amount: { kind: 'open', value: null },
      shares: [],
    }));

  it('is the ratio of the superior award, rounded down, at most the ceiling', () => {
    expect(assess(input('100000.01', { matchRatio: '50%' })).amount).toMatchObject({
      kind: 'exact',
      value: '50000.00',
    });
    const capped = assess(input('100000.00', { matchRatio: '50%', ceiling: '30000.00' })).amount;
    expect(capped).toMatchObject({ kind: 'exact', value: '30000.00' });
  });

  it('without a guide can be proposed only on a decision that can be found again', () => {
    const open = { ...input('100000.00'), amountFen: 5_000_000n };
    expect(checkProposedAmount(open)?.code).toBe('figure-not-set');
    expect(checkProposedAmount({ ...open, decision: DECISION })).toBeNull();
    expect(checkProposedAmount({ ...open, decision: { ...DECISION, number: ' ' } })?.code).toBe('figure-not-set');
    expect(checkProposedAmount({ ...open, decision: { ...DECISION, issuedOn: '2026-06-02' } })?.code).toBe(
      'figure-not-set',
    );
    const later = { ...DECISION, issuedOn: '2026-06-02' };
    expect(checkProposedAmount({ ...open, decision: later, today: '2026-06-02' })).toBeNull();
    expect(checkProposedAmount({ ...open, decision: { ...DECISION, issuedOn: '2026-02-30' } })?.code).toBe(
      'figure-not-set',
    );
  });
});

describe('storage fees: figure left to a guide, at most 3 years', () => {
  const input = (year: number, years: number[], parameters?: { amount?: string; ceiling?: string }) =>
    inputOf(
      'qp-2024-1.warehouse-fee',
      { newlySettledInZone: true, foreignTradeEnterprise: true, year, storageFee: '80000.00' },
      { parameters, past: years.map((past): [bigint, Record<string, number>] => [1_000_000n, { year: past }]) },
    );

  it('takes the guide’s amount as it is, and its ceiling as a most', () => {
    expect(assess(input(2025, [], { amount: '20000.00' })).amount).toMatchObject({ kind: 'exact', value: '20000.00' });
    expect(assess(input(2025, [], { ceiling: '20000.00' })).amount).toMatchObject({
      kind: 'at-most',
      value: '20000.00',
    });
    expect(assess(input(2025, [])).amount).toMatchObject({ kind: 'open', value: null });
  });

  it('counts distinct years: a fourth is refused, a second award in a counted one is not', () => {
    expect(assess(input(2026, [2024, 2025])).outcome).toBe('yes');
    expect(assess(input(2027, [2024, 2025, 2026]))).toMatchObject({
      outcome: 'no',
      limits: [{ kind: 'years', unit: 'year', cap: '3', used: '3', remaining: '0', keyValue: 2027 }],
    });
    expect(assess(input(2026, [2024, 2025, 2026])).outcome).toBe('yes');
  });

  it('without the year nobody can tell', () => {
    const { facts, ...rest } = input(2026, [2024]);
    const { year: _left, ...others } = facts;
    const assessment = assess({ ...rest, facts: others });
    expect(assessment).toMatchObject({ outcome: 'undetermined', missing: ['year'] });
    expect(assessment.limits[0]).toMatchObject({ used: null, remaining: null, keyValue: null });
  });
});

describe('a ceiling is never a default', () => {
  it('a newly recognised AEO may get at most 200,000.00, or what the guide fixes', () => {
    const facts = { newlyRecognised: true, recognisedOn: '2026-02-01' };
    expect(assess(inputOf('sj-2025-8.aeo', facts)).amount).toMatchObject({ kind: 'at-most', value: '200000.00' });
    const fixed = inputOf('sj-2025-8.aeo', facts, { parameters: { amount: '150000.00' } });
    expect(assess(fixed).amount).toMatchObject({ kind: 'exact', value: '150000.00' });
  });
});

describe('a service', () => {
  it('has no amount, no shares, and nothing that could be proposed', () => {
    const input = inputOf('sj-2025-8.enterprise-service', {});
    expect(assess(input)).toMatchObject({
      amount: { kind: 'none', value: null, steps: [] },
      shares: [],
      sharing: null,
    });
    expect(checkProposedAmount({ ...input, amountFen: 1n })?.code).toBe('not-applicable-for');
  });
});
