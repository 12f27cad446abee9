/** How long cases took at each stage. */
import type { Actor, Tx } from '#kernel';
import { stageRuns } from '#workflow';
import type { House } from '../house.js';
import { type DaysAsked, periodOf, requireFiguresReader } from './period.js';
import { stageFigures } from './stage-figures.js';

/**
 * Cases count in the period in which they last left the stages, by payment, refusal or any other end; with them counts
 * every stage through which they ever ran. The working days are those after the day of entry up to the day of leaving, as
 * the deadlines count them, without those of a correction or a freeze in between; the rule is today's.
 *
 * @param asked.measure code of the measure; without it, all
 * @returns by stage the runs, and within how many working days they ended
 * @throws Refused `role-missing`, `days-reversed`
 */
export async function readStageFigures(house: House, tx: Tx, actor: Actor, asked: DaysAsked & { measure?: string }) {
  requireFiguresReader(actor);
  const { period, of } = periodOf(house, asked);
  const runs = await stageRuns(tx, { ...period, measure: asked.measure });
  return {
    ...of,
    measure: asked.measure ?? null,
    items: stageFigures(runs, house.calendar, house.rules.workingDays),
  };
}
