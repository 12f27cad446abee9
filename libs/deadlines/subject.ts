/** Deadlines of a matter that is no case, such as a proceeding: begun and ended by its own steps. */
import { type Day, newId, type Tx } from '#kernel';
import { DEADLINE_KINDS, type DeadlineKind } from './kinds.js';
import type { Period } from './period.js';
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
  /** Without one, the office's own rule for the kind. */
  period?: Period;
}

const START = `
  WITH started AS (
    INSERT INTO deadline (id, subject, kind, binding, started_on, due_on, working_days, provisional, organisation_id, role,
      enterprise_id)
    SELECT s.id, s.subject, s.kind, s.binding, s.started_on, s.due_on, s.working_days, s.provisional, s.organisation_id,
           s.role, s.enterprise_id
      FROM jsonb_to_recordset($1) AS s (id uuid, subject text, kind text, binding boolean, started_on date, due_on date,
           working_days int, provisional boolean, organisation_id uuid, role text, enterprise_id uuid))
  INSERT INTO reminder (id, deadline_id, label, due_on, send_at)
  SELECT r.id, r.deadline_id, r.label, r.due_on, r.send_at
    FROM jsonb_to_recordset($2) AS r (id uuid, deadline_id uuid, label text, due_on date, send_at timestamptz)`;

/** Starts deadlines of several matters, in one statement. @returns their last days, in the order given */
export async function startSubjectDeadlines(
  tx: Tx,
  { calendar, rules }: DeadlineTerms,
  deadlines: readonly SubjectDeadline[],
): Promise<Day[]> {
  const planned = deadlines.map(({ kind, from, period = periodOf(rules, kind), ...deadline }) => ({
    ...deadline,
    kind,
    id: newId(),
    plan: planDeadline({ from, period, calendar, reminders: reminderRule(rules, kind) }),
  }));
  const rows = planned.map(({ id, subject, kind, responsible, plan }) => ({
    ...{ id, subject, kind, binding: DEADLINE_KINDS[kind].binding, ...toColumns(responsible) },
    ...{
      started_on: plan.startedOn,
      due_on: plan.dueOn,
      working_days: plan.workingDays,
      provisional: plan.provisional,
    },
  }));
  await tx.execute(START, [JSON.stringify(rows), JSON.stringify(planned.flatMap(reminderRows))]);
  return planned.map(({ plan }) => plan.dueOn);
}

/** Starts one deadline; see `startSubjectDeadlines`. @returns its last day */
export async function startSubjectDeadline(tx: Tx, terms: DeadlineTerms, deadline: SubjectDeadline): Promise<Day> {
  return (await startSubjectDeadlines(tx, terms, [deadline]))[0] as Day;
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
