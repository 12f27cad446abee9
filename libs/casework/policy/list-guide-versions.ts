/** Versions of guides, page by page, drafts included. */
import type { Actor, Tx } from '#kernel';
import { listGuides } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { presentGuide } from './present-guide.js';

/** A version of a guide, by which the list is ordered. */
export interface GuidePlace {
  code: string;
  version: number;
}

/**
 * @param page.after the last one of the page before
 * @returns versions of guides, drafts included, by code and version
 * @throws Refused `role-missing` for anyone but the catalogue's people and the auditor
 */
export async function listGuideVersions(
  _house: House,
  tx: Tx,
  actor: Actor,
  page: { limit: number; after: GuidePlace | null },
) {
  requireRole(actor, 'catalogue-editor', 'catalogue-publisher', 'auditor');
  return (await listGuides(tx, page)).map(presentGuide);
}
