import { describe, expect, it } from '@jest/globals';
import { assess } from '#policy';
import { inputOf } from '../../policy/fixtures/catalogue.js';
import { explainAssessment } from './explain-assessment.js';
import type { KeptAssessment } from './kept-assessments.js';

describe('the explanation of a head that the guide limits', () => {
  it('names the guide with the figure of that head, and the words within which it was set', () => {
    const heads = [
      { fact: 'housingAmount', ceiling: '1.00' },
      { fact: 'openingAmount', ceiling: '2000000.00' },
    ];
    const answers = { recognised: true, openingAmount: '3000000.00' };
    const input = inputOf('qp-2024-4.trade-hq', answers, { parameters: { heads } });
    const context = { measure: input.measure, parameters: { heads }, numbers: new Map<string, string>() };
    const explained = explainAssessment(context, {
      ...{ action: 'propose', computedAt: new Date('2026-06-01T00:00:00Z'), revision: 1, sha256: '' },
      ...{ result: JSON.stringify(assess(input)), input: JSON.stringify({ history: [] }) },
    } as KeptAssessment);
    const [, step] = explained.amount.steps;
    expect(step).toMatchObject({ rule: 'guide-head', amount: '2000000.00' });
    expect(step?.from).toContainEqual(expect.objectContaining({ parameter: 'heads', value: '2000000.00' }));
    expect(step?.from).toContainEqual(
      expect.objectContaining({ quote: '在开办、购（租）房、运营、并购等方面给予合计最高1400万元的扶持' }),
    );
  });
});
