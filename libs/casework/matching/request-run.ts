/** Asking for a run over all enterprises, and how far it is. */
import { type Actor, formatInstant, kernelRefusal, Refused, type Tx } from '#kernel';
import { findMatchRun, type MatchRun, requestMatchRun } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

const presentRun = ({ id, cause, state, requestedAt, enterprises, enterprisesDone, finishedAt }: MatchRun) => ({
  id,
  cause,
  state,
  requestedAt: formatInstant(requestedAt),
  enterprises,
  enterprisesDone,
  finishedAt: finishedAt && formatInstant(finishedAt),
});

/**
 * Holds every enterprise against every measure, in the background. A run that waits already is the one that is meant.
 *
 * @throws Refused `role-missing`
 */
export async function requestMatches(house: House, tx: Tx, actor: Actor) {
  requireRole(actor, 'catalogue-publisher');
  return presentRun(await requestMatchRun(tx, { cause: 'asked', by: actor.personId, at: house.clock.now() }));
}

/** @throws Refused `role-missing`, `not-found` */
export async function readMatchRun(_house: House, tx: Tx, actor: Actor, { id }: { id: string }) {
  requireRole(actor, 'catalogue-publisher', 'catalogue-editor', 'auditor');
  const run = await findMatchRun(tx, id);
  if (!run) throw new Refused(kernelRefusal('not-found'));
  return presentRun(run);
}
