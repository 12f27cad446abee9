import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clearingOf } from './settlement-clearing.js';

describe('what a settled statement clears', () => {
  it.each([
    ['exactly what is owed', [100n, 0n], [100n, 0n], [100n, 0n, 0n]],
    ['only its own part where more is owed since', [100n, 0n], [250n, 0n], [100n, 0n, 0n]],
    ['what it sets off', [100n, 30n], [100n, 30n], [100n, 30n, 0n]],
    ['its own set-off and not that of later entries', [100n, 30n], [100n, 50n], [100n, 30n, 0n]],
    ['what is left where a payment came back, and the rest is due to the town', [100n, 0n], [40n, 0n], [40n, 0n, 60n]],
    ['nothing where all of it came back', [100n, 0n], [0n, 0n], [0n, 0n, 100n]],
    ['what the district owes', [0n, 80n], [0n, 80n], [0n, 80n, 0n]],
    ['what the district owed, paid too late', [0n, 80n], [0n, 50n], [0n, 50n, -30n]],
    ['a debt that only became less, where the one before is settled', [-70n, 0n], [0n, 70n], [0n, 70n, 0n]],
  ])('%s', (_case, [fromTown, toTown], [owed, dueToTown], cleared) => {
    const result = clearingOf(
      { fromTown: fromTown as bigint, toTown: toTown as bigint },
      { owed: owed as bigint, dueToTown: dueToTown as bigint },
    );
    expect([result.owed, result.dueToTown, result.beyond]).toEqual(cleared);
  });

  it('always moves what the statement says, and never clears more than is owed', () => {
    const fen = (min: bigint) => fc.bigInt({ min, max: 1_000n });
    fc.assert(
      fc.property(fen(-1_000n), fen(-1_000n), fen(0n), fen(0n), (fromTown, toTown, owed, dueToTown) => {
        const cleared = clearingOf({ fromTown, toTown }, { owed, dueToTown });
        expect(cleared.owed - cleared.dueToTown + cleared.beyond).toBe(fromTown - toTown);
        expect(cleared.owed >= 0n && cleared.owed <= owed).toBe(true);
        expect(cleared.dueToTown >= 0n && cleared.dueToTown <= dueToTown).toBe(true);
      }),
    );
  });
});
