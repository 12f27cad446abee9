/** Days, months and years as issued texts write them. */
import { isDay } from '#kernel';
import { readOrdinal } from './numbers.js';

const SIGNS = '〇一二三四五六七八九';
const YEAR = '(?:\\d{4}|[〇零○一二三四五六七八九]{4})';
const OF_TWO = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** A date in a folded text: `2026年1月1日`, `2025年6月`, `2025年`, `2026-01-01`, `二〇二六年一月一日`. */
export const DATE = `(?:${YEAR})年(?:${OF_TWO}月(?:${OF_TWO}日)?)?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}`;
/** A day or a month of every year: `3月31日`, `6月`. */
export const YEARLY_DATE = '\\d{1,2}月(?:\\d{1,2}日)?';

const PARTS = new RegExp(`^(${YEAR})(?:年|[-./])(?:(${OF_TWO})(?:月|[-./])?(?:(${OF_TWO})日?)?)?$`);

/** A year is read sign by sign, unlike other numbers: 二〇二六. */
function yearOf(words: string): number {
  return Number(
    [...words.replace(/[零○]/g, '〇')].map((sign) => (SIGNS.includes(sign) ? SIGNS.indexOf(sign) : sign)).join(''),
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

/** @returns YYYY-MM-DD, YYYY-MM or YYYY; null where there is no such day */
export function readDate(words: string): string | null {
  const [, yearWords, monthWords, dayWords] = PARTS.exec(words) ?? [];
  if (yearWords === undefined) return null;
  const year = yearOf(yearWords);
  if (year < 1900 || year > 2199) return null;
  if (monthWords === undefined) return String(year);
  const month = readOrdinal(monthWords);
  if (month === null || month > 12) return null;
  if (dayWords === undefined) return `${year}-${two(month)}`;
  const day = `${year}-${two(month)}-${two(readOrdinal(dayWords) ?? 0)}`;
  return isDay(day) ? day : null;
}

/** @returns --MM-DD or --MM (a day or month without its year); null where there is none such */
export function readYearlyDate(words: string): string | null {
  const [, month = '', day] = /^(\d{1,2})月(?:(\d{1,2})日)?$/.exec(words) ?? [];
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `--${two(Number(month))}`;
  // A leap year, so that 2月29日 is a day.
  return isDay(`2000-${two(Number(month))}-${two(Number(day))}`) ? `--${two(Number(month))}-${two(Number(day))}` : null;
}
