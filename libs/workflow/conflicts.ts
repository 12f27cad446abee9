/** Conflicts of interest: who declares one is out of the case for good. */
import type { Tx } from '#kernel';
import { recordNote } from './record.js';
import type { CaseView } from './view.js';

/**
 * Writes the declaration and its event; a second declaration by the same person changes nothing.
 *
 * @returns the case, in which the person may no longer act
 */
export async function declareConflict(
  tx: Tx,
  view: CaseView,
  declaration: { personId: string; reason: string; at: Date },
): Promise<CaseView> {
  const { personId, reason, at } = declaration;
  if (view.conflicts.includes(personId)) return view;
  await tx.execute(
    'INSERT INTO conflict_of_interest (application_id, person_id, reason, declared_at) VALUES ($1, $2, $3, $4)',
    [view.id, personId, reason, at],
  );
  const after = await recordNote(tx, view, { action: 'declare-conflict', personId, stage: null, at, reason });
  return { ...after, conflicts: [...after.conflicts, personId] };
}
