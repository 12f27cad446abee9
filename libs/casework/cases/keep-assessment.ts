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

/** Keeps an assessment with everything that it was computed from, beside the event that it led to. */
export async function keepAssessment(
  tx: Tx,
  kept: {
    applicationId: string;
    eventId: string;
    revision: number;
    input: AssessmentInput;
    assessment: Assessment;
    at: Date;
  },
): Promise<void> {
  const result = assessmentBytes(kept.assessment);
  await tx.execute(
    {
      name: 'assessment-keep',
      text: `INSERT INTO case_assessment (id, application_id, event_id, fact_revision, input, result, sha256, computed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    },
    [
      newId(),
      kept.applicationId,
      kept.eventId,
      kept.revision,
      canonicalJson(writeInput(kept.input)),
      result,
      sha256(result),
      kept.at,
    ],
  );
}
