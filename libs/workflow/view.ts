/** The case as the workflow sees it. */
import type { Day, Fen } from '#kernel';
import type { Stage, State } from './states.js';

/** The stages that can return a case, to which a resubmitted case comes back. */
export type ReturningState = 'submitted' | 'town_review' | 'district_review';

/** Somebody acted on the case at a stage of the office. */
export interface Act {
  personId: string;
  stage: Stage;
  action: string;
}

/** The case as its row and what hangs on it say: all that the guards of the workflow look at. */
export interface CaseView {
  id: string;
  /** Readable number, e.g. SJ-2026-000123; null until submitted. */
  number: string | null;
  enterpriseId: string;
  measure: string;
  documentId: string;
  documentVersion: number;
  guideCode: string | null;
  guideVersion: number | null;
  districtId: string;
  /** Null where the measure has no town stage. */
  townId: string | null;
  state: State;
  frozen: boolean;
  version: number;
  returnedFrom: ReturningState | null;
  /** The state in which a case was that enforcement revoked or ordered back; null for every other case. */
  takenFrom: State | null;
  reconsidered: boolean;
  noticeRequired: boolean;
  recommendedFen: Fen | null;
  proposedFen: Fen | null;
  awardedFen: Fen | null;
  submittedAt: Date | null;
  /** Last day of the public notice. */
  noticeEndsOn: Day | null;
  /** Last day of the running deadline, for the order of the queue. */
  dueOn: Day | null;
  createdBy: string;
  createdAt: Date;
  updatedAt: Date;
  /** Who acted at which stage, each once. */
  acts: readonly Act[];
  /** Persons who declared a conflict of interest, in the case or with its enterprise, or were ordered out of it. */
  conflicts: readonly string[];
  openObjections: number;
  /** Objections that were upheld and on which the district has not looked at the case anew. */
  upheldObjections: number;
  /** Risk signals that nobody has answered. */
  openSignals: number;
  /** Null only before the creation is written. */
  lastEvent: { seq: number; hash: string } | null;
}
