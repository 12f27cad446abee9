import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitByParts } from '#policy';
import { portionOf, type Share } from './shares.js';

const whole = (district: bigint, town: bigint): Share[] => [
  { treasuryId: 'd', role: 'district', amount: district },
  { treasuryId: 't', role: 'town', amount: town },
];
const amounts = (shares: Share[]) => shares.map((share) => share.amount);

describe('portions of a whole', () => {
  it('180,000.99 repaid in three instalments: the parts add up to each instalment and to both shares', () => {
    const award = whole(90_000_50n, 90_000_49n);
    expect(amounts(portionOf(award, 0n, 50_000_01n))).toEqual([25_000_01n, 25_000_00n]);
    expect(amounts(portionOf(award, 50_000_01n, 50_000_01n))).toEqual([25_000_00n, 25_000_01n]);
    expect(amounts(portionOf(award, 100_000_02n, 80_000_97n))).toEqual([40_000_49n, 40_000_48n]);
  });

  it('one fen at a time goes to the district first, and the town never gets less than before', () => {
    const parts = [0n, 1n, 2n].map((before) => amounts(portionOf(whole(2n, 1n), before, 1n)));
    expect(parts).toEqual([
      [1n, 0n],
      [0n, 1n],
      [1n, 0n],
    ]);
  });

  it('a single share takes every portion whole', () => {
    expect(amounts(portionOf(whole(7n, 0n).slice(0, 1), 3n, 4n))).toEqual([4n]);
    expect(amounts(portionOf(whole(0n, 7n).slice(1), 3n, 4n))).toEqual([4n]);
  });

  it.each([
    [0n, 0n],
    [0n, -1n],
    [-1n, 1n],
    [2n, 2n],
    [0n, 4n],
  ])('after %s fen of 3, a portion of %s is refused', (before, amount) =>
    expect(() => portionOf(whole(2n, 1n), before, amount)).toThrow(RangeError),
  );

  it('two towns are refused', () =>
    expect(() => portionOf([...whole(1n, 1n), { treasuryId: 'u', role: 'town', amount: 1n }], 0n, 1n)).toThrow(
      RangeError,
    ));

  it('whatever the shares and the instalments, no part is negative and all add up', () => {
    const fen = fc.bigInt({ min: 0n, max: 10n ** 13n });
    fc.assert(
      fc.property(fen, fen, fc.array(fc.nat(1000), { maxLength: 8 }), (district, town, cuts) => {
        const total = district + town;
        fc.pre(total > 0n);
        const ends = [...new Set([...cuts.map((cut) => (total * BigInt(cut)) / 1000n), total])]
          .filter((end) => end > 0n)
          .sort((one, other) => (one < other ? -1 : 1));
        const sums = [0n, 0n];
        let before = 0n;
        for (const end of ends) {
          const parts = amounts(portionOf(whole(district, town), before, end - before));
          expect(parts.every((part) => part >= 0n)).toBe(true);
          expect(parts[0]! + parts[1]!).toBe(end - before);
          sums[0]! += parts[0]!;
          sums[1]! += parts[1]!;
          before = end;
        }
        expect(sums).toEqual([district, town]);
      }),
    );
  });

  it('agrees with the rule that divides an award: the award is its own first portion', () => {
    const [district, town] = amounts(
      splitByParts(180_000_99n, [
        { treasury: 'district', parts: 5 },
        { treasury: 'town', parts: 5 },
      ]).map(({ treasury: role, amount }) => ({ treasuryId: role, role, amount })),
    ) as [bigint, bigint];
    expect([district, town]).toEqual([90_000_50n, 90_000_49n]);
    expect(portionOf(whole(district, town), 0n, 180_000_99n)).toEqual(whole(district, town));
  });

  it('in halves, the district has the odd fen of every sum that has come so far', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 13n }), fc.nat(1_000_000), (total, millionth) => {
        const shares = whole((total + 1n) / 2n, total / 2n);
        const amount = (total * BigInt(millionth)) / 1_000_000n || 1n;
        expect(amounts(portionOf(shares, 0n, amount))).toEqual([(amount + 1n) / 2n, amount / 2n]);
      }),
    );
  });
});
