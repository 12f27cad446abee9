import type { Tx } from '#kernel';
import { type CaseView, lockCase } from '#workflow';

/**
 * Locks cases in the order of their ids, which every transaction that locks several keeps to.
 *
 * @returns them by id
 * @throws Refused `not-found` when one of them is out of reach
 */
export async function lockCases(tx: Tx, ids: Iterable<string>): Promise<Map<string, CaseView>> {
  const views = new Map<string, CaseView>();
  for (const id of [...new Set(ids)].sort()) views.set(id, await lockCase(tx, id));
  return views;
}
