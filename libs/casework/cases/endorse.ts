import { type Actor, parseYuan, type Tx } from '#kernel';
import type { House } from '../house.js';
import { requirePositive } from './amounts.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * The town finds for the case 初审通过 and recommends an amount, with its reason. The amount binds nobody: it is checked
 * when the district proposes.
 *
 * @param input.recommendedAmount yuan
 * @throws Refused `invalid-money`, `amount-not-positive`, `reason-missing`
 */
export async function endorse(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { recommendedAmount: string; reason: string },
): Promise<PresentedCase> {
  const recommendedFen = requirePositive(parseYuan(input.recommendedAmount));
  const view = await openCase(tx, input);
  const { view: after } = await makeMove(house, tx, actor, view, 'endorse', {
    reason: input.reason,
    data: { recommendedAmount: input.recommendedAmount },
    set: { recommendedFen },
  });
  return presentCase(after);
}
