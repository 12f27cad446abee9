import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { portionOf, type Share } from '#ledger';
import { collectorOf, paidShares, unpaidShares } from './paid-shares.js';

const award = (district: bigint, town: bigint): Share[] => [
  { treasuryId: 'd', role: 'district', amount: district },
  { treasuryId: 't', role: 'town', amount: town },
];
const order = (treasuryId: string, amount: bigint, state = 'paid') => ({ treasuryId, amount, state }) as never;
const amounts = (shares: readonly Share[]) => Object.fromEntries(shares.map((one) => [one.treasuryId, one.amount]));

describe('what was paid of an award', () => {
  const shares = award(90_000_50n, 90_000_49n);

  it('is the award’s own proportions where the district pays first', () => {
    const orders = [order('d', 33_33n), order('d', 66_67n), order('d', 50_00n, 'returned'), order('d', 1n, 'payable')];
    const paid = paidShares({ paying: 'district-first', shares }, orders);
    expect(amounts(paid)).toEqual({ d: 50_00n, t: 50_00n });
    expect(amounts(unpaidShares({ shares }, paid))).toEqual({ d: 89_950_50n, t: 89_950_49n });
    expect(collectorOf(paid)).toBe('d');
  });

  it('is what each has ordered where each pays its own', () => {
    const paid = paidShares({ paying: 'each-its-own', shares }, [order('t', 90_000_49n), order('d', 10n, 'released')]);
    expect(amounts(paid)).toEqual({ t: 90_000_49n });
    expect(amounts(unpaidShares({ shares }, paid))).toEqual({ d: 90_000_50n });
    expect(collectorOf(paid)).toBe('t');
    const both = paidShares({ paying: 'each-its-own', shares }, [order('t', 90_000_49n), order('d', 10n)]);
    expect(amounts(both)).toEqual({ d: 10n, t: 90_000_49n });
    expect(collectorOf(both)).toBe('d');
  });

  it('is nothing while nothing is paid, and then nobody collects', () => {
    expect(paidShares({ paying: 'district-first', shares }, [order('d', 1n, 'batched')])).toEqual([]);
    expect(() => collectorOf([])).toThrow(RangeError);
  });

  it('a fen that is all the district’s is collected by the district alone', () =>
    expect(amounts(paidShares({ paying: 'district-first', shares: award(1n, 0n) }, [order('d', 1n)]))).toEqual({
      d: 1n,
    }));

  it('is, however it was divided into payments, the sum of their parts', () => {
    const fen = fc.bigInt({ min: 0n, max: 10_000_00n });
    const parts = fc.array(fc.bigInt({ min: 1n, max: 3_000_00n }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fen, fen, parts, (district, town, paid) => {
        const whole = award(district, town);
        const fitting: bigint[] = [];
        const booked = { d: 0n, t: 0n };
        let before = 0n;
        for (const amount of paid) {
          if (before + amount > district + town) break;
          for (const part of portionOf(whole, before, amount)) booked[part.treasuryId as 'd' | 't'] += part.amount;
          fitting.push(amount);
          before += amount;
        }
        const orders = fitting.map((amount) => order('d', amount));
        const shared = paidShares({ paying: 'district-first', shares: whole }, orders);
        expect({ d: 0n, t: 0n, ...amounts(shared) }).toEqual(booked);
        const left = unpaidShares({ shares: whole }, shared);
        expect(left.every(({ amount }) => amount > 0n)).toBe(true);
        expect({ d: 0n, t: 0n, ...amounts(left) }).toEqual({ d: district - booked.d, t: town - booked.t });
      }),
    );
  });
});
