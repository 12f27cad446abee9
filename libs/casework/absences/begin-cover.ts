import { claimCoverBegins, findAbsence } from '#identity';
import { type Actor, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import type { House } from '../house.js';

/**
 * Tells the cover that an absence has begun: once, on its first day, or on the first one after it on which the system runs.
 *
 * @returns null when there was nothing to do (told, cancelled, not begun, over), otherwise how many people were told
 */
export async function beginCover(
  house: House,
  tx: Tx,
  _actor: Actor,
  { id }: { id: string },
): Promise<{ told: number } | null> {
  const at = house.clock.now();
  if (!(await claimCoverBegins(tx, id, shanghaiDay(at), at))) return null;
  const absence = await findAbsence(tx, id);
  if (!absence) return null;
  const params = { name: absence.personName, from: absence.from, to: absence.to };
  const to = { personIds: [absence.coverId] };
  return { told: await notify(tx, { to, kind: 'cover-begins', params, applicationId: null, at }) };
}
