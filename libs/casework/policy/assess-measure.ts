/** What one measure would give, asked before there is a case. */
import { type Actor, type Day, shanghaiDay, startOfDay, type Tx } from '#kernel';
import {
  type Assessment,
  assess,
  type CompiledDocument,
  type CompiledMeasure,
  checkSubmissionInstant,
  documentIdOf,
  type Facts,
  type Guide,
  parseFacts,
  publishedGuides,
} from '#policy';
import type { House } from '../house.js';
import { asAnswers, knownFacts } from '../recognitions/known-facts.js';
import { enterpriseToCount, pastAwards } from './past-awards.js';

export interface AssessmentAsked {
  code: string;
  facts: Record<string, unknown>;
  /** The day on which it is asked; today when left out. */
  on?: Day;
  /** The enterprise whose earlier awards count and whose recognitions are known; only for those who may see them. */
  uscc?: string;
}

/** The guide that would be pinned, were the case submitted now, or at the first instant of another day. */
export function guideFor(
  document: CompiledDocument,
  measure: CompiledMeasure,
  guides: readonly Guide[],
  at: Date,
): { guide: Guide; parameters: Guide['measures'][number] } | null {
  const { guide } = checkSubmissionInstant({ document, guides, measure, now: at });
  const parameters = guide?.measures.find((each) => each.measure === measure.measure.code);
  return guide && parameters ? { guide, parameters } : null;
}

/** The instant for which a day stands: now for today, the day's first instant for any other. */
export function instantOf(day: Day | undefined, now: Date): Date {
  return day === undefined || day === shanghaiDay(now) ? now : startOfDay(day);
}

/**
 * Assesses answers against a measure: eligible or not, condition by condition, and for how much. Nothing is kept.
 *
 * @throws Refused `not-found`, `facts-invalid`, `sign-in-required` and whatever else a credit code brings
 */
export async function assessMeasure(house: House, tx: Tx, actor: Actor, asked: AssessmentAsked): Promise<Assessment> {
  const document = await house.catalogue.document(tx, documentIdOf(asked.code));
  const measure = await house.catalogue.measure(tx, asked.code, document.header.version);
  const enterpriseId = await enterpriseToCount(tx, actor, asked.uscc);
  const at = instantOf(asked.on, house.clock.now());
  const known = enterpriseId ? await knownFacts(house, tx, { enterpriseId, measure: asked.code }, shanghaiDay(at)) : [];
  const facts: Facts = parseFacts(measure, { ...asAnswers(known), ...asked.facts }, { complete: false });
  return assess({
    measure,
    guide: guideFor(document, measure, await publishedGuides(tx, document.header.id), at),
    facts,
    history: await pastAwards(tx, enterpriseId, asked.code),
    on: shanghaiDay(at),
  });
}
