/** Whose money an actor may move, and whose an actor may look at. */
import { type Actor, Refused, type Role, type Tx } from '#kernel';
import { findTreasuries, type Treasury } from '#ledger';
import { treasuryRefusal } from '#treasury';
import { requireRole } from '../require.js';

/**
 * @returns the treasury of the actor's own office
 * @throws Refused `role-missing`; `treasury-missing`
 */
export async function requireTreasury(tx: Tx, actor: Actor, ...roles: Role[]): Promise<Treasury> {
  requireRole(actor, ...roles);
  const office = actor.organisationId ?? '';
  const treasury = office && (await findTreasuries(tx, [office])).get(office);
  if (!treasury) throw new Refused(treasuryRefusal('treasury-missing', { params: { code: office } }));
  return treasury;
}

/**
 * @returns the id of the treasury whose orders, batches and returns the actor reads; null for an auditor, who reads all
 * @throws Refused `role-missing`; `treasury-missing`
 */
export async function treasuryToRead(tx: Tx, actor: Actor): Promise<string | null> {
  if (actor.roles.includes('auditor')) return null;
  return (await requireTreasury(tx, actor, 'finance-maker', 'finance-checker')).id;
}
