/** Which person of an identity provider may open an account: linked and unlinked by another than its owner. */
import { linkIdentity, unlinkIdentity } from '#identity';
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { lockForChange, noteChange, type SeenAccount } from './change-account.js';
import type { PresentedAccount } from './read-people.js';

/**
 * Links an account with what the provider calls its person. The password stays, and sessions go on.
 *
 * @throws Refused what `lockForChange` refuses; `identity-taken`, `identity-linked-already`
 */
export async function linkAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  { issuer, subject, ...seen }: SeenAccount & { issuer: string; subject: string },
): Promise<PresentedAccount> {
  await lockForChange(tx, actor, seen);
  const by = { personId: actor.personId, at: house.clock.now() };
  await linkIdentity(tx, seen.id, { issuer, subject }, by);
  return noteChange(house, tx, actor, { id: seen.id, action: 'identity-linked', data: { issuer, subject } });
}

/**
 * Unlinks an account from its identity at one provider, also at one that is not asked any more. Sessions that were opened
 * by it go on: shutting the account is what ends them.
 *
 * @throws Refused what `lockForChange` refuses; `identity-not-linked`
 */
export async function unlinkAccount(
  house: House,
  tx: Tx,
  actor: Actor,
  { issuer, reason, ...seen }: SeenAccount & { issuer: string; reason: string },
): Promise<PresentedAccount> {
  await lockForChange(tx, actor, seen);
  const subject = await unlinkIdentity(tx, seen.id, issuer);
  const data = { issuer, subject, reason };
  return noteChange(house, tx, actor, { id: seen.id, action: 'identity-unlinked', data });
}
