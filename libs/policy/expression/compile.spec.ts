import { describe, expect, it } from '@jest/globals';
import type { Fact, FactType } from '../catalogue/types.js';
import { CalendarDate } from './calendar-date.js';
import { compileExpression } from './compile.js';
import { environmentFor, isReservedName } from './environment.js';

const text = { zh: '一', en: 'one' };
const fact = (name: string, type: FactType, more: Partial<Fact> = {}): Fact => {
  return { name, type, label: text, help: text, required: true, ...more };
};
const FACTS = [
  fact('paid', 'money', { currency: 'CNY' }),
  fact('promised', 'money', { currency: 'CNY' }),
  fact('paidOn', 'date'),
  fact('startOn', 'date'),
  fact('isNew', 'boolean'),
  fact('kind', 'choice', {
    choices: [
      { value: 'north', label: text },
      { value: 'south', label: text },
    ],
  }),
  fact('share', 'percentage'),
];
const environment = environmentFor(FACTS);
const compile = (source: string) => compileExpression(source, environment, FACTS);
const codes = (source: string) => {
  const result = compile(source);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};
const evaluate = (source: string, values: Record<string, unknown>) => {
  const result = compile(source);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.compiled.evaluate(values);
};
const day = (text: string) => new CalendarDate(text);

describe('a condition', () => {
  it('tells which facts it uses, each once', () => {
    const result = compile('paid >= promised && paid > 0 && isNew');
    expect(result.ok && result.compiled.facts).toEqual(['paid', 'promised', 'isNew']);
  });

  it.each([
    'paidOn <= addYears(startOn, 1)',
    'paidOn >= date("2026-01-01")',
    'kind == "north" || kind in ["south"]',
    '!isNew ? paid > 100 : share >= 25000',
    'paid - promised > promised / 10',
  ])('%s is accepted', (source) => expect(codes(source)).toEqual([]));

  it.each([
    ['paid >= ', ['expression-syntax']],
    ['paid > paidOn', ['expression-type']],
    ['paidOn == paid', ['expression-type']],
    ['paidOn >= "2026-01-01"', ['expression-type']],
    ['kind > 3', ['expression-type']],
    ['isNew && paid', ['expression-type']],
    ['paid + promised', ['expression-not-bool']],
    ['unheard > 1 || unseen', ['unknown-fact', 'unknown-fact']],
    ['true', ['expression-without-facts']],
    ['kind == "west"', ['unknown-choice']],
    ['kind in ["north", "west"]', ['unknown-choice']],
    ['paidOn > date("2026-02-30")', ['impossible-date']],
    ['paid > 6000000.5', ['expression-outside-subset']],
    ['dyn(paid) == paidOn', ['expression-outside-subset']],
    ['kind.matches("(a+)+b")', ['expression-outside-subset']],
    ['[1, 2].all(n, paid > n)', ['expression-outside-subset', 'unknown-fact']],
    ['paidOn > date(kind)', ['expression-outside-subset']],
  ])('%s is refused', (source, expected) => expect(codes(source)).toEqual(expected));

  it('counts a year to the same calendar day, and from 29 February to the last of the month', () => {
    const within = 'paidOn <= addYears(startOn, 1)';
    expect(evaluate(within, { startOn: day('2026-03-01'), paidOn: day('2027-03-01') })).toBe(true);
    expect(evaluate(within, { startOn: day('2026-03-01'), paidOn: day('2027-03-02') })).toBe(false);
    expect(evaluate(within, { startOn: day('2028-02-29'), paidOn: day('2029-02-28') })).toBe(true);
    expect(evaluate(within, { startOn: day('2028-02-29'), paidOn: day('2029-03-01') })).toBe(false);
  });

  it('compares days by what they are', () => {
    expect(evaluate('paidOn == date("2026-01-01")', { paidOn: day('2026-01-01') })).toBe(true);
    expect(evaluate('paidOn != date("2026-01-01")', { paidOn: day('2026-01-01') })).toBe(false);
    expect(evaluate('paidOn in [startOn]', { paidOn: day('2026-01-01'), startOn: day('2026-01-01') })).toBe(true);
  });

  it('is decided without a missing fact where the rest decides alone, on either side', () => {
    expect(evaluate('isNew || paid > 1', { paid: 2n })).toBe(true);
    expect(evaluate('paid > 1 && isNew', { isNew: false })).toBe(false);
    expect(() => evaluate('isNew || paid > 1', { paid: 1n })).toThrow('isNew');
  });

  it.each(['in', 'int', 'list', 'date', 'addYears', 'on', 'constructor', 'hasOwnProperty', 'package'])(
    'may not call a fact "%s"',
    (name) => expect(isReservedName(name)).toBe(true),
  );
});
