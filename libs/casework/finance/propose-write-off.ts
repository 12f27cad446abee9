/** Giving up what will not come: what the maker proposes. */
import { type Actor, parseYuan, Refused, refuseIf, shanghaiDay, type Tx } from '#kernel';
import {
  checkCovering,
  findRecovery,
  type Recovery,
  stillOwed,
  treasuryRefusal,
  proposeWriteOff as write,
} from '#treasury';
import type { House } from '../house.js';
import { openRecovery } from './open-recovery.js';
import { type PresentedRecovery, presentRecovery } from './present.js';

export interface WriteOffProposed {
  recoveryId: string;
  /** Yuan; all that is owed unless told. */
  amount?: string;
  reason: string;
  /** The number of the paper that allows it. */
  document: string;
}

/**
 * Proposes that what is owed, or a part of it, is given up. Nothing changes until a second person approves it.
 *
 * @returns the recovery with the proposal in its history, and the proposal's id
 * @throws Refused `role-missing`, `not-found`, `conflict-declared`, `write-off-incomplete`, `recovery-cancelled`,
 *   `recovery-settled`, `covering-not-positive`, `covering-beyond-owed`
 */
export async function proposeWriteOff(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WriteOffProposed,
): Promise<PresentedRecovery & { writeOffId: string }> {
  const { recovery } = await openRecovery(tx, actor, input.recoveryId, 'finance-maker');
  const [reason, document] = [input.reason.trim(), input.document.trim()];
  if (!reason || !document) throw new Refused(treasuryRefusal('write-off-incomplete'));
  const amount = input.amount === undefined ? stillOwed(recovery) : parseYuan(input.amount);
  refuseIf(checkCovering(recovery, amount));
  const at = house.clock.now();
  const proposed = { recoveryId: recovery.id, amount, reason, document, proposedBy: actor.personId, at };
  const writeOffId = await write(tx, proposed);
  return { ...presentRecovery((await findRecovery(tx, recovery.id)) as Recovery, shanghaiDay(at)), writeOffId };
}
