/** Signing in by what an identity provider says of a person. Whoever calls this has had its word proved. */
import { recordEntry } from '#audit';
import { type ExternalIdentity, findPersonByIdentity, lockAccount, shutTo } from '#identity';
import type { Reach, Tx } from '#kernel';
import type { House } from '../house.js';
import { letIn, type SignedIn } from './let-in.js';

/** Who is not signed in yet sees no case. */
const NOBODY: Reach = { kind: 'none' };

/** How the audit record tells these sign-ins from those with a password. */
const BY = 'oidc';

/** Why somebody whom the provider recognised is not let in. */
export type KeptOut = 'identity-unknown' | 'account-disabled' | 'account-locked';

interface Attempt extends ExternalIdentity {
  /** The network address that the attempt came from, for the audit record. */
  ip: string;
}

/**
 * Opens the session of the person whose account is linked with the identity. Nobody is created by it, and wrong passwords
 * are neither counted nor forgiven. Unlike with a password the answer says why not: only who has proved to be the person
 * reads it.
 *
 * @returns the session, or what keeps the person out, which is recorded
 */
export function signInByIdentity(house: House, attempt: Attempt): Promise<SignedIn | KeptOut> {
  return house.database.transaction(NOBODY, (tx) => settle(tx, attempt, house.clock.now()));
}

async function settle(tx: Tx, { ip, ...identity }: Attempt, at: Date): Promise<SignedIn | KeptOut> {
  const personId = await findPersonByIdentity(tx, identity);
  const account = personId === null ? null : await lockAccount(tx, personId);
  // Asked again under the account's lock: an identity that was unlinked meanwhile opens nothing.
  if (!account || (await findPersonByIdentity(tx, identity)) !== account.personId) {
    await recordFailure(tx, { at, personId: null, problem: 'identity-unknown', ip });
    return 'identity-unknown';
  }
  const shut = shutTo(account, at);
  if (!shut) return letIn(tx, account.personId, { at, ip, data: { by: BY } });
  await recordFailure(tx, { at, personId: account.personId, problem: `account-${shut}`, ip });
  return `account-${shut}`;
}

/** Records a sign-in that failed before the provider had said who it is. @param problem why, by its code */
export function recordFailedSignIn(house: House, { problem, ip }: { problem: string; ip: string }): Promise<void> {
  const failure = { at: house.clock.now(), personId: null, problem, ip };
  return house.database.transaction(NOBODY, (tx) => recordFailure(tx, failure));
}

async function recordFailure(
  tx: Tx,
  { problem, ...entry }: { at: Date; personId: string | null; problem: string; ip: string },
): Promise<void> {
  await recordEntry(tx, { ...entry, action: 'sign-in-failed', data: { by: BY, problem } });
}
