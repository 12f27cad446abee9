/** Which part of an award can be ordered next. Pure. */
import { type Fen, formatYuan, type Refusal, sumFen } from '#kernel';
import type { Commitment } from './commitment.js';
import type { PaymentOrder } from './payment-order.js';
import { treasuryRefusal } from './refusals.js';

export interface PartAsked {
  commitment: Pick<Commitment, 'amount' | 'paying' | 'shares'>;
  /** The treasury that would pay, and whether it is the district's. */
  treasuryId: string;
  ofDistrict: boolean;
  /** The orders of the case that are not over. */
  live: readonly PaymentOrder[];
  /** Fen; left out for all that is not ordered yet. */
  wanted: Fen | undefined;
  /** In how many parts the measure may be paid [local]; undefined where it is paid at once. */
  most: number | undefined;
}

export type NextPart = { amount: Fen; instalment: number } | { refusal: Refusal };

/**
 * @returns the part that is ordered next, or why there is none: nothing is left, the treasury does not pay, the amount is
 *   too much, or the measure has no (further) parts; the last part is always what is left
 */
export function nextPart({ commitment, treasuryId, ofDistrict, live, wanted, most }: PartAsked): NextPart {
  const ownShare = commitment.shares.find((share) => share.treasuryId === treasuryId)?.amount ?? 0n;
  if (commitment.paying === 'district-first' && !ofDistrict) return { refusal: treasuryRefusal('paid-by-district') };
  const whole = commitment.paying === 'district-first' ? commitment.amount : ownShare;
  if (whole === 0n) return { refusal: treasuryRefusal('no-share') };
  const own = live.filter((order) => order.treasuryId === treasuryId && order.refundId === null);
  const left = whole - sumFen(own.map((order) => order.amount));
  // What was set off covers a part of the award and is no instalment.
  const paidByBank = own.filter((order) => order.method === 'bank');
  const [last] = paidByBank.slice(-1);
  const exists = () => treasuryRefusal('order-exists', { params: { reference: last?.reference ?? '' } });
  if (left <= 0n || (most === undefined && last && wanted === undefined)) return { refusal: exists() };
  const amount = wanted ?? left;
  if (amount <= 0n || amount > left) return { refusal: beyond(amount, left) };
  if (most === undefined && amount < left) return { refusal: last ? exists() : treasuryRefusal('not-in-instalments') };
  const count = paidByBank.length + 1;
  if (most !== undefined && (count > most || (count === most && amount < left))) {
    return { refusal: treasuryRefusal('instalments-used-up', { params: { most, left: formatYuan(left) } }) };
  }
  return { amount, instalment: lowestFree(own.map((order) => order.instalment)) };
}

const beyond = (amount: Fen, left: Fen): Refusal =>
  treasuryRefusal('amount-beyond-award', { params: { amount: formatYuan(amount), left: formatYuan(left) } });

/** The number of a returned order is free again. */
function lowestFree(taken: readonly number[]): number {
  let number = 1;
  while (taken.includes(number)) number += 1;
  return number;
}
