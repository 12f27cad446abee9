import { saveRevision } from '#intake';
import { type Actor, Refused, type Tx } from '#kernel';
import { type Assessment, assess, factsToJson, parseFacts } from '#policy';
import { recordEdit } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireApplicant } from './applicant.js';
import { assessedOn, assessmentInput, readDossier } from './dossier.js';
import { keepMilestones } from './keep-milestones.js';
import { type CaseReference, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * Saves what the enterprise has answered so far, and assesses it as it stands. Answers that are given replace those of
 * the same name; null takes one back.
 *
 * @throws Refused `facts-invalid`, `not-editable` unless draft or returned, `stale`
 */
export async function saveFacts(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { facts: Record<string, unknown> },
): Promise<PresentedCase & { facts: Record<string, unknown>; assessment: Assessment }> {
  const view = await openCase(tx, input);
  requireApplicant(actor, view);
  if (view.state !== 'draft' && view.state !== 'returned') throw new Refused(caseworkRefusal('not-editable'));
  const now = house.clock.now();
  const dossier = await readDossier(house, tx, view);
  const parsed = parseFacts(dossier.measure, { ...dossier.answers, ...input.facts }, { complete: false });
  const facts = factsToJson(dossier.measure.facts.values(), parsed);
  await saveRevision(tx, { applicationId: view.id, facts, personId: actor.personId, at: now });
  await keepMilestones(house, tx, view, dossier.measure, { before: dossier.answers, after: facts });
  const after = await recordEdit(tx, view, now);
  const assessment = assess(assessmentInput({ ...dossier, facts: parsed }, assessedOn(view, now)));
  return { ...presentCase(after), facts, assessment };
}
