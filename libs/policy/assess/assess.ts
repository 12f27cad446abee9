/** The assessment: a pure function of measure, guide, facts, history and day. No clock, no database, no framework. */
import { type Fen, formatYuan } from '#kernel';
import { computeAmount } from '../award/amount.js';
import { type AppliedLimits, applyLimits } from '../award/limits.js';
import { splitByParts } from '../award/sharing.js';
import type { Working } from '../award/working.js';
import type { CompiledMeasure, SharingRule, Source } from '../catalogue/compile.js';
import type { Text } from '../catalogue/types.js';
import type { Assessment, AssessmentInput, ConditionTrace, Outcome, SharingTrace } from './assessment.js';
import { traceConditions } from './conditions.js';

/** Why nothing is granted. */
export interface Ground {
  kind: 'condition' | 'limit' | 'amount';
  /** The condition's id, `limit-<kind>`, or the kind of the award: what many cases are grouped by. */
  code: string;
  source: Source;
  message: Text;
}

/** An assessment together with what only a following check needs. */
export interface Evaluation {
  assessment: Assessment;
  working: Working;
  /** Why the outcome is `no`; null otherwise. */
  ground: Ground | null;
}

const USED_UP: Text = { zh: '限额已用完', en: 'The limit is used up' };
const NOTHING: Text = { zh: '算得的金额不大于零', en: 'The amount comes to nothing' };

/** The first reason to say no, in the order in which a person reads the measure. */
function groundOf(
  measure: CompiledMeasure,
  conditions: readonly ConditionTrace[],
  limits: AppliedLimits,
  working: Working,
): Ground | null {
  const unmet = conditions.find(({ outcome }) => outcome === 'unmet');
  if (unmet) {
    const { id, clause, quote, message } = unmet;
    return { kind: 'condition', code: id, source: { clause, quote }, message };
  }
  const clause = measure.clause.label;
  if (limits.exhausted) {
    const { kind, quote } = limits.exhausted;
    return { kind: 'limit', code: `limit-${kind}`, source: { clause, quote }, message: USED_UP };
  }
  if (working.value === null || working.value > 0n) return null;
  const { kind, quote } = measure.measure.award;
  return { kind: 'amount', code: kind, source: { clause, quote }, message: NOTHING };
}

function sharesOf(rule: SharingRule | null, value: Fen | null): Assessment['shares'] {
  if (rule === null || value === null || rule.shares.length === 0) return [];
  return splitByParts(value, rule.shares).map(({ treasury, amount }) => ({ treasury, amount: formatYuan(amount) }));
}

const sharingTraces = new WeakMap<SharingRule, SharingTrace>();

function sharingTrace(rule: SharingRule | null): SharingTrace | null {
  if (rule === null) return null;
  let trace = sharingTraces.get(rule);
  if (!trace) {
    const { local, unknown, exceptGovernedBy, source } = rule;
    trace = { local, unknown, exceptGovernedBy, clause: source?.clause ?? null, quote: source?.quote ?? null };
    sharingTraces.set(rule, trace);
  }
  return trace;
}

function missingOf(conditions: readonly ConditionTrace[], working: Working, limits: AppliedLimits): string[] {
  const missing = new Set<string>();
  for (const condition of conditions) for (const name of condition.missing) missing.add(name);
  for (const name of working.missing) missing.add(name);
  for (const name of limits.missing) missing.add(name);
  return [...missing];
}

const outcomeOf = (
  ground: Ground | null,
  conditions: readonly ConditionTrace[],
  missing: readonly string[],
): Outcome => {
  if (ground) return 'no';
  if (missing.length > 0 || conditions.some(({ outcome }) => outcome === 'undetermined')) return 'undetermined';
  return 'yes';
};

/** Assesses, and keeps the working for whoever checks a proposal against it. */
export function evaluate(input: AssessmentInput): Evaluation {
  const { measure, facts, guide, history, on } = input;
  const conditions = traceConditions(measure, facts, on);
  const figures = guide && { name: `${guide.guide.code} v${guide.guide.version}`, parameters: guide.parameters };
  const working = computeAmount(measure, facts, figures);
  const limits = applyLimits(measure, facts, history, working);
  const ground = groundOf(measure, conditions, limits, working);
  const value = ground ? null : working.value;
  const missing = missingOf(conditions, working, limits);
  const { id, number, version } = measure.document;
  const assessment: Assessment = {
    measure: measure.measure.code,
    document: { id, number, version },
    guide: guide && { code: guide.guide.code, version: guide.guide.version },
    on,
    outcome: outcomeOf(ground, conditions, missing),
    conditions,
    amount: {
      kind: ground ? 'none' : working.kind,
      value: value === null ? null : formatYuan(value),
      currency: 'CNY',
      steps: working.steps,
    },
    limits: limits.traces,
    shares: sharesOf(measure.sharing, value),
    sharing: sharingTrace(measure.sharing),
    missing,
  };
  return { assessment, working, ground };
}

/**
 * Assesses one case: whether it is eligible, condition by condition with the words of the text, and for how much, step
 * by step.
 *
 * @returns `no` where a condition fails, a limit is used up or the amount comes to nothing; else `undetermined` where a
 *   missing fact leaves anything open; else `yes`. With `no` there is no amount, but the steps still show why.
 */
export const assess = (input: AssessmentInput): Assessment => evaluate(input).assessment;
