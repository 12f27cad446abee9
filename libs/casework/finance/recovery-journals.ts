/** The journals of what covers a recovery, and what the towns and the district owe each other when they are posted. */
import type { Fen, Tx } from '#kernel';
import { lockClearing, type NewJournal, recoveryForgone, repayment, type Share } from '#ledger';
import type { Recovery } from '#treasury';

/** When, on which event and under which reference a journal is posted. */
export interface PostedAs {
  day: string;
  at: Date;
  reference: string;
  eventId?: string;
  key: string;
}

/** Money that came back, or was set off; a later year than the award's has its own account. */
export async function repaymentJournal(
  tx: Tx,
  recovery: Recovery,
  portions: readonly Share[],
  as: PostedAs,
): Promise<NewJournal> {
  const stillOwed = await clearingOf(tx, recovery, 'owed');
  const recoveryYear = Number(as.day.slice(0, 4));
  const collector = recovery.treasuryId;
  return {
    journal: { kind: 'repayment', applicationId: recovery.applicationId, ...as },
    postings: repayment({ ...recovery.books, shares: portions, collector, stillOwed, recoveryYear }),
  };
}

/** What is not going to come: written off with approval, or no longer ordered. */
export function forgoneJournal(
  kind: 'write-off' | 'recovery-cancelled',
  recovery: Recovery,
  portions: readonly Share[],
  as: PostedAs,
): NewJournal {
  return {
    journal: { kind, applicationId: recovery.applicationId, ...as },
    postings: recoveryForgone({ ...recovery.books, shares: portions, collector: recovery.treasuryId }),
  };
}

/**
 * Reads what the collector and each town owe each other in the recovery's books, and keeps others that would change it
 * out until this transaction ends.
 *
 * @returns fen by the town's treasury
 */
export async function clearingOf(
  tx: Tx,
  { books, treasuryId: districtId, shares }: Recovery,
  side: 'owed' | 'dueToTown',
): Promise<Map<string, Fen>> {
  const clearing = new Map<string, Fen>();
  for (const { treasuryId: townId } of shares.filter((share) => share.treasuryId !== districtId)) {
    clearing.set(townId, (await lockClearing(tx, { ...books, districtId, townId }))[side]);
  }
  return clearing;
}
