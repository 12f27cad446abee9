/** Conflicts of interest: whoever has one is out of the case, or of all cases of the enterprise, for good. */
import type { Tx } from '#kernel';
import { recordNote } from './record.js';
import type { CaseView } from './view.js';

export interface Recusal {
  /** Who is out. */
  personId: string;
  reason: string;
  at: Date;
  /** The supervisor who ordered it; left out where the person declared it. */
  orderedBy?: string;
}

/**
 * Writes the recusal and its event; a second one of the same person changes nothing.
 *
 * @returns the case, in which the person may no longer act
 */
export async function recuse(tx: Tx, view: CaseView, recusal: Recusal): Promise<CaseView> {
  const { personId, reason, at, orderedBy } = recusal;
  if (view.conflicts.includes(personId)) return view;
  await tx.execute(
    `INSERT INTO conflict_of_interest (application_id, person_id, reason, declared_at, ordered_by)
     VALUES ($1, $2, $3, $4, $5)`,
    [view.id, personId, reason, at, orderedBy ?? null],
  );
  const note = orderedBy
    ? { action: 'order-recusal' as const, personId: orderedBy, data: { personId } }
    : { action: 'declare-conflict' as const, personId, data: {} };
  const { data, ...happened } = note;
  const after = await recordNote(tx, view, { ...happened, stage: null, at, reason }, { data });
  return { ...after, conflicts: [...after.conflicts, personId] };
}

/** Writes that a person has a conflict with an enterprise: it reaches every case of it, those to come too. */
export async function declareEnterpriseConflict(
  tx: Tx,
  conflict: { enterpriseId: string; personId: string; reason: string; at: Date },
): Promise<void> {
  await tx.execute(
    `INSERT INTO enterprise_conflict (enterprise_id, person_id, reason, declared_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [conflict.enterpriseId, conflict.personId, conflict.reason, conflict.at],
  );
}

/** @returns whether the person stays out of the enterprise, or of one of its cases within reach */
export async function hasConflictWith(tx: Tx, enterpriseId: string, personId: string): Promise<boolean> {
  const [row] = await tx.query<{ conflict: boolean }>(
    `SELECT EXISTS (SELECT FROM enterprise_conflict WHERE enterprise_id = $1 AND person_id = $2)
         OR EXISTS (SELECT FROM conflict_of_interest c JOIN application a ON a.id = c.application_id
                     WHERE a.enterprise_id = $1 AND c.person_id = $2) AS conflict`,
    [enterpriseId, personId],
  );
  return row?.conflict === true;
}
