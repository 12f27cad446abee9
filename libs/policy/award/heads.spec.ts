/** The most that a guide allows for one head of a sum, on qp-2024-4: the trade headquarters of 1400 万元 in all. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../assess/assess.js';
import { checkProposedAmount } from '../assess/proposal.js';
import { inputOf } from '../fixtures/catalogue.js';

const HEADQUARTERS = 'qp-2024-4.trade-hq';
const ASKED = { recognised: true, openingAmount: '3000000.00', housingAmount: '1000000.00' };
const under = (answers: object, ...heads: { fact: string; ceiling: string }[]) =>
  inputOf(HEADQUARTERS, { ...answers }, { parameters: { heads } });
const steps = (input: ReturnType<typeof under>) => assess(input).amount.steps.map(({ rule, amount }) => [rule, amount]);

describe('a head of a sum', () => {
  it('counts up to what the guide allows for it, and the guide is named at the step', () => {
    const input = under(ASKED, { fact: 'openingAmount', ceiling: '2000000.00' });
    expect(steps(input).slice(0, 4)).toEqual([
      ['head', '3000000.00'],
      ['guide-head', '2000000.00'],
      ['head', '1000000.00'],
      ['sum', '3000000.00'],
    ]);
    expect(assess(input).amount.steps[1]).toMatchObject({
      detail: { zh: expect.stringMatching(/^开办：.*guide-2026.* 2000000\.00 元$/) },
      quote: null,
    });
    expect(checkProposedAmount({ ...input, amountFen: 300_000_000n })).toBeNull();
    expect(checkProposedAmount({ ...input, amountFen: 300_000_001n })).toMatchObject({
      code: 'amount-above-assessment',
    });
  });

  it.each(['2999999.99', '3000000.00', '3000000.01'])(
    'of 3,000,000.00 under %s counts the lower of both',
    (ceiling) => {
      const counted = ceiling === '2999999.99' ? ceiling : '3000000.00';
      expect(steps(under(ASKED, { fact: 'openingAmount', ceiling }))[1]).toEqual(['guide-head', counted]);
    },
  );

  it('that was not asked for brings in nothing, and the cap over all heads stays', () => {
    const { openingAmount: _, ...rest } = ASKED;
    expect(assess(under(rest, { fact: 'openingAmount', ceiling: '1.00' })).amount.value).toBe('1000000.00');
    const much = { ...ASKED, openingAmount: '14000000.00' };
    expect(assess(under(much, { fact: 'openingAmount', ceiling: '14000000.00' })).amount.value).toBe('14000000.00');
  });
});
