/** Reminders: which are due, and the claim that lets each go out once. */
import type { Backlog, Day, Tx } from '#kernel';
import type { DeadlineKind } from './kinds.js';
import type { ReminderLabel } from './plan.js';
import { fromColumns, type Responsible, type ResponsibleColumns } from './responsible.js';

/** Where a page of due rows ended. */
export interface DuePlace {
  at: Date;
  id: string;
}

const DUE = {
  name: 'reminders-due',
  text: `SELECT id, send_at AS at FROM reminder
          WHERE sent_at IS NULL AND cancelled_at IS NULL AND send_at <= $1
            AND ($3::timestamptz IS NULL OR (send_at, id) > ($3, $4::uuid))
          ORDER BY send_at, id LIMIT $2`,
};

/**
 * @param after the last row of the page before, so that rows which cannot be sent do not hide those behind them
 * @returns unsent reminders whose time has come, oldest first, at most `limit`
 */
export function dueReminders(tx: Tx, now: Date, limit: number, after: DuePlace | null = null): Promise<DuePlace[]> {
  return tx.query<DuePlace & { id: string }>(DUE, [now, limit, after?.at ?? null, after?.id ?? null]);
}

/** A reminder that is this transaction's to send. */
export interface ClaimedReminder {
  id: string;
  label: ReminderLabel;
  kind: DeadlineKind;
  dueOn: Day;
  provisional: boolean;
  responsible: Responsible;
  applicationId: string | null;
  /** The case's readable number; null for a draft and outside cases. */
  caseNumber: string | null;
  subject: string | null;
}

interface ClaimedRow extends ResponsibleColumns {
  id: string;
  label: ReminderLabel;
  kind: DeadlineKind;
  due_on: Day;
  provisional: boolean;
  application_id: string | null;
  case_number: string | null;
  subject: string | null;
}

const CLAIM = {
  name: 'reminder-claim',
  text: `UPDATE reminder r SET sent_at = $2
           FROM deadline d LEFT JOIN application a ON a.id = d.application_id
          WHERE r.id = $1 AND r.sent_at IS NULL AND r.cancelled_at IS NULL AND r.send_at <= $2 AND d.id = r.deadline_id
      RETURNING r.id, r.label, r.due_on, d.kind, d.provisional, d.organisation_id, d.role, d.enterprise_id,
                d.application_id, d.subject, a.number AS case_number`,
};

/**
 * Claims a reminder in the caller's transaction, which writes the notifications too: both happen, or neither. Whoever
 * comes second waits for the first and finds nothing.
 *
 * @returns null when it was sent or cancelled meanwhile, is not due yet, or does not exist
 */
export async function claimReminder(tx: Tx, id: string, now: Date): Promise<ClaimedReminder | null> {
  const [row] = await tx.query<ClaimedRow>(CLAIM, [id, now]);
  if (!row) return null;
  return {
    id: row.id,
    label: row.label,
    kind: row.kind,
    dueOn: row.due_on,
    provisional: row.provisional,
    responsible: fromColumns(row),
    applicationId: row.application_id,
    caseNumber: row.case_number,
    subject: row.subject,
  };
}

/** @returns when the oldest reminder that ought to have gone out was due; null when none is late */
export async function oldestUnsentReminder(tx: Tx, now: Date): Promise<Date | null> {
  const [oldest] = await dueReminders(tx, now, 1);
  return oldest?.at ?? null;
}

/** @returns the reminders that ought to have gone out; one goes out in the transaction that takes it, so none runs or fails */
export async function reminderBacklog(tx: Tx, now: Date): Promise<Backlog> {
  const [row] = await tx.query<Backlog>(
    `SELECT count(*)::int AS waiting, 0 AS running, 0 AS failed, min(send_at) AS oldest
       FROM reminder WHERE sent_at IS NULL AND cancelled_at IS NULL AND send_at <= $1`,
    [now],
  );
  return row as Backlog;
}
