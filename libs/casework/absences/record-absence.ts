/** Recording that somebody is away, and who receives meanwhile what goes to that person. */
import {
  checkAbsence,
  findAbsence,
  foldUsername,
  identityRefusal,
  liveAbsences,
  lockOfficers,
  type Officer,
  recordAbsence,
} from '#identity';
import { type Actor, type Day, kernelRefusal, parseDay, Refused, refuseIf, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type PresentedAbsence, presentAbsence } from './present.js';
import { requireOwnOrSupervised } from './whose-absence.js';

export interface NewAbsence {
  /** Days in Shanghai, both included. */
  from: Day;
  to: Day;
  /** User name of who stands in. */
  cover: string;
  /** User name of who is away; the actor unless told. */
  person?: string;
}

/**
 * Records an absence of the actor, or, by a supervisor of the office (an approver of its district [local]), of somebody
 * there. The cover gains no right: it is somebody of the same office who holds every role of the person already.
 *
 * @returns the absence
 * @throws Refused `officers-only`, `not-found` where the person is of an office that is not the actor's, `role-missing`,
 *   `invalid-date`, `absence-backwards`, `absence-past`, `absence-overlaps`, `covers-somebody`, `cover-unknown`,
 *   `cover-lacks-role`, `cover-absent`
 */
export async function recordAnAbsence(
  house: House,
  tx: Tx,
  actor: Actor,
  input: NewAbsence,
): Promise<PresentedAbsence> {
  if (actor.organisationId === null) throw new Refused(identityRefusal('officers-only'));
  const [from, to] = [parseDay(input.from), parseDay(input.to)];
  const at = house.clock.now();
  const today = shanghaiDay(at);
  const { person, cover } = await lockBoth(tx, actor, input);
  requireOwnOrSupervised(actor, { personId: person.id, ...person });
  const live = await liveAbsences(tx, cover ? [person.id, cover.id] : [person.id], today);
  refuseIf(checkAbsence({ person, cover, coverName: input.cover, from, to }, live, today));
  const id = await recordAbsence(tx, {
    personId: person.id,
    coverId: (cover as Officer).id,
    organisationId: person.organisationId as string,
    from,
    to,
    by: actor.personId,
    at,
  });
  const recorded = await findAbsence(tx, id);
  if (!recorded) throw new Error(`the absence ${id} is out of reach of who recorded it`);
  return presentAbsence(recorded);
}

async function lockBoth(tx: Tx, actor: Actor, input: NewAbsence): Promise<{ person: Officer; cover: Officer | null }> {
  const names = { person: foldUsername(input.person ?? ''), cover: foldUsername(input.cover) };
  const officers = await lockOfficers(tx, input.person === undefined ? actor.personId : null, [
    names.person,
    names.cover,
  ]);
  const isPerson = ({ id, username }: Officer): boolean =>
    input.person === undefined ? id === actor.personId : username === names.person;
  const person = officers.find(isPerson);
  if (!person) throw new Refused(kernelRefusal('not-found'));
  return { person, cover: officers.find(({ username }) => username === names.cover) ?? null };
}
