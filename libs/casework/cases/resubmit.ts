import {
  answerDefects,
  checkAnswers,
  currentFacts,
  diffFacts,
  type FactChange,
  listDefects,
  listEvidence,
  openDefects,
  sealRevision,
  submittedRevisions,
} from '#intake';
import type { Actor, Tx } from '#kernel';
import { sameMatterKeys } from '#policy';
import { type CaseView, findSignals } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { DECLARATION, requireComplete, type SignedDeclaration } from './completeness.js';
import { assessedOn, assessmentInput, readDossier } from './dossier.js';
import { keepAssessment } from './keep-assessment.js';
import { type CaseReference, finding, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/** What the enterprise did since it was asked: the facts that differ, and the evidence that came. */
async function changesSince(tx: Tx, view: CaseView): Promise<{ facts: FactChange[]; evidence: string[] }> {
  const submitted = (await submittedRevisions(tx, view.id)).at(-1);
  const { facts } = await currentFacts(tx, view.id);
  const evidence = await listEvidence(tx, view.id);
  const since = submitted?.sealedAt ?? view.createdAt;
  return {
    facts: diffFacts(submitted?.facts ?? {}, facts),
    evidence: evidence
      .filter((row) => row.withdrawnAt === null && row.uploadedAt > since)
      .map((row) => row.requirement),
  };
}

/**
 * Answers a return: every defect by a changed fact, new evidence or an explanation. The difference is kept on the event,
 * the facts are sealed anew under a declaration of their own, and the case is assessed anew.
 *
 * @throws Refused `defects-unanswered`, `facts-incomplete`, `evidence-missing`, `declaration-missing`
 */
export async function resubmit(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { explanations?: Record<string, string>; declaration?: SignedDeclaration },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  const now = house.clock.now();
  const explanations = input.explanations ?? {};
  const dossier = await readDossier(house, tx, view);
  const changes = await changesSince(tx, view);
  const answers = { changedFacts: changes.facts.map(({ name }) => name), newEvidence: changes.evidence, explanations };
  const { view: after, eventId } = await makeMove(house, tx, actor, view, 'resubmit', {
    findings: {
      'defects-answered': checkAnswers(openDefects(await listDefects(tx, view.id)), answers),
      'facts-complete': await finding(() => requireComplete(tx, view, dossier)),
      'declaration-signed': input.declaration?.accepted === true ? null : caseworkRefusal('declaration-missing'),
    },
    data: { changes: changes.facts, newEvidence: changes.evidence, explanations },
  });
  await answerDefects(tx, { applicationId: view.id, explanations, at: now });
  const { revision } = await sealRevision(tx, {
    applicationId: view.id,
    declaration: DECLARATION,
    personId: actor.personId,
    at: now,
  });
  await keepAssessment(tx, {
    applicationId: view.id,
    eventId,
    revision,
    input: assessmentInput(dossier, assessedOn(view, now)),
    at: now,
  });
  await findSignals(tx, [view.id], sameMatterKeys(dossier.measure), now);
  return presentCase(after);
}
