import { findOrganisation } from '#identity';
import { type Actor, Refused, type Tx } from '#kernel';
import { createGuide, type Guide, parseGuide, policyRefusal } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

/**
 * Saves a guide as a draft: the first version of a new code, or the next version of a known one.
 *
 * @param input.guide a guide without its version, which is given here
 * @throws Refused `role-missing`, `guide-invalid`, `guide-above-policy` with the words of the policy
 */
export async function saveGuide(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { guide: Record<string, unknown> },
): Promise<Guide & { status: 'draft' }> {
  requireRole(actor, 'catalogue-editor');
  const guide = parseGuide({ ...input.guide, version: 1 });
  const organisation = await findOrganisation(tx, guide.organisation);
  if (!organisation) {
    const problem = { at: '/organisation', zh: '没有这个机构', en: 'there is no such organisation' };
    throw new Refused(policyRefusal('guide-invalid', { problems: [problem] }));
  }
  const saved = await createGuide(tx, house.catalogue, {
    guide,
    organisationId: organisation.id,
    by: actor.personId,
    now: house.clock.now(),
  });
  return { ...saved, status: 'draft' };
}
