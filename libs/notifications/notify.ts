/** Writing to people's inboxes. */
import { newId, type Role, type Tx } from '#kernel';
import { MAIL_WHAT_WAS_TOLD } from './mail-rows.js';
import type { NotificationKind, NotificationParams } from './templates.js';

/**
 * Who is told: certain people; the people of a role, in one office or (null) in all; everybody of an enterprise; or those
 * who supervise an office: the approvers of its district, for a district's own office the approvers there [local].
 * People whose account is disabled are told nothing. What goes to certain people goes to those too who stand in for them;
 * what goes to a post reaches a cover as its holder.
 */
export type Recipients =
  | { personIds: readonly string[] }
  | { organisationId: string | null; role: Role }
  | { enterpriseId: string }
  | { supervisorOf: string };

export interface NewNotification<Kind extends NotificationKind = NotificationKind> {
  to: Recipients;
  kind: Kind;
  params: NotificationParams<Kind>;
  applicationId: string | null;
  /** A person gets one message for one reminder, whatever is repeated. */
  reminderId?: string | null;
  at: Date;
}

/** The day in Shanghai on which the message is written, of its instant. */
const onDay = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/**
 * The people are found first and not read back from what was written (RETURNING): the inbox of somebody else is closed to
 * whoever writes into it. Who had the reminder before is seen by the system alone, which is the only one to send any; the
 * key (reminder_id, person_id) stands behind it.
 */
const insertFor = (recipients: string): string => `
  WITH told AS (
    SELECT $1::uuid AS id, p.id AS person_id, $3::text AS kind, $6::timestamptz AS created_at FROM person p
     WHERE p.disabled_at IS NULL AND ${recipients}
       AND ($5::uuid IS NULL
            OR NOT EXISTS (SELECT FROM notification n WHERE n.reminder_id = $5 AND n.person_id = p.id))
  ), written AS (
    INSERT INTO notification (id, person_id, application_id, kind, params, reminder_id, created_at)
    SELECT id, person_id, $2, kind, $4, $5, created_at FROM told
  ), mailed AS (${MAIL_WHAT_WAS_TOLD})
  SELECT count(*)::int AS told FROM told
   WHERE person_id NOT IN (SELECT away.person_id FROM absences_on(${onDay('$6::timestamptz')}) AS away)`;

const holds = (role: string): string =>
  `EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = ${role})`;

/** Whoever stands in for one of them that day receives what they do; as nothing else is lent, it is the message alone. */
const PEOPLE_AND_COVERS = `(
  p.id = ANY ($7::uuid[])
  OR p.id IN (SELECT away.cover_id FROM absences_on(${onDay('$6::timestamptz')}) AS away WHERE away.person_id = ANY ($7)))`;

function addressed(to: Recipients): { name: string; text: string; values: unknown[] } {
  if ('personIds' in to) return { name: 'notify-people', text: insertFor(PEOPLE_AND_COVERS), values: [to.personIds] };
  if ('supervisorOf' in to) {
    const office = `p.organisation_id = (SELECT coalesce(o.parent_id, o.id) FROM organisation o WHERE o.id = $7)`;
    return {
      name: 'notify-supervisor',
      text: insertFor(`${office} AND ${holds(`'district-approver'`)}`),
      values: [to.supervisorOf],
    };
  }
  if ('enterpriseId' in to)
    return { name: 'notify-enterprise', text: insertFor('p.enterprise_id = $7'), values: [to.enterpriseId] };
  if (to.organisationId === null) return { name: 'notify-role', text: insertFor(holds('$7')), values: [to.role] };
  return {
    name: 'notify-office',
    text: insertFor(`p.organisation_id = $7 AND ${holds('$8')}`),
    values: [to.organisationId, to.role],
  };
}

/**
 * Tells people something, in the inbox and, where they have it so, by e-mail: in one statement, all of it or nothing.
 *
 * @returns how many of the people who were told are not away that day; 0 where nobody holds the post, or nobody of it is
 *   there
 */
export async function notify<Kind extends NotificationKind>(
  tx: Tx,
  notification: NewNotification<Kind>,
): Promise<number> {
  const { to, kind, params, applicationId, reminderId = null, at } = notification;
  const { name, text, values } = addressed(to);
  const message = [newId(), applicationId, kind, JSON.stringify(params), reminderId, at];
  const [row] = await tx.query<{ told: number }>({ name, text }, [...message, ...values]);
  return row?.told ?? 0;
}
