/** What must be known of a later award before a part of it is set off against a recovery. */
import { shanghaiDay, type Tx } from '#kernel';
import { findCommitments, type LaterAward, orderedOf, type Recovery } from '#treasury';
import type { CaseView } from '#workflow';
import { notBarred } from '../cases/not-barred.js';
import type { House } from '../house.js';

/** @param view the later award's case, locked */
export async function laterAward(house: House, tx: Tx, recovery: Recovery, view: CaseView): Promise<LaterAward> {
  const commitment = (await findCommitments(tx, [view.id])).get(view.id);
  const bar = await notBarred(tx, view, shanghaiDay(house.clock.now()));
  return {
    applicationId: view.id,
    commitment,
    facts: { caseState: view.state, frozen: view.frozen, bar },
    ordered: commitment
      ? await orderedOf(tx, commitment.id, recovery.treasuryId)
      : { promised: 0n, paid: 0n, paidInAll: 0n },
  };
}
