/** Objections against an intended award, raised during its public notice and resolved by the approver. */
import { isId, newId, Refused, type Tx } from '#kernel';
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
 */
export async function raiseObjection(
  tx: Tx,
  view: CaseView,
  move: Move,
  by: { name: string; contact: string },
): Promise<{ view: CaseView; objectionId: string }> {
  const objectionId = newId();
  await tx.execute(
    'INSERT INTO objection (id, application_id, name, contact, reason, raised_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [objectionId, view.id, by.name, by.contact, move.reason, move.at],
  );
  const after = await recordMove(tx, view, { ...move, reason: null }, { data: { objectionId } });
  return { view: { ...after, openObjections: after.openObjections + 1 }, objectionId };
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
  return { ...after, openObjections: after.openObjections - 1 };
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
