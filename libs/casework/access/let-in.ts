/** What every way of signing in ends with. */
import { recordEntry } from '#audit';
import { type OpenSession, openSession, readUser, type User } from '#identity';
import type { Tx } from '#kernel';

export interface SignedIn {
  session: OpenSession;
  user: User;
}

/** Begins a session and records it. @param entry when, from where, and what else the audit record shall say of the way */
export async function letIn(
  tx: Tx,
  personId: string,
  { at, ip, data }: { at: Date; ip: string; data?: Record<string, unknown> },
): Promise<SignedIn> {
  const session = await openSession(tx, personId, at);
  const subject = { kind: 'session', id: session.sessionId };
  await recordEntry(tx, { at, personId, action: 'signed-in', subject, data, ip });
  return { session, user: (await readUser(tx, personId)) as User };
}
