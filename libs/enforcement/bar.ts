/** Bars: from the day found an enterprise may not apply under the document. The scope is the document, not the world. */
import { type Citation, type Day, newId, type Refusal, type Tx } from '#kernel';
import { enforcementRefusal } from './refusals.js';

export interface Bar {
  id: string;
  fromDay: Day;
  /** The clause that bars. */
  citation: Citation;
}

/**
 * Looks past row-level security, because every office must know of a bar; it learns the bar and nothing of the
 * investigation.
 *
 * @returns the bar in force on that day, or null
 */
export async function findBar(tx: Tx, enterpriseId: string, documentId: string, day: Day): Promise<Bar | null> {
  const [bar] = await tx.query<Bar>(
    { name: 'bar-find', text: 'SELECT id, from_day AS "fromDay", citation FROM bar_in_force($1, $2, $3)' },
    [enterpriseId, documentId, day],
  );
  return bar ?? null;
}

/** @returns the refusal that a bar is, with its clause, or null where there is no bar */
export function refusedByBar(bar: Bar | null): Refusal | null {
  return bar && enforcementRefusal('barred', { params: { fromDay: bar.fromDay }, citation: bar.citation });
}

export interface NewBar {
  decisionId: string;
  organisationId: string;
  enterpriseId: string;
  documentId: string;
  fromDay: Day;
  citation: Citation;
  at: Date;
}

/** @returns the bar's id */
export async function createBar(tx: Tx, bar: NewBar): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO bar (id, decision_id, organisation_id, enterprise_id, document_id, from_day, citation, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      bar.decisionId,
      bar.organisationId,
      bar.enterpriseId,
      bar.documentId,
      bar.fromDay,
      JSON.stringify(bar.citation),
      bar.at,
    ],
  );
  return id;
}

export interface BarListed extends Bar {
  decisionId: string;
  enterpriseId: string;
  enterpriseName: string;
  documentId: string;
  /** The first day on which it no longer holds; null while nobody lifted it. */
  liftedOn: Day | null;
  /** It rests while an appeal against its decision is decided. */
  stayed: boolean;
  /** Its decision was revoked: it never held. */
  voided: boolean;
}

/** @returns bars within reach, newest first, at most `limit` */
export function listBars(
  tx: Tx,
  filter: { enterpriseId?: string; documentId?: string; after?: string; limit: number },
): Promise<BarListed[]> {
  return tx.query<BarListed>(
    `SELECT b.id, b.from_day AS "fromDay", b.citation, b.decision_id AS "decisionId",
            b.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", b.document_id AS "documentId",
            b.lifted_on AS "liftedOn", b.stayed, b.voided_at IS NOT NULL AS voided
       FROM bar b JOIN enterprise e ON e.id = b.enterprise_id
      WHERE ($1::uuid IS NULL OR b.enterprise_id = $1) AND ($2::text IS NULL OR b.document_id = $2)
        AND ($3::uuid IS NULL OR b.id < $3)
      ORDER BY b.id DESC LIMIT $4`,
    [filter.enterpriseId ?? null, filter.documentId ?? null, filter.after ?? null, filter.limit],
  );
}

/** Lets the decision's bar rest, or hold again. */
export async function stayBar(tx: Tx, decisionId: string, stayed: boolean): Promise<void> {
  await tx.execute('UPDATE bar SET stayed = $2 WHERE decision_id = $1 AND voided_at IS NULL', [decisionId, stayed]);
}

/** Ends the decision's bar. @param on the first day on which it no longer holds; a bar lifted before then stays so */
export async function liftBar(tx: Tx, decisionId: string, on: Day): Promise<void> {
  await tx.execute(
    `UPDATE bar SET lifted_on = least(lifted_on, greatest($2::date, from_day)) WHERE decision_id = $1 AND voided_at IS NULL`,
    [decisionId, on],
  );
}

/** The decision was revoked: its bar never held. The database keeps it so. */
export async function voidBar(tx: Tx, decisionId: string, at: Date): Promise<void> {
  await tx.execute('UPDATE bar SET stayed = false, voided_at = $2 WHERE decision_id = $1 AND voided_at IS NULL', [
    decisionId,
    at,
  ]);
}
