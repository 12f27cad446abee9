/** The awards that limits count when somebody asks before there is a case. */
import { findEnterpriseByUscc } from '#identity';
import { type Actor, kernelRefusal, Refused, type Tx } from '#kernel';
import type { PastAward } from '#policy';
import { awardHistory } from '#treasury';
import { requireSignIn } from '../access/visitor.js';

/** An enterprise shows its own past only; whoever works on cases, and the auditor, may look at any. */
function maySee(actor: Actor, enterpriseId: string): boolean {
  return actor.reach.kind === 'enterprise' ? actor.reach.enterpriseId === enterpriseId : actor.reach.kind !== 'none';
}

/**
 * Finds the enterprise whose awards an assessment is to count.
 *
 * @param uscc its credit code; without one nothing is counted
 * @returns its id, or null
 * @throws Refused `sign-in-required` for a visitor, for what an enterprise was granted is not everybody's; `not-found`
 *   when there is no such enterprise or it is not this actor's; `invalid-uscc`
 */
export async function enterpriseToCount(tx: Tx, actor: Actor, uscc: string | undefined): Promise<string | null> {
  if (uscc === undefined) return null;
  requireSignIn(actor);
  const enterprise = await findEnterpriseByUscc(tx, uscc);
  if (!enterprise || !maySee(actor, enterprise.id)) throw new Refused(kernelRefusal('not-found'));
  return enterprise.id;
}

/** @returns the live and paid awards of the enterprise under the measure, as its limits count them */
export async function pastAwards(tx: Tx, enterpriseId: string | null, measure: string): Promise<PastAward[]> {
  if (enterpriseId === null) return [];
  const awards = await awardHistory(tx, { enterpriseId, measure });
  return awards.map(({ applicationId, amount, keys }) => ({ applicationId, amountFen: amount, facts: keys }));
}
