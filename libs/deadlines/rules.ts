/** The office’s own rules for deadlines: how long, and when people are reminded. */
import type { WorkingCalendar } from '#kernel';
import type { DeadlineKind } from './kinds.js';
import type { Period } from './period.js';

/** When people are told of a deadline [local]. */
export interface ReminderRule {
  /** So many units before the last day; 0 is the last day itself. */
  before: readonly number[];
  /** Working days unless it says otherwise. */
  unit?: 'working-days' | 'calendar-days';
  /** Once more, one unit after the last day. */
  overdue: boolean;
  /** To the supervisor, two units after the last day: whoever is late has had a day to act. */
  escalate: boolean;
}

/** The office's own rules for deadlines [local], by kind; part of `catalogue/local-rules.yaml`. */
export interface DeadlineRules {
  workingDays: Record<string, number>;
  calendarDays: Record<string, number>;
  reminders: Record<string, ReminderRule>;
}

/** What every deadline is reckoned by. */
export interface DeadlineTerms {
  calendar: WorkingCalendar;
  rules: DeadlineRules;
}

/** @throws Error when the office has set no reminders for that kind: a deadline without any would pass in silence */
export function reminderRule(rules: DeadlineRules, kind: DeadlineKind): ReminderRule {
  const rule = rules.reminders[kind];
  if (!rule) throw new Error(`the local rules set no reminders for "${kind}"`);
  return rule;
}

/** @throws Error when the office has set no period for that kind */
export function periodOf(rules: DeadlineRules, kind: DeadlineKind): Period {
  const workingDays = rules.workingDays[kind];
  if (workingDays !== undefined) return { workingDays };
  const calendarDays = rules.calendarDays[kind];
  if (calendarDays !== undefined) return { calendarDays };
  throw new Error(`the local rules set no period for "${kind}"`);
}
