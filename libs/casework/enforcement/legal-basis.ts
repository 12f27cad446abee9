/** The law on which a proceeding stands where its document sanctions nothing: entered by one person, confirmed by another. */
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { freezeAround } from './freeze-cases.js';
import type { OpenedInvestigation } from './open-investigation.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

/**
 * Enters the legal basis, or another one as long as none is confirmed. Nothing follows yet.
 *
 * @param input.reason the law, with its article
 * @throws Refused `basis-not-needed`, `basis-confirmed-before`, `reason-missing`, `not-your-step`, `wrong-step`
 */
export async function enterLegalBasis(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { reason: string },
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  const legalBasis = input.reason.trim();
  const after = await takeStep(house, tx, actor, investigation, {
    step: 'enter-basis',
    reason: input.reason,
    set: { legalBasis, basisEnteredBy: actor.personId },
  });
  return presentInvestigation(after);
}

/**
 * Confirms the basis, by a person of another hand: from now on the enterprise's cases under the document are frozen.
 *
 * @throws Refused `no-basis-entered`, `basis-confirmed-before`, `another-hand`, `not-your-step`, `wrong-step`
 */
export async function confirmLegalBasis(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference,
): Promise<OpenedInvestigation> {
  const found = await findProceeding(tx, input.id);
  allowedStep(house, actor, found, { step: 'confirm-basis' });
  const order = { personId: actor.personId, at: house.clock.now(), reason: found.legalBasis as string };
  const { done, frozen } = await freezeAround(house, tx, found, order, async () =>
    takeStep(house, tx, actor, await lockProceeding(tx, input), {
      step: 'confirm-basis',
      data: { legalBasis: found.legalBasis },
      set: { basisConfirmedBy: actor.personId },
    }),
  );
  return { ...presentInvestigation(done), frozen };
}
