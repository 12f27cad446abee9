/** What policy and intake know of a case: its pinned measure and guide, its facts, and the enterprise's other awards. */
import { currentFactsOf, type FactRevision } from '#intake';
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
import { type Award, awardHistories, awardHistory } from '#treasury';
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

/** @returns the guide to which the case is pinned; null where it is pinned to none */
export async function pinnedGuide(tx: Tx, { guideCode, guideVersion, measure }: CaseView): Promise<Dossier['guide']> {
  if (guideCode === null || guideVersion === null) return null;
  return guideFor((await findGuide(tx, guideCode, guideVersion))?.guide ?? null, measure);
}

/** @returns the awards as the policy counts them, without the case's own */
const pastAwards = (awards: readonly Award[], applicationId: string | undefined): PastAward[] =>
  awards
    .filter((award) => award.applicationId !== applicationId)
    .map((award) => ({ applicationId: award.applicationId, amountFen: award.amount, facts: award.keys }));

/** @returns the enterprise's live and paid awards under the measure, without the case itself */
export async function otherAwards(
  tx: Tx,
  { applicationId, ...of }: { enterpriseId: string; measure: string; applicationId?: string },
): Promise<PastAward[]> {
  return pastAwards(await awardHistory(tx, of), applicationId);
}

/** Reads the dossiers of cases under the versions that they are pinned to. @returns them in the order given */
export async function readDossiers(house: House, tx: Tx, views: readonly CaseView[]): Promise<Dossier[]> {
  const guides = new Map<string, Guide | null>();
  for (const { guideCode, guideVersion } of views) {
    const key = `${guideCode}/${guideVersion}`;
    if (guides.has(key)) continue;
    const stored = guideCode === null ? undefined : await findGuide(tx, guideCode, guideVersion as number);
    guides.set(key, stored?.guide ?? null);
  }
  const ids = views.map(({ id }) => id);
  const facts = await currentFactsOf(tx, ids);
  const histories = await awardHistories(tx, views);
  const dossiers: Dossier[] = [];
  for (const [place, view] of views.entries()) {
    // Published versions are kept in memory, so this asks the database once for each document.
    const measure = await house.catalogue.measure(tx, view.measure, view.documentVersion);
    const { facts: answers, revision } = facts.get(view.id) as FactRevision;
    dossiers.push({
      measure,
      guide: guideFor(guides.get(`${view.guideCode}/${view.guideVersion}`) ?? null, view.measure),
      facts: parseFacts(measure, answers, { complete: false }),
      answers,
      revision,
      history: pastAwards(histories[place] as Award[], view.id),
    });
  }
  return dossiers;
}

/** Reads one case's dossier; see `readDossiers`. */
export async function readDossier(house: House, tx: Tx, view: CaseView): Promise<Dossier> {
  return (await readDossiers(house, tx, [view]))[0] as Dossier;
}

/** The day for which a case is assessed: the day of its submission, so that a document that has ended since still binds. */
export const assessedOn = (view: CaseView, now: Date): Day => shanghaiDay(view.submittedAt ?? now);

/** @returns the assessment's input from a dossier */
export function assessmentInput({ measure, guide, facts, history }: Dossier, on: Day): AssessmentInput {
  return { measure, guide, facts, history, on };
}
