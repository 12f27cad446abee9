import { describe, expect, it } from '@jest/globals';
import { parsePercent } from '#kernel';
import { FOREIGN_CAPITAL, inputOf } from '../fixtures/catalogue.js';
import { checkProposedAmount, type ProposedAmount } from './proposal.js';

type Over = Parameters<typeof inputOf>[2];
const foreignCapital = (amountFen: bigint, more: Partial<ProposedAmount> = {}, over: Over = {}) =>
  checkProposedAmount({
    ...inputOf('sj-2025-8.foreign-capital', FOREIGN_CAPITAL, { on: '2027-03-10', ...over }),
    amountFen,
    ...more,
  });
const rate = parsePercent;

describe('a proposed amount', () => {
  it('may be anything up to the assessment', () => {
    expect(foreignCapital(18_000_000n)).toBeNull();
    expect(foreignCapital(1n)).toBeNull();
  });

  it('above it is refused with the words that bind', () => {
    expect(foreignCapital(18_000_001n)).toMatchObject({
      code: 'amount-above-assessment',
      params: { amount: '180000.01', most: '180000.00' },
      citation: {
        documentId: 'sj-2025-8',
        documentNumber: '沪松经规〔2025〕8号',
        clause: '第六条',
        quote: '给予实际到位资金最高 3%',
      },
    });
    const capped = inputOf(
      'sj-2025-8.foreign-capital',
      { ...FOREIGN_CAPITAL, paidInAmount: '200000000.00' },
      { on: '2027-03-10' },
    );
    expect(checkProposedAmount({ ...capped, amountFen: 500_000_001n })?.citation?.quote).toBe('总额不超过 500 万元');
  });

  it.each([0n, -1n])('of %s fen is refused', (amount) =>
    expect(foreignCapital(amount)?.code).toBe('amount-not-positive'),
  );

  it('above what a guide allows quotes the promise under which the guide stands', () =>
    expect(foreignCapital(15_000_001n, {}, { parameters: { rate: '2.5%' } })).toMatchObject({
      code: 'amount-above-assessment',
      params: { most: '150000.00' },
      citation: { quote: '给予实际到位资金最高 3%' },
    }));

  it('where a condition fails is refused with its words', () => {
    const input = inputOf(
      'sj-2025-8.foreign-capital',
      { ...FOREIGN_CAPITAL, paidInOn: '2027-03-02' },
      { on: '2027-03-10' },
    );
    expect(checkProposedAmount({ ...input, amountFen: 1n })).toMatchObject({
      code: 'not-eligible',
      citation: { quote: '且在 1 年内到位' },
    });
  });

  it('where the limit is used up is refused with the limit’s words, down to one fen', () => {
    const input = inputOf(
      'qp-2024-4.trade-hq',
      { recognised: true, operatingAmount: '0.01' },
      { past: [[200_000_000n], [600_000_000n], [400_000_000n], [200_000_000n]] },
    );
    expect(checkProposedAmount({ ...input, amountFen: 1n })).toMatchObject({
      code: 'amount-above-assessment',
      params: { most: '0.00' },
      citation: { quote: '合计最高1400万元' },
    });
  });
});

describe('a rate that the reviewer sets', () => {
  it('of 2.5% allows 150,000.00 and not a fen more', () => {
    expect(foreignCapital(15_000_000n, { rate: rate('2.5%') })).toBeNull();
    expect(foreignCapital(15_000_001n, { rate: rate('2.5%') })).toMatchObject({
      code: 'amount-above-rate',
      params: { most: '150000.00', rate: '2.5%' },
    });
  });

  it('above 3% is refused with the words of the text', () => {
    expect(foreignCapital(1n, { rate: rate('3%') })).toBeNull();
    expect(foreignCapital(1n, { rate: rate('3.0001%') })).toMatchObject({
      code: 'rate-above-policy',
      params: { rate: '3.0001%', most: '3%' },
      citation: { documentId: 'sj-2025-8', clause: '第六条', quote: '给予实际到位资金最高 3%' },
    });
  });

  it('above the guide’s is refused too', () =>
    expect(foreignCapital(1n, { rate: rate('2.9%') }, { parameters: { rate: '2.8%' } })?.code).toBe(
      'rate-above-guide',
    ));

  it('has no place where nothing is computed by a rate', () => {
    const input = inputOf('sj-2025-8.aeo', { newlyRecognised: true, recognisedOn: '2026-02-01' });
    expect(checkProposedAmount({ ...input, amountFen: 1n, rate: rate('1%') })?.code).toBe('rate-not-applicable');
  });
});

describe('an undetermined case', () => {
  const DECISION = { number: '青商〔2026〕3号', title: '关于进口贸易额认定的意见', issuedOn: '2026-05-01' };
  const noPriorYear = (past: [bigint, Record<string, number>][] = []) =>
    inputOf(
      'qp-2024-1.import-increment',
      { inBondedZone: true, year: 2025, importsCurrentYear: '220000000.00' },
      { past },
    );

  it('without a computed amount needs a decision, and the yearly cap holds all the same', () => {
    expect(checkProposedAmount({ ...noPriorYear(), amountFen: 1n })?.code).toBe('figure-not-set');
    expect(checkProposedAmount({ ...noPriorYear(), amountFen: 300_000_000n, decision: DECISION })).toBeNull();
    expect(checkProposedAmount({ ...noPriorYear(), amountFen: 300_000_001n, decision: DECISION })).toMatchObject({
      code: 'amount-above-assessment',
      params: { most: '3000000.00' },
      citation: { quote: '单家企业每年度最高不超过 300 万元' },
    });
    const used = noPriorYear([[200_000_000n, { year: 2025 }]]);
    expect(checkProposedAmount({ ...used, amountFen: 100_000_001n, decision: DECISION })?.params.most).toBe(
      '1000000.00',
    );
  });
});
