import type { Day } from '#kernel';
import type { ListingState } from '../listing.js';
import type { Duty, ProceedingState } from './words.js';

/** The proceeding as far as its table looks at it. */
export interface ProceedingView {
  state: ProceedingState;
  /** The district that investigates. */
  organisationId: string;
  enterpriseId: string;
  /** Who acted in which duty. */
  acts: readonly { personId: string; duty: Duty }[];
  /** Who has a conflict of interest with the enterprise, or in one of its cases under the document. */
  conflicts: readonly string[];
  /** The document has no sanction clause: freezing and recovery stand on a legal basis that two people answer for. */
  needsBasis: boolean;
  legalBasis: string | null;
  basisConfirmed: boolean;
  /** The day on which the notice reached the enterprise; null before. */
  noticeServedOn: Day | null;
  /** The last day for statement and defence, and for asking for a hearing; null before the notice was served. */
  defenceUntil: Day | null;
  hearingRequested: boolean;
  /** The day for which the hearing was called. */
  hearingOn: Day | null;
  hearingHeld: boolean;
  /** The last day for an appeal; null before the decision was served. */
  appealUntil: Day | null;
  /** The bar that the decision set and that nobody has lifted. */
  barred: boolean;
  /** What was ordered back and is neither paid, offset nor written off. */
  owing: boolean;
  repairAsked: boolean;
  /** What became of the latest proposal of a listing; null where there is none within reach. */
  listing: ListingState | null;
}
