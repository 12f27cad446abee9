import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { presentMeasureLine } from './present-measure.js';

/**
 * @returns a policy document with every clause in full, its provisions and measures; the office's own rules stand apart
 *   under `local`, for they are no policy
 * @throws Refused `not-found`
 */
export async function readPolicyDocument(house: House, tx: Tx, _actor: Actor, { id }: { id: string }) {
  const { document, header, measures } = await house.catalogue.document(tx, id);
  const { measures: _measures, source: _source, ...written } = document;
  return { ...written, version: header.version, measures: [...measures.values()].map(presentMeasureLine) };
}
