import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/** The district sends the case back to the town's review, with a reason. */
export async function sendBack(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { reason: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  return presentCase((await makeMove(house, tx, actor, view, 'send-back', { reason: input.reason })).view);
}
