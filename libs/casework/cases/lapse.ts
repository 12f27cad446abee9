import { findDeadline } from '#deadlines';
import { type Actor, shanghaiDay, type Tx } from '#kernel';
import { lockCase } from '#workflow';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { makeMove } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * The system ends a case that was not corrected in time. Asked again, or too early, it refuses and changes nothing.
 *
 * @throws Refused `wrong-state` when the case was answered meanwhile, `frozen`, `correction-not-over`
 */
export async function lapse(house: House, tx: Tx, actor: Actor, input: { id: string }): Promise<PresentedCase> {
  const view = await lockCase(tx, input.id);
  const today = shanghaiDay(house.clock.now());
  const correction = await findDeadline(tx, house.calendar, today, view.id, 'correction');
  const { view: after } = await makeMove(house, tx, actor, view, 'lapse', {
    findings: { 'correction-deadline-passed': correction?.overdue ? null : caseworkRefusal('correction-not-over') },
  });
  return presentCase(after);
}
