import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitByParts } from './sharing.js';

const HALVES = [
  { treasury: 'district', parts: 5 },
  { treasury: 'town', parts: 5 },
] as const;
const amounts = (shares: { amount: bigint }[]) => shares.map(({ amount }) => amount);
const parts = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })).map(([district, town]) => [
  { treasury: 'district' as const, parts: district },
  { treasury: 'town' as const, parts: town },
]);
const fen = fc.bigInt(0n, 10n ** 15n);

describe('sharing', () => {
  it.each([
    [18_000_000n, [9_000_000n, 9_000_000n]],
    [499_999_999n, [250_000_000n, 249_999_999n]],
    [1n, [1n, 0n]],
    [0n, [0n, 0n]],
  ])('5:5 of %s fen gives the odd fen to the district', (total, expected) =>
    expect(amounts(splitByParts(total, HALVES))).toEqual(expected),
  );

  it('does not depend on the order in which the treasuries are written', () =>
    expect(splitByParts(3n, [...HALVES].reverse())).toEqual([
      { treasury: 'town', amount: 1n },
      { treasury: 'district', amount: 2n },
    ]));

  it('gives everything to the only one', () =>
    expect(amounts(splitByParts(7n, [{ treasury: 'district', parts: 1 }]))).toEqual([7n]));

  it('adds up to the total, with the district rounded up by less than a fen', () => {
    fc.assert(
      fc.property(fen, parts, (total, shares) => {
        const [district, town] = amounts(splitByParts(total, shares)) as [bigint, bigint];
        const [d, t] = shares.map((share) => BigInt(share.parts)) as [bigint, bigint];
        const excess = district * (d + t) - total * d;
        return district + town === total && town >= 0n && excess >= 0n && excess < d + t;
      }),
    );
  });

  it('is monotone: more to divide never leaves anybody less', () => {
    fc.assert(
      fc.property(fen, fen, parts, (total, more, shares) => {
        const before = amounts(splitByParts(total, shares));
        const after = amounts(splitByParts(total + more, shares));
        return after.every((amount, index) => amount >= (before[index] as bigint));
      }),
    );
  });

  it('refuses what cannot be divided', () => {
    expect(() => splitByParts(-1n, HALVES)).toThrow(RangeError);
    expect(() => splitByParts(1n, [])).toThrow(RangeError);
    expect(() => splitByParts(1n, [{ treasury: 'town', parts: 0 }])).toThrow(RangeError);
  });
});
