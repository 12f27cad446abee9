/** Keeping an assessment so that it can be computed again. */
import { canonicalJson, formatYuan, newId, sha256, type Tx } from '#kernel';
import { type AssessmentInput, assess, assessmentBytes, factsToJson } from '#policy';

/** The input of an assessment as it is kept: versions instead of texts, so that it can be computed again from them. */
export interface KeptInput {
  measure: string;
  documentVersion: number;
  guide: { code: string; version: number } | null;
  facts: Record<string, unknown>;
  history: { applicationId: string; amount: string; facts: Record<string, unknown> }[];
  on: string;
}

/** @returns the input in its written form */
export function writeInput({ measure, guide, facts, history, on }: AssessmentInput): KeptInput {
  return {
    measure: measure.measure.code,
    documentVersion: measure.document.version,
    guide: guide && { code: guide.guide.code, version: guide.guide.version },
    facts: factsToJson(measure.facts.values(), facts),
    history: history.map((award) => ({
      applicationId: award.applicationId,
      amount: formatYuan(award.amountFen),
      facts: award.facts,
    })),
    on,
  };
}

/** The input of an assessment and the event that it led to. What is kept is computed from the input and from nothing else. */
export interface AssessmentToKeep {
  applicationId: string;
  eventId: string;
  revision: number;
  input: AssessmentInput;
  at: Date;
}

/** Texts come once each, as lines, for canonical JSON has no line break; a row names its line by the place. */
const KEEP = {
  name: 'assessment-keep',
  text: `INSERT INTO case_assessment (id, application_id, event_id, fact_revision, input, result, sha256, computed_at)
         SELECT k.id, k.application_id, k.event_id, k.fact_revision, computed.input, computed.result, computed.sha256, k.at
           FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::timestamptz[])
             AS k (id, application_id, event_id, fact_revision, place, at)
           JOIN unnest(string_to_array($7, E'\\n'), string_to_array($8, E'\\n'), $9::text[]) WITH ORDINALITY
             AS computed (input, result, sha256, place) USING (place)`,
};

/** The assessments of inputs. The written input decides the assessment, so equal ones are computed once. */
function computeOnce(inputs: readonly AssessmentInput[]) {
  const places = new Map<string, number>();
  const results: string[] = [];
  const placeOf = inputs.map((input) => {
    const written = canonicalJson(writeInput(input));
    const known = places.get(written);
    if (known !== undefined) return known;
    results.push(assessmentBytes(assess(input)));
    places.set(written, results.length);
    return results.length;
  });
  return { placeOf, inputs: [...places.keys()], results };
}

/** Assesses the inputs and keeps the assessments so that they can be computed again, in one statement. */
export async function keepAssessments(tx: Tx, kept: readonly AssessmentToKeep[]): Promise<void> {
  if (kept.length === 0) return;
  const computed = computeOnce(kept.map(({ input }) => input));
  await tx.execute(KEEP, [
    kept.map(() => newId()),
    kept.map(({ applicationId }) => applicationId),
    kept.map(({ eventId }) => eventId),
    kept.map(({ revision }) => revision),
    computed.placeOf,
    kept.map(({ at }) => at),
    computed.inputs.join('\n'),
    computed.results.join('\n'),
    computed.results.map((result) => sha256(result)),
  ]);
}

/** Assesses one input and keeps the assessment; see `keepAssessments`. */
export const keepAssessment = (tx: Tx, kept: AssessmentToKeep): Promise<void> => keepAssessments(tx, [kept]);
