import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDay, type Refused } from '#kernel';
import { FOREIGN_CAPITAL, measureOf } from '../fixtures/catalogue.js';
import { factsToJson } from './facts.js';
import { factsJsonSchema } from './json-schema.js';
import { parseFacts } from './parse.js';

const MEASURE = measureOf('sj-2025-8.foreign-capital');
const refusal = (json: unknown, complete = false, measure = MEASURE) => {
  try {
    parseFacts(measure, json, { complete });
  } catch (error) {
    return (error as Refused).refusal;
  }
  throw new Error('nothing was refused');
};

describe('facts', () => {
  it('are read to fen, days and booleans, and written back the same', () => {
    const facts = parseFacts(MEASURE, { ...FOREIGN_CAPITAL, paidInAmount: '6000000.5' }, { complete: true });
    expect(facts).toEqual({ ...FOREIGN_CAPITAL, foreignContribution: 600_000_000n, paidInAmount: 600_000_050n });
    expect(factsToJson(MEASURE.facts.values(), facts)).toEqual({ ...FOREIGN_CAPITAL, paidInAmount: '6000000.50' });
  });

  it('may name their currency, which must be the fact’s', () => {
    const stated = { ...FOREIGN_CAPITAL, paidInAmount: { amount: '6000000.00', currency: 'CNY' } };
    expect(parseFacts(MEASURE, stated, { complete: true }).paidInAmount).toBe(600_000_000n);
    const dollars = { paidInAmount: { amount: '6000000.00', currency: 'USD' } };
    expect(refusal(dollars).problems?.[0]).toMatchObject({ at: 'paidInAmount', en: expect.stringContaining('CNY') });
  });

  it.each([
    ['paidInAmount', '-1.00'],
    ['paidInAmount', '1.001'],
    ['paidInAmount', 6000000],
    ['paidInAmount', '1e6'],
    ['paidInAmount', '1,000.00'],
    ['paidInOn', '2027-02-29'],
    ['paidInOn', '2027/03/01'],
    ['paidInOn', 20270301],
    ['alignsWithIndustryPolicy', 'true'],
    ['alignsWithIndustryPolicy', 1],
    ['unheardOf', true],
    ['__proto__x', true],
  ])('refuse %s = %j, at the fact', (name, value) =>
    expect(refusal({ [name]: value })).toMatchObject({ code: 'facts-invalid', problems: [{ at: name }] }),
  );

  it('refuse choices that are not offered, fractions, and percentages out of form', () => {
    const match = measureOf('sj-2025-8.service-trade-match');
    expect(refusal({ superiorLevel: 'county' }, false, match).problems?.[0]?.zh).toContain('上级扶持的层级');
    const increment = measureOf('qp-2024-1.import-increment');
    for (const year of [2025.5, '2025', Number.NaN])
      expect(refusal({ year }, false, increment).problems).toHaveLength(1);
    expect(parseFacts(increment, { year: 2025 }, { complete: false })).toEqual({ year: 2025n });
  });

  it.each([null, [], 'facts', 3])('refuse %j as a whole', (json) => expect(refusal(json).code).toBe('facts-invalid'));

  it('count null and blank as not answered', () =>
    expect(parseFacts(MEASURE, { paidInOn: null, paidInAmount: ' ' }, { complete: false })).toEqual({}));

  it('that are required and missing are listed by their labels, only when all must be there', () => {
    const { paidInOn: _left, ...rest } = FOREIGN_CAPITAL;
    expect(parseFacts(MEASURE, rest, { complete: false })).not.toHaveProperty('paidInOn');
    expect(refusal(rest, true)).toMatchObject({
      code: 'facts-incomplete',
      kind: 'rule',
      problems: [{ at: 'paidInOn', zh: '外方出资全部到位日期：必填' }],
    });
  });

  it('tell everything wrong and missing at once', () => {
    const { paidInOn: _left, ...rest } = FOREIGN_CAPITAL;
    const { code, problems } = refusal({ ...rest, paidInAmount: '-1', unheardOf: 1 }, true);
    expect(code).toBe('facts-invalid');
    expect(problems?.map(({ at }) => at)).toEqual(['paidInAmount', 'unheardOf', 'paidInOn']);
  });

  it('have a JSON Schema that takes what the parser takes', () => {
    const validate = new Ajv2020({ strict: false, formats: { date: isDay } }).compile(factsJsonSchema(MEASURE));
    expect(validate(FOREIGN_CAPITAL)).toBe(true);
    expect(validate({ ...FOREIGN_CAPITAL, paidInAmount: '1.001' })).toBe(false);
    expect(validate({ ...FOREIGN_CAPITAL, paidInOn: '2027-02-29' })).toBe(false);
    expect(validate({ ...FOREIGN_CAPITAL, unheardOf: 1 })).toBe(false);
    expect(validate({ alignsWithIndustryPolicy: true })).toBe(false);
  });
});
