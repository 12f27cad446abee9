import { cancelAbsence, findAbsence, identityRefusal } from '#identity';
import { type Actor, isId, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type PresentedAbsence, presentAbsence } from './present.js';
import { requireOwnOrSupervised } from './whose-absence.js';

/**
 * Cancels an absence before it begins, or while it runs because the person is back: from now on nothing goes to the cover.
 * What the cover was sent stays where it is.
 *
 * @returns the absence
 * @throws Refused `not-found` where it is of another office, `role-missing`, `absence-ended` when it was cancelled or is over
 */
export async function cancelAnAbsence(
  house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedAbsence> {
  const absence = isId(id) ? await findAbsence(tx, id) : null;
  if (!absence) throw new Refused(kernelRefusal('not-found'));
  requireOwnOrSupervised(actor, absence);
  const at = house.clock.now();
  if (!(await cancelAbsence(tx, id, { by: actor.personId, at, today: shanghaiDay(at) })))
    throw new Refused(identityRefusal('absence-ended'));
  return presentAbsence({ ...absence, cancelledAt: at });
}
