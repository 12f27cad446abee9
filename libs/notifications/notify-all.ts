/** Writing many messages at once, as sets of moves do. */
import { newId, type Tx } from '#kernel';
import { MAIL_WHAT_WAS_TOLD } from './mail-rows.js';
import { type NewNotification, notify } from './notify.js';
import type { NotificationKind } from './templates.js';

/**
 * One branch for each way of being addressed, so that each joins people by its own column. As in `notify`, nothing is read
 * back from other people's inboxes.
 */
const WRITE_ALL = `
  WITH message AS (
    SELECT * FROM jsonb_to_recordset($1) AS m (id uuid, application_id uuid, kind text, params jsonb, at timestamptz,
                                               enterprise_id uuid, organisation_id uuid, role text,
                                               person_id uuid)
  ), told AS (
    SELECT m.id, p.id AS person_id, m.application_id, m.kind, m.params, m.at AS created_at
      FROM message m JOIN person p ON p.enterprise_id = m.enterprise_id
     WHERE p.disabled_at IS NULL
    UNION ALL
    SELECT m.id, p.id, m.application_id, m.kind, m.params, m.at
      FROM message m JOIN person p ON p.organisation_id = m.organisation_id
     WHERE p.disabled_at IS NULL
       AND EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = m.role)
    UNION
    SELECT m.id, p.id, m.application_id, m.kind, m.params, m.at
      FROM message m
      JOIN person p ON p.id = m.person_id
        OR p.id IN (SELECT away.cover_id FROM absences_on((m.at AT TIME ZONE 'Asia/Shanghai')::date) AS away
                     WHERE away.person_id = m.person_id)
     WHERE p.disabled_at IS NULL
  ), written AS (
    INSERT INTO notification (id, person_id, application_id, kind, params, created_at)
    SELECT id, person_id, application_id, kind, params, created_at FROM told
  )
  ${MAIL_WHAT_WAS_TOLD}`;

/** @returns the message as rows, or null where its people are found in another way than by enterprise, post or name */
function rowsOf<Kind extends NotificationKind>(notification: NewNotification<Kind>): object[] | null {
  const { to, kind, params, applicationId, at } = notification;
  const message = { id: newId(), application_id: applicationId, kind, params, at };
  if ('enterpriseId' in to) return [{ ...message, enterprise_id: to.enterpriseId }];
  if ('organisationId' in to && to.organisationId !== null)
    return [{ ...message, organisation_id: to.organisationId, role: to.role }];
  if ('personIds' in to) return to.personIds.map((person_id) => ({ ...message, person_id }));
  return null;
}

/**
 * Tells people several things, as `notify` does, in one statement for all that go to enterprises, posts and people. One
 * message alone goes the way of `notify`, which is prepared.
 *
 * @param notifications none of them of a reminder, which has its own claim
 */
export async function notifyAll<Kind extends NotificationKind>(
  tx: Tx,
  notifications: readonly NewNotification<Kind>[],
): Promise<void> {
  const [only] = notifications;
  if (only && notifications.length === 1) {
    await notify(tx, only);
    return;
  }
  const rows: object[] = [];
  for (const notification of notifications) {
    const its = rowsOf(notification);
    if (its) rows.push(...its);
    else await notify(tx, notification);
  }
  if (rows.length > 0) await tx.execute(WRITE_ALL, [JSON.stringify(rows)]);
}
