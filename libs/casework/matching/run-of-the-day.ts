/** A run that the passing of time asks for. */
import { type Actor, SYSTEM_PERSON_ID, shanghaiDay, startOfDay, type Tx } from '#kernel';
import { newestMatchRunStart, publishedGuides, requestMatchRun } from '#policy';
import type { House } from '../house.js';

/**
 * Asks for a run where none has begun since the newest instant at which answers change although nobody did anything: a
 * window that opened, for an enterprise is told when it can act; or the first instant of the day in Shanghai, with which
 * documents begin and end, bars are over and a year's limits are free again. The upkeep calls it again and again.
 *
 * @returns the run that waits; null where one has begun since
 */
export async function requestRunOfTheDay(
  house: House,
  tx: Tx,
  _actor: Actor,
  _input: null,
): Promise<{ id: string } | null> {
  const now = house.clock.now();
  const dayBegan = startOfDay(shanghaiDay(now));
  const openings = (await publishedGuides(tx, null)).map(({ window }) => new Date(window.from));
  const opened = openings.filter((from) => from > dayBegan && from <= now);
  const newest = new Date(Math.max(dayBegan.getTime(), ...opened.map((from) => from.getTime())));
  const begun = await newestMatchRunStart(tx);
  if (begun !== null && begun >= newest) return null;
  const cause = newest > dayBegan ? 'window-opened' : 'day-begun';
  const { id } = await requestMatchRun(tx, { cause, by: SYSTEM_PERSON_ID, at: now });
  return { id };
}
