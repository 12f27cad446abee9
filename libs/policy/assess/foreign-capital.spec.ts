import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatYuan, parseYuan } from '#kernel';
import { compileDocument } from '../catalogue/compile.js';
import { factsToJson } from '../facts/facts.js';
import { parseFacts } from '../facts/parse.js';
import { documentOf, FOREIGN_CAPITAL, inputOf, measureOf } from '../fixtures/catalogue.js';
import { assess } from './assess.js';
import { assessmentBytes } from './assessment.js';

const CODE = 'sj-2025-8.foreign-capital';
const given = (answers: Record<string, unknown> = {}, over: Parameters<typeof inputOf>[2] = {}) =>
  assess(inputOf(CODE, { ...FOREIGN_CAPITAL, ...answers }, { on: '2027-03-10', ...over }));
const paidIn = (amount: string, over: Parameters<typeof inputOf>[2] = {}) =>
  given({ foreignContribution: amount, paidInAmount: amount }, over);
const unmet = (assessment: ReturnType<typeof assess>) =>
  assessment.conditions.filter(({ outcome }) => outcome === 'unmet').map(({ id }) => id);

describe('foreign capital paid in (第六条)', () => {
  it('6,000,000.00 within a year: yes, at most 180,000.00, half each', () => {
    const assessment = given();
    expect(assessment.outcome).toBe('yes');
    expect(assessment.amount).toMatchObject({ kind: 'at-most', value: '180000.00', currency: 'CNY' });
    expect(assessment.shares).toEqual([
      { treasury: 'district', amount: '90000.00' },
      { treasury: 'town', amount: '90000.00' },
    ]);
    expect(assessment.sharing).toMatchObject({ local: false, clause: '附则' });
    expect(assessment.conditions[0]).toMatchObject({ id: 'in-force', outcome: 'met', factsUsed: { on: '2027-03-10' } });
  });

  it('paid in a day after the same day of the next year: no, with the words of the text', () => {
    const assessment = given({ paidInOn: '2027-03-02' });
    expect(assessment.outcome).toBe('no');
    expect(unmet(assessment)).toEqual(['within-one-year']);
    expect(assessment.conditions.find(({ outcome }) => outcome === 'unmet')).toMatchObject({
      clause: '第六条',
      quote: '且在 1 年内到位',
      factsUsed: { registeredOn: '2026-03-01', paidInOn: '2027-03-02' },
    });
    expect(assessment.amount).toMatchObject({ kind: 'none', value: null });
    expect(assessment.shares).toEqual([]);
  });

  it('5,999,999.99: no', () => expect(unmet(paidIn('5999999.99'))).toEqual(['threshold']));

  it.each([
    ['166666666.66', '4999999.99'],
    ['166666666.67', '5000000.00'],
    ['200000000', '5000000.00'],
    ['6000000.33', '180000.00'],
  ])('%s paid in gives at most %s', (amount, expected) => expect(paidIn(amount).amount.value).toBe(expected));

  it('shows every step: base, rate, rounding, cap and what the limit leaves', () => {
    const { steps } = paidIn('166666666.66').amount;
    expect(steps.map(({ rule, amount }) => [rule, amount])).toEqual([
      ['base', '166666666.66'],
      ['rate', '4999999.99'],
      ['round-down', '4999999.99'],
      ['cap', '4999999.99'],
      ['limit-lifetime', '4999999.99'],
    ]);
    expect(steps[1]?.detail.en).toBe('166666666.66 × 3% = 4999999.9998');
    expect(steps[3]?.quote).toBe('总额不超过 500 万元');
  });

  it('an odd fen falls to the district', () =>
    expect(paidIn('166666666.66').shares.map(({ amount }) => amount)).toEqual(['2500000.00', '2499999.99']));

  it('what earlier awards left of the 5,000,000 is all there is', () => {
    expect(given({}, { past: [[490_000_000n]] }).amount.value).toBe('100000.00');
    const used = given({}, { past: [[300_000_000n], [200_000_000n]] });
    expect(used.outcome).toBe('no');
    expect(used.limits).toEqual([
      {
        kind: 'lifetime',
        key: null,
        keyValue: null,
        unit: 'CNY',
        cap: '5000000.00',
        used: '5000000.00',
        remaining: '0.00',
        quote: '总额不超过 500 万元',
      },
    ]);
  });

  it('a guide lowers the rate or the ceiling, and cannot raise either', () => {
    expect(given({}, { parameters: { rate: '2.5%' } }).amount.value).toBe('150000.00');
    expect(given({}, { parameters: { rate: '9%' } }).amount.value).toBe('180000.00');
    expect(given({}, { parameters: { ceiling: '100000.00' } }).amount.value).toBe('100000.00');
    expect(given({}, { parameters: { ceiling: '100000.00' } }).guide).toEqual({ code: 'guide-2026', version: 1 });
  });

  it.each([
    ['2025-12-31', 'no'],
    ['2026-01-01', 'yes'],
    ['2027-12-31', 'yes'],
    ['2028-01-01', 'no'],
  ])('asked on %s: %s, for the document is in force from 2026-01-01 to 2027-12-31', (on, outcome) =>
    expect(given({}, { on }).outcome).toBe(outcome),
  );

  it('without the date of payment it is undetermined, and says what is missing', () => {
    const { paidInOn: _left, ...answers } = FOREIGN_CAPITAL;
    const assessment = assess(inputOf(CODE, answers, { on: '2027-03-10' }));
    expect(assessment.outcome).toBe('undetermined');
    expect(assessment.missing).toEqual(['paidInOn']);
    expect(assessment.amount.value).toBe('180000.00');
  });

  it('a failed condition says no, whatever is still missing', () => {
    const assessment = assess(inputOf(CODE, { alignsWithIndustryPolicy: false }));
    expect(assessment.outcome).toBe('no');
    expect(assessment.missing).toContain('paidInAmount');
  });

  it('assessed again under the same versions, from stored answers, it gives the same bytes', () => {
    const input = inputOf(
      CODE,
      { ...FOREIGN_CAPITAL, paidInAmount: '6000000.50' },
      { past: [[1n]], parameters: { rate: '2.8%' } },
    );
    const first = assessmentBytes(assess(input));
    const measure = compileDocument(structuredClone(documentOf('sj-2025-8').document), 0).measures.get(CODE);
    const stored = JSON.parse(JSON.stringify(factsToJson(measureOf(CODE).facts.values(), input.facts)));
    const again = {
      ...input,
      measure: measure as typeof input.measure,
      facts: parseFacts(measureOf(CODE), stored, { complete: true }),
    };
    expect(assessmentBytes(assess(again))).toBe(first);
  });

  it('never passes 3%, the cap, or what is left, and more paid in never gives less', () => {
    const yuan = fc.bigInt(600_000_000n, 10n ** 12n);
    fc.assert(
      fc.property(yuan, fc.bigInt(0n, 10n ** 10n), fc.bigInt(0n, 600_000_000n), (amount, more, used) => {
        const value = (fen: bigint) => {
          const over = used > 0n ? { past: [[used]] as [bigint][] } : {};
          return parseYuan(paidIn(formatYuan(fen), over).amount.value ?? '0.00');
        };
        const granted = value(amount);
        expect(granted * 100n <= amount * 3n).toBe(true);
        expect(granted + used <= 500_000_000n || granted === 0n).toBe(true);
        expect(value(amount + more) >= granted).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
