/** One row of the table of proceedings. */
import type { Role } from '#kernel';
import type { ProceedingGuard } from './guards.js';
import type { Duty, ProceedingDeadline, ProceedingState, ProceedingStep } from './words.js';

export interface Step {
  step: ProceedingStep;
  from: readonly ProceedingState[];
  /** `same`: an event without a change of state. */
  to: ProceedingState | 'same';
  /** Officials of the district with one of these roles, or the enterprise itself. */
  who: readonly Role[] | 'enterprise';
  /** The hand that does it; whoever has another hand in the proceeding may not. Null: any hand. */
  duty: Duty | null;
  needsReason: boolean;
  guards: readonly ProceedingGuard[];
  /** Deadlines of the proceeding that the step ends; `all` of those that run. */
  stops: readonly ProceedingDeadline[] | 'all';
  starts: readonly ProceedingDeadline[];
  why: string;
}
