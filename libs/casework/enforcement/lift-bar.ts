/** The end of a bar: lifted on a day that a person names, or with the repair of the enterprise's credit 信用修复. */
import { type Decision, endListing, enforcementRefusal, findDecision, type Investigation, liftBar } from '#enforcement';
import { type Actor, parseDay, Refused, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import type { House } from '../house.js';
import { issue } from './issue.js';
import { lifting, repairDecision } from './later-letters.js';
import {
  type PresentedInvestigation,
  type PresentedProceeding,
  presentInvestigation,
  presentProceeding,
} from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

type WithReason = ProceedingReference & { reason: string };

/**
 * Lifts the bar from a day on, today or later. No text states how long a bar lasts; a person decides, with the reason.
 *
 * @throws Refused `lifted-in-past`, `no-bar`, `another-hand`, `not-your-step`, `wrong-step`, `reason-missing`
 */
export async function liftTheBar(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason & { on: string },
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  allowedStep(house, actor, investigation, { step: 'lift', reason: input.reason });
  const on = parseDay(input.on);
  const at = house.clock.now();
  if (on < shanghaiDay(at)) throw new Refused(enforcementRefusal('lifted-in-past', { params: { on } }));
  const { header } = await house.catalogue.document(tx, investigation.documentId);
  const content = lifting(investigation, header.number, on, input.reason.trim());
  const { number } = await issue(house, tx, actor, investigation, 'lifting-decision', content);
  const data = { letter: number, on };
  await takeStep(house, tx, actor, investigation, { step: 'lift', reason: input.reason, data });
  await liftBar(tx, (await decisionOf(tx, investigation)).id, on);
  const to = { enterpriseId: investigation.enterpriseId };
  const params = { number: investigation.number, dueOn: on };
  await notify(tx, { to, kind: 'bar-lifted', params, applicationId: null, at });
  return presentInvestigation(await findProceeding(tx, investigation.id));
}

/** The enterprise asks for repair once nothing is owed. @throws Refused `still-owing`, `repair-asked-before` */
export async function askRepair(house: House, tx: Tx, actor: Actor, input: WithReason): Promise<PresentedProceeding> {
  const investigation = await lockProceeding(tx, input);
  const after = await takeStep(house, tx, actor, investigation, {
    step: 'ask-repair',
    reason: input.reason,
    set: { repairAsked: true },
  });
  const to = { organisationId: after.organisationId, role: 'enforcement-decider' as const };
  const params = { number: after.number };
  await notify(tx, { to, kind: 'repair-asked', params, applicationId: null, at: house.clock.now() });
  return presentProceeding(after);
}

/**
 * Grants or refuses the repair. Granted, it lifts the bar from today and marks the confirmed proposal of a listing as
 * repaired; refused, the enterprise may ask again.
 *
 * @throws Refused `repair-not-asked`, `still-owing`, `another-hand`, `not-your-step`, `reason-missing`
 */
export async function decideRepair(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason & { granted: boolean },
): Promise<PresentedInvestigation> {
  const { reason, granted } = input;
  const investigation = await lockProceeding(tx, input);
  const step = granted ? ('grant-repair' as const) : ('refuse-repair' as const);
  allowedStep(house, actor, investigation, { step, reason });
  const at = house.clock.now();
  const { header } = await house.catalogue.document(tx, investigation.documentId);
  const content = repairDecision(investigation, header.number, granted, reason.trim());
  const { number } = await issue(house, tx, actor, investigation, 'repair-decision', content);
  await takeStep(house, tx, actor, investigation, {
    step,
    reason,
    data: { letter: number },
    set: { repairAsked: false },
  });
  if (granted) {
    const { id } = await decisionOf(tx, investigation);
    await liftBar(tx, id, shanghaiDay(at));
    await endListing(tx, id, 'repaired');
  }
  const to = { enterpriseId: investigation.enterpriseId };
  const kind = granted ? ('repair-granted' as const) : ('repair-refused' as const);
  await notify(tx, { to, kind, params: { number: investigation.number }, applicationId: null, at });
  return presentInvestigation(await findProceeding(tx, investigation.id));
}

/** The table takes these steps only in force, where there is a decision. */
const decisionOf = async (tx: Tx, { id }: Investigation): Promise<Decision> => (await findDecision(tx, id)) as Decision;
