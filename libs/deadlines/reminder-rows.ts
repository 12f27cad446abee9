/** Planned reminders as rows, for the statements that write them. */
import { newId } from '#kernel';
import type { DeadlinePlan } from './plan.js';

/** A deadline with the plan that it follows. */
export interface Planned {
  id: string;
  plan: DeadlinePlan;
}

/** @returns the rows of its reminders, under the names that the statements read */
export const reminderRows = ({ id, plan }: Planned) =>
  plan.reminders.map(({ label, sendAt }) => ({
    id: newId(),
    deadline_id: id,
    label,
    due_on: plan.dueOn,
    send_at: sendAt,
  }));
