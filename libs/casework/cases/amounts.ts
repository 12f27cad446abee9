import { type Fen, formatYuan, Refused } from '#kernel';
import { policyRefusal } from '#policy';

/** @throws Refused `amount-not-positive` @returns the amount, in fen */
export function requirePositive(fen: Fen): Fen {
  if (fen <= 0n) throw new Refused(policyRefusal('amount-not-positive', { params: { amount: formatYuan(fen) } }));
  return fen;
}
