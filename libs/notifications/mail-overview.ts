/** What those who run the system see of its mails: ids, states and what a mail server said, never what a mail says. */
import { formatInstant, type Tx } from '#kernel';
import type { MailState } from './mail-rows.js';

/** JSON-safe; instants are RFC 3339 in Shanghai's offset. */
export interface MailView {
  id: string;
  /** Whose mail it is. */
  username: string;
  state: MailState;
  /** How often it was tried. */
  attempts: number;
  /** What the mail server answered last, or why it could not be reached. */
  lastError: string | null;
  createdAt: string;
  /** When it is tried again; null once it is settled. */
  nextAt: string | null;
}

interface MailRow extends Omit<MailView, 'createdAt' | 'nextAt'> {
  created_at: Date;
  next_at: Date;
}

/** @returns mails in that state, newest first, at most `limit` */
export async function listMails(
  tx: Tx,
  { state, limit, after }: { state: MailState; limit: number; after: string | null },
): Promise<MailView[]> {
  const rows = await tx.query<MailRow>(
    `SELECT m.id, p.username, m.state, m.attempts, m.last_error AS "lastError", m.created_at, m.next_at
       FROM mail m JOIN person p ON p.id = m.person_id
      WHERE m.state = $1 AND ($3::uuid IS NULL OR m.id < $3) ORDER BY m.id DESC LIMIT $2`,
    [state, limit, after],
  );
  return rows.map(({ created_at, next_at, ...mail }) => ({
    ...mail,
    createdAt: formatInstant(created_at),
    nextAt: mail.state === 'waiting' ? formatInstant(next_at) : null,
  }));
}

/** @returns when the message was written whose mail has been waiting longest; null where none waits */
export async function oldestWaitingMail(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ oldest: Date | null }>(
    `SELECT min(created_at) AS oldest FROM mail WHERE state = 'waiting'`,
  );
  return row?.oldest ?? null;
}
