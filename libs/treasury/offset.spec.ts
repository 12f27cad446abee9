import type { Commitment } from './commitment.js';
import { sharesPaidBy } from './offset.js';

const shares: Commitment['shares'] = [
  { treasuryId: 'district', role: 'district', amount: 51n },
  { treasuryId: 'town', role: 'town', amount: 50n },
];
const paidBy = (treasuryId: string, paying: Commitment['paying']) =>
  sharesPaidBy(treasuryId, { shares, paying } as Commitment).map(({ role }) => role);

describe('what a treasury pays of an award, and may therefore keep of it', () => {
  it.each([
    ['the district', 'all', 'district', 'district-first', ['district', 'town']],
    ['the town', 'nothing', 'town', 'district-first', []],
    ['a stranger', 'nothing', 'elsewhere', 'district-first', []],
    ['the district', 'its own', 'district', 'each-its-own', ['district']],
    ['the town', 'its own', 'town', 'each-its-own', ['town']],
    ['a stranger', 'nothing', 'elsewhere', 'each-its-own', []],
  ] as const)('%s: %s (%s, %s)', (_who, _what, treasuryId, paying, roles) => {
    expect(paidBy(treasuryId, paying)).toEqual(roles);
  });
});
