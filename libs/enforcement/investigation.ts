/** Investigations: proceedings against one enterprise under one document, from the first check to the decision's end. */
import { type Day, newId, Refused, type Tx } from '#kernel';
import type { ProceedingView } from './path/view.js';
import type { ProceedingState } from './path/words.js';
import { enforcementRefusal } from './refusals.js';

export interface Investigation extends ProceedingView {
  id: string;
  /** Readable, e.g. INV-2026-000012. */
  number: string;
  documentId: string;
  enterpriseName: string;
  /** The day on which the false declaration was found, from which a bar counts; null before it was opened. */
  dayFound: Day | null;
  /** What was found or reported, and how. */
  basis: string;
  openedBy: string;
  openedAt: Date;
  noticeLetterId: string | null;
  decisionLetterId: string | null;
  decisionServedOn: Day | null;
  basisEnteredBy: string | null;
  basisConfirmedBy: string | null;
  version: number;
  eventSeq: number;
  eventHash: string | null;
}

export interface NewInvestigation {
  organisationId: string;
  documentId: string;
  enterpriseId: string;
  basis: string;
  /** The document has no sanction clause. */
  needsBasis: boolean;
  openedBy: string;
  at: Date;
  /** Of the readable number. */
  year: number;
}

/**
 * Writes the beginning, a preliminary check; opening the investigation is its first step.
 *
 * @returns the investigation's id
 * @throws Refused `investigation-exists` while another one of the same enterprise under the same document is not over
 */
export async function createInvestigation(tx: Tx, investigation: NewInvestigation): Promise<string> {
  const id = newId();
  const inserted = await tx.execute(
    `INSERT INTO investigation (id, number, organisation_id, document_id, enterprise_id, needs_basis, basis, state,
       opened_by, opened_at)
     VALUES ($1, 'INV-' || $9::int || '-' || lpad(nextval('investigation_number')::text, 6, '0'), $2, $3, $4, $5, $6,
             'preliminary-check', $7, $8)
     ON CONFLICT (enterprise_id, document_id) WHERE closed_at IS NULL DO NOTHING`,
    [
      id,
      investigation.organisationId,
      investigation.documentId,
      investigation.enterpriseId,
      investigation.needsBasis,
      investigation.basis,
      investigation.openedBy,
      investigation.at,
      investigation.year,
    ],
  );
  if (inserted === 0) throw new Refused(enforcementRefusal('investigation-exists'));
  return id;
}

/**
 * Looks past row-level security, like `findBar`. An investigation that is not over holds cases up; it does not bar. A
 * preliminary check holds nothing, and neither does one that still lacks the legal basis that it needs.
 *
 * @returns its id, or null
 */
export async function findOpenInvestigation(tx: Tx, enterpriseId: string, documentId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string | null }>(
    { name: 'investigation-find-open', text: 'SELECT open_investigation($1, $2) AS id' },
    [enterpriseId, documentId],
  );
  return row?.id ?? null;
}

const READ = `
  SELECT i.id, i.number, i.organisation_id AS "organisationId", i.document_id AS "documentId",
         i.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", i.day_found AS "dayFound", i.basis, i.state,
         i.opened_by AS "openedBy", i.opened_at AS "openedAt", i.notice_letter_id AS "noticeLetterId",
         i.notice_served_on AS "noticeServedOn", i.defence_until AS "defenceUntil",
         i.hearing_requested AS "hearingRequested", i.hearing_on AS "hearingOn", i.hearing_held AS "hearingHeld",
         i.decision_letter_id AS "decisionLetterId", i.decision_served_on AS "decisionServedOn",
         i.needs_basis AS "needsBasis", i.legal_basis AS "legalBasis", i.basis_entered_by AS "basisEnteredBy",
         i.basis_confirmed_by AS "basisConfirmedBy", i.basis_confirmed_by IS NOT NULL AS "basisConfirmed",
         i.appeal_until AS "appealUntil", i.repair_asked AS "repairAsked",
         EXISTS (SELECT FROM bar b JOIN decision d ON d.id = b.decision_id
                  WHERE d.investigation_id = i.id AND b.lifted_on IS NULL AND b.voided_at IS NULL) AS barred,
         EXISTS (SELECT FROM recovery_order r JOIN decision d ON d.id = r.decision_id
                  WHERE d.investigation_id = i.id AND r.state = 'open') AS owing,
         (SELECT l.state FROM listing_proposal l WHERE l.investigation_id = i.id ORDER BY l.id DESC LIMIT 1) AS listing,
         i.version, i.event_seq AS "eventSeq", i.event_hash AS "eventHash",
         coalesce((SELECT jsonb_agg(DISTINCT out.person_id) FROM (
            SELECT c.person_id FROM enterprise_conflict c WHERE c.enterprise_id = i.enterprise_id
            UNION ALL
            SELECT c.person_id FROM conflict_of_interest c JOIN application a ON a.id = c.application_id
             WHERE a.enterprise_id = i.enterprise_id AND a.document_id = i.document_id) out), '[]') AS conflicts,
         (SELECT jsonb_agg(DISTINCT act) FROM (
            SELECT jsonb_build_object('personId', i.opened_by, 'duty', 'investigation') AS act
            UNION ALL
            SELECT jsonb_build_object('personId', v.person_id, 'duty', v.duty) FROM enforcement_event v
             WHERE v.investigation_id = i.id AND v.duty IS NOT NULL) acts) AS acts
    FROM investigation i JOIN enterprise e ON e.id = i.enterprise_id`;

/** @returns the investigation, or undefined when there is none within reach; without a lock */
export async function findInvestigation(tx: Tx, id: string): Promise<Investigation | undefined> {
  return (await tx.query<Investigation>(`${READ} WHERE i.id = $1`, [id]))[0];
}

/** @returns the proceeding of the enterprise under the document that is not over, a preliminary check too; within reach */
export async function findOpenProceeding(
  tx: Tx,
  enterpriseId: string,
  documentId: string,
): Promise<Investigation | undefined> {
  const condition = 'WHERE i.enterprise_id = $1 AND i.document_id = $2 AND i.closed_at IS NULL';
  return (await tx.query<Investigation>(`${READ} ${condition}`, [enterpriseId, documentId]))[0];
}

/** Locks the investigation. @returns it, or undefined when there is none within reach */
export async function lockInvestigation(tx: Tx, id: string): Promise<Investigation | undefined> {
  await tx.query('SELECT FROM investigation WHERE id = $1 FOR NO KEY UPDATE', [id]);
  // Read by a new statement: what happened while this one waited for the lock counts.
  return findInvestigation(tx, id);
}

/** @returns investigations within reach, newest first, at most `limit` */
export function listInvestigations(
  tx: Tx,
  filter: { state?: ProceedingState; after?: string; limit: number },
): Promise<Investigation[]> {
  return tx.query<Investigation>(
    `${READ} WHERE ($1::text IS NULL OR i.state = $1) AND ($2::uuid IS NULL OR i.id < $2) ORDER BY i.id DESC LIMIT $3`,
    [filter.state ?? null, filter.after ?? null, filter.limit],
  );
}
