/** Telling the enterprise before anything is decided 事先告知, and the day on which that reached it. */
import { decideSanctions, enforcementRefusal, type Investigation } from '#enforcement';
import { type Actor, Refused, type Tx } from '#kernel';
import { notify } from '#notifications';
import type { House } from '../house.js';
import { type Service, serve } from '../letters/serve.js';
import { issue } from './issue.js';
import { measuresOf, priorNotice } from './letters.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

/**
 * Issues the notice: the facts as found so far, what is intended, on what it stands, and the enterprise's rights.
 *
 * @throws Refused `not-your-step`, `wrong-step`, `decision-incomplete`, `no-sanction-clause` while the legal basis that it
 *   needs is not confirmed
 */
export async function notifyEnterprise(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { facts: string },
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  allowedStep(house, actor, investigation, { step: 'notify' });
  const facts = input.facts.trim();
  if (!facts) throw new Refused(enforcementRefusal('decision-incomplete'));
  const { document } = await house.catalogue.document(tx, investigation.documentId);
  const { legalBasis } = investigation;
  const sanctions = decideSanctions(document, 'sanctioned');
  const intended = measuresOf(sanctions);
  const { citation } = sanctions;
  const content = priorNotice(investigation, document.number, { facts, intended, citation, legalBasis });
  const { id: noticeLetterId, number } = await issue(house, tx, actor, investigation, 'penalty-notice', content);
  // A notice that follows a return from the legal check begins its days anew.
  const set = {
    noticeLetterId,
    noticeServedOn: null,
    defenceUntil: null,
    hearingRequested: false,
    hearingOn: null,
    hearingHeld: false,
  };
  const data = { letter: number, facts, intended, legalBasis };
  return presentInvestigation(await takeStep(house, tx, actor, investigation, { step: 'notify', data, set }));
}

/**
 * Records the day on which the notice reached the enterprise: its days for statement, defence and asking for a hearing
 * begin, and from now on it sees the proceeding.
 *
 * @throws Refused `not-your-step`, `wrong-step`, `notice-served-before`, `served-in-future`
 */
export async function serveNotice(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & Service,
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  allowedStep(house, actor, investigation, { step: 'serve-notice' });
  const noticeServedOn = await serve(house, tx, actor, investigation.noticeLetterId as string, input);
  const after = await takeStep(house, tx, actor, investigation, {
    step: 'serve-notice',
    from: noticeServedOn,
    data: { servedOn: noticeServedOn, method: input.method },
    set: (due) => ({ noticeServedOn, defenceUntil: due['statement-and-defence'] as string }),
  });
  await tell(tx, after, house.clock.now());
  return presentInvestigation(after);
}

async function tell(tx: Tx, { number, enterpriseId, defenceUntil }: Investigation, at: Date): Promise<void> {
  const params = { number, dueOn: defenceUntil ?? '' };
  await notify(tx, { to: { enterpriseId }, kind: 'notice-served', params, applicationId: null, at });
}
