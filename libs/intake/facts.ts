/**
 * What an enterprise says: revisions of its facts. An unsubmitted revision is saved over; submission seals it for good,
 * and the next edit begins a new one. What the facts mean is the policy library's business.
 */
import { canonicalJson, formatInstant, type Tx } from '#kernel';

/** Facts by name, as JSON. */
export type Facts = Record<string, unknown>;

/** The declaration of truth that goes with submitted facts. */
export interface Declaration {
  /** The sentence that was signed, word for word. */
  statement: string;
  signedBy: string;
  /** RFC 3339. */
  signedAt: string;
}

export interface FactRevision {
  /** Counts from 1. */
  revision: number;
  facts: Facts;
  savedBy: string;
  savedAt: Date;
  /** Null while the enterprise still works on it. */
  sealedAt: Date | null;
  declaration: Declaration | null;
}

const COLUMNS = `revision, facts, saved_by AS "savedBy", saved_at AS "savedAt", sealed_at AS "sealedAt", declaration`;

/** The revision that may be written: the unsealed one, or the one after the last sealed one. */
const OPEN_REVISION = `
  SELECT application_id, revision + (sealed_at IS NOT NULL)::int AS revision, facts
    FROM fact_revision WHERE application_id = $1 ORDER BY fact_revision.revision DESC LIMIT 1`;

/** Writes the first revision of a draft. */
export async function createRevision(
  tx: Tx,
  draft: { applicationId: string; facts: Facts; personId: string; at: Date },
): Promise<FactRevision> {
  const [revision] = await tx.query<FactRevision>(
    `INSERT INTO fact_revision (application_id, revision, facts, saved_by, saved_at) VALUES ($1, 1, $2, $3, $4)
     RETURNING ${COLUMNS}`,
    [draft.applicationId, JSON.stringify(draft.facts), draft.personId, draft.at],
  );
  return written(revision);
}

/**
 * Saves the facts as they are now, all of them. After a return the first save begins a new revision beside the submitted
 * one. The case is locked by the caller.
 */
export async function saveRevision(
  tx: Tx,
  edit: { applicationId: string; facts: Facts; personId: string; at: Date },
): Promise<FactRevision> {
  const [revision] = await tx.query<FactRevision>(
    `INSERT INTO fact_revision (application_id, revision, facts, saved_by, saved_at)
     SELECT application_id, revision, $2::jsonb, $3, $4 FROM (${OPEN_REVISION}) AS open
     ON CONFLICT (application_id, revision) DO UPDATE
        SET facts = excluded.facts, saved_by = excluded.saved_by, saved_at = excluded.saved_at
     RETURNING ${COLUMNS}`,
    [edit.applicationId, JSON.stringify(edit.facts), edit.personId, edit.at],
  );
  return written(revision);
}

/**
 * Seals the facts as they stand, with the declaration. Where nothing was changed since the last submission, the same
 * facts are sealed once more as a new revision, for they were declared once more. The case is locked by the caller.
 *
 * @param submission.declaration the sentence that the person signs, word for word
 * @returns the sealed revision
 */
export async function sealRevision(
  tx: Tx,
  submission: { applicationId: string; declaration: string; personId: string; at: Date },
): Promise<FactRevision> {
  const { applicationId, personId, at } = submission;
  const declaration: Declaration = {
    statement: submission.declaration,
    signedBy: personId,
    signedAt: formatInstant(at),
  };
  const [revision] = await tx.query<FactRevision>(
    `INSERT INTO fact_revision (application_id, revision, facts, saved_by, saved_at, sealed_at, declaration)
     SELECT application_id, revision, facts, $2, $3, $3, $4::jsonb FROM (${OPEN_REVISION}) AS open
     ON CONFLICT (application_id, revision) DO UPDATE
        SET sealed_at = excluded.sealed_at, declaration = excluded.declaration
     RETURNING ${COLUMNS}`,
    [applicationId, personId, at, JSON.stringify(declaration)],
  );
  return written(revision);
}

/** @returns for each case its newest facts, as the enterprise sees them: possibly not submitted yet */
export async function currentFactsOf(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, FactRevision>> {
  const rows = await tx.query<FactRevision & { applicationId: string }>(
    {
      name: 'facts-current',
      text: `SELECT DISTINCT ON (application_id) application_id AS "applicationId", ${COLUMNS} FROM fact_revision
              WHERE application_id = ANY ($1::uuid[]) ORDER BY application_id, fact_revision.revision DESC`,
    },
    [applicationIds],
  );
  const found = new Map(rows.map(({ applicationId, ...revision }) => [applicationId, revision]));
  for (const id of applicationIds) written(found.get(id));
  return found;
}

/** The same for one case. */
export async function currentFacts(tx: Tx, applicationId: string): Promise<FactRevision> {
  return (await currentFactsOf(tx, [applicationId])).get(applicationId) as FactRevision;
}

/** @returns every submitted revision, oldest first: what officers see and decide on is the last one */
export function submittedRevisions(tx: Tx, applicationId: string): Promise<FactRevision[]> {
  return tx.query<FactRevision>(
    `SELECT ${COLUMNS} FROM fact_revision WHERE application_id = $1 AND sealed_at IS NOT NULL
      ORDER BY fact_revision.revision`,
    [applicationId],
  );
}

/** @returns for each case that was ever submitted, the facts of its last submission, on which people decide */
export async function submittedFactsOf(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Facts>> {
  const rows = await tx.query<{ applicationId: string; facts: Facts }>(
    {
      name: 'facts-submitted-of',
      text: `SELECT DISTINCT ON (application_id) application_id AS "applicationId", facts FROM fact_revision
              WHERE application_id = ANY ($1::uuid[]) AND sealed_at IS NOT NULL
              ORDER BY application_id, revision DESC`,
    },
    [applicationIds],
  );
  return new Map(rows.map(({ applicationId, facts }) => [applicationId, facts]));
}

export interface FactChange {
  name: string;
  /** Undefined where the fact was not there. */
  before: unknown;
  after: unknown;
}

/** @returns the facts that differ, by name */
export function diffFacts(before: Facts, after: Facts): FactChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => canonicalJson([before[name]]) !== canonicalJson([after[name]]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

/** Every case has a revision from its creation on; none is there only where the caller never saw the case. */
function written(revision: FactRevision | undefined): FactRevision {
  if (!revision) throw new Error('the case has no facts within this reach');
  return revision;
}
