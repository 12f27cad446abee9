/** The enterprise is heard: statement and defence 陈述申辩, and a hearing 听证 where it asks for one. */
import { enforcementRefusal } from '#enforcement';
import { type Actor, addDays, parseDay, Refused, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import type { House } from '../house.js';
import { issue } from './issue.js';
import { hearingCall } from './letters.js';
import {
  type PresentedInvestigation,
  type PresentedProceeding,
  presentInvestigation,
  presentProceeding,
} from './present.js';
import { allowedStep, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

/** So many days before a hearing it is announced at least (行政处罚法 第六十四条). */
const ANNOUNCED_DAYS = 7;

/** The enterprise states its case. @throws Refused `not-found`, `wrong-step`, `not-your-step`, `reason-missing` */
export async function stateAndDefend(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { reason: string },
): Promise<PresentedProceeding> {
  const investigation = await lockProceeding(tx, input);
  const after = await takeStep(house, tx, actor, investigation, { step: 'state', reason: input.reason });
  const to = { organisationId: after.organisationId, role: 'enforcement-investigator' as const };
  const params = { number: after.number };
  await notify(tx, { to, kind: 'enterprise-stated', params, applicationId: null, at: house.clock.now() });
  return presentProceeding(after);
}

/** @throws Refused `defence-over` after the last day, `hearing-requested-before` */
export async function requestHearing(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference,
): Promise<PresentedProceeding> {
  const investigation = await lockProceeding(tx, input);
  const step = { step: 'request-hearing' as const, set: { hearingRequested: true } };
  return presentProceeding(await takeStep(house, tx, actor, investigation, step));
}

/** @throws Refused `no-hearing-requested`, `hearing-too-soon` */
export async function callHearing(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { on: string; place: string },
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  allowedStep(house, actor, investigation, { step: 'call-hearing' });
  const at = house.clock.now();
  const on = parseDay(input.on);
  const earliest = addDays(shanghaiDay(at), ANNOUNCED_DAYS);
  if (on < earliest) throw new Refused(enforcementRefusal('hearing-too-soon', { params: { earliest } }));
  const { header } = await house.catalogue.document(tx, investigation.documentId);
  const place = input.place.trim();
  const content = hearingCall(investigation, header.number, on, place);
  const { number } = await issue(house, tx, actor, investigation, 'hearing-notice', content);
  const to = { enterpriseId: investigation.enterpriseId };
  const params = { number: investigation.number, dueOn: on };
  await notify(tx, { to, kind: 'hearing-called', params, applicationId: null, at });
  const data = { letter: number, on, place };
  return presentInvestigation(
    await takeStep(house, tx, actor, investigation, { step: 'call-hearing', data, set: { hearingOn: on } }),
  );
}

/** Keeps what was said at the hearing. @throws Refused `hearing-to-come`, `reason-missing` */
export async function recordHearing(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { reason: string },
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  const step = { step: 'record-hearing' as const, reason: input.reason, set: { hearingHeld: true } };
  return presentInvestigation(await takeStep(house, tx, actor, investigation, step));
}
