/** What a move does to the deadlines of its case. */
import { type Day, newId, shanghaiDay, type Tx } from '#kernel';
import { DEADLINE_KINDS, type DeadlineKind } from './kinds.js';
import type { Period } from './period.js';
import { planDeadline, planResumption, remainingOnPause } from './plan.js';
import { type Planned, reminderRows } from './reminder-rows.js';
import { type Responsible, toColumns } from './responsible.js';
import { type DeadlineTerms, periodOf, reminderRule } from './rules.js';

export interface StartDeadline {
  kind: DeadlineKind;
  responsible: Responsible;
  /** Without one, the office's own rule for the kind. */
  period?: Period;
}

export interface DeadlineChange {
  applicationId: string;
  /** The event of the move; it may be written later in the same transaction. */
  eventId: string | null;
  at: Date;
  /** What was done: `met` when it was in time, `passed` when it was late. A paused one is cancelled. */
  stop?: readonly DeadlineKind[];
  /** What nobody has to do any more (withdrawn, revoked). */
  cancel?: readonly DeadlineKind[];
  /** Stands still, and keeps the working days that are left after today. */
  pause?: readonly DeadlineKind[];
  /** Runs again from today with what was left, but with one working day at least. */
  resume?: readonly DeadlineKind[];
  start?: readonly StartDeadline[];
}

/**
 * Stops, pauses, resumes and starts a case's deadlines with their reminders: one statement, and one reading before it
 * where something is paused or resumed. A kind that has no deadline to stop, pause or resume is passed over.
 *
 * @returns the day on which the case's next move is due after this change, for `application.due_on`
 * @throws RangeError when a last day that is given lies before today
 */
export async function applyDeadlines(
  tx: Tx,
  terms: DeadlineTerms,
  change: DeadlineChange,
): Promise<{ dueOn: Day | null }> {
  const live = await readLive(tx, change);
  const paused = live.filter(({ kind, state }) => state === 'running' && change.pause?.includes(kind));
  const resumed = live.filter(({ kind, state }) => state === 'paused' && change.resume?.includes(kind));
  const day = shanghaiDay(change.at);
  const resumptions = resumed.map((row) => resumption(row, day, terms));
  const starts = (change.start ?? []).map((start) => beginning(start, day, terms));
  const [row] = await tx.query<{ due_on: Day | null }>(APPLY, [
    change.applicationId,
    change.eventId,
    change.at,
    change.stop ?? [],
    change.cancel ?? [],
    day,
    JSON.stringify(paused.map((p) => ({ id: p.id, remaining: remainingOnPause(p.due_on, day, terms.calendar) }))),
    JSON.stringify(resumptions.map(planRow)),
    JSON.stringify(starts.map((start) => ({ ...start.columns, ...planRow(start) }))),
    JSON.stringify([...resumptions, ...starts].flatMap(reminderRows)),
    NEXT_MOVES,
  ]);
  return { dueOn: row?.due_on ?? null };
}

interface LiveDeadline {
  id: string;
  kind: DeadlineKind;
  state: 'running' | 'paused';
  due_on: Day;
  remaining_working_days: number | null;
}

async function readLive(tx: Tx, { applicationId, pause = [], resume = [] }: DeadlineChange): Promise<LiveDeadline[]> {
  if (pause.length + resume.length === 0) return [];
  return tx.query<LiveDeadline>(READ_LIVE, [applicationId, [...pause, ...resume]]);
}

function resumption(row: LiveDeadline, day: Day, { calendar, rules }: DeadlineTerms): Planned {
  const request = { from: day, calendar, reminders: reminderRule(rules, row.kind) };
  return { id: row.id, plan: planResumption(row.remaining_working_days as number, request) };
}

function beginning({ kind, responsible, period }: StartDeadline, day: Day, { calendar, rules }: DeadlineTerms) {
  const plan = planDeadline({
    from: day,
    period: period ?? periodOf(rules, kind),
    calendar,
    reminders: reminderRule(rules, kind),
  });
  return { id: newId(), plan, columns: { kind, binding: DEADLINE_KINDS[kind].binding, ...toColumns(responsible) } };
}

const planRow = ({ id, plan }: Planned) => ({
  id,
  started_on: plan.startedOn,
  due_on: plan.dueOn,
  working_days: plan.workingDays,
  provisional: plan.provisional,
});

const NEXT_MOVES = (Object.keys(DEADLINE_KINDS) as DeadlineKind[]).filter((kind) => DEADLINE_KINDS[kind].nextMove);

const READ_LIVE = {
  name: 'deadlines-live',
  text: `SELECT id, kind, state, due_on, remaining_working_days FROM deadline
          WHERE application_id = $1 AND kind = ANY ($2) AND state IN ('running', 'paused')`,
};

const APPLY = {
  name: 'deadlines-apply',
  text: `
    WITH stopped AS (
      UPDATE deadline
         SET state = CASE WHEN kind = ANY ($5) OR state = 'paused' THEN 'cancelled'
                          WHEN $3 < due_at THEN 'met' ELSE 'passed' END,
             ended_at = $3, paused_on = NULL, remaining_working_days = NULL
       WHERE application_id = $1 AND state IN ('running', 'paused') AND (kind = ANY ($4) OR kind = ANY ($5))
      RETURNING id
    ), paused AS (
      UPDATE deadline d SET state = 'paused', paused_on = $6, remaining_working_days = p.remaining
        FROM jsonb_to_recordset($7) AS p (id uuid, remaining int)
       WHERE d.application_id = $1 AND d.id = p.id AND d.state = 'running'
      RETURNING d.id
    ), resumed AS (
      UPDATE deadline d SET state = 'running', paused_on = NULL, remaining_working_days = NULL,
             due_on = r.due_on, provisional = r.provisional
        FROM jsonb_to_recordset($8) AS r (id uuid, due_on date, provisional boolean)
       WHERE d.application_id = $1 AND d.id = r.id AND d.state = 'paused'
      RETURNING d.id, d.kind, d.due_on
    ), silenced AS (
      UPDATE reminder SET cancelled_at = $3
       -- By the case, for which there is an index, whatever the planner believes of the rest.
       WHERE application_id = $1 AND deadline_id IN (SELECT id FROM stopped UNION ALL SELECT id FROM paused)
         AND sent_at IS NULL AND cancelled_at IS NULL
    ), started AS (
      INSERT INTO deadline (id, application_id, event_id, kind, binding, started_on, due_on, working_days, provisional,
                            organisation_id, role, enterprise_id)
      SELECT s.id, $1, $2, s.kind, s.binding, s.started_on, s.due_on, s.working_days, s.provisional,
             s.organisation_id, s.role, s.enterprise_id
        FROM jsonb_to_recordset($9) AS s (id uuid, kind text, binding boolean, started_on date, due_on date,
             working_days int, provisional boolean, organisation_id uuid, role text, enterprise_id uuid),
             -- Counting makes the database stop first, so that a kind may stop and start anew in one move.
             (SELECT count(*) FROM stopped) AS first
      RETURNING id, kind, due_on
    ), reminded AS (
      INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
      SELECT r.id, r.deadline_id, $1, r.label, r.due_on, r.send_at
        FROM jsonb_to_recordset($10) AS r (id uuid, deadline_id uuid, label text, due_on date, send_at timestamptz)
      -- Resumed to the same last day: what was cancelled by the pause is due again, what was sent is not repeated.
      ON CONFLICT (deadline_id, label, due_on) DO UPDATE SET cancelled_at = NULL WHERE reminder.sent_at IS NULL
    )
    SELECT min(due_on) AS due_on FROM (
      SELECT kind, due_on FROM deadline
       WHERE application_id = $1 AND state = 'running'
         AND id NOT IN (SELECT id FROM stopped UNION ALL SELECT id FROM paused)
      UNION ALL SELECT kind, due_on FROM resumed
      UNION ALL SELECT kind, due_on FROM started
    ) AS running WHERE kind = ANY ($11)`,
};
