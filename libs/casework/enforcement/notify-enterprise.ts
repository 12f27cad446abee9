/** Telling the enterprise before anything is decided 事先告知, and the day on which that reached it. */
import { endSubjectDeadlines, startSubjectDeadline } from '#deadlines';
import { checkLegalBasis, decideSanctions, enforcementRefusal, type Investigation } from '#enforcement';
import { type Actor, parseDay, Refused, refuseIf, shanghaiDay, type Tx } from '#kernel';
import { findLetter, issueLetter, recordService, type ServiceMethod } from '#letters';
import { notify } from '#notifications';
import type { House } from '../house.js';
import { measuresOf, priorNotice } from './letters.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

/**
 * Issues the notice: the facts as found so far, what is intended, on what it stands, and the enterprise's rights.
 *
 * @param input.legalBasis required where the document has no sanction clause of its own, and refused where it has
 * @throws Refused `not-your-step`, `wrong-step`, `decision-incomplete`, `no-sanction-clause`, `basis-not-needed`
 */
export async function notifyEnterprise(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { facts: string; legalBasis?: string },
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  allowedStep(house, actor, investigation, { step: 'notify' });
  const facts = input.facts.trim();
  if (!facts) throw new Refused(enforcementRefusal('decision-incomplete'));
  const { document } = await house.catalogue.document(tx, investigation.documentId);
  const legalBasis = input.legalBasis?.trim() || null;
  refuseIf(checkLegalBasis(document, 'sanctioned', legalBasis));
  const sanctions = decideSanctions(document, 'sanctioned');
  const intended = measuresOf(sanctions);
  const { citation } = sanctions;
  const at = house.clock.now();
  const { id: noticeLetterId, number } = await issueLetter(tx, {
    kind: 'penalty-notice',
    organisationId: investigation.organisationId,
    to: { enterpriseId: investigation.enterpriseId },
    subject: { investigationId: investigation.id },
    content: priorNotice(investigation, document.number, { facts, intended, citation, legalBasis }),
    issuedBy: actor.personId,
    at,
  });
  // A notice that follows a return from the legal check begins its days anew.
  const set = {
    noticeLetterId,
    noticeServedOn: null,
    defenceUntil: null,
    hearingRequested: false,
    hearingOn: null,
    hearingHeld: false,
  };
  await endSubjectDeadlines(tx, investigation.number, at);
  const data = { letter: number, facts, intended, legalBasis };
  return presentInvestigation(await takeStep(house, tx, actor, investigation, { step: 'notify', data, set }));
}

/** The day on which a letter reached the enterprise, and how. */
export interface Service {
  servedOn: string;
  method: ServiceMethod;
}

/** Records the service of a letter of the proceeding. @throws Refused `served-in-future`, `letter-already-served` */
export async function serve(
  house: House,
  tx: Tx,
  actor: Actor,
  letterId: string | null,
  { servedOn: said, method }: Service,
): Promise<string> {
  const at = house.clock.now();
  const servedOn = parseDay(said);
  const letter = await findLetter(tx, letterId as string);
  if (servedOn > shanghaiDay(at) || servedOn < shanghaiDay(letter.issuedAt)) {
    throw new Refused(enforcementRefusal('served-in-future', { params: { servedOn } }));
  }
  await recordService(tx, letter.id, { servedOn, method, by: actor.personId, at });
  return servedOn;
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
  const { number, enterpriseId, organisationId } = investigation;
  const after = await takeStep(house, tx, actor, investigation, {
    step: 'serve-notice',
    data: { servedOn: input.servedOn, method: input.method },
    set: async () => {
      const noticeServedOn = await serve(house, tx, actor, investigation.noticeLetterId, input);
      const responsible = { enterpriseId, organisationId };
      const kind = 'statement-and-defence';
      const defenceUntil = await startSubjectDeadline(tx, house, {
        subject: number,
        kind,
        responsible,
        from: noticeServedOn,
      });
      return { noticeServedOn, defenceUntil };
    },
  });
  await tell(tx, after, house.clock.now());
  return presentInvestigation(after);
}

async function tell(tx: Tx, { number, enterpriseId, defenceUntil }: Investigation, at: Date): Promise<void> {
  const params = { number, dueOn: defenceUntil ?? '' };
  await notify(tx, { to: { enterpriseId }, kind: 'notice-served', params, applicationId: null, at });
}
