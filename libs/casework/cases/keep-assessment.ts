/** Keeping an assessment so that it can be computed again. */
import { canonicalJson, formatYuan, newId, sha256, type Tx } from '#kernel';
import { type Assessment, type AssessmentInput, assessmentBytes, factsToJson } from '#policy';

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

/** An assessment with everything that it was computed from, and the event that it led to. */
export interface AssessmentToKeep {
  applicationId: string;
  eventId: string;
  revision: number;
  input: AssessmentInput;
  assessment: Assessment;
  at: Date;
}

const KEEP = {
  name: 'assessment-keep',
  text: `INSERT INTO case_assessment (id, application_id, event_id, fact_revision, input, result, sha256, computed_at)
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[],
                              $8::timestamptz[])`,
};

/** Keeps assessments so that they can be computed again, in one statement. */
export async function keepAssessments(tx: Tx, kept: readonly AssessmentToKeep[]): Promise<void> {
  const results = kept.map(({ assessment }) => assessmentBytes(assessment));
  await tx.execute(KEEP, [
    kept.map(() => newId()),
    kept.map(({ applicationId }) => applicationId),
    kept.map(({ eventId }) => eventId),
    kept.map(({ revision }) => revision),
    kept.map(({ input }) => canonicalJson(writeInput(input))),
    results,
    results.map((result) => sha256(result)),
    kept.map(({ at }) => at),
  ]);
}

/** Keeps one assessment; see `keepAssessments`. */
export const keepAssessment = (tx: Tx, kept: AssessmentToKeep): Promise<void> => keepAssessments(tx, [kept]);
