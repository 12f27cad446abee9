/** The legal check 法制审核 between investigation and decision, by a person who does neither. */
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

type WithReason = ProceedingReference & { reason: string };

/**
 * Hands the proceeding to the legal check, with what was established, once the enterprise has had its days.
 *
 * @throws Refused `notice-not-served`, `defence-running`, `hearing-pending`, `reason-missing`
 */
export async function submitForCheck(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason,
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  return presentInvestigation(
    await takeStep(house, tx, actor, investigation, { step: 'submit-for-check', reason: input.reason }),
  );
}

/** Finds the proceeding lawful, with the reason. @throws Refused `another-hand`, `wrong-step`, `reason-missing` */
export async function passCheck(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason,
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  return presentInvestigation(
    await takeStep(house, tx, actor, investigation, { step: 'pass-check', reason: input.reason }),
  );
}

/** Sends the proceeding back to the investigator with what is missing; a new notice follows. */
export async function sendBackProceeding(
  house: House,
  tx: Tx,
  actor: Actor,
  input: WithReason,
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  return presentInvestigation(
    await takeStep(house, tx, actor, investigation, { step: 'send-back', reason: input.reason }),
  );
}
