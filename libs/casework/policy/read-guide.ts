import { type Actor, kernelRefusal, Refused, type Tx } from '#kernel';
import { type Guide, publishedGuides } from '#policy';
import type { House } from '../house.js';

/**
 * @returns the newest published version of a guide
 * @throws Refused `not-found`, also while only drafts exist
 */
export async function readGuide(_house: House, tx: Tx, _actor: Actor, { code }: { code: string }): Promise<Guide> {
  const guide = (await publishedGuides(tx, null)).find((each) => each.code === code);
  if (!guide) throw new Refused(kernelRefusal('not-found'));
  return guide;
}
