/** Asking for a run over all enterprises, and how far it is. */
import { type Actor, formatInstant, isId, kernelRefusal, Refused, type Role, type Tx } from '#kernel';
import { findMatchRun, listMatchRuns, type MatchRun, requestMatchRun } from '#policy';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';

/** Whoever reads what runs find, or begins them, sees how far they are. */
const READERS: readonly Role[] = [
  'catalogue-publisher',
  'catalogue-editor',
  'district-reviewer',
  'district-approver',
  'auditor',
];

const presentRun = ({ requestedAt, startedAt, finishedAt, ...run }: MatchRun) => ({
  ...run,
  requestedAt: formatInstant(requestedAt),
  startedAt: startedAt && formatInstant(startedAt),
  finishedAt: finishedAt && formatInstant(finishedAt),
});

export type PresentedMatchRun = ReturnType<typeof presentRun>;

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
  requireRole(actor, ...READERS);
  const run = isId(id) ? await findMatchRun(tx, id) : undefined;
  if (!run) throw new Refused(kernelRefusal('not-found'));
  return presentRun(run);
}

/** @returns runs, newest first. @throws Refused `role-missing` */
export function listRuns(_house: House, tx: Tx, actor: Actor, page: Page): Promise<Paged<PresentedMatchRun>> {
  requireRole(actor, ...READERS);
  return readPage(page, (after, limit) => listMatchRuns(tx, { after, limit }), presentRun);
}
