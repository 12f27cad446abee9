import { type ClaimedReminder, claimReminder, deadlineName } from '#deadlines';
import { type Actor, type Day, shanghaiDay, type Tx } from '#kernel';
import { type NotificationKind, notify, type Recipients, type Wording } from '#notifications';
import type { House } from '../house.js';

const PROVISIONAL: Wording = {
  zh: '（暂定：该年度放假安排尚未公布，期限可能变动）',
  en: ' (provisional: the holidays of that year are not announced yet, and the day may move)',
};

const SETTLED: Wording = { zh: '', en: '' };

const DRAFT: Wording = { zh: '您的申请草稿', en: 'your draft application' };

/**
 * Sends one reminder: claims it and writes the notifications in the same transaction, so that it goes out once however
 * often it is tried. Where nobody holds the post that it is for, those who supervise the office are told instead, and where
 * everybody who holds it is away, they are told as well [local].
 *
 * @returns null when there was nothing to do (sent, cancelled, not due, unknown), otherwise how many people were told
 */
export async function sendReminder(
  house: House,
  tx: Tx,
  _actor: Actor,
  { id }: { id: string },
): Promise<{ told: number } | null> {
  const at = house.clock.now();
  const reminder = await claimReminder(tx, id, at);
  if (!reminder) return null;
  const supervisors = supervisorsOf(reminder);
  const escalated = reminder.label === 'escalated';
  const message = {
    kind: escalated ? ('deadline-escalated' as const) : kindOn(shanghaiDay(at), reminder.dueOn),
    params: {
      matter: reminder.caseNumber ?? reminder.subject ?? DRAFT,
      what: deadlineName(reminder.kind),
      dueOn: reminder.dueOn,
      note: reminder.provisional ? PROVISIONAL : SETTLED,
    },
    applicationId: reminder.applicationId,
    reminderId: reminder.id,
    at,
  };
  const told = escalated && supervisors ? 0 : await notify(tx, { ...message, to: reminder.responsible });
  if (told > 0 || !supervisors) return { told };
  return { told: await notify(tx, { ...message, to: supervisors }) };
}

function supervisorsOf({ responsible }: ClaimedReminder): Recipients | null {
  return responsible.organisationId === null ? null : { supervisorOf: responsible.organisationId };
}

/** A reminder that goes out late (the system stood still) says what is true on the day on which it is read. */
function kindOn(today: Day, dueOn: Day): NotificationKind & `deadline-${string}` {
  if (today < dueOn) return 'deadline-ahead';
  return today === dueOn ? 'deadline-due' : 'deadline-overdue';
}
