/** What each treasury has really paid of an award, what is still unpaid, and who asks for it back. Pure. */
import { type Fen, sumFen } from '#kernel';
import { portionOf, type Share } from '#ledger';
import type { Commitment } from './commitment.js';
import type { PaymentOrder } from './payment-order.js';

type Paid = Pick<PaymentOrder, 'state' | 'treasuryId' | 'amount'>;

/**
 * Where the district pays first, every payment was divided as the award (`portionOf`), so that the shares of all that is
 * paid are the award's cumulative part up to there. Where each treasury pays its own, each has paid what its orders say.
 *
 * @param orders of the award, in whatever state; only what the bank confirmed, or was set off, counts
 * @returns the shares of what is paid; a treasury that has paid nothing has none
 */
export function paidShares(
  { paying, shares }: Pick<Commitment, 'paying' | 'shares'>,
  orders: readonly Paid[],
): Share[] {
  const paid = orders.filter(({ state }) => state === 'paid');
  const total = (of: readonly Paid[]): Fen => sumFen(of.map(({ amount }) => amount));
  if (paid.length === 0) return [];
  const parts =
    paying === 'district-first'
      ? portionOf(shares, 0n, total(paid))
      : shares.map((share) => ({
          ...share,
          amount: total(paid.filter(({ treasuryId }) => treasuryId === share.treasuryId)),
        }));
  return parts.filter(({ amount }) => amount > 0n);
}

/** @returns what each treasury has committed and not paid; those that have paid all of theirs are left out */
export function unpaidShares({ shares }: Pick<Commitment, 'shares'>, paid: readonly Share[]): Share[] {
  const paidBy = new Map(paid.map(({ treasuryId, amount }) => [treasuryId, amount]));
  return shares
    .map((share) => ({ ...share, amount: share.amount - (paidBy.get(share.treasuryId) ?? 0n) }))
    .filter(({ amount }) => amount > 0n);
}

/**
 * One treasury asks the enterprise for all of it, so that there is one claim, one account and one day due: the district,
 * which owes the towns their part as it comes, or, where the district has paid nothing, the town that has.
 *
 * @param paid at least one share
 */
export function collectorOf(paid: readonly Share[]): string {
  const [first] = paid;
  if (!first) throw new RangeError('what nobody paid nobody collects');
  return (paid.find(({ role }) => role === 'district') ?? first).treasuryId;
}
