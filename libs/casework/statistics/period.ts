/** Who may ask for figures, and for which days. */
import { type Actor, type Day, endOfDay, formatInstant, parseDay, Refused, startOfDay } from '#kernel';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';
import { requireRole } from '../require.js';

/** First and last day in Shanghai, both included. */
export interface DaysAsked {
  from: Day;
  to: Day;
}

/**
 * Figures count only what the reader could look at case by case, so that a small count tells nobody anything new. Who sees
 * no case, such as the catalogue's people, therefore gets none.
 *
 * @throws Refused `role-missing`
 */
export const requireFiguresReader = (actor: Actor): void =>
  requireRole(
    actor,
    'town-clerk',
    'town-reviewer',
    'town-finance',
    'district-reviewer',
    'district-approver',
    'finance-maker',
    'finance-checker',
    'auditor',
  );

/**
 * @returns the instants of the days, half-open, and what every answer says of itself
 * @throws Refused `days-reversed`
 */
export function periodOf(house: House, asked: DaysAsked) {
  const [from, to] = [parseDay(asked.from), parseDay(asked.to)];
  if (from > to) throw new Refused(caseworkRefusal('days-reversed', { params: { from, to } }));
  const computedAt = formatInstant(house.clock.now());
  return { period: { since: startOfDay(from), until: endOfDay(to) }, of: { from, to, computedAt } };
}
