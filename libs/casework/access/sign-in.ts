/** Signing in: the password is compared outside of the transaction that counts the attempt. */
import { recordEntry } from '#audit';
import {
  type Account,
  decideSignIn,
  findAccount,
  identityRefusal,
  lockAccount,
  type SignInDecision,
  saveSignInDecision,
  verifyPassword,
} from '#identity';
import { type Reach, type Refusal, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { letIn, type SignedIn } from './let-in.js';

/** Who is not signed in yet sees no case. */
const NOBODY: Reach = { kind: 'none' };

export interface SignIn {
  username: string;
  password: string;
  /** The network address that the attempt came from, for the audit record. */
  ip: string;
}

/**
 * Signs a person in. It is no ordinary verb: checking a password takes long on purpose, and no connection waits for it;
 * and a refusal must be counted, so it is thrown after the commit. Attempts at the same moment are judged one after the
 * other under the account's lock, so that guessing in parallel gains nothing.
 *
 * @throws Refused `sign-in-failed`, the same for an unknown name, a wrong password and a disabled account; `locked-out`
 */
export async function signIn(house: House, input: SignIn): Promise<SignedIn> {
  const account = await house.database.read(NOBODY, (tx) => findAccount(tx, input.username));
  const right = await verifyPassword(account?.passwordHash ?? null, input.password);
  const result = await house.database.transaction(NOBODY, (tx) =>
    settle(tx, account, right, house.clock.now(), input.ip),
  );
  if ('code' in result) throw new Refused(result);
  return result;
}

async function settle(
  tx: Tx,
  found: Account | null,
  right: boolean,
  at: Date,
  ip: string,
): Promise<SignedIn | Refusal> {
  if (!found) {
    await recordEntry(tx, { at, personId: null, action: 'sign-in-failed', ip });
    return identityRefusal('sign-in-failed');
  }
  const { personId } = found;
  const account = await lockAccount(tx, personId);
  // A password that was changed while the old one was being checked is not the right one any more.
  const decision = decideSignIn(account, right && account.passwordHash === found.passwordHash, at);
  await saveSignInDecision(tx, personId, decision);
  if (decision.outcome !== 'let-in') {
    const action = decision.outcome === 'locked-now' ? 'locked-out' : 'sign-in-failed';
    await recordEntry(tx, { at, personId, action, ip });
    return refusalOf(decision, at);
  }
  return letIn(tx, personId, { at, ip });
}

function refusalOf(decision: SignInDecision, now: Date): Refusal {
  if (!decision.lockedUntil) return identityRefusal('sign-in-failed');
  const retryAfterSeconds = Math.ceil((decision.lockedUntil.getTime() - now.getTime()) / 1000);
  return identityRefusal('locked-out', { params: { retryAfterSeconds } });
}
