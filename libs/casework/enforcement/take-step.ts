/** The one door through which a proceeding changes: find, lock, decide, record. Every step goes through it. */
import {
  decideStep,
  findInvestigation,
  type Investigation,
  lockInvestigation,
  type ProceedingChanges,
  type ProceedingStep,
  recordStep,
  type Step,
} from '#enforcement';
import { type Actor, isId, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
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

/**
 * Takes a step of the table on a locked proceeding.
 *
 * @param details.set what it writes besides the state; called once the step is allowed
 * @returns the proceeding after it
 * @throws Refused whatever the table refuses
 */
export async function takeStep(
  house: House,
  tx: Tx,
  actor: Actor,
  investigation: Investigation,
  details: StepWanted & {
    data?: Record<string, unknown>;
    set?: ProceedingChanges | (() => Promise<ProceedingChanges>);
  },
): Promise<Investigation> {
  const { row, to } = allowedStep(house, actor, investigation, details);
  const set = typeof details.set === 'function' ? await details.set() : details.set;
  return recordStep(tx, investigation, {
    row,
    to,
    personId: actor.personId,
    at: house.clock.now(),
    reason: details.reason?.trim() || null,
    ...(details.data && { data: details.data }),
    ...(set && { set }),
  });
}
