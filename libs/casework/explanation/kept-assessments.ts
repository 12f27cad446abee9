/** Assessments as they were kept, each with what the case itself says of the versions, facts and day behind it. */
import { addDays, type Day, startOfDay, type Tx } from '#kernel';

/** One kept assessment. `input`, `result` and `sha256` are what was written then; the rest stands in other tables. */
export interface KeptAssessment {
  id: string;
  applicationId: string;
  /** The case's readable number. */
  number: string;
  /** The move that it was kept with: submit, resubmit, propose, approve. */
  action: string;
  measure: string;
  documentVersion: number;
  guideCode: string | null;
  guideVersion: number | null;
  /** The instant whose day in Asia/Shanghai the case is assessed for. */
  submittedAt: Date;
  revision: number;
  /** The facts of that revision; null where there is no such revision. */
  facts: Record<string, unknown> | null;
  input: string;
  result: string;
  sha256: string;
  computedAt: Date;
}

const READ = `
  SELECT k.id, k.application_id AS "applicationId", a.number, e.action, a.measure,
         a.document_version AS "documentVersion", a.guide_code AS "guideCode", a.guide_version AS "guideVersion",
         a.submitted_at AS "submittedAt", k.fact_revision AS revision, f.facts, k.input, k.result, k.sha256,
         k.computed_at AS "computedAt"
    FROM case_assessment k
    JOIN application a ON a.id = k.application_id
    JOIN case_event e ON e.id = k.event_id
    LEFT JOIN fact_revision f ON f.application_id = k.application_id AND f.revision = k.fact_revision`;

/** @returns everything that was kept of a case within reach, oldest first */
export function assessmentsOf(tx: Tx, applicationId: string): Promise<KeptAssessment[]> {
  return tx.query<KeptAssessment>(`${READ} WHERE k.application_id = $1 ORDER BY k.computed_at, k.id`, [applicationId]);
}

/** Which cases are asked for; what is left out asks for all. */
export interface CasesAsked {
  /** First and last day, both included, on which an assessment was kept (Asia/Shanghai). */
  from?: Day;
  to?: Day;
  /** Id of the document, e.g. `sj-2025-8`. */
  document?: string;
  measure?: string;
  /** Readable number of one case. */
  case?: string;
}

const ASKED = `($1::timestamptz IS NULL OR e.at >= $1) AND ($2::timestamptz IS NULL OR e.at < $2)
    AND ($3::text IS NULL OR a.document_id = $3) AND ($4::text IS NULL OR a.measure = $4)
    AND ($5::text IS NULL OR a.number = $5)`;

const asked = ({ from, to, document, measure, case: number }: CasesAsked): unknown[] => [
  from === undefined ? null : startOfDay(from),
  to === undefined ? null : startOfDay(addDays(to, 1)),
  document ?? null,
  measure ?? null,
  number ?? null,
];

/** @returns how many assessments of how many cases are asked for */
export async function countAssessments(tx: Tx, cases: CasesAsked): Promise<{ assessments: number; cases: number }> {
  const [row] = await tx.query<{ assessments: number; cases: number }>(
    `SELECT count(*)::int AS assessments, count(DISTINCT k.application_id)::int AS cases
       FROM case_assessment k JOIN application a ON a.id = k.application_id JOIN case_event e ON e.id = k.event_id
      WHERE ${ASKED}`,
    asked(cases),
  );
  return row as { assessments: number; cases: number };
}

/** @returns the next assessments that are asked for, by id; at most `limit` after the one named */
export function assessmentsAfter(
  tx: Tx,
  cases: CasesAsked,
  { after, limit }: { after: string | null; limit: number },
): Promise<KeptAssessment[]> {
  return tx.query<KeptAssessment>(`${READ} WHERE ${ASKED} AND ($6::uuid IS NULL OR k.id > $6) ORDER BY k.id LIMIT $7`, [
    ...asked(cases),
    after,
    limit,
  ]);
}

/** A move that has to keep an assessment and has none. */
export interface MissingAssessment {
  eventId: string;
  number: string;
  action: string;
}

/** @returns the next moves without the assessment that they have to keep, by the event's id */
export function missingAfter(
  tx: Tx,
  cases: CasesAsked,
  { after, limit }: { after: string | null; limit: number },
): Promise<MissingAssessment[]> {
  return tx.query<MissingAssessment>(
    `SELECT e.id AS "eventId", a.number, e.action FROM case_event e JOIN application a ON a.id = e.application_id
      WHERE e.action IN ('submit', 'resubmit', 'propose', 'approve') AND ${ASKED}
        AND NOT EXISTS (SELECT FROM case_assessment k WHERE k.application_id = e.application_id AND k.event_id = e.id)
        AND ($6::uuid IS NULL OR e.id > $6) ORDER BY e.id LIMIT $7`,
    [...asked(cases), after, limit],
  );
}
