/** Repayments: money that came back, one movement each, from the bank or set off against a later award. */
import { type Day, type Fen, minFen, newId, type Refusal, Refused, type Tx } from '#kernel';
import { portionOf, type Share } from '#ledger';
import { coveredOf, markRecoverySettled, type Recovery, stillOwed } from './recovery.js';
import { treasuryRefusal } from './refusals.js';

export interface NewRepayment {
  amount: Fen;
  /** The day on which the money stood on the treasury's account. */
  receivedOn: Day;
  /** The bank's own reference of the movement; for an offset, the reference of the order that it pays. */
  bankReference: string;
  /** The confirmed offset by which it came; null for the bank. */
  offsetId: string | null;
  recordedBy: string;
  at: Date;
}

export interface RecordedRepayment {
  id: string;
  /** Each treasury's part of what repaid the recovery; none where nothing was owed. */
  portions: Share[];
  /** What was more than was owed: the enterprise's own. */
  over: Fen;
  /** Whether this repayment left nothing owed. */
  settled: boolean;
}

/** @returns why this amount cannot be taken as a repayment, or null; what is more than is owed is an over-payment */
export function checkRepayment(amount: Fen): Refusal | null {
  return amount > 0n ? null : treasuryRefusal('repayment-not-positive');
}

/**
 * Records a repayment of a recovery that is locked and was checked. What is owed of it repays, the rest is over. Each
 * treasury's part is its part of all that was covered until now less its part of what was covered before, so that the
 * parts of everything that covers a recovery add up to its share, to the fen. It posts nothing: the journals are the
 * ledger's, in the same transaction.
 *
 * @throws Refused `repayment-recorded` when the same bank movement was recorded before
 */
export async function recordRepayment(tx: Tx, recovery: Recovery, repayment: NewRepayment): Promise<RecordedRepayment> {
  const id = newId();
  const { bankReference } = repayment;
  const owed = stillOwed(recovery);
  const amount = minFen(repayment.amount, owed);
  const over = repayment.amount - amount;
  const inserted = await tx.execute(
    `INSERT INTO repayment (id, recovery_id, treasury_id, amount_fen, over_fen, covered_before, received_on,
       bank_reference, offset_id, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (treasury_id, bank_reference) DO NOTHING`,
    [
      id,
      recovery.id,
      recovery.treasuryId,
      amount,
      over,
      coveredOf(recovery),
      repayment.receivedOn,
      bankReference,
      repayment.offsetId,
      repayment.recordedBy,
      repayment.at,
    ],
  );
  if (inserted === 0) throw new Refused(treasuryRefusal('repayment-recorded', { params: { bankReference } }));
  if (amount === 0n) return { id, portions: [], over, settled: false };
  const settled = amount === owed;
  if (settled) await markRecoverySettled(tx, recovery.id);
  return { id, portions: portionOf(recovery.shares, coveredOf(recovery), amount), over, settled };
}

/**
 * @returns what each owner got of all that came back, by the fiscal year in which it came; years in which nothing came
 *   are left out
 */
export function repaidByYear(recovery: Pick<Recovery, 'shares' | 'repayments'>): Map<number, Share[]> {
  const years = new Map<number, Share[]>();
  for (const { amount, coveredBefore, receivedOn } of recovery.repayments) {
    if (amount === 0n) continue;
    const year = Number(receivedOn.slice(0, 4));
    const before = years.get(year);
    const parts = portionOf(recovery.shares, coveredBefore, amount);
    years.set(
      year,
      parts.map((part, index) => ({ ...part, amount: part.amount + (before?.[index]?.amount ?? 0n) })),
    );
  }
  return years;
}
