/** Objections against an intended award: raised by anyone, resolved by the approver. */
import { type Actor, formatInstant, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import {
  type CaseView,
  decide,
  findObjection,
  listObjections,
  lockCase,
  type Move,
  raiseObjection,
  resolveObjection,
} from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';
import { caseToRead } from './case-to-read.js';
import { type CaseReference, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/** A telephone number or an address of e-mail: the answer has to reach somebody. */
const REACHABLE = /^(\+?[\d\s()-]{7,30}|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

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
 * @returns the receipt with which its author can ask what became of it
 * @throws Refused `wrong-state` unless the case is on public notice, `reason-missing`, `objector-unknown`
 */
export async function object(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; name: string; contact: string; reason: string },
): Promise<{ objectionId: string; receipt: string }> {
  const by = { name: input.name.trim(), contact: input.contact.trim() };
  if (!by.name || !REACHABLE.test(by.contact)) throw new Refused(caseworkRefusal('objector-unknown'));
  const view = await lockCase(tx, input.id);
  const move = allowedMove(house, actor, view, 'object', input.reason);
  const { objectionId, receipt } = await raiseObjection(tx, view, move, by);
  const to = { organisationId: view.districtId, role: 'district-approver' as const };
  await notify(tx, {
    to,
    kind: 'case-objected',
    params: { number: view.number ?? '' },
    applicationId: view.id,
    at: move.at,
  });
  return { objectionId, receipt };
}

/**
 * The approver answers an objection, upheld or not, with the reason. While an upheld one stands the award is not approved:
 * the way on is to send the case back to review, or to reject it.
 */
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
  const view = await caseToRead(tx, actor, input.id);
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

/**
 * What became of an objection, for whoever holds its receipt; nothing of who raised it.
 *
 * @throws Refused `not-found`
 */
export async function readObjectionOutcome(_house: House, tx: Tx, _actor: Actor, input: { receipt: string }) {
  const outcome = await findObjection(tx, input.receipt.trim().toUpperCase());
  if (!outcome) throw new Refused(kernelRefusal('not-found'));
  const { raisedAt, resolvedAt, ...rest } = outcome;
  return { ...rest, raisedAt: formatInstant(raisedAt), resolvedAt: resolvedAt && formatInstant(resolvedAt) };
}
