/** How a draft changes one case, and by which words. */
import type { Evaluation } from '../assess/assess.js';
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { Text } from '../catalogue/types.js';
import { isSameAnswer, missingAnew, type Side } from './expected-grant.js';

export const CHANGES = [
  'unchanged',
  'winner',
  'loser',
  'newly-eligible',
  'no-longer-eligible',
  'undetermined',
] as const;

/** What a draft means for one case. */
export type Change = (typeof CHANGES)[number];

/** Why the answer is another one. */
export interface Reason {
  kind: 'condition' | 'limit' | 'amount' | 'missing-fact' | 'open-figure' | 'no-measure';
  /** The condition's id, the limit, the step of the computation, the facts, or the measure that is not there. */
  code: string;
  /** Whether the words stand in the draft, or stood in the rules of the time and are gone. */
  of: 'draft' | 'as-was';
  /** Null where a guide sets it. */
  clause: string | null;
  quote: string | null;
  message: Text | null;
}

/** @returns what the draft means for the case */
export function changeOf(was: Side & { evaluation: Evaluation }, draft: Side): Change {
  if (was.grant === null || draft.grant === null) {
    return draft.evaluation && isSameAnswer(was.evaluation, draft.evaluation) ? 'unchanged' : 'undetermined';
  }
  if (was.grant === draft.grant) return 'unchanged';
  if (was.grant === 0n) return 'newly-eligible';
  if (draft.grant === 0n) return 'no-longer-eligible';
  return draft.grant > was.grant ? 'winner' : 'loser';
}

const groundReason = ({ ground }: Evaluation, of: Reason['of']): Reason | null =>
  ground && { kind: ground.kind, code: ground.code, of, ...ground.source, message: ground.message };

/** The first condition that cannot be decided, for its words; where none needs the fact, the words of the award. */
function missingReason(draft: Evaluation, names: readonly string[]): Reason {
  const { conditions } = draft.assessment;
  const undecided = conditions.find(({ missing }) => missing.some((name) => names.includes(name)));
  const { clause = null, quote = null, message = null } = undecided ?? {};
  return { kind: 'missing-fact', code: names.join(','), of: 'draft', clause, quote, message };
}

/** The step that set or last lowered the amount; where there is none, the words that promise money without a figure. */
function amountReason(draft: Evaluation, measure: CompiledMeasure): Reason {
  const { binding } = draft.working;
  if (binding === null) {
    const { kind, quote } = measure.measure.award;
    return { kind: 'open-figure', code: kind, of: 'draft', clause: measure.clause.label, quote, message: null };
  }
  const { rule, clause, quote } = binding;
  return {
    kind: rule.startsWith('limit-') ? 'limit' : 'amount',
    code: rule,
    of: 'draft',
    clause,
    quote,
    message: null,
  };
}

/**
 * @param counterpart the code under which the draft was asked, and its measure; null where it has none
 * @returns why the draft answers otherwise, for a case that it changes
 */
export function reasonOf(
  was: Evaluation,
  draft: Evaluation | null,
  { code: counterpart, measure }: { code: string; measure: CompiledMeasure | null },
): Reason {
  if (draft === null || measure === null) {
    return { kind: 'no-measure', code: counterpart, of: 'draft', clause: null, quote: null, message: null };
  }
  const refused = groundReason(draft, 'draft');
  if (refused) return refused;
  const names = missingAnew(was, draft);
  if (names.length > 0) return missingReason(draft, names);
  return groundReason(was, 'as-was') ?? amountReason(draft, measure);
}
