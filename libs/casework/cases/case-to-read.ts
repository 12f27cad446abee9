import { type Actor, Refused, type Tx } from '#kernel';
import { type CaseView, readCase, workflowRefusal } from '#workflow';

/**
 * Reads a case for somebody who wants to look at it: whoever is out of it because of a conflict of interest does not see
 * it any more.
 *
 * @throws Refused `not-found` when it is out of reach; `conflict-declared`
 */
export async function caseToRead(tx: Tx, actor: Actor, id: string): Promise<CaseView> {
  const view = await readCase(tx, id);
  if (view.conflicts.includes(actor.personId)) throw new Refused(workflowRefusal('conflict-declared'));
  return view;
}
