import { addYears, type Day } from '#kernel';

/**
 * A calendar day inside an expression. It is a class of its own, so that CEL's type checker knows dates from text and
 * from numbers and refuses to compare them; days written YYYY-MM-DD compare as strings.
 */
export class CalendarDate {
  constructor(readonly day: Day) {}

  /** The same day so many years later; 29 February is the only day that not every year has. */
  plusYears(years: bigint): CalendarDate {
    if (this.day.endsWith('-02-29')) return new CalendarDate(addYears(this.day, Number(years)));
    const year = String(Number(this.day.slice(0, 4)) + Number(years)).padStart(4, '0');
    return new CalendarDate(year + this.day.slice(4));
  }
}
