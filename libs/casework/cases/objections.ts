/** Objections against an intended award: raised by anyone, resolved by the approver. */
import { type Actor, formatInstant, Refused, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import {
  type CaseView,
  decide,
  listObjections,
  lockCase,
  type Move,
  raiseObjection,
  readCase,
  resolveObjection,
} from '#workflow';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { type CaseReference, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/** @returns the move of the table; @throws Refused whatever the table refuses */
function allowedMove(house: House, actor: Actor, view: CaseView, action: 'object' | 'resolve', reason: string): Move {
  const at = house.clock.now();
  const decision = decide(view, { action, actor, at, day: shanghaiDay(at), reason, findings: {} });
  if (!decision.ok) throw new Refused(decision.refusal);
  return decision.move;
}

/**
 * Records an objection during the public notice; the approval waits until it is resolved.
 *
 * @throws Refused `wrong-state` unless the case is on public notice, `reason-missing`
 */
export async function object(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; name: string; contact: string; reason: string },
): Promise<{ objectionId: string }> {
  const view = await lockCase(tx, input.id);
  const move = allowedMove(house, actor, view, 'object', input.reason);
  const { objectionId } = await raiseObjection(tx, view, move, input);
  const to = { organisationId: view.districtId, role: 'district-approver' as const };
  await notify(tx, {
    to,
    kind: 'case-objected',
    params: { number: view.number ?? '' },
    applicationId: view.id,
    at: move.at,
  });
  return { objectionId };
}

/** The approver answers an objection, upheld or not, with the reason. An upheld one is followed by a rejection of its own. */
export async function resolve(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { objectionId: string; upheld: boolean; reason: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  const move = allowedMove(house, actor, view, 'resolve', input.reason);
  return presentCase(await resolveObjection(tx, view, move, input));
}

/** The objections against a case, with who raised them, for the people who decide on it. */
export async function readObjections(_house: House, tx: Tx, actor: Actor, input: { id: string }) {
  // Reach before role: to whoever may not see the case it is not there.
  const view = await readCase(tx, input.id);
  requireRole(actor, 'district-reviewer', 'district-approver', 'auditor');
  const objections = await listObjections(tx, view.id);
  return {
    items: objections.map(({ raisedAt, resolvedAt, ...objection }) => ({
      ...objection,
      raisedAt: formatInstant(raisedAt),
      resolvedAt: resolvedAt && formatInstant(resolvedAt),
    })),
  };
}
