/**
 * The awards that an assessment counted, beside the commitments that were made. The kept input is the only record of what
 * they were at that moment, because a recovery has lessened them since; so they cannot be put together again, but what
 * never was and what was left out shows.
 */
import { isId, parseYuan, type Tx } from '#kernel';
import type { KeptInput } from '../cases/keep-assessment.js';
import type { KeptAssessment } from './kept-assessments.js';

/** What is wrong with the awards that an assessment counted. */
export interface HistoryFault {
  assessmentId: string;
  /** An award that no commitment bears out, or one that stood and was not counted. */
  kind: 'never-committed' | 'left-out';
  /** The other case. */
  applicationId: string;
}

const COUNTED = `
  SELECT counted.assessment_id AS "assessmentId", 'never-committed' AS kind, counted.application_id AS "applicationId"
    FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS counted (assessment_id, application_id, amount_fen)
    JOIN case_assessment k ON k.id = counted.assessment_id
    JOIN application a ON a.id = k.application_id
   WHERE NOT EXISTS (
     SELECT FROM commitment c
      WHERE c.application_id = counted.application_id AND c.enterprise_id = a.enterprise_id AND c.measure = a.measure
        AND c.committed_at <= k.computed_at AND c.amount_fen >= counted.amount_fen)`;

/** Only where the enterprise was locked, so that no approval could be under way; an award that was ever recovered is left aside. */
const LEFT_OUT = `
  SELECT k.id, 'left-out', c.application_id
    FROM case_assessment k
    JOIN case_event e ON e.id = k.event_id AND e.action IN ('submit', 'approve')
    JOIN application a ON a.id = k.application_id
    JOIN commitment c ON c.enterprise_id = a.enterprise_id AND c.measure = a.measure AND c.application_id <> a.id
   WHERE k.id = ANY ($4::uuid[]) AND c.committed_at < k.computed_at AND c.status <> 'revoked'
     AND NOT EXISTS (SELECT FROM recovery_order r WHERE r.commitment_id = c.id)
     AND NOT EXISTS (
       SELECT FROM unnest($1::uuid[], $2::uuid[]) AS counted (assessment_id, application_id)
        WHERE counted.assessment_id = k.id AND counted.application_id = c.application_id)`;

/**
 * Compares a set of assessments that could be computed again with the commitments, in one statement. It needs the reach of
 * all cases: who does not see a commitment would take it for one that never was.
 *
 * @returns what is wrong, none where every counted award is a commitment of that enterprise and measure, made by then, of
 *   at least that amount, and none that stood was left out
 */
export async function historyFaults(tx: Tx, kept: readonly KeptAssessment[]): Promise<HistoryFault[]> {
  const counted = kept.flatMap(({ id, input }) =>
    (JSON.parse(input) as KeptInput).history.map(({ applicationId, amount }) => ({ id, applicationId, amount })),
  );
  const strange = counted.filter(({ applicationId }) => !isId(applicationId));
  const known = counted.filter(({ applicationId }) => isId(applicationId));
  const faults = await tx.query<HistoryFault>(`${COUNTED} UNION ALL ${LEFT_OUT}`, [
    known.map(({ id }) => id),
    known.map(({ applicationId }) => applicationId),
    known.map(({ amount }) => parseYuan(amount)),
    kept.map(({ id }) => id),
  ]);
  const never = strange.map(({ id, applicationId }) => ({
    assessmentId: id,
    kind: 'never-committed' as const,
    applicationId,
  }));
  return [...never, ...faults];
}
