/** Finding and locking the recovery that a verb is about, and closing its case once nothing is owed. */
import { type Actor, isId, kernelRefusal, Refused, type Role, type Tx } from '#kernel';
import {
  findRecovery,
  lockRecovery,
  markCommitmentClawedBack,
  PROPOSAL_STATES,
  type Recovery,
  stateNamed,
  treasuryRefusal,
} from '#treasury';
import { type CaseView, lockCase, workflowRefusal } from '#workflow';
import { makeMove } from '../cases/move.js';
import type { House } from '../house.js';
import { requireTreasury } from './own-treasury.js';

/** A recovery under lock, with its case. */
export interface OpenRecovery {
  view: CaseView;
  recovery: Recovery;
}

/**
 * @returns the recovery as it stands, without a lock
 * @throws Refused `role-missing`; `not-found` unless the actor's own treasury collects it
 */
export async function ownRecovery(tx: Tx, actor: Actor, id: string, ...roles: Role[]): Promise<Recovery> {
  const treasury = await requireTreasury(tx, actor, ...roles);
  const found = isId(id) ? await findRecovery(tx, id) : undefined;
  if (!found || found.treasuryId !== treasury.id) throw new Refused(kernelRefusal('not-found'));
  return found;
}

/**
 * Locks the case and then its recovery.
 *
 * @throws Refused what `ownRecovery` refuses; `conflict-declared`
 */
export async function openRecovery(tx: Tx, actor: Actor, id: string, ...roles: Role[]): Promise<OpenRecovery> {
  const found = await ownRecovery(tx, actor, id, ...roles);
  const view = await lockCase(tx, found.applicationId);
  requireNoConflict(actor, view);
  return { view, recovery: await lockRecovery(tx, found.id) };
}

/** @throws Refused `conflict-declared` when the actor stays out of the case */
export function requireNoConflict(actor: Actor, view: CaseView): void {
  if (view.conflicts.includes(actor.personId)) throw new Refused(workflowRefusal('conflict-declared'));
}

/** @returns the proposal, an offset or a write-off. @throws Refused `not-found`; `proposal-decided` */
export function openProposal<Proposal extends { id: string; state: keyof typeof PROPOSAL_STATES }>(
  proposals: readonly Proposal[],
  id: string,
): Proposal {
  const found = proposals.find((one) => one.id === id);
  if (!found) throw new Refused(kernelRefusal('not-found'));
  const { state } = found;
  if (state !== 'proposed')
    throw new Refused(treasuryRefusal('proposal-decided', { params: stateNamed(PROPOSAL_STATES, state) }));
  return found;
}

/**
 * Nothing is owed any more: the case is clawed back, and the commitment keeps what really came.
 *
 * @param recovered fen that came back, with the last repayment and without what was written off
 * @returns the event of the move
 */
export async function settleCase(
  house: House,
  tx: Tx,
  actor: Actor,
  { view, recovery }: OpenRecovery,
  recovered: bigint,
): Promise<string> {
  const { eventId } = await makeMove(house, tx, actor, view, 'repaid', { findings: { 'receivable-zero': null } });
  await markCommitmentClawedBack(tx, recovery.commitmentId, recovered);
  return eventId;
}
