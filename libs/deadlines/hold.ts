/**
 * Deadlines that an investigation holds: they stand still while the case is frozen, and run on when it is not. A stay holds
 * the repayment that a decision ordered in the same way.
 */
import { type Day, shanghaiDay, type Tx } from '#kernel';
import { DEADLINE_KINDS, type DeadlineKind, NEXT_MOVES } from './kinds.js';
import { planResumption, remainingOnPause } from './plan.js';
import { reminderRows } from './reminder-rows.js';
import { type DeadlineTerms, reminderRule } from './rules.js';

/** The day on which the next move of a case is due; null where nothing runs. */
export interface DueDay {
  applicationId: string;
  dueOn: Day | null;
}

/** What a freeze holds. */
const HELD_KINDS = (Object.keys(DEADLINE_KINDS) as DeadlineKind[]).filter((kind) => DEADLINE_KINDS[kind].held);

/**
 * Holds what runs on frozen cases, as far as a freeze keeps people from meeting it; unsent reminders are cancelled. What
 * was late already when the freeze came stays as it is, for the freeze did not make it late. The day itself counts as
 * used, as with every pause. Asked again, it holds only what was started since.
 *
 * @param applicationIds cases that the caller has locked
 * @param kinds what is held; what a freeze holds unless it is said
 * @returns for each of them the day that is due now
 */
export async function holdDeadlines(
  tx: Tx,
  { calendar }: DeadlineTerms,
  applicationIds: readonly string[],
  at: Date,
  kinds: readonly DeadlineKind[] = HELD_KINDS,
): Promise<DueDay[]> {
  const day = shanghaiDay(at);
  const running = await tx.query<{ id: string; due_on: Day }>(READ_RUNNING, [applicationIds, kinds, day]);
  const held = running.map(({ id, due_on }) => ({ id, remaining: remainingOnPause(due_on, day, calendar) }));
  if (held.length > 0) await tx.execute(HOLD, [JSON.stringify(held), day, at]);
  return dueDays(tx, applicationIds);
}

/**
 * Lets what a freeze held run on from today with the working days that were left, one at least [local]: the working days
 * that the freeze took are given back. What a correction has paused stays paused.
 *
 * @param applicationIds cases that the caller has locked
 * @returns for each of them the day that is due now
 */
export async function releaseDeadlines(
  tx: Tx,
  { calendar, rules }: DeadlineTerms,
  applicationIds: readonly string[],
  at: Date,
): Promise<DueDay[]> {
  const from = shanghaiDay(at);
  const held = await tx.query<{ id: string; applicationId: string; kind: DeadlineKind; remaining: number }>(READ_HELD, [
    applicationIds,
  ]);
  const planned = held.map(({ id, applicationId, kind, remaining }) => {
    const plan = planResumption(remaining, { from, calendar, reminders: reminderRule(rules, kind) });
    return { id, applicationId, plan };
  });
  if (planned.length > 0) {
    const reminders = planned.flatMap((one) =>
      reminderRows(one).map((row) => ({ ...row, application_id: one.applicationId })),
    );
    const rows = planned.map(({ id, plan }) => ({ id, due_on: plan.dueOn, provisional: plan.provisional }));
    await tx.execute(RELEASE, [JSON.stringify(rows), JSON.stringify(reminders)]);
  }
  return dueDays(tx, applicationIds);
}

async function dueDays(tx: Tx, applicationIds: readonly string[]): Promise<DueDay[]> {
  const rows = await tx.query<DueDay>(DUE_DAYS, [applicationIds, NEXT_MOVES]);
  const dueOn = new Map(rows.map((row) => [row.applicationId, row.dueOn]));
  return applicationIds.map((applicationId) => ({ applicationId, dueOn: dueOn.get(applicationId) ?? null }));
}

const READ_RUNNING = `
  SELECT id, due_on FROM deadline
   WHERE application_id = ANY ($1::uuid[]) AND kind = ANY ($2) AND state = 'running' AND due_on >= $3`;

const READ_HELD = `
  SELECT id, application_id AS "applicationId", kind, remaining_working_days AS remaining
    FROM deadline WHERE application_id = ANY ($1::uuid[]) AND held`;

const HOLD = `
  WITH held AS (
    UPDATE deadline d SET state = 'paused', held = true, paused_on = $2, remaining_working_days = h.remaining
      FROM jsonb_to_recordset($1) AS h (id uuid, remaining int) WHERE d.id = h.id
    RETURNING d.id)
  UPDATE reminder r SET cancelled_at = $3 FROM held
   WHERE r.deadline_id = held.id AND r.sent_at IS NULL AND r.cancelled_at IS NULL`;

const RELEASE = `
  WITH released AS (
    UPDATE deadline d SET state = 'running', held = false, paused_on = NULL, remaining_working_days = NULL,
           due_on = r.due_on, provisional = r.provisional
      FROM jsonb_to_recordset($1) AS r (id uuid, due_on date, provisional boolean) WHERE d.id = r.id)
  INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
  SELECT r.id, r.deadline_id, r.application_id, r.label, r.due_on, r.send_at
    FROM jsonb_to_recordset($2) AS r (id uuid, deadline_id uuid, application_id uuid, label text, due_on date,
         send_at timestamptz)
  -- Released to the same last day: what the hold cancelled is due again, what was sent is not repeated.
  ON CONFLICT (deadline_id, label, due_on) DO UPDATE SET cancelled_at = NULL WHERE reminder.sent_at IS NULL`;

const DUE_DAYS = `
  SELECT application_id AS "applicationId", min(due_on) AS "dueOn" FROM deadline
   WHERE application_id = ANY ($1::uuid[]) AND state = 'running' AND kind = ANY ($2) GROUP BY application_id`;
