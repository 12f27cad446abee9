/** Setting off a later award against a recovery: what the maker proposes. */
import { type Actor, isId, kernelRefusal, parseYuan, Refused, refuseIf, shanghaiDay, type Tx } from '#kernel';
import {
  checkOffset,
  findRecovery,
  lockRecovery,
  type Recovery,
  treasuryRefusal,
  proposeOffset as write,
} from '#treasury';
import type { CaseView } from '#workflow';
import { lockCases } from '../cases/lock-cases.js';
import type { House } from '../house.js';
import { laterAward } from './later-award.js';
import { ownRecovery, requireNoConflict } from './open-recovery.js';
import { type PresentedRecovery, presentRecovery } from './present.js';

export interface OffsetProposed {
  recoveryId: string;
  /** The later award's case. */
  applicationId: string;
  /** Yuan. */
  amount: string;
  /** By what one may be set off against the other; the enterprise reads it. */
  basis: string;
}

/**
 * Proposes that a part of a later award of the same enterprise is not paid out but kept for what is owed. Nothing changes
 * until a second person confirms it.
 *
 * @returns the recovery with the proposal in its history, and the proposal's id
 * @throws Refused `role-missing`, `not-found`, `conflict-declared`, `basis-missing`, `recovery-cancelled`,
 *   `recovery-settled`, `covering-not-positive`, `covering-beyond-owed`, `offset-other-enterprise`, `case-not-approved`,
 *   `case-frozen`, the bar's own, `offset-other-treasury`, `offset-beyond-unpaid`
 */
export async function proposeOffset(
  house: House,
  tx: Tx,
  actor: Actor,
  input: OffsetProposed,
): Promise<PresentedRecovery & { offsetId: string }> {
  const found = await ownRecovery(tx, actor, input.recoveryId, 'finance-maker');
  const basis = input.basis.trim();
  if (!basis) throw new Refused(treasuryRefusal('basis-missing'));
  const { applicationId } = input;
  if (!isId(applicationId)) throw new Refused(kernelRefusal('not-found'));
  const views = await lockCases(tx, [found.applicationId, applicationId]);
  for (const view of views.values()) requireNoConflict(actor, view);
  const recovery = await lockRecovery(tx, found.id);
  const amount = parseYuan(input.amount);
  const later = await laterAward(house, tx, recovery, views.get(applicationId) as CaseView);
  refuseIf(checkOffset(recovery, later, amount));
  const at = house.clock.now();
  const offsetId = await write(tx, {
    recoveryId: recovery.id,
    applicationId,
    amount,
    basis,
    proposedBy: actor.personId,
    at,
  });
  return { ...presentRecovery((await findRecovery(tx, recovery.id)) as Recovery, shanghaiDay(at)), offsetId };
}
