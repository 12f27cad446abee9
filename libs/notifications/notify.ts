/** Writing to people's inboxes. */
import { newId, type Role, type Tx } from '#kernel';
import { MAIL_WHAT_WAS_TOLD } from './mail-rows.js';
import type { NotificationKind, NotificationParams } from './templates.js';

/**
 * Who is told: certain people; the people of a role, in one office or (null) in all; everybody of an enterprise; or those
 * who supervise an office: the approvers of its district, for a district's own office the approvers there [local].
 * People whose account is disabled are told nothing.
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

const insertFor = (recipients: string): string => `
  WITH told AS (
    INSERT INTO notification (id, person_id, application_id, kind, params, reminder_id, created_at)
    SELECT $1, p.id, $2, $3, $4, $5, $6 FROM person p
     WHERE p.disabled_at IS NULL AND ${recipients}
    ON CONFLICT (reminder_id, person_id) DO NOTHING
    RETURNING id, person_id, kind, created_at
  ), mailed AS (${MAIL_WHAT_WAS_TOLD})
  SELECT count(*)::int AS told FROM told`;

const holds = (role: string): string =>
  `EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = p.id AND r.role = ${role})`;

function addressed(to: Recipients): { name: string; text: string; values: unknown[] } {
  if ('personIds' in to)
    return { name: 'notify-people', text: insertFor('p.id = ANY ($7::uuid[])'), values: [to.personIds] };
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
 * @returns how many people were told; 0 where nobody holds the post
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
