import { oldestUnsentReminder } from '#deadlines';
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';

/** @returns for how many whole seconds the oldest unsent reminder has been late; 0 when none is */
export async function lateReminderSeconds(house: House, tx: Tx, _actor: Actor, _input: null): Promise<number> {
  const now = house.clock.now();
  const due = await oldestUnsentReminder(tx, now);
  return due ? Math.max(0, Math.floor((now.getTime() - due.getTime()) / 1000)) : 0;
}
