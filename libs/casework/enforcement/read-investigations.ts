/** Reading what enforcement does: proceedings by the office and by the enterprise itself, and bars. */
import type { DeadlineView } from '#deadlines';
import {
  type BarListed,
  type Investigation,
  listProceedingEvents,
  PROCEEDING_STEPS,
  type ProceedingEvent,
  type ProceedingState,
  listBars as readBars,
  listInvestigations as readInvestigationList,
  stepsFor,
} from '#enforcement';
import { namesOf } from '#identity';
import { type Actor, formatInstant, isId, kernelRefusal, type Refusal, Refused, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { nextDue, type ProceedingDossier, readDossier } from './dossier.js';
import {
  type PresentedInvestigation,
  type PresentedProceeding,
  presentInvestigation,
  presentProceeding,
} from './present.js';
import { findProceeding, requireNoInterest } from './take-step.js';

const requireReader = (actor: Actor): void =>
  requireRole(actor, 'enforcement-investigator', 'enforcement-decider', 'district-approver', 'auditor');

/** @returns the district's investigations, newest first, each with what is due next, without those of which the reader stays out */
export async function listInvestigations(
  house: House,
  tx: Tx,
  actor: Actor,
  asked: Page & { state?: ProceedingState },
): Promise<Paged<PresentedInvestigation & { due: DeadlineView | null }>> {
  requireReader(actor);
  const { items, nextCursor } = await readPage(
    asked,
    (after, limit) => readInvestigationList(tx, { state: asked.state, reader: actor.personId, after, limit }),
    presentInvestigation,
  );
  const due = await nextDue(
    house,
    tx,
    items.map(({ number }) => number),
  );
  return { items: items.map((one) => ({ ...one, due: due.get(one.number) ?? null })), nextCursor };
}

type PresentedEvent = Omit<ProceedingEvent, 'at' | 'personId' | 'hash' | 'previousHash'> & {
  at: string;
  person: { id: string; name: string };
};

/** Everything that happened in a proceeding, in order, with the names of who acted. */
async function eventsOf(tx: Tx, investigationId: string): Promise<PresentedEvent[]> {
  const events = await listProceedingEvents(tx, investigationId);
  const names = await namesOf(
    tx,
    events.map(({ personId }) => personId),
  );
  return events.map(({ at, personId, hash: _, previousHash: __, ...event }) => ({
    ...event,
    at: formatInstant(at),
    person: { id: personId, name: names.get(personId) ?? '' },
  }));
}

/**
 * @returns the proceeding with everything that happened in it, and what its page shows beside it
 * @throws Refused `role-missing`, `not-found`, `conflict-of-interest`
 */
export async function readInvestigation(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<PresentedInvestigation & ProceedingDossier & { events: PresentedEvent[] }> {
  requireReader(actor);
  const found = await findProceeding(tx, input.id);
  requireNoInterest(actor, found);
  const dossier = await readDossier(house, tx, actor, found);
  return { ...presentInvestigation(found), ...dossier, events: await eventsOf(tx, found.id) };
}

/** @returns the enterprise's own proceedings, from the service of the notice on, newest first */
export async function listProceedings(
  _house: House,
  tx: Tx,
  actor: Actor,
  page: Page,
): Promise<Paged<PresentedProceeding>> {
  requireRole(actor, 'enterprise-applicant');
  return readPage(page, (after, limit) => readInvestigationList(tx, { after, limit }), presentProceeding);
}

/** @returns one of the enterprise's own proceedings, with its own statements; @throws Refused `not-found` */
export async function readProceeding(
  _house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<PresentedProceeding & { statements: { at: string; text: string | null }[] }> {
  requireRole(actor, 'enterprise-applicant');
  const found = await findProceeding(tx, input.id);
  const events = await listProceedingEvents(tx, found.id);
  const statements = events.filter(({ step }) => step === 'state');
  return {
    ...presentProceeding(found),
    statements: statements.map(({ at, reason }) => ({ at: formatInstant(at), text: reason })),
  };
}

/** What this person may do with the proceeding now, and why not the rest. */
export async function readProceedingSteps(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<{
  version: number;
  items: { step: string; name: { zh: string; en: string }; allowed: boolean; refusal: Refusal | null }[];
}> {
  const found: Investigation = await findProceeding(tx, input.id);
  const steps = stepsFor(found, actor, shanghaiDay(house.clock.now()));
  return { version: found.version, items: steps.map((one) => ({ ...one, name: PROCEEDING_STEPS[one.step] })) };
}

export interface BarsAsked extends Page {
  enterpriseId?: string;
  documentId?: string;
}

/** @returns bars within reach, newest first; an enterprise sees its own */
export async function listBars(_house: House, tx: Tx, actor: Actor, asked: BarsAsked): Promise<Paged<BarListed>> {
  requireRole(
    actor,
    'enforcement-investigator',
    'enforcement-decider',
    'district-reviewer',
    'district-approver',
    'finance-maker',
    'finance-checker',
    'enterprise-applicant',
    'auditor',
  );
  const { enterpriseId, documentId } = asked;
  if (enterpriseId !== undefined && !isId(enterpriseId)) throw new Refused(kernelRefusal('not-found'));
  return readPage(
    asked,
    (after, limit) => readBars(tx, { enterpriseId, documentId, after, limit }),
    (bar) => bar,
  );
}
