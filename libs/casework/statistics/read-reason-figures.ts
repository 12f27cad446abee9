/** Why cases were refused and returned for correction. */
import type { Actor, Tx } from '#kernel';
import { reasonCounts } from '#workflow';
import type { House } from '../house.js';
import { type DaysAsked, periodOf, requireFiguresReader } from './period.js';

/**
 * @returns refusals by the clause that they cite, and what returns named, by measure and fact or piece of evidence
 * @throws Refused `role-missing`, `days-reversed`
 */
export async function readReasonFigures(house: House, tx: Tx, actor: Actor, asked: DaysAsked) {
  requireFiguresReader(actor);
  const { period, of } = periodOf(house, asked);
  return { ...of, ...(await reasonCounts(tx, period)) };
}
