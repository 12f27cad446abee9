/** Freezing and thawing cases together with their deadlines: nobody loses days that an investigation took. */
import { holdDeadlines, releaseDeadlines } from '#deadlines';
import type { Tx } from '#kernel';
import { lockEnterprise } from '#treasury';
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
 * Freezes the cases, in the order of locks: cases, the enterprise, then whatever `work` locks; and once more after it, for
 * a case that was submitted while this transaction waited for the enterprise.
 *
 * @returns what the work returned, and the ids of the cases that were not frozen before
 */
export async function freezeAround<Result>(
  house: House,
  tx: Tx,
  scope: FreezeScope,
  order: FreezeOrder,
  work: () => Promise<Result>,
): Promise<{ done: Result; frozen: string[] }> {
  const frozen = await freezeCases(house, tx, scope, order);
  await lockEnterprise(tx, scope.enterpriseId);
  const done = await work();
  const late = await freezeCases(house, tx, scope, order);
  return { done, frozen: [...frozen, ...late] };
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
