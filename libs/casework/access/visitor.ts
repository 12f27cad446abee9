/** Who asks without being signed in. */
import { identityRefusal } from '#identity';
import { type Actor, Refused } from '#kernel';

/** Somebody who is not signed in: may read what is public, and nothing is done in this name. */
export const VISITOR: Actor = {
  personId: '',
  name: 'visitor',
  roles: [],
  reach: { kind: 'none' },
  organisationId: null,
  enterpriseId: null,
  system: false,
};

/** @throws Refused `sign-in-required` when the actor is a visitor */
export function requireSignIn(actor: Actor): void {
  if (actor === VISITOR) throw new Refused(identityRefusal('sign-in-required'));
}
