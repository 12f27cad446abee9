/** Finding the enterprise whose account it is, for whoever records, verifies or reads one. */
import { type Enterprise, findEnterprise, listOrganisations } from '#identity';
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { hasConflictWith, workflowRefusal } from '#workflow';

/**
 * An enterprise reaches itself; finance staff the enterprises with a site in their district or one of its towns.
 *
 * @param id the enterprise's; an enterprise's own people need not name it
 * @throws Refused `not-found` for any other
 */
export async function enterpriseWithinReach(tx: Tx, actor: Actor, id: string | undefined): Promise<Enterprise> {
  const wanted = id ?? actor.enterpriseId ?? '';
  const enterprise = isId(wanted) ? await findEnterprise(tx, wanted) : null;
  if (!enterprise || !(await reaches(tx, actor, enterprise))) throw new Refused(kernelRefusal('not-found'));
  return enterprise;
}

async function reaches(tx: Tx, { reach, enterpriseId }: Actor, enterprise: Enterprise): Promise<boolean> {
  if (reach.kind === 'all') return true;
  if (reach.kind === 'enterprise') return enterprise.id === enterpriseId;
  if (reach.kind !== 'district') return false;
  const sites = (await listOrganisations(tx)).filter(({ id }) => enterprise.siteIds.includes(id));
  return sites.some(({ id, parentId }) => id === reach.organisationId || parentId === reach.organisationId);
}

/**
 * To whose account money goes is as much a matter of the case as how much it is.
 *
 * @throws Refused `conflict-declared` to whoever stays out of the enterprise, or of one of its cases
 */
export async function requireNoConflictWith(tx: Tx, actor: Actor, enterpriseId: string): Promise<void> {
  if (await hasConflictWith(tx, enterpriseId, actor.personId)) throw new Refused(workflowRefusal('conflict-declared'));
}
