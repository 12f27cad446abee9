/** Days and instants as people read them. A day is YYYY-MM-DD in Asia/Shanghai; an instant is RFC 3339. */
import { serverNow } from '../api/session';
import type { Language } from '../words/words';

const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;
const dayParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clockParts = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** @returns the day on which the instant falls in Shanghai */
export const dayOf = (instant: string | Date): string => dayParts.format(new Date(instant));

/** @returns the day and the minute in Shanghai, e.g. 2026-03-12 09:05 */
export const minuteOf = (instant: string | Date): string => `${dayOf(instant)} ${clockParts.format(new Date(instant))}`;

/** Today by the server's clock. */
export const today = (): string => dayOf(serverNow());

/** @returns whole calendar days from today; negative for the past */
export const daysAway = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / DAY_MS);

/** @returns e.g. 3天后, yesterday, in 2 months; in the largest unit that fits */
export function relativeDay(day: string, language: Language): string {
  const days = daysAway(day);
  const format = new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { numeric: 'auto' });
  if (Math.abs(days) < 45) return format.format(days, 'day');
  const months = Math.round(days / 30.44);
  return Math.abs(months) < 18 ? format.format(months, 'month') : format.format(Math.round(days / 365.25), 'year');
}
