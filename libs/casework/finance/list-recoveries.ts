/** Recoveries: page by page, and one with what happened to it. */
import { type Actor, isId, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import { findRecovery, type RecoveryState, listRecoveries as readRecoveries } from '#treasury';
import { caseToRead } from '../cases/case-to-read.js';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { type PresentedRecovery, presentRecovery } from './present.js';

export interface RecoveriesAsked extends Page {
  state?: RecoveryState;
  applicationId?: string;
  /** Only those whose last day has passed with something owed. */
  overdue?: boolean;
}

const requireReader = (actor: Actor): void =>
  requireRole(
    actor,
    'finance-maker',
    'finance-checker',
    'town-finance',
    'district-approver',
    'enforcement-investigator',
    'enforcement-decider',
    'enterprise-applicant',
    'auditor',
  );

/**
 * @returns recoveries within reach with what is still owed and what came, oldest first; an enterprise sees its own, and
 *   of the offsets and write-offs those that were decided in its favour
 */
export async function listRecoveries(
  house: House,
  tx: Tx,
  actor: Actor,
  asked: RecoveriesAsked,
): Promise<Paged<PresentedRecovery>> {
  requireReader(actor);
  const { state, applicationId, overdue } = asked;
  if (applicationId !== undefined && !isId(applicationId)) throw new Refused(kernelRefusal('not-found'));
  const today = shanghaiDay(house.clock.now());
  const filter = { state, applicationId, overdueOn: overdue ? today : undefined };
  return readPage(
    asked,
    (after, limit) => readRecoveries(tx, { ...filter, after, limit }),
    (recovery) => presentRecovery(recovery, today),
  );
}

/** @throws Refused `role-missing`, `not-found`, `conflict-declared` */
export async function readRecovery(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<PresentedRecovery> {
  requireReader(actor);
  const found = isId(input.id) ? await findRecovery(tx, input.id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  await caseToRead(tx, actor, found.applicationId);
  return presentRecovery(found, shanghaiDay(house.clock.now()));
}
