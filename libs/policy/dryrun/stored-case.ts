/** What a dry run knows of a case that was really handled, and of the enterprise's awards beside it. */
import type { Day, Fen } from '#kernel';
import type { AssessmentInput } from '../assess/assessment.js';
import type { Part, SharePart } from '../award/sharing.js';

/** The rules under which a case is assessed: its measure, and what a guide sets for it. */
export type Rules = Pick<AssessmentInput, 'measure' | 'guide'>;

/** Answers in their written form, as they were declared. */
export type Answers = Readonly<Record<string, unknown>>;

/** What was really granted. */
export interface Granted {
  /** Fen, as approved. */
  amount: Fen;
  /** Fen of it that came back since; only the rest counts for limits. */
  recovered: Fen;
  /** Who bears it, as it was committed. */
  shares: readonly SharePart[];
  /** The parts by which another document was determined to divide it; null where the text's own rule did. */
  determined: readonly Part[] | null;
}

/**
 * How a case ended: with an award; refused by a person; ended for reasons that no rule of the draft touches (withdrawn,
 * lapsed, revoked); or not decided yet.
 */
export type Ending = 'granted' | 'refused' | 'ended' | 'pending';

export interface StoredCase {
  id: string;
  enterpriseId: string;
  measure: string;
  districtId: string;
  /** Null where the measure has no town stage. */
  townId: string | null;
  /** The day of submission in Asia/Shanghai, for which it was assessed. */
  on: Day;
  answers: Answers;
  /** The versions that it is pinned to. */
  rules: Rules;
  ending: Ending;
  /** Null unless it ended with an award. */
  granted: Granted | null;
  /** When it was approved, else when it was submitted: awards count in this order. */
  at: Date;
}

/** An award of the enterprise that is not part of the run (another year or district), and counts as it is in all of them. */
export interface OtherAward {
  applicationId: string;
  measure: string;
  /** Fen, less what came back. */
  amount: Fen;
  answers: Answers;
  /** When it was approved. */
  at: Date;
}
