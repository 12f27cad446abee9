import { identityRefusal, listAbsences } from '#identity';
import { type Actor, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { type PresentedAbsence, presentAbsence } from './present.js';

/**
 * @returns the absences of the actor's office, for a district of its towns' too, for the auditor all; newest first
 * @throws Refused `officers-only` for an enterprise, `invalid-cursor`
 */
export async function readAbsences(_house: House, tx: Tx, actor: Actor, page: Page): Promise<Paged<PresentedAbsence>> {
  if (actor.enterpriseId !== null) throw new Refused(identityRefusal('officers-only'));
  return readPage(page, (after, limit) => listAbsences(tx, after, limit), presentAbsence);
}
