import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPercent, formatYuan, parsePercent, parseYuan, rateOf } from './money.js';

describe('money', () => {
  it.each([
    ['180000.99', 18_000_099n],
    ['0.01', 1n],
    ['5', 500n],
    ['5.5', 550n],
    ['-0.10', -10n],
    ['999999999999999.99', 99_999_999_999_999_999n],
  ])('reads %s yuan as %s fen', (text, fen) => expect(parseYuan(text)).toBe(fen));

  it.each(['', '1.001', '01', '1e3', '１２', '1,000.00', '.5', '5.', ' 5', '1000000000000000', 'NaN', '--1'])(
    'refuses "%s"',
    (text) =>
      expect(() => parseYuan(text)).toThrow(
        expect.objectContaining({ refusal: expect.objectContaining({ code: 'invalid-money' }) }),
      ),
  );

  it('writes what it reads', () => {
    fc.assert(fc.property(fc.bigInt(-(10n ** 16n), 10n ** 16n), (fen) => parseYuan(formatYuan(fen)) === fen));
  });

  it.each([
    ['3%', 16_666_666_666n, 499_999_999n],
    ['3%', 600_000_000n, 18_000_000n],
    ['2.5%', 11_999_999_960n, 299_999_999n],
    ['50%', 99_999_999n, 49_999_999n],
  ])('takes %s of %s fen rounded down', (percent, amount, expected) =>
    expect(rateOf(amount, parsePercent(percent))).toBe(expected),
  );

  it('never exceeds the exact product, and misses it by less than one fen', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 16n), fc.bigInt(0n, 1_000_000n), (amount, rate) => {
        const taken = rateOf(amount, rate) * 1_000_000n;
        return taken <= amount * rate && amount * rate - taken < 1_000_000n;
      }),
    );
  });

  it('refuses to take a rate of a negative amount', () => expect(() => rateOf(-1n, 30_000n)).toThrow(RangeError));

  it.each(['3%', '2.5%', '0.0001%', '100%'])('writes %s as it was', (text) =>
    expect(formatPercent(parsePercent(text))).toBe(text),
  );
  it.each(['3', '3.00001%', '-3%', '%', '3 %'])('refuses the percentage "%s"', (text) =>
    expect(() => parsePercent(text)).toThrow(RangeError),
  );
});
