/** The one door through which a proceeding changes: find, lock, decide, record. Every step goes through it. */
import { endSubjectDeadlines, type Responsible, startSubjectDeadline } from '#deadlines';
import {
  decideStep,
  findInvestigation,
  type Investigation,
  lockInvestigation,
  type ProceedingChanges,
  type ProceedingDeadline,
  type ProceedingStep,
  recordStep,
  type Step,
} from '#enforcement';
import { type Actor, type Day, isId, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';

/** Which proceeding, and the version of it that the caller has seen (If-Match). */
export interface ProceedingReference {
  id: string;
  version: number;
}

/** @throws Refused `not-found` */
export async function findProceeding(tx: Tx, id: string): Promise<Investigation> {
  const found = isId(id) ? await findInvestigation(tx, id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  return found;
}

/** Locks the proceeding as the caller has seen it. @throws Refused `not-found`, `stale` */
export async function lockProceeding(tx: Tx, { id, version }: ProceedingReference): Promise<Investigation> {
  await findProceeding(tx, id);
  const locked = (await lockInvestigation(tx, id)) as Investigation;
  if (locked.version !== version) throw new Refused(kernelRefusal('stale', { params: { current: locked.version } }));
  return locked;
}

interface StepWanted {
  step: ProceedingStep;
  reason?: string | undefined;
}

/** @returns the row of the table; @throws Refused whatever the table refuses */
export function allowedStep(
  house: House,
  actor: Actor,
  investigation: Investigation,
  wanted: StepWanted,
): { row: Step; to: Investigation['state'] } {
  const decision = decideStep(investigation, { ...wanted, actor, today: shanghaiDay(house.clock.now()) });
  if (!decision.ok) throw new Refused(decision.refusal);
  return decision;
}

/** The last days of the deadlines that a step started. */
export type StartedDeadlines = Partial<Record<ProceedingDeadline, Day>>;

interface StepDetails extends StepWanted {
  data?: Record<string, unknown>;
  /** What it writes besides the state; a function is given the deadlines that the step has started. */
  set?: ProceedingChanges | ((due: StartedDeadlines) => ProceedingChanges);
  /** The day from which its deadlines count; today unless it is said. */
  from?: Day;
}

/**
 * Takes a step of the table on a locked proceeding, with the deadlines that it stops and starts.
 *
 * @returns the proceeding after it
 * @throws Refused whatever the table refuses
 */
export async function takeStep(
  house: House,
  tx: Tx,
  actor: Actor,
  investigation: Investigation,
  details: StepDetails,
): Promise<Investigation> {
  const { row, to } = allowedStep(house, actor, investigation, details);
  const at = house.clock.now();
  if (row.stops.length > 0) await endSubjectDeadlines(tx, investigation.number, row.stops, at);
  const due: StartedDeadlines = {};
  for (const kind of row.starts) {
    const responsible = responsibleFor(kind, investigation);
    const from = details.from ?? shanghaiDay(at);
    due[kind] = await startSubjectDeadline(tx, house, { subject: investigation.number, kind, responsible, from });
  }
  const set = typeof details.set === 'function' ? details.set(due) : details.set;
  return recordStep(tx, investigation, {
    row,
    to,
    personId: actor.personId,
    at,
    reason: details.reason?.trim() || null,
    ...(details.data && { data: details.data }),
    ...(set && { set }),
  });
}

/** Who has to act before the deadline. */
function responsibleFor(kind: ProceedingDeadline, { organisationId, enterpriseId }: Investigation): Responsible {
  if (kind === 'statement-and-defence' || kind === 'appeal') return { enterpriseId, organisationId };
  return { organisationId, role: kind === 'legal-check' ? 'district-approver' : 'enforcement-investigator' };
}
