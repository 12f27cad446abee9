/** The plan of a deadline: its last day and the reminders that go with it. Pure: days in, days out. */
import { addDays, type Day, startOfDay, type WorkingCalendar } from '#kernel';
import { endOfPeriod, type Period } from './period.js';
import type { ReminderRule } from './rules.js';

/** `T-2` goes out two units before the last day, `due` on it, `overdue` and `escalated` after it. */
export type ReminderLabel = `T-${number}` | 'due' | 'overdue' | 'escalated';

export interface PlannedReminder {
  label: ReminderLabel;
  /** 09:00 in Shanghai on its day. */
  sendAt: Date;
}

export interface DeadlinePlan {
  startedOn: Day;
  /** The last day on which the thing is in time: up to 23:59:59.999 in Shanghai. */
  dueOn: Day;
  workingDays: number | null;
  /** True where the count reached a year whose holidays nobody has announced: the day may move, and people are told so. */
  provisional: boolean;
  reminders: PlannedReminder[];
}

export interface DeadlineRequest {
  /** The day on which the period starts; it is not counted. */
  from: Day;
  period: Period;
  calendar: WorkingCalendar;
  reminders: ReminderRule;
}

/** @throws RangeError when the period is shorter than a day, or the last day given is before the start */
export function planDeadline({ from, period, calendar, reminders }: DeadlineRequest): DeadlinePlan {
  const end = endOfPeriod(from, period, calendar);
  if (end.day < from) throw new RangeError(`a deadline that starts on ${from} cannot be due on ${end.day}`);
  return {
    startedOn: from,
    dueOn: end.day,
    workingDays: 'workingDays' in period ? period.workingDays : null,
    provisional: end.provisional,
    reminders: planReminders(from, end.day, calendar, reminders),
  };
}

interface DayOfReminder {
  label: ReminderLabel;
  day: Day;
}

const SENT_AT_HOUR = 9;

/**
 * Of the reminders whose day has come when the deadline starts, only the latest goes out (at once, for its time is past):
 * whoever starts late hears of it, but not three times on one morning.
 */
function planReminders(from: Day, dueOn: Day, calendar: WorkingCalendar, rule: ReminderRule): PlannedReminder[] {
  const days = reminderDays(dueOn, calendar, rule).sort((a, b) => (a.day < b.day ? -1 : 1));
  const firstAhead = days.findIndex(({ day }) => day > from);
  const kept = firstAhead === -1 ? days.slice(-1) : days.slice(Math.max(firstAhead - 1, 0));
  return kept.map(({ label, day }) => ({
    label,
    sendAt: new Date(startOfDay(day).getTime() + SENT_AT_HOUR * 3_600_000),
  }));
}

function reminderDays(dueOn: Day, calendar: WorkingCalendar, rule: ReminderRule): DayOfReminder[] {
  const inWorkingDays = rule.unit !== 'calendar-days';
  const before = (count: number) =>
    inWorkingDays ? calendar.subtractWorkingDays(dueOn, count) : addDays(dueOn, -count);
  const after = (count: number) => (inWorkingDays ? calendar.addWorkingDays(dueOn, count).day : addDays(dueOn, count));
  const days: DayOfReminder[] = rule.before.map((count) => ({
    label: count === 0 ? 'due' : `T-${count}`,
    day: before(count),
  }));
  if (rule.overdue) days.push({ label: 'overdue', day: after(1) });
  if (rule.escalate) days.push({ label: 'escalated', day: after(2) });
  return days;
}

/**
 * What is left of a deadline that stops running on a day: the working days after that day up to the last one. The day
 * itself counts as used, for the officer had it.
 */
export function remainingOnPause(dueOn: Day, pausedOn: Day, calendar: WorkingCalendar): number {
  return calendar.workingDaysBetween(pausedOn, dueOn);
}

/**
 * The plan of a deadline that runs again: what was left of it, counted from the day on which it resumes. At least one
 * working day [local]: a deadline that is due before anybody can act binds nobody.
 */
export function planResumption(remainingWorkingDays: number, request: Omit<DeadlineRequest, 'period'>): DeadlinePlan {
  return planDeadline({ ...request, period: { workingDays: Math.max(1, remainingWorkingDays) } });
}
