/** Whoever declared a conflict of interest in a case has nothing to do with its money. */
import { type Actor, Refused } from '#kernel';
import { type PaymentOrder, treasuryRefusal } from '#treasury';
import { type CaseView, workflowRefusal } from '#workflow';

/** @throws Refused `conflict-of-interest`, naming every order of a case in which the actor has a conflict */
export function requireNoConflict(
  actor: Actor,
  orders: readonly Pick<PaymentOrder, 'applicationId' | 'reference'>[],
  views: ReadonlyMap<string, CaseView>,
): void {
  const { zh, en } = workflowRefusal('conflict-declared');
  const problems = orders
    .filter((order) => views.get(order.applicationId)?.conflicts.includes(actor.personId))
    .map((order) => ({ at: order.reference, zh, en }));
  if (problems.length === 0) return;
  throw new Refused(treasuryRefusal('conflict-of-interest', { params: { count: problems.length }, problems }));
}
