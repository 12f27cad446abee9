/** Being out of a case 回避: by one's own declaration, or because a supervisor orders it. */
import { CASE_ROLES, peopleOfPost, readUser } from '#identity';
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { notify } from '#notifications';
import { type CaseView, declareEnterpriseConflict, QUEUE_STATES, recuse } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';
import { officers } from './announce.js';
import { caseToRead } from './case-to-read.js';
import { type CaseReference, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * An official declares a conflict of interest 利益冲突 in a case: from then on it is neither in the official's queue nor
 * readable, and no action on it is open to them. It is for good; a second declaration changes nothing.
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
  const at = house.clock.now();
  return leave(tx, view, { personId: actor.personId, reason: input.reason, at });
}

/**
 * A supervisor orders another official out of a case 责令回避.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `conflict-declared`, `recusal-of-oneself`
 */
export async function orderRecusal(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { personId: string; reason: string },
): Promise<PresentedCase> {
  await caseToRead(tx, actor, input.id);
  const view = await openCase(tx, input);
  requireRole(actor, 'district-approver');
  if (input.personId === actor.personId) throw new Refused(caseworkRefusal('recusal-of-oneself'));
  const person = isId(input.personId) ? await readUser(tx, input.personId) : null;
  const offices = [view.districtId, view.townId];
  if (!person?.organisation || !offices.includes(person.organisation.id)) throw new Refused(kernelRefusal('not-found'));
  const recusal = { personId: person.id, reason: input.reason, at: house.clock.now(), orderedBy: actor.personId };
  return leave(tx, view, recusal);
}

/**
 * An official declares a conflict with an enterprise: it holds for all its cases, those to come too.
 *
 * @param input.applicationId one of the enterprise's cases, by which the official has learnt of it
 * @throws Refused `role-missing`, `not-found`
 */
export async function declareConflictWithEnterprise(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { reason: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  requireRole(actor, ...CASE_ROLES);
  const at = house.clock.now();
  const { enterpriseId } = view;
  await declareEnterpriseConflict(tx, { enterpriseId, personId: actor.personId, reason: input.reason, at });
  return leave(tx, view, { personId: actor.personId, reason: input.reason, at });
}

/** Takes the person out, and tells the supervisors when nobody is left at the case's present step. */
async function leave(tx: Tx, view: CaseView, recusal: Parameters<typeof recuse>[2]): Promise<PresentedCase> {
  const after = await recuse(tx, view, recusal);
  const post = officers(view);
  const left = (await peopleOfPost(tx, post)).filter((id) => !after.conflicts.includes(id));
  if (QUEUE_STATES.includes(view.state) && left.length === 0) {
    const to = { supervisorOf: post.organisationId };
    const params = { number: view.number ?? '' };
    await notify(tx, { to, kind: 'case-without-officer', params, applicationId: view.id, at: recusal.at });
  }
  return presentCase(after);
}
