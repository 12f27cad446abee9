/** The beginning of an investigation, and the freeze that comes with it. */
import { createInvestigation, enforcementRefusal, findInvestigation, type Investigation } from '#enforcement';
import { findEnterprise, listOrganisations } from '#identity';
import { type Actor, isId, kernelRefusal, parseDay, Refused, shanghaiDay, type Tx } from '#kernel';
import { lockEnterprise } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { freezeCases } from './freeze-cases.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';

export interface InvestigationToOpen {
  enterpriseId: string;
  documentId: string;
  /** The day on which the false declaration was found: a bar counts from it. */
  dayFound: string;
  /** What was found, and how. */
  basis: string;
}

/**
 * Opens an investigation and freezes the enterprise's cases under that document; those under other documents go on. As
 * long as it is open, new cases are held at their submission.
 *
 * @throws Refused `role-missing`, `not-found`, `not-your-document`, `found-in-future`, `basis-missing`,
 *   `investigation-exists`
 */
export async function openInvestigation(
  house: House,
  tx: Tx,
  actor: Actor,
  input: InvestigationToOpen,
): Promise<PresentedInvestigation & { frozen: string[] }> {
  requireRole(actor, 'enforcement-investigator');
  const { enterpriseId, documentId } = input;
  const organisationId = await requireJurisdiction(house, tx, actor, documentId);
  if (!isId(enterpriseId) || !(await findEnterprise(tx, enterpriseId))) throw new Refused(kernelRefusal('not-found'));
  const at = house.clock.now();
  const { dayFound, basis } = checkedGrounds(input, shanghaiDay(at));
  const freeze = { personId: actor.personId, at, reason: basis };
  const frozen = await freezeCases(house, tx, { enterpriseId, documentId }, freeze);
  await lockEnterprise(tx, enterpriseId);
  const openedBy = actor.personId;
  const year = Number(shanghaiDay(at).slice(0, 4));
  const opening = { organisationId, documentId, enterpriseId, dayFound, basis, openedBy, at, year };
  const id = await createInvestigation(tx, opening);
  // Once more, for a case that was submitted while this transaction waited for the enterprise.
  const late = await freezeCases(house, tx, { enterpriseId, documentId }, freeze);
  return { ...presentInvestigation((await findInvestigation(tx, id)) as Investigation), frozen: [...frozen, ...late] };
}

/** @returns the actor's office, when it is the one that handles cases under the document */
async function requireJurisdiction(house: House, tx: Tx, actor: Actor, documentId: string): Promise<string> {
  const { document } = await house.catalogue.document(tx, documentId);
  const office = (await listOrganisations(tx)).find(({ id }) => id === actor.organisationId);
  if (!office || office.code !== document.local.jurisdiction) {
    throw new Refused(enforcementRefusal('not-your-document', { params: { number: document.number } }));
  }
  return office.id;
}

function checkedGrounds(input: InvestigationToOpen, today: string): { dayFound: string; basis: string } {
  const dayFound = parseDay(input.dayFound);
  if (dayFound > today) throw new Refused(enforcementRefusal('found-in-future', { params: { dayFound } }));
  const basis = input.basis.trim();
  if (!basis) throw new Refused(enforcementRefusal('basis-missing'));
  return { dayFound, basis };
}
