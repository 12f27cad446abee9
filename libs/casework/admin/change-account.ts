/** What an administrator changes of somebody else's account. */
import { type AuditAction, recordEntry } from '#audit';
import {
  actingPerson,
  changeRoles,
  disablePerson,
  enablePerson,
  identityRefusal,
  lockAccounts,
  noteAccountChange,
  type PersonAccount,
  readAccount,
  unlockPerson,
} from '#identity';
import { type Actor, isId, kernelRefusal, Refused, type Role, type Tx } from '#kernel';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { type PresentedAccount, presentAccount } from './read-people.js';

/** An account as the administrator saw it. */
export interface SeenAccount {
  id: string;
  version: number;
}

/**
 * Locks the actor's own account, together with others, and asks again whether the actor administers.
 *
 * @throws Refused `sign-in-required` where the account was shut meanwhile, `role-missing`
 */
export async function lockAdministrator(tx: Tx, actor: Actor, ...others: string[]): Promise<void> {
  await lockAccounts(tx, [actor.personId, ...others]);
  const now = await actingPerson(tx, actor.personId);
  if (!now) throw new Refused(identityRefusal('sign-in-required'));
  requireRole(now, 'administrator');
}

/**
 * Locks the account together with the actor's own, and asks again whether the actor administers: of two administrators
 * who shut each other's account at the same moment the second is refused. As nobody changes the own account, whoever
 * changes one stays an administrator with an open account, and there always is one.
 *
 * @throws Refused `role-missing`, `not-found`, `own-account`, `stale`
 */
export async function lockForChange(tx: Tx, actor: Actor, { id, version }: SeenAccount): Promise<PersonAccount> {
  requireRole(actor, 'administrator');
  if (!isId(id)) throw new Refused(kernelRefusal('not-found'));
  if (id === actor.personId) throw new Refused(identityRefusal('own-account'));
  await lockAdministrator(tx, actor, id);
  const account = await readAccount(tx, id);
  if (!account) throw new Refused(kernelRefusal('not-found'));
  if (account.version !== version) throw new Refused(kernelRefusal('stale', { params: { current: account.version } }));
  return account;
}

/** Raises the version and records the change. @returns the account as it is now */
export async function noteChange(
  house: House,
  tx: Tx,
  actor: Actor,
  change: { id: string; action: AuditAction; name?: string; data?: Record<string, unknown> },
): Promise<PresentedAccount> {
  const { id, action, name, data } = change;
  const at = house.clock.now();
  await noteAccountChange(tx, id, name ?? null);
  await recordEntry(tx, { at, personId: actor.personId, action, subject: { kind: 'person', id }, data });
  return presentAccount((await readAccount(tx, id)) as PersonAccount, at);
}

/**
 * Changes name and roles; what is left out stays. The next request of any session acts with the new roles.
 *
 * @throws Refused what `lockForChange` refuses; `roles-do-not-fit` where the roles may not be in one hand
 */
export async function changeAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  { name, roles, ...seen }: SeenAccount & { name?: string; roles?: Role[] },
): Promise<PresentedAccount> {
  const before = await lockForChange(tx, actor, seen);
  if (roles) await changeRoles(tx, seen.id, [...new Set(roles)]);
  const data = { ...(name !== undefined && { name }), ...(roles && { before: before.roles, roles }) };
  return noteChange(house, tx, actor, { id: seen.id, action: roles ? 'roles-changed' : 'person-changed', name, data });
}

/** Shuts an account and ends its sessions at once. @throws Refused what `lockForChange` refuses */
export async function deactivateAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  seen: SeenAccount,
): Promise<PresentedAccount> {
  await lockForChange(tx, actor, seen);
  await disablePerson(tx, seen.id, house.clock.now());
  return noteChange(house, tx, actor, { id: seen.id, action: 'person-disabled' });
}

/** Opens a shut account again. @throws Refused what `lockForChange` refuses */
export async function reactivateAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  seen: SeenAccount,
): Promise<PresentedAccount> {
  await lockForChange(tx, actor, seen);
  await enablePerson(tx, seen.id);
  return noteChange(house, tx, actor, { id: seen.id, action: 'person-enabled' });
}

/** Lifts the lock after wrong passwords. @throws Refused what `lockForChange` refuses */
export async function unlockAccount(house: House, tx: Tx, actor: Actor, seen: SeenAccount): Promise<PresentedAccount> {
  await lockForChange(tx, actor, seen);
  await unlockPerson(tx, seen.id);
  return noteChange(house, tx, actor, { id: seen.id, action: 'person-unlocked' });
}
