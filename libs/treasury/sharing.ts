/**
 * How an amount is divided between the district and the town.
 *
 * Every part-payment and every repayment takes the difference of two divisions of the running total, so that the parts
 * add up to the division of the whole, to the fen, in whatever pieces the money moves.
 */
import type { Citation, Fen } from '#kernel';

export type TreasuryRole = 'district' | 'town';

/** The rule as copied onto a commitment. */
export interface SharingRule {
  /** Parts of the whole: 5 and 5 means half each, 1 and 0 that the district bears all. */
  district: number;
  town: number;
  /** Where the text says so; null where it is the office's own rule. */
  citation: Citation | null;
}

export interface TreasuryShare {
  treasuryId: string;
  role: TreasuryRole;
  /** In fen; may be zero, when a town's half of an odd fen is nothing. */
  amount: Fen;
}

/**
 * @param amount fen, not negative
 * @returns the two shares; an odd fen is the district's [local]
 */
export function divide(amount: Fen, rule: Pick<SharingRule, TreasuryRole>): Record<TreasuryRole, Fen> {
  const parts = BigInt(rule.district + rule.town);
  const town = (amount * BigInt(rule.town)) / parts;
  return { district: amount - town, town };
}

/** @returns the shares of the amount that comes after `before` has already been divided by the same rule */
export function divideNext(
  before: Fen,
  amount: Fen,
  rule: Pick<SharingRule, TreasuryRole>,
): Record<TreasuryRole, Fen> {
  const past = divide(before, rule);
  const total = divide(before + amount, rule);
  return { district: total.district - past.district, town: total.town - past.town };
}

/** @returns the division as shares of the treasuries that bear it; a treasury without parts in the rule has no share */
export function sharesOf(
  amounts: Record<TreasuryRole, Fen>,
  treasuries: { district: string; town: string | null },
): TreasuryShare[] {
  const shares: TreasuryShare[] = [{ treasuryId: treasuries.district, role: 'district', amount: amounts.district }];
  if (treasuries.town !== null) shares.push({ treasuryId: treasuries.town, role: 'town', amount: amounts.town });
  return shares;
}
