/** Recoveries, page by page. */
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { type Recovery, listRecoveries as readRecoveries } from '#treasury';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { type PresentedRecovery, presentRecovery } from './present.js';

export interface RecoveriesAsked extends Page {
  state?: Recovery['state'];
  applicationId?: string;
}

/** @returns recoveries within reach with what is still owed, oldest first; an enterprise sees its own */
export async function listRecoveries(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: RecoveriesAsked,
): Promise<Paged<PresentedRecovery>> {
  requireRole(
    actor,
    'finance-maker',
    'finance-checker',
    'town-finance',
    'enforcement-investigator',
    'enforcement-decider',
    'enterprise-applicant',
    'auditor',
  );
  const { state, applicationId } = asked;
  if (applicationId !== undefined && !isId(applicationId)) throw new Refused(kernelRefusal('not-found'));
  return readPage(asked, (after, limit) => readRecoveries(tx, { state, applicationId, after, limit }), presentRecovery);
}
