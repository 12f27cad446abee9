/** What a dry run tells. All of it is JSON; amounts are yuan. Enterprises are not named: cases are opened by their ids. */
import type { Treasury } from '../award/sharing.js';
import type { Ceiling } from './ceilings-reached.js';
import type { Change, Reason } from './change.js';

/** So many cases and what they come to: really, and under the draft; where nobody can tell, the draft counts nothing. */
export interface Totals {
  cases: number;
  asWas: string;
  draft: string;
}

/** What one treasury bears of the awards of one month. */
export interface TreasuryMonth {
  role: Treasury;
  /** Null where the case has no such office. */
  organisationId: string | null;
  /** YYYY-MM in Asia/Shanghai: of the approval, else of the submission. */
  month: string;
  asWas: string;
  draft: string;
}

/** What one town bears, and how much of the whole cost that is. */
export interface TownShare {
  organisationId: string | null;
  asWas: string;
  draft: string;
  /** In percent of the cost under the draft, rounded down to a ten thousandth; null where it costs nothing. */
  shareOfDraft: string | null;
}

export interface DraftResult {
  /** Cost of what was decided: really, and under the draft; without cases of which nobody can tell. */
  cost: Totals;
  /** The same if everybody were given the most that the rules allow, for awards of "at most". */
  most: { asWas: string; draft: string };
  /** Of what was decided; without the undetermined ones they add up to the cost. */
  changes: Record<Change, Totals>;
  reasons: (Totals & Reason & { measure: string; change: Change })[];
  /** Caps and limits that hold cases down, in how many of them then and under the draft. */
  ceilings: (Ceiling & { asWas: number; draft: number })[];
  treasuries: TreasuryMonth[];
  towns: TownShare[];
  /** What nobody has decided yet, at the most that the rules give; not part of the cost or of the changes. */
  pending: Totals & { undetermined: number; changed: number };
  /** The hundred cases that the draft changes most. */
  largest: { applicationId: string; measure: string; change: Change; asWas: string; draft: string; reason: Reason }[];
}

/** Two drafts beside each other, over the cases of which both can tell. */
export interface Comparison {
  cost: { first: string; second: string };
  higherInFirst: { cases: number; by: string };
  higherInSecond: { cases: number; by: string };
  same: number;
  undetermined: number;
}

export interface DryRunResult {
  cases: number;
  drafts: DraftResult[];
  /** Null where there is one draft. */
  comparison: Comparison | null;
}
