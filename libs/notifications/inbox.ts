/** A person's inbox. Every reading and writing names the person: nobody sees another's. */
import { formatInstant, kernelRefusal, Refused, type Tx } from '#kernel';
import { type NotificationKind, render, type Wording } from './templates.js';

/** JSON-safe; instants are RFC 3339 in Shanghai's offset. */
export interface NotificationView {
  id: string;
  kind: NotificationKind;
  title: Wording;
  body: Wording;
  applicationId: string | null;
  createdAt: string;
  readAt: string | null;
}

export interface InboxPage {
  limit: number;
  /** Id of the last notification of the page before. */
  after?: string | null;
  unreadOnly?: boolean;
}

interface NotificationRow {
  id: string;
  kind: NotificationKind;
  params: Record<string, string | Wording>;
  application_id: string | null;
  created_at: Date;
  read_at: Date | null;
}

/** @returns the person's notifications, newest first, at most `limit` */
export async function listNotifications(
  tx: Tx,
  personId: string,
  { limit, after = null, unreadOnly = false }: InboxPage,
): Promise<NotificationView[]> {
  const rows = await tx.query<NotificationRow>(
    `SELECT id, kind, params, application_id, created_at, read_at FROM notification
      WHERE person_id = $1 AND ($2::uuid IS NULL OR id < $2) ${unreadOnly ? 'AND read_at IS NULL' : ''}
      ORDER BY id DESC LIMIT $3`,
    [personId, after, limit],
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    ...render(row.kind, row.params),
    applicationId: row.application_id,
    createdAt: formatInstant(row.created_at),
    readAt: row.read_at && formatInstant(row.read_at),
  }));
}

/** @returns how many notifications the person has not read */
export async function unreadCount(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ unread: number }>(
    'SELECT count(*)::int AS unread FROM notification WHERE person_id = $1 AND read_at IS NULL',
    [personId],
  );
  return row?.unread ?? 0;
}

/**
 * Marks one notification as read; the first reading counts.
 *
 * @throws Refused `not-found` when the person has no such notification
 */
export async function markRead(tx: Tx, personId: string, id: string, at: Date): Promise<void> {
  const written = await tx.execute(
    'UPDATE notification SET read_at = coalesce(read_at, $3) WHERE person_id = $1 AND id = $2',
    [personId, id, at],
  );
  if (written === 0) throw new Refused(kernelRefusal('not-found'));
}

/** Marks everything in the person's inbox as read. @returns how many were unread */
export function markAllRead(tx: Tx, personId: string, at: Date): Promise<number> {
  return tx.execute('UPDATE notification SET read_at = $2 WHERE person_id = $1 AND read_at IS NULL', [personId, at]);
}
