/** Dropping a proposed offset or write-off: its maker may take it back, and who would approve it may decline it. */
import { type Actor, shanghaiDay, type Tx } from '#kernel';
import { declineOffset as dropOffset, declineWriteOff as dropWriteOff, findRecovery, type Recovery } from '#treasury';
import type { House } from '../house.js';
import { openProposal, openRecovery } from './open-recovery.js';
import { type PresentedRecovery, presentRecovery } from './present.js';

/** @throws Refused `role-missing`, `not-found`, `conflict-declared`, `proposal-decided` */
export async function declineOffset(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { recoveryId: string; offsetId: string },
): Promise<PresentedRecovery> {
  const { recovery } = await openRecovery(tx, actor, input.recoveryId, 'finance-maker', 'finance-checker');
  const at = house.clock.now();
  await dropOffset(tx, openProposal(recovery.offsets, input.offsetId).id, { by: actor.personId, at });
  return presentRecovery((await findRecovery(tx, recovery.id)) as Recovery, shanghaiDay(at));
}

/** @throws Refused `role-missing`, `not-found`, `conflict-declared`, `proposal-decided` */
export async function declineWriteOff(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { recoveryId: string; writeOffId: string },
): Promise<PresentedRecovery> {
  const roles = ['finance-maker', 'finance-checker', 'district-approver'] as const;
  const { recovery } = await openRecovery(tx, actor, input.recoveryId, ...roles);
  const at = house.clock.now();
  await dropWriteOff(tx, openProposal(recovery.writeOffs, input.writeOffId).id, { by: actor.personId, at });
  return presentRecovery((await findRecovery(tx, recovery.id)) as Recovery, shanghaiDay(at));
}
