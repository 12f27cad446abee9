import type { Actor, Tx } from '#kernel';
import { publishedGuides } from '#policy';
import type { House } from '../house.js';
import { presentMeasure } from './present-measure.js';

/**
 * @returns a measure with its facts (declared, and as JSON Schema), conditions, award, limits and guides
 * @throws Refused `not-found`
 */
export async function readMeasure(house: House, tx: Tx, _actor: Actor, { code }: { code: string }) {
  const measure = await house.catalogue.measure(tx, code);
  return presentMeasure(measure, await publishedGuides(tx, measure.document.id));
}
