/** What policy and intake know of a case: its pinned measure and guide, its facts, and the enterprise's other awards. */
import { currentFacts } from '#intake';
import { type Day, shanghaiDay, type Tx } from '#kernel';
import {
  type AssessmentInput,
  type CompiledMeasure,
  type Facts,
  findGuide,
  type Guide,
  type GuideMeasure,
  type PastAward,
  parseFacts,
} from '#policy';
import { awardHistory } from '#treasury';
import type { CaseView } from '#workflow';
import type { House } from '../house.js';

export interface Dossier {
  measure: CompiledMeasure;
  guide: { guide: Guide; parameters: GuideMeasure } | null;
  facts: Facts;
  /** The facts as they are kept, in their written form. */
  answers: Record<string, unknown>;
  revision: number;
  history: PastAward[];
}

/** @returns the guide with its parameters for the measure, or null where it has none for it */
export function guideFor(guide: Guide | null, measure: string): Dossier['guide'] {
  const parameters = guide?.measures.find((entry) => entry.measure === measure);
  return guide && parameters ? { guide, parameters } : null;
}

/** @returns the enterprise's live and paid awards under the measure, without the case itself */
export async function otherAwards(
  tx: Tx,
  { enterpriseId, measure, applicationId }: { enterpriseId: string; measure: string; applicationId?: string },
): Promise<PastAward[]> {
  const awards = await awardHistory(tx, { enterpriseId, measure });
  return awards
    .filter((award) => award.applicationId !== applicationId)
    .map((award) => ({ applicationId: award.applicationId, amountFen: award.amount, facts: award.keys }));
}

/** Reads a case's dossier under the versions that it is pinned to. */
export async function readDossier(house: House, tx: Tx, view: CaseView): Promise<Dossier> {
  const measure = await house.catalogue.measure(tx, view.measure, view.documentVersion);
  const stored = view.guideCode === null ? undefined : await findGuide(tx, view.guideCode, view.guideVersion as number);
  const { facts: answers, revision } = await currentFacts(tx, view.id);
  return {
    measure,
    guide: guideFor(stored?.guide ?? null, view.measure),
    facts: parseFacts(measure, answers, { complete: false }),
    answers,
    revision,
    history: await otherAwards(tx, { ...view, applicationId: view.id }),
  };
}

/** The day for which a case is assessed: the day of its submission, so that a document that has ended since still binds. */
export const assessedOn = (view: CaseView, now: Date): Day => shanghaiDay(view.submittedAt ?? now);

/** @returns the assessment's input from a dossier */
export function assessmentInput({ measure, guide, facts, history }: Dossier, on: Day): AssessmentInput {
  return { measure, guide, facts, history, on };
}
