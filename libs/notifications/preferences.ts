/** What a person wants to have by e-mail. The inbox gets everything: it is the record of what somebody was told. */
import { type Refusal, Refused, type Tx } from '#kernel';
import { type Audience, isNotificationKind, KINDS } from './kinds.js';
import { notificationRefusal } from './refusals.js';
import type { NotificationKind, Wording } from './templates.js';

/** Whether a kind of message goes by e-mail. */
export interface Choice {
  kind: string;
  email: boolean;
}

/** One kind of message as a person is asked about it. */
export interface Preference {
  kind: NotificationKind;
  name: Wording;
  /** It cannot be switched off. */
  binding: boolean;
  inApp: true;
  email: boolean;
}

/** @returns every kind that comes to such people, with the person's choice; by e-mail unless the person said no */
export async function readPreferences(tx: Tx, personId: string, audience: Audience): Promise<Preference[]> {
  const rows = await tx.query<{ kind: string }>(
    'SELECT kind FROM notification_preference WHERE person_id = $1 AND NOT email',
    [personId],
  );
  const off = new Set(rows.map((row) => row.kind));
  const kinds = (Object.keys(KINDS) as NotificationKind[]).filter((kind) => KINDS[kind].to.includes(audience));
  return kinds.map((kind) => {
    const { name, binding } = KINDS[kind];
    return { kind, name, binding, inApp: true, email: binding || !off.has(kind) };
  });
}

/** @returns why the choice cannot be kept, or null */
export function refusedChoice({ kind, email }: Choice): Refusal | null {
  if (!isNotificationKind(kind)) return notificationRefusal('notification-kind-unknown', { params: { value: kind } });
  const { name, binding } = KINDS[kind];
  if (email || !binding) return null;
  return notificationRefusal('binding-notice', { params: { nameZh: name.zh, nameEn: name.en } });
}

/**
 * Keeps the person's choices; kinds that are not named stay as they are. It counts from the next message on.
 *
 * @param choices of each kind one; where a kind comes twice, the last counts
 * @throws Refused `notification-kind-unknown`; `binding-notice` when one of them switches off what nobody can
 */
export async function savePreferences(tx: Tx, personId: string, choices: readonly Choice[]): Promise<void> {
  for (const choice of choices) {
    const refusal = refusedChoice(choice);
    if (refusal) throw new Refused(refusal);
  }
  const last = new Map(choices.map(({ kind, email }) => [kind, email]));
  await tx.execute(
    `INSERT INTO notification_preference (person_id, kind, email)
     SELECT $1, c.kind, c.email FROM unnest($2::text[], $3::boolean[]) AS c (kind, email)
     ON CONFLICT (person_id, kind) DO UPDATE SET email = excluded.email`,
    [personId, [...last.keys()], [...last.values()]],
  );
}
