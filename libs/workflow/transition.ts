/** What one row of the transition table says. The rows themselves are in transitions.ts. */
import type { Role } from '#kernel';
import type { Finding, OwnGuard } from './guards.js';
import type { RestoredState } from './restored.js';
import type { Action, Stage, State } from './states.js';
import type { CaseView } from './view.js';

/**
 * Whose people act, among those of the case: its `town`; its `district`; or the office of `intake`, which is the town
 * and, where the measure has no town stage, the district-level body itself; or `either` of town and district.
 */
export type Office = 'town' | 'district' | 'intake' | 'either';

/**
 * Which of the rows of one action holds for a case: by what its measure was configured with, or by where a revoked case
 * comes back to.
 */
export type Condition = 'town-stage' | 'no-town-stage' | 'notice' | 'no-notice' | `restored-to-${RestoredState}`;

/** Deadlines of the case that moves stop, pause, resume and start; their lengths are local rules. */
export type CaseDeadline =
  | 'window-closing'
  | 'capital-paid-in'
  | 'accept'
  | 'town-review'
  | 'correction'
  | 'district-review'
  | 'public-notice'
  | 'payment'
  | 'repayment'
  | 'reconsideration';

/** What a move books in the ledger. */
export type CasePosting = 'commit' | 'release' | 'disburse' | 'take-back' | 'recover' | 'repay' | 'undo-recovery';

export interface Transition {
  action: Action;
  from: readonly State[];
  /** A state; `returned-from`: the stage that returned the case; `same`: an event without a change of state. */
  to: State | 'returned-from' | 'same';
  /** Only for cases of which this holds. */
  when?: Condition;
  /** Officers of these roles; the enterprise of the case; the system's timers alone; or anyone, signed in or not. */
  who: readonly Role[] | 'enterprise' | 'system' | 'anyone';
  office: Office | null;
  stage: Stage | null;
  /** Takes the case on its way to money: refused while the case is frozen. */
  movesForward: boolean;
  /** What the actor has to state. */
  needs: readonly ('reason' | 'citation')[];
  /** Checked in this order; the first that refuses is the answer. */
  guards: readonly (OwnGuard | Finding)[];
  /** What the move must write besides the state. */
  sets: readonly (keyof CaseView)[];
  deadlines: DeadlineChanges;
  posting: CasePosting | null;
  /** Why the row is as it is, and where that comes from. */
  why: string;
}

export interface DeadlineChanges {
  stop: readonly CaseDeadline[];
  /** The office's own clock stands still while the enterprise corrects. */
  pause: readonly CaseDeadline[];
  /** Those of these that are paused. */
  resume: readonly CaseDeadline[];
  start: readonly CaseDeadline[];
}
