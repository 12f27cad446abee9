/** Reading what enforcement did: investigations, and bars. */
import {
  type BarListed,
  findInvestigation,
  type InvestigationState,
  listBars as readBars,
  listInvestigations as readInvestigationList,
} from '#enforcement';
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';

const requireReader = (actor: Actor): void =>
  requireRole(actor, 'enforcement-investigator', 'enforcement-decider', 'auditor');

/** @returns the district's investigations, newest first */
export async function listInvestigations(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: Page & { state?: InvestigationState },
): Promise<Paged<PresentedInvestigation>> {
  requireReader(actor);
  return readPage(
    asked,
    (after, limit) => readInvestigationList(tx, { state: asked.state, after, limit }),
    presentInvestigation,
  );
}

/** @throws Refused `role-missing`, `not-found` */
export async function readInvestigation(
  _house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<PresentedInvestigation> {
  requireReader(actor);
  const found = isId(input.id) ? await findInvestigation(tx, input.id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  return presentInvestigation(found);
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
