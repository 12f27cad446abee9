/** How an award is divided between the district and a town, and how parts of it follow the same proportions. Pure. */
import { type Fen, sumFen } from '#kernel';

export interface Share {
  treasuryId: string;
  role: 'district' | 'town';
  /** Fen. */
  amount: Fen;
}

/**
 * The part of each treasury in one more portion of a whole, such as one instalment of a repayment. What each has had in
 * all after the portion is rounded (half a fen to the district), and what it had before is taken away: whatever the
 * instalments, the parts add up to the portion now and to the shares at the end.
 *
 * @param shares the whole: a district's share, a town's, or both
 * @param before fen of the whole that earlier portions have covered
 * @param amount fen of this portion
 * @throws RangeError when the portion is not positive or reaches beyond the whole, or the shares are not of that form
 */
export function portionOf(shares: readonly Share[], before: Fen, amount: Fen): Share[] {
  const whole = sumFen(shares.map((share) => share.amount));
  if (new Set(shares.map((share) => share.role)).size !== shares.length)
    throw new RangeError('a whole has one share of the district and one of a town at most');
  if (amount <= 0n || before < 0n || before + amount > whole)
    throw new RangeError(`${amount} fen after ${before} is no portion of ${whole}`);
  const district = shares.find((share) => share.role === 'district')?.amount ?? 0n;
  const districtUpTo = (total: Fen): Fen => (2n * total * district + whole) / (2n * whole);
  const districtPart = districtUpTo(before + amount) - districtUpTo(before);
  return shares.map((share) => ({
    ...share,
    amount: share.role === 'district' ? districtPart : amount - districtPart,
  }));
}
