/** Measures and documents as everybody may see them. */
import { type Day, endOfDay, shanghaiDay, startOfDay } from '#kernel';
import {
  type CompiledDocument,
  type CompiledMeasure,
  checkSubmissionInstant,
  factsJsonSchema,
  type Guide,
} from '#policy';

/** @returns the line of a list */
export function presentMeasureLine(measure: CompiledMeasure) {
  const { code, title, subject, applicant, award } = measure.measure;
  return {
    code,
    title,
    documentId: measure.document.id,
    documentNumber: measure.document.number,
    clause: measure.clause.label,
    subject,
    applicant,
    kind: award.kind,
  };
}

/** @returns everything of a measure: what it asks, what it demands, what it grants, and the words for each */
export function presentMeasure(measure: CompiledMeasure, guides: readonly Guide[]) {
  const { measure: written, document, clause, sharing } = measure;
  return {
    ...presentMeasureLine(measure),
    documentVersion: document.version,
    inForce: { from: document.inForce.from, to: document.inForce.to },
    clauseHeading: clause.heading,
    clauseText: clause.text,
    responsibleUnits: clause.responsibleUnits,
    quote: written.quote,
    facts: written.facts,
    factsSchema: factsJsonSchema(measure),
    conditions: written.conditions,
    award: written.award,
    limits: written.limits,
    sharing,
    evidence: written.evidence,
    guides: guidesOf(measure, guides),
  };
}

/** The published guides that cover the measure, with what they set for it. */
const guidesOf = (measure: CompiledMeasure, guides: readonly Guide[]) =>
  guides.flatMap(({ measures, ...guide }) => {
    const parameters = measures.find((each) => each.measure === measure.measure.code);
    return parameters ? [{ ...guide, parameters }] : [];
  });

/**
 * Whether a case could be submitted at some instant of that day. A period begins with the document's first day or with a
 * guide's window, so one that touches the day either holds at its first instant or begins within it.
 *
 * @param guides the published guides of the measure's document
 */
export function isOpenOn(
  document: CompiledDocument,
  measure: CompiledMeasure,
  guides: readonly Guide[],
  day: Day,
): boolean {
  const begin = guides.map(({ window }) => new Date(window.from)).filter((from) => shanghaiDay(from) === day);
  return [startOfDay(day), ...begin].some(
    (now) => now < endOfDay(day) && checkSubmissionInstant({ document, guides, measure, now }).refusal === null,
  );
}
