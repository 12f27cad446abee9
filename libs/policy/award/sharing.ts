/** How an amount is divided among treasuries, to the fen. */
import type { Fen } from '#kernel';

export type Treasury = 'district' | 'town';

/** One treasury's part of a whole: 5 and 5, or the fen of an award that was already divided. */
export interface Part {
  treasury: Treasury;
  parts: number | bigint;
}

export interface SharePart {
  treasury: Treasury;
  amount: Fen;
}

const ceilDiv = (numerator: bigint, denominator: bigint): bigint => (numerator + denominator - 1n) / denominator;

/**
 * Divides an amount by parts so that the shares add up to it exactly. The district comes first and is rounded up, the
 * town bears what is left: an odd fen falls to the district [local].
 *
 * @param total fen, not negative
 * @param parts at least one, each above zero; the order does not matter
 * @returns one share per part, in the order given
 * @throws RangeError for a negative total, no parts, or parts that are not above zero
 */
export function splitByParts(total: Fen, parts: readonly Part[]): SharePart[] {
  if (total < 0n) throw new RangeError('a negative amount is not divided');
  if (parts.length === 0 || parts.some((part) => part.parts <= 0)) throw new RangeError('every part is above zero');
  const whole = parts.reduce((sum, part) => sum + BigInt(part.parts), 0n);
  const amounts = new Map<Part, Fen>();
  let upTo = 0n;
  let given = 0n;
  for (const part of districtFirst(parts)) {
    // Rounding the running total instead of each share keeps the sum exact for any number of parts.
    upTo += BigInt(part.parts);
    const cumulative = ceilDiv(total * upTo, whole);
    amounts.set(part, cumulative - given);
    given = cumulative;
  }
  return parts.map((part) => ({ treasury: part.treasury, amount: amounts.get(part) as Fen }));
}

const districtFirst = (parts: readonly Part[]): Part[] => [
  ...parts.filter(({ treasury }) => treasury === 'district'),
  ...parts.filter(({ treasury }) => treasury !== 'district'),
];
