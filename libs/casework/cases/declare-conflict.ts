/** Taking oneself out of a case 回避. */
import { CASE_ROLES } from '#identity';
import type { Actor, Tx } from '#kernel';
import { declareConflict } from '#workflow';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { type CaseReference, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * An official declares a conflict of interest 利益冲突 in a case, and may not act on it any more. It is for good: there is
 * no taking back, and a second declaration changes nothing.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`
 */
export async function declareConflictOfInterest(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { reason: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  // An applicant has an interest by nature, and an auditor never acts.
  requireRole(actor, ...CASE_ROLES);
  const declaration = { personId: actor.personId, reason: input.reason, at: house.clock.now() };
  return presentCase(await declareConflict(tx, view, declaration));
}
