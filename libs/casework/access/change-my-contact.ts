import { recordEntry } from '#audit';
import { type Contact, changeContact, readUser, type User } from '#identity';
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';

/**
 * Changes the actor's own address for e-mail and language. Messages that wait to be sent go to the new address. That it
 * changed stands in the audit record, for what goes to another address is not read by the person any more; the address
 * itself does not.
 *
 * @throws Refused `invalid-email`
 */
export async function changeMyContact(
  house: House,
  tx: Tx,
  actor: Actor,
  { ip, ...contact }: Contact & { ip: string },
): Promise<User> {
  await changeContact(tx, actor.personId, contact);
  const changed = Object.keys(contact).filter((key) => contact[key as keyof Contact] !== undefined);
  const subject = { kind: 'person', id: actor.personId };
  const entry = { at: house.clock.now(), personId: actor.personId, action: 'contact-changed' as const };
  await recordEntry(tx, { ...entry, subject, data: { changed }, ip });
  return (await readUser(tx, actor.personId)) as User;
}
