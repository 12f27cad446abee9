/** What has to be there before a case goes to the office: facts, evidence, and the declaration of truth. */
import { listEvidence, missingEvidence } from '#intake';
import { refuseIf, type Tx } from '#kernel';
import { type EvidenceRequirement, parseFacts } from '#policy';
import type { CaseView } from '#workflow';
import { type KnownFact, provedByLists } from '../recognitions/known-facts.js';
import type { Dossier } from './dossier.js';

/** What the enterprise signs at submission and at every answer to a correction [local]. */
export const DECLARATION =
  '本企业承诺：所填内容和所附材料真实、准确、完整；如有虚假，愿承担取消申请资格、退回已拨付资金等相应责任。';

export interface SignedDeclaration {
  accepted: boolean;
}

/** @returns everything that the measure and the pinned guide ask to be handed in, required or not */
export function evidenceRequirements({ measure, guide }: Pick<Dossier, 'measure' | 'guide'>): EvidenceRequirement[] {
  return [...measure.measure.evidence, ...(guide?.parameters.evidence ?? [])];
}

/**
 * @param known what the office's own lists say of the enterprise: nobody proves what they prove
 * @throws Refused `facts-incomplete`, `facts-invalid`, `evidence-missing`
 */
export async function requireComplete(
  tx: Tx,
  view: CaseView,
  dossier: Dossier,
  known: readonly KnownFact[],
): Promise<void> {
  parseFacts(dossier.measure, dossier.answers, { complete: true });
  const proved = provedByLists(dossier.measure, dossier.answers, known);
  const required = evidenceRequirements(dossier).filter(({ required, code }) => required && !proved.has(code));
  const codes = required.map(({ code }) => code);
  refuseIf(missingEvidence(codes, await listEvidence(tx, view.id)));
}
