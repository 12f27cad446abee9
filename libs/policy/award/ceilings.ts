/** What a proposed figure may be at most, and by which words. */
import type { Fen } from '#kernel';
import type { CompiledMeasure } from '../catalogue/compile.js';

/** The most that a figure may be, and the words that say so. */
export interface Ceiling {
  most: Fen;
  quote: string;
}

/** @returns the ceilings that the award itself states; limits over several awards are not among them */
export function awardCeilings({ award, measure }: CompiledMeasure): Ceiling[] {
  const { quote } = measure.award;
  switch (award.kind) {
    case 'exact':
      return [{ most: award.amount, quote }];
    case 'at-most':
      return [{ most: award.ceiling, quote }];
    case 'sum-of-heads':
      return [{ most: award.cap, quote }];
    case 'rate':
      return award.cap === null ? [] : [{ most: award.cap, quote: award.award.capQuote ?? quote }];
    default:
      return [];
  }
}

/** @returns the lowest of them, the first one where several are equal; null where there is none */
export const lowestCeiling = (ceilings: readonly Ceiling[]): Ceiling | null =>
  ceilings.reduce<Ceiling | null>((lowest, next) => (lowest === null || next.most < lowest.most ? next : lowest), null);
