import { describe, expect, it } from '@jest/globals';
import type { CompiledDocument } from './compile.js';
import { daysInForce, isInForceOn } from './in-force.js';

const source = { clause: '附则', quote: '自2025年1月1日起施行' };
const header = (to: string | null, repealedFrom?: string): CompiledDocument['header'] => ({
  id: 'sj-2025-8',
  number: '沪松经规〔2025〕8号',
  version: 1,
  inForce: { from: '2025-01-01', to, source },
  repealed: repealedFrom === undefined ? null : { from: repealedFrom, by: { id: 'sj-2026-1', number: '1号' }, source },
});

describe('the days in force', () => {
  it.each([
    ['its own words’', header('2027-12-31'), '2027-12-31'],
    ['without an end', header(null), null],
    ['up to the day before a repeal', header('2027-12-31', '2026-07-01'), '2026-06-30'],
    ['up to the day before a repeal of what had no end', header(null, '2026-07-01'), '2026-06-30'],
    ['its own words’ where it had ended before the repeal', header('2026-05-31', '2026-07-01'), '2026-05-31'],
  ])('are %s', (_, given, to) => expect(daysInForce(given)).toEqual({ from: '2025-01-01', to }));

  it('include the first and the last one', () => {
    const days = ['2024-12-31', '2025-01-01', '2026-06-30', '2026-07-01'];
    expect(days.map((day) => isInForceOn(header(null, '2026-07-01'), day))).toEqual([false, true, true, false]);
    expect(isInForceOn(header(null), '2099-01-01')).toBe(true);
  });
});
