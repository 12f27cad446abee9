/** From the draft to the office 提交. */
import { sealRevision } from '#intake';
import { type Actor, type Refusal, shanghaiDay, type Tx } from '#kernel';
import { type Assessment, assess, checkSubmissionInstant, cite, publishedGuides, sameMatterKeys } from '#policy';
import { lockEnterprise } from '#treasury';
import { type CaseView, findSignals, nextCaseNumber } from '#workflow';
import type { House } from '../house.js';
import { knownFacts } from '../recognitions/known-facts.js';
import { caseworkRefusal } from '../refusals.js';
import { DECLARATION, requireComplete, type SignedDeclaration } from './completeness.js';
import { assessmentInput, type Dossier, guideFor, readDossier } from './dossier.js';
import { keepAssessment } from './keep-assessment.js';
import { type CaseReference, finding, makeMove, openCase } from './move.js';
import { notBarred } from './not-barred.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * Submits a draft: pins the versions of document and guide that are in force at this instant, seals the facts with the
 * declaration of truth, keeps the assessment, and gives the case its number.
 *
 * @param input.offer number of the offer that it confirms, where the enterprise did not apply itself; kept on the event
 * @throws Refused `document-not-in-force`, `guide-window-closed`, `barred`, `facts-incomplete`, evidence missing,
 *   `declaration-missing`, `assessment-no`; `stale`
 */
export async function submit(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { declaration?: SignedDeclaration; offer?: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  // An investigation opened at this moment waits here or is seen below: no submission slips past it.
  await lockEnterprise(tx, view.enterpriseId);
  const now = house.clock.now();
  const today = shanghaiDay(now);
  const { dossier, submission } = await pinNewest(house, tx, view, now);
  const known = await knownFacts(house, tx, view, today);
  const assessed = assessmentInput(dossier, today);
  const assessment = assess(assessed);
  const { header, document } = await house.catalogue.document(tx, view.documentId, dossier.measure.document.version);
  const inForce = submission.refusal?.code === 'guide-window-closed' ? null : submission.refusal;
  const { view: after, eventId } = await makeMove(house, tx, actor, view, 'submit', {
    findings: {
      'document-in-force': inForce,
      'guide-window': submission.refusal,
      'not-barred': await notBarred(tx, view, today),
      'facts-complete': await finding(() => requireComplete(tx, view, dossier, known)),
      'declaration-signed': input.declaration?.accepted === true ? null : caseworkRefusal('declaration-missing'),
      'assessment-not-no': refusedByAssessment(assessment, dossier),
    },
    // What the lists said on this day stands with the submission, for they go on.
    data: {
      factRevision: dossier.revision,
      ...(known.length > 0 && { known }),
      ...(input.offer && { offer: input.offer }),
    },
    set: async () => ({
      documentVersion: header.version,
      guideCode: submission.guide?.code ?? null,
      guideVersion: submission.guide?.version ?? null,
      submittedAt: now,
      number: await nextCaseNumber(tx, document.local.casePrefix, Number(today.slice(0, 4))),
    }),
  });
  await sealRevision(tx, {
    applicationId: view.id,
    declaration: DECLARATION,
    personId: actor.personId,
    at: now,
  });
  await keepAssessment(tx, {
    applicationId: view.id,
    eventId,
    revision: dossier.revision,
    input: assessed,
    at: now,
  });
  await findSignals(tx, [view.id], sameMatterKeys(dossier.measure), now);
  return presentCase(after);
}

/** The dossier under the newest published versions: a draft may have been begun under older ones. */
async function pinNewest(house: House, tx: Tx, view: CaseView, now: Date) {
  const document = await house.catalogue.document(tx, view.documentId);
  const pinned = { ...view, documentVersion: document.header.version };
  const dossier = await readDossier(house, tx, { ...pinned, guideCode: null, guideVersion: null });
  const guides = await publishedGuides(tx, view.documentId);
  const submission = checkSubmissionInstant({ document, guides, measure: dossier.measure, now });
  return { dossier: { ...dossier, guide: guideFor(submission.guide, view.measure) }, submission };
}

/** @returns the first condition that fails, with its words; null when none does */
export function refusedByAssessment(assessment: Assessment, { measure }: Dossier): Refusal | null {
  if (assessment.outcome !== 'no') return null;
  const unmet = assessment.conditions.find(({ outcome }) => outcome === 'unmet');
  const used = assessment.limits.find(({ remaining }) => remaining !== null && Number(remaining) === 0);
  const clause = unmet?.clause ?? measure.clause.label;
  const quote = unmet?.quote ?? used?.quote ?? measure.measure.award.quote;
  const reason = unmet?.message ?? {
    zh: '限额已用完，或算得的金额不大于零',
    en: 'the limit is used up, or the amount comes to nothing',
  };
  return caseworkRefusal('assessment-no', {
    params: { reason: reason.zh, reasonEn: reason.en },
    citation: cite(measure, { clause, quote }),
  });
}
