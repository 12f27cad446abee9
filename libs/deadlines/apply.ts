/** What a move does to the deadlines of its case. */
import { type Day, newId, shanghaiDay, type Tx } from '#kernel';
import { APPLY, READ_LIVE } from './apply-statements.js';
import { DEADLINE_KINDS, type DeadlineKind, NEXT_MOVES } from './kinds.js';
import type { Period } from './period.js';
import { type DeadlinePlan, planDeadline, planResumption, type ReminderLabel, remainingOnPause } from './plan.js';
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
    start.map((one) => ({ place: plans.of(one), ...toColumns(one.responsible), id: newId(), applicationId, eventId })),
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
    JSON.stringify(resumptions.map(({ id, plan }) => ({ id, due_on: plan.dueOn, provisional: plan.provisional }))),
    JSON.stringify(plans.made()),
    starts.map(({ place }) => place),
    starts.map(({ id }) => id),
    starts.map(({ applicationId }) => applicationId),
    starts.map(({ eventId }) => eventId),
    starts.map(({ organisation_id }) => organisation_id),
    starts.map(({ role }) => role),
    starts.map(({ enterprise_id }) => enterprise_id),
    JSON.stringify(
      resumptions.flatMap((planned) =>
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

/** A plan as the statement reads it, with its reminders. */
interface PlanRow {
  place: number;
  kind: DeadlineKind;
  binding: boolean;
  started_on: Day;
  due_on: Day;
  working_days: number | null;
  provisional: boolean;
  reminders: { label: ReminderLabel; send_at: Date }[];
}

/** Cases that start the same deadline on the same day have the same plan, which is made, and told the database, once. */
function planner(day: Day, { calendar, rules }: DeadlineTerms) {
  const made = new Map<string, PlanRow>();
  const of = ({ kind, period = periodOf(rules, kind) }: StartDeadline): number => {
    const key = JSON.stringify([kind, period]);
    const known = made.get(key);
    if (known) return known.place;
    const plan = planDeadline({ from: day, period, calendar, reminders: reminderRule(rules, kind) });
    const row = { place: made.size, ...planRow(kind, plan) };
    made.set(key, row);
    return row.place;
  };
  return { of, made: () => [...made.values()] };
}

const planRow = (kind: DeadlineKind, plan: DeadlinePlan): Omit<PlanRow, 'place'> => ({
  kind,
  binding: DEADLINE_KINDS[kind].binding,
  started_on: plan.startedOn,
  due_on: plan.dueOn,
  working_days: plan.workingDays,
  provisional: plan.provisional,
  reminders: plan.reminders.map(({ label, sendAt }) => ({ label, send_at: sendAt })),
});
