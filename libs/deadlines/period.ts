/** Periods: how long something may take, and the last day on which it is in time. */
import { addDays, type Day, type WorkingCalendar, type WorkingDay } from '#kernel';

/**
 * Working days count from the day after the start (民法典 第二百零一条). Calendar days count the same way, and where the
 * last one is a day off, the period ends on the next working day (第二百零三条). A last day that is given stands as it is.
 */
export type Period = { workingDays: number } | { calendarDays: number } | { dueOn: Day };

/**
 * @param from the day on which the period starts; it is not counted
 * @returns its last day, and whether that stands on holidays that nobody has announced yet
 * @throws RangeError when the period is shorter than a day
 */
export function endOfPeriod(from: Day, period: Period, calendar: WorkingCalendar): WorkingDay {
  if ('dueOn' in period) return { day: period.dueOn, provisional: false };
  if ('workingDays' in period) return calendar.addWorkingDays(from, period.workingDays);
  if (!Number.isInteger(period.calendarDays) || period.calendarDays < 1)
    throw new RangeError(`a period has at least one day, not ${period.calendarDays}`);
  // The first working day after the last but one: the last day itself, unless people have it off.
  return calendar.addWorkingDays(addDays(from, period.calendarDays - 1), 1);
}
