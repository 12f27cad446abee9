/** The deadlines that bind a person. */
import { type DeadlineFilter, type DeadlinePage, type DeadlineView, listDeadlines } from '#deadlines';
import { type Actor, isId, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';

/** Of one case, or (without one) what binds the actor: the enterprise, or the actor's roles in the office. */
export interface DeadlinesAsked extends DeadlinePage {
  applicationId?: string;
}

/**
 * @returns the deadlines asked for within the actor's reach, the next due first; of one case also those that ended
 * @throws Refused `not-found` when what is given for a case is no id
 */
export async function readDeadlines(
  house: House,
  tx: Tx,
  actor: Actor,
  asked: DeadlinesAsked,
): Promise<DeadlineView[]> {
  if (asked.applicationId !== undefined && !isId(asked.applicationId)) throw new Refused(kernelRefusal('not-found'));
  return listDeadlines(tx, house.calendar, shanghaiDay(house.clock.now()), filterFor(actor, asked), asked);
}

function filterFor(actor: Actor, { applicationId }: DeadlinesAsked): DeadlineFilter {
  if (applicationId !== undefined) return { applicationId };
  if (actor.enterpriseId !== null) return { enterpriseId: actor.enterpriseId };
  return { organisationId: actor.organisationId, roles: actor.roles };
}
