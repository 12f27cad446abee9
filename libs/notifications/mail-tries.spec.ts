import { describe, expect, it } from '@jest/globals';
import { nextTry } from './mail-tries.js';

const WRITTEN = new Date('2026-09-30T18:00:00+08:00');
const afterDays = (days: number) => new Date(WRITTEN.getTime() + days * 86_400_000);
const minutesUntil = (tries: number, now = WRITTEN) =>
  ((nextTry(tries, WRITTEN, now)?.getTime() ?? Number.NaN) - now.getTime()) / 60_000;

describe('a mail that could not be handed over', () => {
  it('is tried again after 1, 5, 15 minutes, 1, 4, 12 hours, and then every day', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 13].map((tries) => minutesUntil(tries))).toEqual([
      1, 5, 15, 60, 240, 720, 1440, 1440, 1440,
    ]);
  });

  it('is not given up within seven days, however often it was tried', () => {
    const almost = new Date(afterDays(7).getTime() - 1);
    expect(minutesUntil(14, almost)).toBe(1440);
    expect(minutesUntil(200, almost)).toBe(1440);
    expect(nextTry(14, WRITTEN, afterDays(7))).toBeNull();
  });

  it('is not given up after few tries, however old it is: the worker may have stood still', () => {
    expect(minutesUntil(1, afterDays(30))).toBe(1);
    expect(minutesUntil(13, afterDays(30))).toBe(1440);
    expect(nextTry(14, WRITTEN, afterDays(30))).toBeNull();
  });

  it('is given up on the eighth day when every try fails', () => {
    let [tries, now] = [0, WRITTEN];
    for (let next: Date | null = WRITTEN; next; tries += 1) {
      now = next;
      next = nextTry(tries + 1, WRITTEN, now);
    }
    expect(tries).toBe(14);
    expect(now.toISOString()).toBe('2026-10-08T03:21:00.000Z');
  });
});
