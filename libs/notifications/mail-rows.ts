/**
 * Mails as rows. A row is written in the statement that writes the message (`MAIL_WHAT_WAS_TOLD`), taken by a worker for
 * as long as a sending can last, and settled once.
 */
import type { Tx } from '#kernel';
import { BINDING_KINDS } from './kinds.js';
import type { MailContent } from './mail-message.js';
import { nextTry } from './mail-tries.js';
import { type NotificationKind, render, type Wording } from './templates.js';

/**
 * The part of a statement that makes mails of the messages in `told` (id, person_id, kind, created_at): for people with an
 * address who did not switch the kind off, where mail is sent at all (`huiqi.mail`, set with every transaction).
 */
export const MAIL_WHAT_WAS_TOLD = `
  INSERT INTO mail (id, person_id, notification_id, created_at, next_at)
  SELECT uuidv7(), t.person_id, t.id, t.created_at, t.created_at
    FROM told t JOIN person p ON p.id = t.person_id
   WHERE (SELECT current_setting('huiqi.mail', true)) = 'on' AND p.email IS NOT NULL
     AND (t.kind IN (${BINDING_KINDS.map((kind) => `'${kind}'`).join(', ')})
          OR NOT EXISTS (SELECT FROM notification_preference f
                          WHERE f.person_id = t.person_id AND f.kind = t.kind AND NOT f.email))`;

/** A mail that can be sent, and where it stands among those. */
export interface DueMail {
  at: Date;
  id: string;
}

const DUE = {
  name: 'mails-due',
  text: `SELECT id, next_at AS at FROM mail
          WHERE state = 'waiting' AND next_at <= $1 AND ($3::timestamptz IS NULL OR (next_at, id) > ($3, $4::uuid))
          ORDER BY next_at, id LIMIT $2`,
};

/**
 * @param after the last row of the page before
 * @returns mails whose time has come, oldest first, at most `limit`
 */
export function dueMails(tx: Tx, now: Date, limit: number, after: DueMail | null): Promise<DueMail[]> {
  return tx.query<DueMail>(DUE, [now, limit, after?.at ?? null, after?.id ?? null]);
}

/** A mail in one worker's hands. Whoever takes it later has a higher number of attempts, and this one finds that. */
export interface ClaimedMail {
  id: string;
  attempt: number;
  createdAt: Date;
  /** Null where nobody can be written to any more: the account is disabled, or has no address. */
  content: MailContent | null;
}

interface ClaimedRow {
  id: string;
  attempt: number;
  createdAt: Date;
  to: string | null;
  language: keyof Wording;
  kind: NotificationKind;
  params: Record<string, string | Wording>;
  applicationId: string | null;
}

/**
 * For how long a mail belongs to the worker that took it: longer than the mail server's time-outs together, so that
 * nobody else sends a mail that is still on its way. After a worker's death it is taken again no sooner.
 */
const HOLD_MS = 10 * 60_000;

/**
 * Takes a mail for this worker, with what it says and the address as they are now.
 *
 * @returns undefined when it is not due: settled, tried again later, or in another worker's hands
 */
export async function claimMail(tx: Tx, id: string, now: Date): Promise<ClaimedMail | undefined> {
  const [row] = await tx.query<ClaimedRow>(
    `UPDATE mail m SET attempts = m.attempts + 1, next_at = $3
       FROM notification n JOIN person p ON p.id = n.person_id
      WHERE m.id = $1 AND m.state = 'waiting' AND m.next_at <= $2
        AND n.person_id = m.person_id AND n.id = m.notification_id
     RETURNING m.id, m.attempts AS attempt, m.created_at AS "createdAt", p.locale AS language, n.kind, n.params,
               CASE WHEN p.disabled_at IS NULL THEN p.email END AS "to", n.application_id AS "applicationId"`,
    [id, now, new Date(now.getTime() + HOLD_MS)],
  );
  if (!row) return undefined;
  const { attempt, createdAt, to, language, kind, params, applicationId } = row;
  const content = to === null ? null : { id, to, language, ...render(kind, params), applicationId };
  return { id, attempt, createdAt, content };
}

/** What came of a try. `never`: refused for good; `skipped`: there was nobody to write to. */
export type MailResult = { outcome: 'sent' | 'skipped' } | { outcome: 'later' | 'never'; error: string };

/** How much of a server's answer is kept. */
const MOST_OF_AN_ERROR = 500;

/**
 * Writes down what came of a try: settled, or to be tried again.
 *
 * @returns the state that it has now, or undefined when another worker has taken it meanwhile and will say so itself
 */
export async function settleMail(
  tx: Tx,
  { id, attempt, createdAt }: ClaimedMail,
  result: MailResult,
  now: Date,
): Promise<MailState | undefined> {
  const again = result.outcome === 'later' ? nextTry(attempt, createdAt, now) : null;
  const state = stateAfter(result, again);
  const error = 'error' in result ? result.error.slice(0, MOST_OF_AN_ERROR) : null;
  const settled = await tx.execute(
    `UPDATE mail SET state = $3, next_at = coalesce($4, next_at), last_error = $5, settled_at = $6
      WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
    [id, attempt, state, again, error, state === 'waiting' ? null : now],
  );
  return settled === 1 ? state : undefined;
}

/** `failed`: refused for good, or given up; `skipped`: there was nobody to write to. Each but the first is an end. */
export const MAIL_STATES = ['waiting', 'sent', 'failed', 'skipped'] as const;

export type MailState = (typeof MAIL_STATES)[number];

function stateAfter({ outcome }: MailResult, again: Date | null): MailState {
  if (outcome === 'sent' || outcome === 'skipped') return outcome;
  return again ? 'waiting' : 'failed';
}
