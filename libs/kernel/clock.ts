/**
 * Time. Instants are `Date`; calendar days are `YYYY-MM-DD` in Asia/Shanghai (UTC+8 without daylight saving since 1991).
 */
import { kernelRefusal, Refused } from './refusal.js';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

export interface Clock {
  now(): Date;
}

/** The system's clock, shifted so that it reads `start` when it is made; without `start` it reads the real time. */
export class SystemClock implements Clock {
  private readonly shift: number;

  constructor(start?: Date) {
    this.shift = start ? start.getTime() - Date.now() : 0;
  }

  now(): Date {
    return new Date(Date.now() + this.shift);
  }
}

/** A clock that stands still until it is set. */
export class SettableClock implements Clock {
  private instant: Date;

  constructor(instant: string | Date) {
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string | Date): void {
    this.instant = new Date(instant);
  }
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const DAY = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;
const LAST_DAY = '9999-12-31';

/** @returns the calendar day in Shanghai at that instant */
export function shanghaiDay(instant: Date): Day {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** @returns the first instant of that day in Shanghai */
export function startOfDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_OFFSET_MS);
}

/** @returns the first instant after that day in Shanghai: a period that includes the day ends just before it */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(day).getTime() + DAY_MS);
}

/** @returns the day so many calendar days later (or earlier) */
export function addDays(day: Day, days: number): Day {
  // A day that is not written with four digits does not compare as text any more: a loop over days would never end.
  if (day >= LAST_DAY && days > 0) throw new RangeError(`there is no day after ${LAST_DAY}`);
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** @returns the same calendar day so many years later; where there is none (29 February), the month's last day */
export function addYears(day: Day, years: number): Day {
  const [year, month, date] = day.split('-') as [string, string, string];
  const target = `${String(Number(year) + years).padStart(4, '0')}-${month}-${date}`;
  return isDay(target) ? target : `${target.slice(0, 7)}-28`;
}

/** @returns whether the text is a day of the calendar, written YYYY-MM-DD, in the years 1900 to 2199 */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text;
}

/** @throws Refused `invalid-date` when the text is not a day of the calendar */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new Refused(kernelRefusal('invalid-date', { params: { value: text } }));
  return text;
}

/** @returns the instant as RFC 3339 with Shanghai's offset, e.g. 2026-10-10T23:59:59+08:00 */
export function formatInstant(instant: Date): string {
  return `${new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19)}+08:00`;
}
