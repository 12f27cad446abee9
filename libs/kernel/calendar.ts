/**
 * Working days: the State Council's yearly notice of holidays and make-up workdays, with local overrides.
 *
 * The calendar covers the years for which a notice is known. Beyond it only Saturdays and Sundays are known to be free;
 * a day counted there is `provisional`, and whoever shows the deadline says so.
 */
import chineseDays from 'chinese-days';
import { addDays, type Day } from './clock.js';

/** First and last year whose holidays are known. */
export const CALENDAR_YEARS = { first: 2004, last: 2026 } as const;

/** A local exception: the day is a working day (true) or free (false), whatever the notice says. */
export type CalendarOverrides = ReadonlyMap<Day, boolean>;

export interface WorkingDay {
  day: Day;
  /** True where the count passed a day of a year whose holidays nobody has announced yet. */
  provisional: boolean;
}

export class WorkingCalendar {
  constructor(private readonly overrides: CalendarOverrides = new Map()) {}

  /** @returns whether people work on that day */
  isWorkingDay(day: Day): boolean {
    const override = this.overrides.get(day);
    if (override !== undefined) return override;
    if (this.isKnown(day)) return chineseDays.isWorkday(day);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  }

  /**
   * The last day of a period of so many working days. The day on which it starts is not counted (民法典 第二百零一条).
   *
   * @param from the day of the event that starts the period
   * @param count working days, at least 1
   */
  addWorkingDays(from: Day, count: number): WorkingDay {
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`a period has at least one working day, not ${count}`);
    let day = from;
    let provisional = false;
    for (let left = count; left > 0; ) {
      day = addDays(day, 1);
      provisional ||= !this.isKnown(day) && !this.overrides.has(day);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return { day, provisional };
  }

  /** @returns the working day so many working days before `from` (for reminders ahead of a due day) */
  subtractWorkingDays(from: Day, count: number): Day {
    let day = from;
    for (let left = count; left > 0; ) {
      day = addDays(day, -1);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /** @returns how many working days lie after `from` up to and including `to`; 0 when `to` is not after `from` */
  workingDaysBetween(from: Day, to: Day): number {
    let count = 0;
    for (let day = from; day < to; ) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) count += 1;
    }
    return count;
  }

  /** @returns working days after `today` up to and including the last day; negative: those that have passed since it */
  workingDaysLeft(today: Day, dueOn: Day): number {
    return dueOn < today ? 0 - this.workingDaysBetween(dueOn, today) : this.workingDaysBetween(today, dueOn);
  }

  private isKnown(day: Day): boolean {
    const year = Number(day.slice(0, 4));
    return year >= CALENDAR_YEARS.first && year <= CALENDAR_YEARS.last;
  }
}
