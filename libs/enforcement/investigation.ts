/** Investigations: of one enterprise under one document, opened by one person and decided by another. */
import { type Day, newId, Refused, type Tx } from '#kernel';
import { enforcementRefusal } from './refusals.js';

export type InvestigationState = 'open' | 'decided' | 'cleared';

export interface Investigation {
  id: string;
  /** The district that investigates. */
  organisationId: string;
  documentId: string;
  enterpriseId: string;
  enterpriseName: string;
  /** The day on which the false declaration was found. */
  dayFound: Day;
  /** What was found, and how. */
  basis: string;
  state: InvestigationState;
  openedBy: string;
  openedAt: Date;
  version: number;
}

export interface NewInvestigation {
  organisationId: string;
  documentId: string;
  enterpriseId: string;
  dayFound: Day;
  basis: string;
  openedBy: string;
  at: Date;
}

/**
 * @returns the investigation's id
 * @throws Refused `investigation-exists` while another is open of the same enterprise under the same document
 */
export async function createInvestigation(tx: Tx, investigation: NewInvestigation): Promise<string> {
  const id = newId();
  const inserted = await tx.execute(
    `INSERT INTO investigation (id, organisation_id, document_id, enterprise_id, day_found, basis, opened_by, opened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (enterprise_id, document_id) WHERE state = 'open' DO NOTHING`,
    [
      id,
      investigation.organisationId,
      investigation.documentId,
      investigation.enterpriseId,
      investigation.dayFound,
      investigation.basis,
      investigation.openedBy,
      investigation.at,
    ],
  );
  if (inserted === 0) throw new Refused(enforcementRefusal('investigation-exists'));
  return id;
}

/**
 * Looks past row-level security, like `findBar`. An open investigation holds cases up; it does not bar.
 *
 * @returns the id of the open investigation of the enterprise under the document, or null
 */
export async function findOpenInvestigation(tx: Tx, enterpriseId: string, documentId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string | null }>(
    { name: 'investigation-find-open', text: 'SELECT open_investigation($1, $2) AS id' },
    [enterpriseId, documentId],
  );
  return row?.id ?? null;
}

const READ = `
  SELECT i.id, i.organisation_id AS "organisationId", i.document_id AS "documentId",
         i.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", i.day_found AS "dayFound", i.basis, i.state,
         i.opened_by AS "openedBy", i.opened_at AS "openedAt", i.version
    FROM investigation i JOIN enterprise e ON e.id = i.enterprise_id`;

/** @returns the investigation, or undefined when there is none within reach; without a lock */
export async function findInvestigation(tx: Tx, id: string): Promise<Investigation | undefined> {
  return (await tx.query<Investigation>(`${READ} WHERE i.id = $1`, [id]))[0];
}

/** Locks the investigation. @returns it, or undefined when there is none within reach */
export async function lockInvestigation(tx: Tx, id: string): Promise<Investigation | undefined> {
  return (await tx.query<Investigation>(`${READ} WHERE i.id = $1 FOR NO KEY UPDATE OF i`, [id]))[0];
}

/** @returns investigations within reach, newest first, at most `limit` */
export function listInvestigations(
  tx: Tx,
  filter: { state?: InvestigationState; after?: string; limit: number },
): Promise<Investigation[]> {
  return tx.query<Investigation>(
    `${READ} WHERE ($1::text IS NULL OR i.state = $1) AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`,
    [filter.state ?? null, filter.after ?? null, filter.limit],
  );
}
