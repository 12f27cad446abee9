import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/** The enterprise takes its application back, any time before approval. */
export async function withdraw(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { reason?: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  return presentCase((await makeMove(house, tx, actor, view, 'withdraw', { reason: input.reason })).view);
}
