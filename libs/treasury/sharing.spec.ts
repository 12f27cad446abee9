import { portionOf } from '#ledger';
import { divideAward } from './sharing.js';

const FIFTY_FIFTY = { district: 5, town: 5, citation: null };
const BOTH = { district: 'd', town: 't' };

describe('dividing an award', () => {
  it('gives the odd fen to the district', () => {
    expect(divideAward(18_000_099n, FIFTY_FIFTY, BOTH)).toEqual([
      { treasuryId: 'd', role: 'district', amount: 9_000_050n },
      { treasuryId: 't', role: 'town', amount: 9_000_049n },
    ]);
  });

  it('leaves a town nothing of one fen', () => {
    expect(divideAward(1n, FIFTY_FIFTY, BOTH).map((share) => share.amount)).toEqual([1n, 0n]);
  });

  it('names no town where the district bears all, and no district where the town does', () => {
    const alone = { district: 1, town: 0, citation: null };
    expect(divideAward(5n, alone, BOTH)).toEqual([{ treasuryId: 'd', role: 'district', amount: 5n }]);
    expect(divideAward(5n, alone, { district: 'd', town: null })).toHaveLength(1);
    expect(divideAward(5n, { district: 0, town: 1, citation: null }, BOTH)).toEqual([
      { treasuryId: 't', role: 'town', amount: 5n },
    ]);
  });

  it('refuses to lose a part that nobody is there to bear', () => {
    expect(() => divideAward(100n, FIFTY_FIFTY, { district: 'd', town: null })).toThrow(RangeError);
  });

  it('agrees with the ledger: the award is its own first portion', () => {
    const shares = divideAward(18_000_099n, FIFTY_FIFTY, BOTH);
    expect(portionOf(shares, 0n, 18_000_099n)).toEqual(shares);
  });
});
