import { type Actor, shanghaiDay, type Tx } from '#kernel';
import type { GrantedAward } from '../cases/commit-award.js';
import type { House } from '../house.js';
import { awardDecision, writeToEnterprises } from './case-letters.js';

/** Tells each enterprise of its award; the budget year is that of the approval, as in the commitment. */
export function writeAwards(house: House, tx: Tx, actor: Actor, awards: readonly GrantedAward[]): Promise<void> {
  const budgetYear = Number(shanghaiDay(house.clock.now()).slice(0, 4));
  const letters = awards.map(({ view, dossier }) => ({
    view,
    content: awardDecision(view, dossier.measure, budgetYear),
  }));
  return writeToEnterprises(house, tx, actor, 'award-decision', letters);
}
