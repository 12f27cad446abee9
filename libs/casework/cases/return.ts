import { checkDefects, type DefectInput, recordDefects } from '#intake';
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { correctionNotice, writeToEnterprises } from '../letters/case-letters.js';
import { evidenceRequirements } from './completeness.js';
import { readDossier } from './dossier.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * Returns the case for correction 补正: one list of defects, each tied to a fact or to evidence. The office's clock stands
 * still until the enterprise answers.
 *
 * @throws Refused `defects-missing`, `defect-target-unknown`
 */
export async function returnForCorrection(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { defects: DefectInput[]; reason?: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  const dossier = await readDossier(house, tx, view);
  const known = {
    facts: [...dossier.measure.facts.keys()],
    evidence: evidenceRequirements(dossier).map(({ code }) => code),
  };
  const { view: after, eventId } = await makeMove(house, tx, actor, view, 'return', {
    findings: { 'defects-listed': checkDefects(input.defects, known) },
    reason: input.reason,
    data: { defects: input.defects.map(({ kind, target, message }) => ({ kind, target, message })) },
  });
  await recordDefects(tx, { applicationId: view.id, eventId, defects: input.defects });
  const content = correctionNotice(after, dossier.measure, input.defects, after.dueOn);
  await writeToEnterprises(house, tx, actor, 'correction-notice', [{ view: after, content }]);
  return presentCase(after);
}
