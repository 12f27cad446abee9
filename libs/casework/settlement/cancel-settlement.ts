/** Cancelling a statement before its money moved: a draft by one person, a closed one by two. */
import { type Actor, Refused, type Tx } from '#kernel';
import { askToCancel, cancelStatement, findSettlement, type SettlementStatement, treasuryRefusal } from '#treasury';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { openSettlement, type SettlementReference } from './open-settlement.js';
import { type PresentedSettlement, presentSettlement } from './present.js';

/**
 * Cancels a draft at once, and asks for a closed statement to be cancelled. The entries of a cancelled statement come into
 * the next one.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `settlement-state`
 */
export async function cancelSettlement(
  house: House,
  tx: Tx,
  actor: Actor,
  input: SettlementReference & { reason: string },
): Promise<PresentedSettlement> {
  const opened = { roles: ['finance-maker'] as const, states: ['draft', 'closed'] as const };
  const { id, state } = await openSettlement(tx, actor, input, opened);
  const by = actor.personId;
  await askToCancel(tx, id, { by, reason: input.reason });
  if (state === 'draft') await cancelStatement(tx, id, { by, at: house.clock.now() });
  return presentSettlement((await findSettlement(tx, id)) as SettlementStatement);
}

/**
 * Confirms, as a second person, that a closed statement is cancelled.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `settlement-state`, `settlement-cancel-not-asked`,
 *   `second-person-required`
 */
export async function confirmSettlementCancel(
  house: House,
  tx: Tx,
  actor: Actor,
  input: SettlementReference,
): Promise<PresentedSettlement> {
  const { id, cancelAskedBy } = await openSettlement(tx, actor, input, {
    roles: ['finance-checker'],
    states: ['closed'],
  });
  if (cancelAskedBy === null) throw new Refused(treasuryRefusal('settlement-cancel-not-asked'));
  requireAnotherPerson(actor, cancelAskedBy);
  await cancelStatement(tx, id, { by: actor.personId, at: house.clock.now() });
  return presentSettlement((await findSettlement(tx, id)) as SettlementStatement);
}
