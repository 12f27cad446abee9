import { recordEntry } from '#audit';
import { endSession } from '#identity';
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';

/** Ends the session, and with it what its access token is worth. A session that has ended already stays as it is. */
export async function signOut(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { sessionId: string; ip: string },
): Promise<null> {
  const at = house.clock.now();
  await endSession(tx, input.sessionId, at);
  const subject = { kind: 'session', id: input.sessionId };
  await recordEntry(tx, { at, personId: actor.personId, action: 'signed-out', subject, ip: input.ip });
  return null;
}
