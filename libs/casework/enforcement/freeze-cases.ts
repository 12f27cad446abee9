/** Freezing and thawing cases together with their deadlines: nobody loses days that an investigation took. */
import { holdDeadlines, releaseDeadlines } from '#deadlines';
import type { Tx } from '#kernel';
import { type FreezeOrder, type FreezeScope, setDueDays, setFrozen } from '#workflow';
import type { House } from '../house.js';

/**
 * Freezes the enterprise's cases under one document and holds their deadlines.
 *
 * @returns the ids of the cases that were not frozen before
 */
export async function freezeCases(house: House, tx: Tx, scope: FreezeScope, order: FreezeOrder): Promise<string[]> {
  const frozen = await setFrozen(tx, scope, true, order);
  if (frozen.length > 0) await setDueDays(tx, await holdDeadlines(tx, house, frozen, order.at));
  return frozen;
}

/**
 * Ends the freeze; deadlines run on from today with the working days that were left to them.
 *
 * @returns the ids of the cases that were frozen
 */
export async function thawCases(house: House, tx: Tx, scope: FreezeScope, order: FreezeOrder): Promise<string[]> {
  const thawed = await setFrozen(tx, scope, false, order);
  if (thawed.length > 0) await setDueDays(tx, await releaseDeadlines(tx, house, thawed, order.at));
  return thawed;
}
