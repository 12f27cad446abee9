/** What a move does to the deadlines of its case. */
import { type Day, newId, shanghaiDay, type Tx } from '#kernel';
import { DEADLINE_KINDS, type DeadlineKind, NEXT_MOVES } from './kinds.js';
import type { Period } from './period.js';
import { type DeadlinePlan, planDeadline, planResumption, remainingOnPause } from './plan.js';
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
  /** Stands still, and keeps the working days that are left after today; what a freeze holds keeps those it had. */
  pause?: readonly DeadlineKind[];
  /** Runs again from today with what was left, but with one working day at least. What a freeze holds stays held. */
  resume?: readonly DeadlineKind[];
  start?: readonly StartDeadline[];
}

/**
 * Stops, pauses, resumes and starts the deadlines of cases with their reminders: one statement for all of them, and one
 * reading before it where something is paused or resumed. A kind that has no deadline to stop, pause or resume is passed
 * over.
 *
 * @param changes one for each case, all of the same instant
 * @returns for each change, in order, the day on which the case's next move is due after it, for `application.due_on`
 * @throws RangeError when a last day that is given lies before today
 */
export async function applyDeadlinesOfAll(
  tx: Tx,
  terms: DeadlineTerms,
  changes: readonly DeadlineChange[],
): Promise<{ dueOn: Day | null }[]> {
  const [first] = changes;
  if (!first) return [];
  const day = shanghaiDay(first.at);
  const plans = planner(day, terms);
  const live = await readLive(tx, changes);
  const changeOf = new Map(changes.map((change) => [change.applicationId, change]));
  const paused = live.filter(
    (row) => (row.state === 'running' || row.held) && changeOf.get(row.application_id)?.pause?.includes(row.kind),
  );
  const resumed = live.filter(
    (row) => row.state === 'paused' && !row.held && changeOf.get(row.application_id)?.resume?.includes(row.kind),
  );
  const resumptions = resumed.map((row) => ({ ...resumption(row, day, terms), application_id: row.application_id }));
  const starts = changes.flatMap(({ applicationId, eventId, start = [] }) =>
    start.map((one) => ({ ...beginning(one, plans), application_id: applicationId, event_id: eventId })),
  );
  const rows = await tx.query<{ application_id: string; due_on: Day | null }>(APPLY, [
    JSON.stringify(
      changes.map(({ applicationId, stop = [], cancel = [] }) => ({ application_id: applicationId, stop, cancel })),
    ),
    first.at,
    day,
    JSON.stringify(
      paused.map((p) => ({
        id: p.id,
        remaining: p.remaining_working_days ?? remainingOnPause(p.due_on, day, terms.calendar),
      })),
    ),
    JSON.stringify(resumptions.map(planRow)),
    JSON.stringify(starts.map((start) => ({ ...start.columns, ...planRow(start), event_id: start.event_id }))),
    JSON.stringify(
      [...resumptions, ...starts].flatMap((planned) =>
        reminderRows(planned).map((row) => ({ ...row, application_id: planned.application_id })),
      ),
    ),
    NEXT_MOVES,
  ]);
  const dueOn = new Map(rows.map((row) => [row.application_id, row.due_on]));
  return changes.map(({ applicationId }) => ({ dueOn: dueOn.get(applicationId) ?? null }));
}

/** The same for one case; see `applyDeadlinesOfAll`. */
export async function applyDeadlines(
  tx: Tx,
  terms: DeadlineTerms,
  change: DeadlineChange,
): Promise<{ dueOn: Day | null }> {
  return (await applyDeadlinesOfAll(tx, terms, [change]))[0] as { dueOn: Day | null };
}

interface LiveDeadline {
  id: string;
  application_id: string;
  kind: DeadlineKind;
  state: 'running' | 'paused';
  /** A freeze has paused it. */
  held: boolean;
  due_on: Day;
  remaining_working_days: number | null;
}

async function readLive(tx: Tx, changes: readonly DeadlineChange[]): Promise<LiveDeadline[]> {
  const asked = changes.filter(({ pause = [], resume = [] }) => pause.length + resume.length > 0);
  if (asked.length === 0) return [];
  const kinds = new Set(asked.flatMap(({ pause = [], resume = [] }) => [...pause, ...resume]));
  return tx.query<LiveDeadline>(READ_LIVE, [asked.map(({ applicationId }) => applicationId), [...kinds]]);
}

function resumption(row: LiveDeadline, day: Day, { calendar, rules }: DeadlineTerms): Planned {
  const request = { from: day, calendar, reminders: reminderRule(rules, row.kind) };
  return { id: row.id, plan: planResumption(row.remaining_working_days as number, request) };
}

type Plans = (start: StartDeadline) => DeadlinePlan;

/** Cases that start the same deadline on the same day have the same plan, which counting working days need make once. */
function planner(day: Day, { calendar, rules }: DeadlineTerms): Plans {
  const made = new Map<string, DeadlinePlan>();
  return ({ kind, period = periodOf(rules, kind) }) => {
    const key = JSON.stringify([kind, period]);
    const plan = made.get(key) ?? planDeadline({ from: day, period, calendar, reminders: reminderRule(rules, kind) });
    made.set(key, plan);
    return plan;
  };
}

function beginning(start: StartDeadline, plans: Plans) {
  const { kind, responsible } = start;
  const columns = { kind, binding: DEADLINE_KINDS[kind].binding, ...toColumns(responsible) };
  return { id: newId(), plan: plans(start), columns };
}

const planRow = ({ id, plan, application_id }: Planned & { application_id: string }) => ({
  id,
  application_id,
  started_on: plan.startedOn,
  due_on: plan.dueOn,
  working_days: plan.workingDays,
  provisional: plan.provisional,
});

const READ_LIVE = {
  name: 'deadlines-live',
  text: `SELECT id, application_id, kind, state, held, due_on, remaining_working_days FROM deadline
          WHERE application_id = ANY ($1::uuid[]) AND kind = ANY ($2) AND state IN ('running', 'paused')`,
};

const APPLY = {
  name: 'deadlines-apply',
  text: `
    WITH change AS (
      SELECT * FROM jsonb_to_recordset($1) AS c (application_id uuid, stop jsonb, cancel jsonb)
    ), stopped AS (
      UPDATE deadline d
         SET state = CASE WHEN c.cancel ? d.kind OR d.state = 'paused' THEN 'cancelled'
                          WHEN $2 < d.due_at THEN 'met' ELSE 'passed' END,
             ended_at = $2, paused_on = NULL, remaining_working_days = NULL, held = false
        FROM change c
       WHERE d.application_id = c.application_id AND d.state IN ('running', 'paused')
         AND (c.stop ? d.kind OR c.cancel ? d.kind)
      RETURNING d.id
    ), paused AS (
      UPDATE deadline d SET state = 'paused', paused_on = $3, remaining_working_days = p.remaining, held = false
        FROM jsonb_to_recordset($4) AS p (id uuid, remaining int)
       WHERE d.id = p.id AND (d.state = 'running' OR d.held)
      RETURNING d.id
    ), resumed AS (
      UPDATE deadline d SET state = 'running', paused_on = NULL, remaining_working_days = NULL,
             due_on = r.due_on, provisional = r.provisional
        FROM jsonb_to_recordset($5) AS r (id uuid, due_on date, provisional boolean)
       WHERE d.id = r.id AND d.state = 'paused'
      RETURNING d.id, d.application_id, d.kind, d.due_on
    ), silenced AS (
      UPDATE reminder r SET cancelled_at = $2
        -- A join, which has the index of the deadline: an IN would be looked up in the list once for each reminder.
        FROM (SELECT id FROM stopped UNION ALL SELECT id FROM paused) ended
       WHERE r.deadline_id = ended.id AND r.sent_at IS NULL AND r.cancelled_at IS NULL
    ), started AS (
      INSERT INTO deadline (id, application_id, event_id, kind, binding, started_on, due_on, working_days, provisional,
                            organisation_id, role, enterprise_id)
      SELECT s.id, s.application_id, s.event_id, s.kind, s.binding, s.started_on, s.due_on, s.working_days, s.provisional,
             s.organisation_id, s.role, s.enterprise_id
        FROM jsonb_to_recordset($6) AS s (id uuid, application_id uuid, event_id uuid, kind text, binding boolean,
             started_on date, due_on date, working_days int, provisional boolean, organisation_id uuid, role text,
             enterprise_id uuid),
             -- Counting makes the database stop first, so that a kind may stop and start anew in one move.
             (SELECT count(*) FROM stopped) AS first
      RETURNING id, application_id, kind, due_on
    ), reminded AS (
      INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
      SELECT r.id, r.deadline_id, r.application_id, r.label, r.due_on, r.send_at
        FROM jsonb_to_recordset($7) AS r (id uuid, deadline_id uuid, application_id uuid, label text, due_on date,
             send_at timestamptz)
      -- Resumed to the same last day: what was cancelled by the pause is due again, what was sent is not repeated.
      ON CONFLICT (deadline_id, label, due_on) DO UPDATE SET cancelled_at = NULL WHERE reminder.sent_at IS NULL
    )
    SELECT application_id, min(due_on) AS due_on FROM (
      SELECT d.application_id, d.kind, d.due_on FROM deadline d JOIN change c USING (application_id)
       WHERE d.state = 'running' AND d.id NOT IN (SELECT id FROM stopped UNION ALL SELECT id FROM paused)
      UNION ALL SELECT application_id, kind, due_on FROM resumed
      UNION ALL SELECT application_id, kind, due_on FROM started
    ) AS running WHERE kind = ANY ($8) GROUP BY application_id`,
};
