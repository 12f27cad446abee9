import { addYears, type Day } from '#kernel';

/**
 * A calendar day inside an expression. It is a class of its own, so that CEL's type checker knows dates from text and
 * from numbers and refuses to compare them; days written YYYY-MM-DD compare as strings.
 */
export class CalendarDate {
  constructor(readonly day: Day) {}

  plusYears(years: bigint): CalendarDate {
    return new CalendarDate(addYears(this.day, Number(years)));
  }
}
