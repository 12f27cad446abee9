import type { Day } from '#kernel';
import type { Duty, ProceedingState } from './words.js';

/** The proceeding as far as its table looks at it. */
export interface ProceedingView {
  state: ProceedingState;
  /** The district that investigates. */
  organisationId: string;
  enterpriseId: string;
  /** Who acted in which duty. */
  acts: readonly { personId: string; duty: Duty }[];
  /** The day on which the notice reached the enterprise; null before. */
  noticeServedOn: Day | null;
  /** The last day for statement and defence, and for asking for a hearing; null before the notice was served. */
  defenceUntil: Day | null;
  hearingRequested: boolean;
  /** The day for which the hearing was called. */
  hearingOn: Day | null;
  hearingHeld: boolean;
}
