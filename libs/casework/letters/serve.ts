/** The day on which a letter reached its addressee, and how. */
import { CASE_ROLES } from '#identity';
import { type Actor, type Day, kernelRefusal, parseDay, Refused, shanghaiDay, type Tx } from '#kernel';
import { findLetter, type LetterKind, letterRefusal, recordService, type ServiceMethod } from '#letters';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

export interface Service {
  servedOn: string;
  method: ServiceMethod;
}

/**
 * Records the service of a letter, once.
 *
 * @returns the day
 * @throws Refused `served-in-future` unless the day lies between the letter's own and today; `letter-already-served`
 */
export async function serve(
  house: House,
  tx: Tx,
  actor: Actor,
  letterId: string,
  { servedOn: said, method }: Service,
): Promise<Day> {
  const at = house.clock.now();
  const servedOn = parseDay(said);
  const letter = await findLetter(tx, letterId);
  if (servedOn > shanghaiDay(at) || servedOn < shanghaiDay(letter.issuedAt)) {
    throw new Refused(letterRefusal('served-in-future', { params: { servedOn } }));
  }
  await recordService(tx, letter.id, { servedOn, method, by: actor.personId, at });
  return servedOn;
}

/** With the service of these begins something, so a step of their proceeding records it. */
const SERVED_BY_A_STEP: readonly LetterKind[] = ['penalty-notice', 'enforcement-decision'];

/**
 * Records that a letter reached its addressee, by the office that issued it.
 *
 * @throws Refused `not-found`, `role-missing`, `served-by-a-step`, `served-in-future`, `letter-already-served`
 */
export async function recordLetterService(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string } & Service,
): Promise<{ id: string; servedOn: Day; method: ServiceMethod }> {
  const letter = await findLetter(tx, input.id);
  // To the addressee, and to other offices that may read it, the record is not there.
  if (letter.organisationId !== actor.organisationId) throw new Refused(kernelRefusal('not-found'));
  requireRole(actor, ...CASE_ROLES);
  if (SERVED_BY_A_STEP.includes(letter.kind)) throw new Refused(letterRefusal('served-by-a-step'));
  const servedOn = await serve(house, tx, actor, letter.id, input);
  return { id: letter.id, servedOn, method: input.method };
}
