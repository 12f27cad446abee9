import type { House } from '#casework';
import { addDays, SettableClock, shanghaiDay } from '#kernel';

/** @returns the house as it was that many days before today, at ten in the morning */
export function daysAgo(house: House, days: number): House {
  const clock = new SettableClock(house.clock.now());
  clock.set(`${addDays(shanghaiDay(house.clock.now()), -days)}T10:00:00+08:00`);
  return { ...house, clock };
}
