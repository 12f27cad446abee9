/** The beginning of a proceeding: an investigation, at once or after a preliminary check, and the freeze that comes with it. */
import {
  createInvestigation,
  enforcementRefusal,
  hasSanctionClause,
  type Investigation,
  lockInvestigation,
  reportsInvestigated,
  reportsNotPursued,
} from '#enforcement';
import { findEnterprise, listOrganisations } from '#identity';
import { type Actor, isId, kernelRefusal, parseDay, Refused, shanghaiDay, type Tx } from '#kernel';
import { lockEnterprise } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { freezeAround } from './freeze-cases.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

export interface InvestigationToOpen {
  enterpriseId: string;
  documentId: string;
  /** The day on which the false declaration was found: a bar counts from it. */
  dayFound: string;
  /** What was found, and how. */
  basis: string;
}

/** The proceeding, and the cases that were frozen with it. */
export type OpenedInvestigation = PresentedInvestigation & { frozen: string[] };

/**
 * Begins a proceeding with its investigation. Where the document has a sanction clause, the enterprise's cases under it
 * are frozen; those under other documents go on. As long as it is open, new cases are held at their submission.
 *
 * @throws Refused `role-missing`, `not-found`, `not-your-document`, `found-in-future`, `basis-missing`,
 *   `investigation-exists`, `conflict-of-interest`
 */
export async function openInvestigation(
  house: House,
  tx: Tx,
  actor: Actor,
  input: InvestigationToOpen,
): Promise<OpenedInvestigation> {
  await mayBegin(house, tx, actor, input);
  const grounds = checkedGrounds(house, input.dayFound, input.basis);
  return open(house, tx, actor, input, grounds, async () => {
    const id = await beginProceeding(house, tx, actor, input);
    return (await lockInvestigation(tx, id)) as Investigation;
  });
}

/**
 * Opens the investigation after a preliminary check that found something.
 *
 * @param input.reason what was found, and how
 * @throws Refused `not-found`, `stale`, `wrong-step`, `not-your-step`, `found-in-future`, `basis-missing`
 */
export async function openAfterCheck(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { dayFound: string; reason: string },
): Promise<OpenedInvestigation> {
  const found = await findProceeding(tx, input.id);
  const grounds = checkedGrounds(house, input.dayFound, input.reason);
  const opened = await open(house, tx, actor, found, grounds, () => lockProceeding(tx, input));
  await reportsInvestigated(tx, found.id);
  return opened;
}

/** Ends a preliminary check that found nothing; who reported is told why. @throws Refused whatever the table refuses */
export async function dropCheck(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { reason: string },
): Promise<PresentedInvestigation> {
  const investigation = await lockProceeding(tx, input);
  const after = await takeStep(house, tx, actor, investigation, { step: 'drop', reason: input.reason });
  await reportsNotPursued(tx, after.id, {
    answer: input.reason.trim(),
    by: actor.personId,
    at: house.clock.now(),
  });
  return presentInvestigation(after);
}

type Scope = Pick<InvestigationToOpen, 'enterpriseId' | 'documentId'>;

/** @throws Refused `role-missing`, `not-your-document`, `not-found` */
export async function mayBegin(house: House, tx: Tx, actor: Actor, { enterpriseId, documentId }: Scope): Promise<void> {
  requireRole(actor, 'enforcement-investigator');
  if ((await officeOf(house, tx, documentId)) !== actor.organisationId) {
    const { document } = await house.catalogue.document(tx, documentId);
    throw new Refused(enforcementRefusal('not-your-document', { params: { number: document.number } }));
  }
  if (!isId(enterpriseId) || !(await findEnterprise(tx, enterpriseId))) throw new Refused(kernelRefusal('not-found'));
}

/** @returns the district that handles cases under the document; null where the house has no such office */
export async function officeOf(house: House, tx: Tx, documentId: string): Promise<string | null> {
  const { document } = await house.catalogue.document(tx, documentId);
  return (await listOrganisations(tx)).find(({ code }) => code === document.local.jurisdiction)?.id ?? null;
}

/** Writes the preliminary check with which every proceeding begins. @returns its id */
export async function beginProceeding(
  house: House,
  tx: Tx,
  actor: Actor,
  { enterpriseId, documentId, basis }: Scope & { basis: string },
): Promise<string> {
  const at = house.clock.now();
  const { document } = await house.catalogue.document(tx, documentId);
  return createInvestigation(tx, {
    organisationId: actor.organisationId as string,
    documentId,
    enterpriseId,
    basis: basis.trim(),
    needsBasis: !hasSanctionClause(document),
    openedBy: actor.personId,
    at,
    year: Number(shanghaiDay(at).slice(0, 4)),
  });
}

interface Grounds {
  dayFound: string;
  basis: string;
}

/** @throws Refused `found-in-future`, `basis-missing` */
function checkedGrounds(house: House, day: string, said: string): Grounds {
  const dayFound = parseDay(day);
  if (dayFound > shanghaiDay(house.clock.now())) {
    throw new Refused(enforcementRefusal('found-in-future', { params: { dayFound } }));
  }
  const basis = said.trim();
  if (!basis) throw new Refused(enforcementRefusal('basis-missing'));
  return { dayFound, basis };
}

/** Takes the step on the proceeding that `locked` gives, between the locks on cases and enterprise and the freeze. */
async function open(
  house: House,
  tx: Tx,
  actor: Actor,
  { enterpriseId, documentId }: Scope,
  { dayFound, basis }: Grounds,
  locked: () => Promise<Investigation>,
): Promise<OpenedInvestigation> {
  const { document } = await house.catalogue.document(tx, documentId);
  const take = async () =>
    takeStep(house, tx, actor, await locked(), {
      step: 'open',
      reason: basis,
      data: { dayFound },
      set: { dayFound },
    });
  if (!hasSanctionClause(document)) {
    await lockEnterprise(tx, enterpriseId);
    return { ...presentInvestigation(await take()), frozen: [] };
  }
  const order = { personId: actor.personId, at: house.clock.now(), reason: basis };
  const { done, frozen } = await freezeAround(house, tx, { enterpriseId, documentId }, order, take);
  return { ...presentInvestigation(done), frozen };
}
