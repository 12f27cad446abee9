/** The offices that an official may name in a form: everybody's names, and nothing of anybody's cases or people. */
import { listOrganisations, type Organisation } from '#identity';
import { type Actor, ROLES, type Tx } from '#kernel';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

const OFFICIALS = ROLES.filter((role) => role !== 'enterprise-applicant');

/**
 * @returns every organisation by its code; there are some dozens, so there are no pages
 * @throws Refused `role-missing`
 */
export async function listOffices(
  _house: House,
  tx: Tx,
  actor: Actor,
  _input: null,
): Promise<{ items: Organisation[] }> {
  requireRole(actor, ...OFFICIALS);
  return { items: await listOrganisations(tx) };
}
