/** Giving up what will not come: what another person approves. */
import { type Actor, refuseIf, shanghaiDay, type Tx } from '#kernel';
import { postJournal } from '#ledger';
import { checkCovering, findRecovery, type Recovery, approveWriteOff as write } from '#treasury';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { openProposal, openRecovery, settleCase } from './open-recovery.js';
import { type PresentedRecovery, presentRecovery } from './present.js';
import { forgoneJournal } from './recovery-journals.js';

/**
 * Approves a write-off: the claim is lessened in every owner's part. Where nothing is owed any more the case is clawed
 * back, and what never came still counts for the enterprise's limits.
 *
 * @throws Refused `role-missing`, `not-found`, `conflict-declared`, `proposal-decided`, `second-person-required`,
 *   `recovery-cancelled`, `recovery-settled`, `covering-beyond-owed` where more came in meanwhile
 */
export async function approveWriteOff(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { recoveryId: string; writeOffId: string },
): Promise<PresentedRecovery> {
  const roles = ['finance-checker', 'district-approver'] as const;
  const { view, recovery } = await openRecovery(tx, actor, input.recoveryId, ...roles);
  const writeOff = openProposal(recovery.writeOffs, input.writeOffId);
  requireAnotherPerson(actor, writeOff.proposedBy);
  refuseIf(checkCovering(recovery, writeOff.amount));
  const at = house.clock.now();
  const day = shanghaiDay(at);
  const { portions, settled } = await write(tx, recovery, writeOff, { by: actor.personId, at });
  const eventId = settled ? await settleCase(house, tx, actor, { view, recovery }, recovery.repaid) : undefined;
  const as = { day, at, reference: writeOff.document, eventId, key: `write-off/${writeOff.id}` };
  const { journal, postings } = forgoneJournal('write-off', recovery, portions, as);
  await postJournal(tx, journal, postings);
  return presentRecovery((await findRecovery(tx, recovery.id)) as Recovery, day);
}
