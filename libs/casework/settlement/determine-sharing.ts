/** Finding out whether another document governs who bears a measure's awards: recorded by one person, confirmed by another. */
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import {
  listDeterminations,
  lockDetermination,
  markDeterminationConfirmed,
  recordDetermination,
  type SharingDetermination,
  treasuryRefusal,
} from '#treasury';
import { requireTreasury } from '../finance/own-treasury.js';
import type { House } from '../house.js';
import { requireAnotherPerson, requireRole } from '../require.js';
import { isOpen } from './check-sharing.js';
import { presentDetermination } from './present.js';

export interface DeterminationFound {
  measure: string;
  /** Whether the other document governs the clause; if not, the text's own division stands and is thereby confirmed. */
  governed: boolean;
  districtParts?: number;
  townParts?: number;
  sourceNumber: string;
  sourceTitle: string;
  /** What the source says of the clause, or where it is silent about it. */
  finding: string;
}

/**
 * Records what the document says. It counts once another person has confirmed it.
 *
 * @throws Refused `role-missing`, `treasury-missing`, `sharing-known`, `determination-parts`, and what the catalogue
 *   refuses of a measure that it does not have
 */
export async function determineSharing(house: House, tx: Tx, actor: Actor, input: DeterminationFound) {
  await requireTreasury(tx, actor, 'finance-maker');
  const { measure, governed, districtParts = null, townParts = null } = input;
  if (!isOpen((await house.catalogue.measure(tx, measure)).sharing)) {
    throw new Refused(treasuryRefusal('sharing-known', { params: { measure } }));
  }
  const stated = districtParts !== null && townParts !== null && districtParts + townParts > 0;
  const silent = districtParts === null && townParts === null;
  if (governed ? !stated : !silent) throw new Refused(treasuryRefusal('determination-parts'));
  const id = await recordDetermination(tx, {
    ...input,
    districtParts,
    townParts,
    districtId: actor.organisationId as string,
    recordedBy: actor.personId,
    recordedAt: house.clock.now(),
  });
  return presentDetermination((await lockDetermination(tx, id)) as SharingDetermination);
}

/**
 * Confirms what another person recorded; of several, the one confirmed last counts.
 *
 * @throws Refused `role-missing`, `not-found`, `second-person-required`, `determination-confirmed`
 */
export async function confirmDetermination(house: House, tx: Tx, actor: Actor, input: { id: string }) {
  requireRole(actor, 'finance-checker');
  const found = isId(input.id) ? await lockDetermination(tx, input.id) : null;
  if (!found || found.districtId !== actor.organisationId) throw new Refused(kernelRefusal('not-found'));
  requireAnotherPerson(actor, found.recordedBy);
  if (found.confirmedBy !== null) throw new Refused(treasuryRefusal('determination-confirmed'));
  await markDeterminationConfirmed(tx, found.id, { by: actor.personId, at: house.clock.now() });
  return presentDetermination((await lockDetermination(tx, found.id)) as SharingDetermination);
}

/** @returns everything recorded within reach, newest first */
export async function readDeterminations(_house: House, tx: Tx, actor: Actor) {
  requireRole(actor, 'finance-maker', 'finance-checker', 'district-approver', 'auditor');
  return { items: (await listDeterminations(tx)).map(presentDetermination) };
}
