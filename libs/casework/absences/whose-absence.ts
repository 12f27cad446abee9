import { type Actor, kernelRefusal, Refused } from '#kernel';
import { requireRole } from '../require.js';

/** Of an absence: who is away, where, and the district that supervises the office. */
interface Whose {
  personId: string;
  organisationId: string | null;
  supervisedBy: string | null;
}

/**
 * Absences are recorded and cancelled by the person, or by those who supervise the office: the approvers of its district,
 * who are told of overdue work there too [local].
 *
 * @throws Refused `not-found` where the office is neither the actor's nor one of the actor's district; `role-missing` where
 *   it is, and the actor is no supervisor
 */
export function requireOwnOrSupervised(actor: Actor, { personId, organisationId, supervisedBy }: Whose): void {
  if (personId === actor.personId) return;
  const office = actor.organisationId;
  if (office === null || (office !== organisationId && office !== supervisedBy))
    throw new Refused(kernelRefusal('not-found'));
  requireRole(actor, 'district-approver');
}
