import { findDeadline } from '#deadlines';
import { type Actor, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * The enterprise asks once for a refusal to be looked at again, within the period [local]; other people decide.
 *
 * @throws Refused `reconsidered-before`, `reconsideration-over`
 */
export async function reconsider(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { reason?: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  const today = shanghaiDay(house.clock.now());
  const period = await findDeadline(tx, house.calendar, today, view.id, 'reconsideration');
  const over = period === null || period.overdue;
  const { view: after } = await makeMove(house, tx, actor, view, 'reconsider', {
    findings: { 'within-reconsideration-period': over ? caseworkRefusal('reconsideration-over') : null },
    reason: input.reason,
  });
  return presentCase(after);
}
