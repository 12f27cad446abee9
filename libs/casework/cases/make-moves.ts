/** Moving several cases in one transaction. */
import type { Actor, Tx } from '#kernel';
import type { Action, CaseView } from '#workflow';
import type { House } from '../house.js';
import { type MoveDetails, makeMove } from './move.js';

export interface MoveToMake {
  /** Locked. */
  view: CaseView;
  action: Action;
  details?: MoveDetails;
}

/**
 * Makes the moves in the order given, all of them or none.
 *
 * @throws Refused the first refusal
 */
export async function makeMoves(
  house: House,
  tx: Tx,
  actor: Actor,
  moves: readonly MoveToMake[],
): Promise<{ view: CaseView; eventId: string }[]> {
  const made: { view: CaseView; eventId: string }[] = [];
  for (const { view, action, details } of moves) made.push(await makeMove(house, tx, actor, view, action, details));
  return made;
}
