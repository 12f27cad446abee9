import type { Actor, Tx } from '#kernel';
import { type Guide, publishedGuides } from '#policy';
import type { House } from '../house.js';

/** @returns the newest published version of each guide, of one document or of all; a few for each year, so no pages */
export async function listPublishedGuides(
  _house: House,
  tx: Tx,
  _actor: Actor,
  { document }: { document?: string },
): Promise<{ items: Guide[] }> {
  return { items: await publishedGuides(tx, document ?? null) };
}
