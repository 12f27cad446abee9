/** Decides the conditions of a measure, each with what it looked at. */
import type { Day } from '#kernel';
import type { CompiledCondition, CompiledMeasure } from '../catalogue/compile.js';
import { CalendarDate } from '../expression/calendar-date.js';
import { type FactJson, type Facts, type FactsJson, factToJson } from '../facts/facts.js';
import type { ConditionTrace } from './assessment.js';

/** What never changes from one case to the next, made once per measure. */
type Fixed = Pick<ConditionTrace, 'id' | 'expression' | 'clause' | 'quote' | 'message'>;

const fixedParts = new WeakMap<CompiledMeasure, { inForce: Fixed; conditions: Fixed[] }>();

function fixedOf(measure: CompiledMeasure): { inForce: Fixed; conditions: Fixed[] } {
  const known = fixedParts.get(measure);
  if (known) return known;
  const { from, to, source } = measure.document.inForce;
  const end = to === null ? '' : ` && on <= date("${to}")`;
  const inForce = {
    id: 'in-force',
    expression: `on >= date("${from}")${end}`,
    clause: source.clause,
    quote: source.quote,
    message: {
      zh: `政策施行期限：${from} 至 ${to ?? '未定'}`,
      en: `The policy is in force from ${from} ${to === null ? 'without a stated end' : `to ${to}`}`,
    },
  };
  const conditions = measure.conditions.map(({ condition: { id, expression, quote, message } }) => {
    return { id, expression, clause: measure.clause.label, quote, message };
  });
  const made = { inForce, conditions };
  fixedParts.set(measure, made);
  return made;
}

/** Written out, because copying by spread takes a tenth of the whole assessment. */
const traceOf = (
  { id, expression, clause, quote, message }: Fixed,
  outcome: ConditionTrace['outcome'],
  factsUsed: FactsJson,
  missing: string[],
): ConditionTrace => ({ id, outcome, expression, clause, quote, message, factsUsed, missing });

function inForceTrace(measure: CompiledMeasure, fixed: Fixed, on: Day): ConditionTrace {
  const { from, to } = measure.document.inForce;
  const met = on >= from && (to === null || on <= to);
  return traceOf(fixed, met ? 'met' : 'unmet', { on }, []);
}

/** Dates become dates; everything else is already what the expressions expect. */
function expressionValues(measure: CompiledMeasure, facts: Facts): Record<string, unknown> {
  if (measure.dateFacts.length === 0) return facts as Record<string, unknown>;
  const values: Record<string, unknown> = { ...facts };
  for (const name of measure.dateFacts) {
    const day = facts[name];
    if (day !== undefined) values[name] = new CalendarDate(day as Day);
  }
  return values;
}

function decide({ expression }: CompiledCondition, values: Record<string, unknown>): ConditionTrace['outcome'] {
  try {
    return expression.evaluate(values) ? 'met' : 'unmet';
  } catch {
    // The types were checked when the catalogue was loaded, so that what remains is a missing fact, an overflow or a
    // division by zero: nobody can tell, and a person decides.
    return 'undetermined';
  }
}

function traceCondition(
  condition: CompiledCondition,
  fixed: Fixed,
  facts: Facts,
  values: Record<string, unknown>,
): ConditionTrace {
  const factsUsed: Record<string, FactJson> = {};
  const absent: string[] = [];
  for (const fact of condition.facts) {
    const value = facts[fact.name];
    if (value === undefined) absent.push(fact.name);
    else factsUsed[fact.name] = factToJson(fact, value);
  }
  const outcome = decide(condition, values);
  return traceOf(fixed, outcome, factsUsed, outcome === 'undetermined' ? absent : []);
}

/** @returns the document's dates and every condition of the measure, decided */
export function traceConditions(measure: CompiledMeasure, facts: Facts, on: Day): ConditionTrace[] {
  const fixed = fixedOf(measure);
  const values = expressionValues(measure, facts);
  const traces = [inForceTrace(measure, fixed.inForce, on)];
  measure.conditions.forEach((condition, index) => {
    traces.push(traceCondition(condition, fixed.conditions[index] as Fixed, facts, values));
  });
  return traces;
}
