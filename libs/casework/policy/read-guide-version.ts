import { type Actor, kernelRefusal, Refused, type Tx } from '#kernel';
import { findGuide } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { presentGuide } from './present-guide.js';

/**
 * One version of a guide, draft or published: what its publisher checks, and what a case was pinned to.
 *
 * @throws Refused `role-missing` for anyone but the catalogue's people and the auditor; `not-found`
 */
export async function readGuideVersion(
  _house: House,
  tx: Tx,
  actor: Actor,
  { code, version }: { code: string; version: number },
) {
  requireRole(actor, 'catalogue-editor', 'catalogue-publisher', 'auditor');
  const found = await findGuide(tx, code, version);
  if (!found) throw new Refused(kernelRefusal('not-found'));
  return presentGuide(found);
}
