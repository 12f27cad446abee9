/** What an assessment says. Everything in it is JSON: it is shown, stored, and compared byte for byte. */
import { canonicalJson, type Day } from '#kernel';
import type { LimitTrace, PastAward } from '../award/limits.js';
import type { Treasury } from '../award/sharing.js';
import type { AmountKind, AmountStep } from '../award/working.js';
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { Guide, GuideMeasure, Text } from '../catalogue/types.js';
import type { Facts, FactsJson } from '../facts/facts.js';

/** Everything that an assessment depends on. The same input gives the same bytes, on any day and any machine. */
export interface AssessmentInput {
  measure: CompiledMeasure;
  /** The guide pinned on the case, and its parameters for the measure. */
  guide: { guide: Guide; parameters: GuideMeasure } | null;
  facts: Facts;
  /** The enterprise's other live and paid awards under the measure. */
  history: readonly PastAward[];
  /** The day on which it is asked, in Asia/Shanghai. */
  on: Day;
}

/** `no` wins over `undetermined`: one failed condition decides, whatever is still missing. */
export type Outcome = 'yes' | 'no' | 'undetermined';

export interface ConditionTrace {
  id: string;
  outcome: 'met' | 'unmet' | 'undetermined';
  expression: string;
  clause: string;
  quote: string;
  message: Text;
  factsUsed: FactsJson;
  /** Facts that it would need to be decided; empty where it is decided without them. */
  missing: string[];
}

export interface AwardAmount {
  kind: AmountKind;
  /** Yuan; for `at-most` the most there can be. Null where open, none, or not computable. */
  value: string | null;
  currency: 'CNY';
  steps: AmountStep[];
}

export interface SharingTrace {
  /** True where the division is a local rule and stands in no policy text. */
  local: boolean;
  /** True where a text that nobody gave us may say otherwise: to be recorded before settlement. */
  unknown: boolean;
  exceptGovernedBy: readonly { number: string; title: string }[];
  clause: string | null;
  quote: string | null;
}

export interface Assessment {
  measure: string;
  document: { id: string; number: string; version: number };
  guide: { code: string; version: number } | null;
  on: Day;
  outcome: Outcome;
  /** The document's dates first, then the measure's conditions in the order of the file. */
  conditions: ConditionTrace[];
  amount: AwardAmount;
  limits: LimitTrace[];
  /** Who bears how much of the amount; empty while there is no amount. */
  shares: { treasury: Treasury; amount: string }[];
  sharing: SharingTrace | null;
  /** Every fact whose absence leaves something undetermined. */
  missing: string[];
}

/** @returns the assessment's one and only form in bytes (canonical JSON), for storing and comparing */
export const assessmentBytes = (assessment: Assessment): string => canonicalJson(assessment);
