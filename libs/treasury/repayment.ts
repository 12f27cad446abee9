/** Repayments: money that came back, one bank movement each. */
import { type Day, type Fen, newId, Refused, type Tx } from '#kernel';
import { portionOf, type Share } from '#ledger';
import type { Recovery } from './recovery.js';
import { treasuryRefusal } from './refusals.js';

export interface NewRepayment {
  amount: Fen;
  /** The day on which the money stood on the treasury's account. */
  receivedOn: Day;
  /** The bank's own reference of the movement. */
  bankReference: string;
  recordedBy: string;
  at: Date;
}

export interface RecordedRepayment {
  id: string;
  /** Each treasury's part of this repayment. */
  portions: Share[];
  /** Whether nothing is owed any more. */
  settled: boolean;
}

/**
 * Records a repayment of a recovery that is locked and was checked. Each treasury's part is its part of all that came
 * back until now less its part of what came before, so that the parts of all repayments add up to its share, to the fen.
 * It posts nothing: the journal is the ledger's, in the same transaction.
 *
 * @throws Refused `repayment-recorded` when the same bank movement was recorded before
 */
export async function recordRepayment(tx: Tx, recovery: Recovery, repayment: NewRepayment): Promise<RecordedRepayment> {
  const id = newId();
  const { bankReference } = repayment;
  const inserted = await tx.execute(
    `INSERT INTO repayment (id, recovery_id, treasury_id, amount_fen, received_on, bank_reference, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (treasury_id, bank_reference) DO NOTHING`,
    [
      id,
      recovery.id,
      recovery.treasuryId,
      repayment.amount,
      repayment.receivedOn,
      bankReference,
      repayment.recordedBy,
      repayment.at,
    ],
  );
  if (inserted === 0) throw new Refused(treasuryRefusal('repayment-recorded', { params: { bankReference } }));
  const settled = recovery.repaid + repayment.amount === recovery.amount;
  if (settled) await tx.execute(`UPDATE recovery_order SET state = 'settled' WHERE id = $1`, [recovery.id]);
  return { id, portions: portionOf(recovery.shares, recovery.repaid, repayment.amount), settled };
}
