import type { Actor, Tx } from '#kernel';
import { notify } from '#notifications';
import { considerObjections, withdrawNotice } from '#workflow';
import type { House } from '../house.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * The approver sends a case on public notice back to the district's review, for example because an objection was upheld.
 * The notice ends; what the district proposes after that is published anew.
 *
 * @throws Refused `wrong-state`, `objection-open`, `reason-missing`
 */
export async function reopen(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { reason: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  const { view: after } = await makeMove(house, tx, actor, view, 'reopen', {
    reason: input.reason,
    set: { proposedFen: null, noticeEndsOn: null },
  });
  const at = house.clock.now();
  await considerObjections(tx, view.id, at);
  await withdrawNotice(tx, view.id, at);
  const params = { number: view.number as string };
  await notify(tx, {
    to: { enterpriseId: view.enterpriseId },
    kind: 'notice-ended',
    params,
    applicationId: view.id,
    at,
  });
  return presentCase({ ...after, upheldObjections: 0 });
}
