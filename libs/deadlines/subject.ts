/** Deadlines of a matter that is no case, such as a proceeding: begun and ended by its own steps. */
import { type Day, newId, type Tx } from '#kernel';
import { DEADLINE_KINDS, type DeadlineKind } from './kinds.js';
import { planDeadline } from './plan.js';
import { reminderRows } from './reminder-rows.js';
import { type Responsible, toColumns } from './responsible.js';
import { type DeadlineTerms, periodOf, reminderRule } from './rules.js';

export interface SubjectDeadline {
  /** The matter's readable number, by which messages name it. */
  subject: string;
  kind: DeadlineKind;
  responsible: Responsible;
  /** The day from which it counts; that day is not counted. */
  from: Day;
}

const START = `
  WITH started AS (
    INSERT INTO deadline (id, subject, kind, binding, started_on, due_on, working_days, provisional, organisation_id, role,
      enterprise_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
  INSERT INTO reminder (id, deadline_id, label, due_on, send_at)
  SELECT r.id, r.deadline_id, r.label, r.due_on, r.send_at
    FROM jsonb_to_recordset($12) AS r (id uuid, deadline_id uuid, label text, due_on date, send_at timestamptz)`;

/** Starts a deadline by the office's own rule for the kind [local]. @returns its last day */
export async function startSubjectDeadline(
  tx: Tx,
  { calendar, rules }: DeadlineTerms,
  { subject, kind, responsible, from }: SubjectDeadline,
): Promise<Day> {
  const plan = planDeadline({ from, period: periodOf(rules, kind), calendar, reminders: reminderRule(rules, kind) });
  const id = newId();
  const { organisation_id, role, enterprise_id } = toColumns(responsible);
  await tx.execute(START, [
    id,
    subject,
    kind,
    DEADLINE_KINDS[kind].binding,
    plan.startedOn,
    plan.dueOn,
    plan.workingDays,
    plan.provisional,
    organisation_id,
    role,
    enterprise_id,
    JSON.stringify(reminderRows({ id, plan })),
  ]);
  return plan.dueOn;
}

/**
 * Ends deadlines of the matter that run: in time or late, as it is; what has not been sent is not sent any more.
 *
 * @param kinds which of them, or all
 */
export async function endSubjectDeadlines(
  tx: Tx,
  subject: string,
  kinds: readonly DeadlineKind[] | 'all',
  at: Date,
): Promise<void> {
  await tx.execute(
    `WITH ended AS (
       UPDATE deadline SET state = CASE WHEN $2 < due_at THEN 'met' ELSE 'passed' END, ended_at = $2
        WHERE subject = $1 AND application_id IS NULL AND state = 'running' AND ($3::text[] IS NULL OR kind = ANY ($3))
        RETURNING id)
     UPDATE reminder SET cancelled_at = $2
      WHERE deadline_id IN (SELECT id FROM ended) AND sent_at IS NULL AND cancelled_at IS NULL`,
    [subject, at, kinds === 'all' ? null : kinds],
  );
}
