/** The journals of what the bank paid and sent back, for a whole file. Pure but for `clearingOf`. */
import type { Fen, Tx } from '#kernel';
import {
  bankPayment,
  lockClearing,
  type NewJournal,
  type Posting,
  paymentReturned,
  portionOf,
  refundPaid,
  type Share,
} from '#ledger';
import type { Commitment, Refund, SettledPayment } from '#treasury';

/** What is known of the settled payments of one file. */
export interface Settled {
  payments: readonly SettledPayment[];
  commitments: ReadonlyMap<string, Commitment>;
  refunds: ReadonlyMap<string, Refund>;
}

/** A payment with the parts of the treasuries that it falls to. */
export interface DividedPayment extends SettledPayment {
  commitment: Commitment | undefined;
  refund: Refund | undefined;
  shares: Share[];
}

/**
 * Divides each payment as its award was divided. Where the district pays first, the parts of the treasuries are always
 * their share of all that is paid: a return takes away the last part of it, a payment adds the next one, so that the
 * parts add up to the fen whatever was paid in between.
 *
 * @returns what came back first, because nothing can be paid anew before it
 */
export function divided({ payments, commitments, refunds }: Settled): DividedPayment[] {
  const paid = paidBefore(payments);
  const inOrder = [...payments].sort((a, b) => Number(a.outcome === 'confirmed') - Number(b.outcome === 'confirmed'));
  return inOrder.map((payment) => {
    const { commitmentId, refundId, amount, outcome } = payment;
    const refund = refundId === null ? undefined : refunds.get(refundId);
    if (commitmentId === null) return { ...payment, commitment: undefined, refund, shares: [] };
    const commitment = commitments.get(payment.applicationId) as Commitment;
    const before = paid.get(commitmentId) as Fen;
    const [from, after] = outcome === 'confirmed' ? [before, before + amount] : [before - amount, before - amount];
    paid.set(commitmentId, after);
    return { ...payment, commitment, refund, shares: partsOf(commitment, payment, from) };
  });
}

/** What was paid of each commitment before this file. */
function paidBefore(payments: readonly SettledPayment[]): Map<string, Fen> {
  const paid = new Map<string, Fen>();
  for (const { commitmentId, paidNow, amount, outcome } of payments) {
    if (commitmentId === null) continue;
    paid.set(commitmentId, (paid.get(commitmentId) ?? paidNow) + (outcome === 'confirmed' ? -amount : amount));
  }
  return paid;
}

function partsOf({ paying, shares }: Commitment, { treasuryId, amount }: SettledPayment, from: Fen): Share[] {
  if (paying === 'district-first') return portionOf(shares, from, amount);
  return shares.filter((share) => share.treasuryId === treasuryId).map((share) => ({ ...share, amount }));
}

/** What each town owes the district in each of the books, taken down as returned payments are set off against it. */
type Clearing = Map<string, Map<string, Fen>>;

const bookKey = ({ books }: Commitment, payer: string): string => JSON.stringify([payer, books]);

/** Keeps others from setting off the same debts until the transaction ends. @returns what towns owe, where money came back */
export async function clearingOf(tx: Tx, payments: readonly DividedPayment[]): Promise<Clearing> {
  const wanted = new Map<string, { commitment: Commitment; payer: string; townId: string }>();
  for (const { outcome, commitment, treasuryId: payer, shares } of payments) {
    if (outcome === 'confirmed' || !commitment) continue;
    for (const { treasuryId: townId } of shares.filter((share) => share.treasuryId !== payer)) {
      wanted.set(`${bookKey(commitment, payer)} ${townId}`, { commitment, payer, townId });
    }
  }
  const clearing: Clearing = new Map();
  for (const key of [...wanted.keys()].sort()) {
    const { commitment, payer, townId } = wanted.get(key) as { commitment: Commitment; payer: string; townId: string };
    const { owed } = await lockClearing(tx, { ...commitment.books, districtId: payer, townId });
    const book = bookKey(commitment, payer);
    clearing.set(book, (clearing.get(book) ?? new Map()).set(townId, owed));
  }
  return clearing;
}

/**
 * @param clearing is used up
 * @returns the entries of one payment that was confirmed or came back
 */
export function postingsOf(payment: DividedPayment, clearing: Clearing): Posting[] {
  const { outcome, commitment, refund, shares, treasuryId: payer, amount } = payment;
  if (refund) {
    const paid = refundPaid({ ...refund.books, payer, amount });
    return outcome === 'confirmed' ? paid : paid.map((posting) => ({ ...posting, amount: -posting.amount }));
  }
  const award = commitment as Commitment;
  if (outcome === 'confirmed') return bankPayment({ ...award.books, payer, shares });
  const owed = clearing.get(bookKey(award, payer)) ?? new Map<string, Fen>();
  const postings = paymentReturned({ ...award.books, payer, shares, stillOwed: new Map(owed) });
  for (const share of shares) {
    const before = owed.get(share.treasuryId) ?? 0n;
    owed.set(share.treasuryId, before > share.amount ? before - share.amount : 0n);
  }
  return postings;
}

/** @returns the key of the journal by which an order's payment was booked */
export const paymentKey = (orderId: string): string => `payment/${orderId}`;

/**
 * @param reverses the journal of the payment that came back
 * @param eventId of the move that the payment made, where it made one
 */
export function journalOf(
  payment: DividedPayment,
  clearing: Clearing,
  { at, reverses, eventId }: { at: Date; reverses?: string; eventId?: string },
): NewJournal {
  const { outcome, refund, orderId, reference, applicationId, day } = payment;
  const postings = postingsOf(payment, clearing);
  const common = { day, at, reference, applicationId, eventId };
  if (outcome === 'confirmed') {
    return { journal: { ...common, kind: refund ? 'refund' : 'payment', key: paymentKey(orderId) }, postings };
  }
  const key = `payment-returned/${orderId}`;
  return { journal: { ...common, kind: 'payment-returned', reverses, key }, postings };
}
