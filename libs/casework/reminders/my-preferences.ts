/** What the actor wants to have by e-mail. */
import { readUser } from '#identity';
import type { Actor, Tx } from '#kernel';
import { type Choice, type Preference, readPreferences, savePreferences } from '#notifications';
import type { House } from '../house.js';

export interface MyPreferences {
  /** Whether e-mail reaches the person at all: the system sends it, and the person has an address. */
  emailReaches: boolean;
  kinds: Preference[];
}

/** @returns every kind of message that can come to the actor, whether it can be switched off, and by which channels it goes to the actor */
export async function readMyPreferences(house: House, tx: Tx, actor: Actor, _input: null): Promise<MyPreferences> {
  const user = await readUser(tx, actor.personId);
  const emailReaches = house.mail !== undefined && typeof user?.email === 'string';
  const audience = actor.enterpriseId === null ? 'office' : 'enterprise';
  return { emailReaches, kinds: await readPreferences(tx, actor.personId, audience) };
}

/**
 * Keeps the actor's choices; kinds that are not named stay as they are.
 *
 * @throws Refused `binding-notice` when one of them cannot be switched off, and then none is kept;
 *   `notification-kind-unknown`
 */
export async function saveMyPreferences(
  house: House,
  tx: Tx,
  actor: Actor,
  { kinds }: { kinds: readonly Choice[] },
): Promise<MyPreferences> {
  await savePreferences(tx, actor.personId, kinds);
  return readMyPreferences(house, tx, actor, null);
}
