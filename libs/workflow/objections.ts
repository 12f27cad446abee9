/** Objections against an intended award, raised during its public notice and resolved by the approver. */
import { isId, newId, newReceipt, Refused, type Tx } from '#kernel';
import type { Move } from './decide.js';
import { recordMove } from './record.js';
import { workflowRefusal } from './refusals.js';
import type { CaseView } from './view.js';

export interface Objection {
  id: string;
  name: string;
  contact: string;
  reason: string;
  raisedAt: Date;
  resolvedBy: string | null;
  resolvedAt: Date | null;
  upheld: boolean | null;
  resolution: string | null;
}

/**
 * Writes the objection and its event. Who objects, and how to reach them, stays out of the event, which the enterprise
 * may read.
 *
 * @param move the decided `object`
 * @returns the case after it, the objection's id, and the receipt with which its author can ask what became of it
 */
export async function raiseObjection(
  tx: Tx,
  view: CaseView,
  move: Move,
  by: { name: string; contact: string },
): Promise<{ view: CaseView; objectionId: string; receipt: string }> {
  const objectionId = newId();
  const receipt = newReceipt();
  await tx.execute(
    `INSERT INTO objection (id, application_id, name, contact, reason, raised_at, receipt)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [objectionId, view.id, by.name, by.contact, move.reason, move.at, receipt],
  );
  const after = await recordMove(tx, view, { ...move, reason: null }, { data: { objectionId } });
  return { view: { ...after, openObjections: after.openObjections + 1 }, objectionId, receipt };
}

/**
 * Closes an objection with the approver's reason and writes the event.
 *
 * @param move the decided `resolve`
 * @throws Refused `no-open-objection` when it is not an open objection of this case
 */
export async function resolveObjection(
  tx: Tx,
  view: CaseView,
  move: Move,
  resolution: { objectionId: string; upheld: boolean },
): Promise<CaseView> {
  const { objectionId, upheld } = resolution;
  const resolved = await tx.execute(
    `UPDATE objection SET resolved_by = $3, resolved_at = $4, upheld = $5, resolution = $6
      WHERE id = $1 AND application_id = $2 AND resolved_at IS NULL`,
    [isId(objectionId) ? objectionId : null, view.id, move.personId, move.at, upheld, move.reason],
  );
  if (resolved === 0) throw new Refused(workflowRefusal('no-open-objection'));
  const after = await recordMove(tx, view, move, { data: { objectionId, upheld } });
  const upheldObjections = after.upheldObjections + (upheld ? 1 : 0);
  return { ...after, openObjections: after.openObjections - 1, upheldObjections };
}

/** The district looks at the case anew: the objections that were upheld have had their effect. */
export async function considerObjections(tx: Tx, applicationId: string, at: Date): Promise<void> {
  await tx.execute(
    'UPDATE objection SET considered_at = $2 WHERE application_id = $1 AND upheld AND considered_at IS NULL',
    [applicationId, at],
  );
}

/** What became of an objection, for whoever holds its receipt. */
export interface ObjectionOutcome {
  /** Number of the case against whose notice it was raised. */
  number: string;
  raisedAt: Date;
  resolvedAt: Date | null;
  upheld: boolean | null;
  resolution: string | null;
}

/** @returns what became of the objection, or undefined when there is no such receipt */
export async function findObjection(tx: Tx, receipt: string): Promise<ObjectionOutcome | undefined> {
  const [row] = await tx.query<ObjectionOutcome>(
    `SELECT a.number, o.raised_at AS "raisedAt", o.resolved_at AS "resolvedAt", o.upheld, o.resolution
       FROM objection o JOIN application a ON a.id = o.application_id WHERE o.receipt = $1`,
    [receipt],
  );
  return row;
}

/** @returns the case's objections, in the order in which they were raised */
export function listObjections(tx: Tx, applicationId: string): Promise<Objection[]> {
  return tx.query<Objection>(
    `SELECT id, name, contact, reason, raised_at AS "raisedAt", resolved_by AS "resolvedBy",
            resolved_at AS "resolvedAt", upheld, resolution
       FROM objection WHERE application_id = $1 ORDER BY id`,
    [applicationId],
  );
}
