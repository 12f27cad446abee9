import { describe, expect, it } from '@jest/globals';
import { addDays, addYears, endOfDay, formatInstant, isDay, shanghaiDay, startOfDay } from './clock.js';

describe('days in Shanghai', () => {
  it.each([
    ['2025-12-31T15:59:59.999Z', '2025-12-31'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('%s is the day %s', (instant, day) => expect(shanghaiDay(new Date(instant))).toBe(day));

  it('begin at 16:00 UTC of the day before and end a day later', () => {
    expect(startOfDay('2026-01-01').toISOString()).toBe('2025-12-31T16:00:00.000Z');
    expect(endOfDay('2026-01-01').toISOString()).toBe('2026-01-01T16:00:00.000Z');
  });

  it.each([
    ['2026-03-01', 1, '2027-03-01'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
  ])('%s plus %i years is %s', (day, years, expected) => expect(addYears(day, years)).toBe(expected));

  it('end with the year 9999, so that counting days cannot go on for ever', () =>
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError));
  it('count over the end of a month', () => expect(addDays('2026-02-28', 1)).toBe('2026-03-01'));
  it.each(['0000-01-01', '9999-12-31', '2026-02-29', '2026-13-01', '2026-1-1', '20260101', ''])(
    '"%s" is no day',
    (text) => expect(isDay(text)).toBe(false),
  );
  it('instants are written with the offset', () =>
    expect(formatInstant(new Date('2026-10-10T15:59:59Z'))).toBe('2026-10-10T23:59:59+08:00'));
});
