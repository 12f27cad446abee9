/** How an award is divided between the treasuries of a case when it is approved. */
import type { Citation, Fen } from '#kernel';
import type { Share } from '#ledger';
import { splitByParts } from '#policy';

/** The rule as copied onto a commitment. */
export interface SharingRule {
  /** Parts of the whole: 5 and 5 means half each, 1 and 0 that the district bears all. */
  district: number;
  town: number;
  /** Where the text says so; null where it is the office's own rule. */
  citation: Citation | null;
}

/**
 * Divides an award by the policy library's rule, and names the treasuries that bear the shares.
 *
 * @param amount fen
 * @param treasuries the town is null where the case has none
 * @returns the shares that the commitment keeps; who bears no part by the rule has none
 * @throws RangeError when the town bears a part and the case has no town
 */
export function divideAward(
  amount: Fen,
  rule: SharingRule,
  treasuries: { district: string; town: string | null },
): Share[] {
  const roles = (['district', 'town'] as const).filter((role) => rule[role] > 0);
  const parts = roles.map((treasury) => ({ treasury, parts: rule[treasury] }));
  return splitByParts(amount, parts).map(({ treasury: role, amount: share }) => {
    const treasuryId = treasuries[role];
    if (treasuryId === null) throw new RangeError('a town bears a part of this award, and the case has no town');
    return { treasuryId, role, amount: share };
  });
}
