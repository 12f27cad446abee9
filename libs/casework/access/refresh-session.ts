import { recordEntry } from '#audit';
import { endReusedSession, identityRefusal, readUser, rotateRefreshToken, type User } from '#identity';
import { type Reach, type Refusal, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import type { SignedIn } from './let-in.js';

const NOBODY: Reach = { kind: 'none' };

/**
 * Goes on with a session: uses the refresh token up and issues the next one. A token that comes a second time ends the
 * session for everybody, without a time of grace: a copy in other hands must not live on, and a client whose answer got
 * lost signs in again. Like a failed sign-in this must be kept, so the refusal is thrown after the commit.
 *
 * @param input.refreshToken the token from the cookie, or undefined when there was none
 * @throws Refused `session-ended`, `token-reused`
 */
export async function refreshSession(
  house: House,
  input: { refreshToken: string | undefined; ip: string },
): Promise<SignedIn> {
  const token = input.refreshToken;
  if (!token) throw new Refused(identityRefusal('session-ended'));
  const result = await house.database.transaction(NOBODY, (tx) => rotate(tx, token, house.clock.now(), input.ip));
  if ('code' in result) throw new Refused(result);
  return result;
}

async function rotate(tx: Tx, token: string, at: Date, ip: string): Promise<SignedIn | Refusal> {
  const session = await rotateRefreshToken(tx, token, at);
  if (session) return { session, user: (await readUser(tx, session.personId)) as User };
  const reused = await endReusedSession(tx, token, at);
  if (!reused) return identityRefusal('session-ended');
  const subject = { kind: 'session', id: reused.sessionId };
  await recordEntry(tx, { at, personId: reused.personId, action: 'token-reused', subject, ip });
  return identityRefusal('token-reused');
}
