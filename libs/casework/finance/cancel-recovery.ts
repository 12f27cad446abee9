/** Undoing a recovery whose decision was revoked: everything that came back is the enterprise's again. */
import { type Fen, formatYuan, minFen, Refused, shanghaiDay, type Tx } from '#kernel';
import { commitment, type NewJournal, portionOf, postJournals, repaymentUndone } from '#ledger';
import { notify } from '#notifications';
import {
  type Commitment,
  coveredOf,
  createRefund,
  findCommitments,
  lockRecovery,
  markCommitmentRestored,
  markRecoveryCancelled,
  type Recovery,
  repaidByYear,
  stillOwed,
  takeUpRest,
  treasuryRefusal,
  unpaidShares,
} from '#treasury';
import type { House } from '../house.js';
import { clearingOf, forgoneJournal, type PostedAs } from './recovery-journals.js';

/** Why a recovery is cancelled, when and by whom. */
export interface Cancellation {
  reason: string;
  at: Date;
  personId: string;
  /** The event of the case that restores it. */
  eventId?: string;
}

/**
 * Cancels a recovery, open or settled, for the verb that revokes its decision; that verb holds the lock on the case and
 * moves it. What is still owed is forgone; what was repaid, offsets among it, is undone in the books of the fiscal years
 * in which it came and waits as a refund; what was written off had been given up already. The award counts in full again:
 * what was released of it because only a part was paid is committed anew.
 *
 * @returns the refund that pays back what had come, and its amount; null and 0 where nothing had
 * @throws Refused `recovery-cancelled` when it is cancelled already; `budget-short` where the released rest was awarded
 *   to others meanwhile
 */
export async function cancelRecovery(
  _house: House,
  tx: Tx,
  { id }: Recovery,
  { reason, at, personId, eventId }: Cancellation,
): Promise<{ refundId: string | null; refunded: Fen }> {
  const recovery = await lockRecovery(tx, id);
  if (recovery.state === 'cancelled') throw new Refused(treasuryRefusal('recovery-cancelled'));
  const day = shanghaiDay(at);
  await markRecoveryCancelled(tx, id, { on: day, by: personId, reason });
  if (recovery.state === 'settled') await markCommitmentRestored(tx, recovery.commitmentId);
  const as = { day, at, reference: recovery.caseNumber, eventId };
  const owed = stillOwed(recovery);
  const journals = await undoneJournals(tx, recovery, as);
  if (owed > 0n) {
    const portions = portionOf(recovery.shares, coveredOf(recovery), owed);
    journals.push(forgoneJournal('recovery-cancelled', recovery, portions, { ...as, key: `recovery-cancelled/${id}` }));
  }
  journals.push(...(await commitRestAgain(tx, recovery, as)));
  await postJournals(tx, journals);
  const refundId = recovery.repaid > 0n ? await refundRepaid(tx, recovery, at) : null;
  await tell(tx, recovery, at);
  return { refundId, refunded: recovery.repaid };
}

/** One journal for each fiscal year in which something came; what the district owes a town is used up once. */
async function undoneJournals(tx: Tx, recovery: Recovery, as: Omit<PostedAs, 'key'>): Promise<NewJournal[]> {
  const { id, applicationId, books, treasuryId: collector } = recovery;
  const left = await clearingOf(tx, recovery, 'dueToTown');
  return [...repaidByYear(recovery)].map(([recoveryYear, shares]) => {
    const dueToTowns = new Map(left);
    for (const { treasuryId, amount } of shares) {
      const due = left.get(treasuryId);
      if (due !== undefined) left.set(treasuryId, due - minFen(amount, due));
    }
    return {
      journal: { kind: 'repayment-undone', applicationId, ...as, key: `repayment-undone/${id}/${recoveryYear}` },
      postings: repaymentUndone({ ...books, shares, collector, dueToTowns, recoveryYear }),
    };
  });
}

/** What was released when only a part was paid is to be paid after all. @returns its journal, where there is one */
async function commitRestAgain(tx: Tx, recovery: Recovery, as: Omit<PostedAs, 'key'>): Promise<NewJournal[]> {
  const { id, applicationId, books } = recovery;
  const award = (await findCommitments(tx, [applicationId])).get(applicationId) as Commitment;
  if (award.released === 0n) return [];
  await takeUpRest(tx, award.id);
  // Everything that was paid had been ordered back, so what the recovery does not name was released.
  const shares = unpaidShares(award, recovery.shares);
  const journal = { kind: 'commitment' as const, applicationId, ...as, key: `commitment/${id}` };
  return [{ journal, postings: commitment({ ...books, shares }) }];
}

function refundRepaid(tx: Tx, recovery: Recovery, at: Date): Promise<string> {
  const { id: recoveryId, applicationId, enterpriseId, treasuryId, books, repaid: amount } = recovery;
  return createRefund(tx, {
    applicationId,
    recoveryId,
    enterpriseId,
    treasuryId,
    books,
    amount,
    cause: 'decision-revoked',
    at,
  });
}

async function tell(tx: Tx, recovery: Recovery, at: Date): Promise<void> {
  const { enterpriseId, applicationId, caseNumber: number, repaid } = recovery;
  const params = { number, amount: formatYuan(repaid) };
  await notify(tx, { to: { enterpriseId }, kind: 'recovery-cancelled', params, applicationId, at });
}
