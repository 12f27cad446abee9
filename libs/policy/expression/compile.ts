/** From a condition's text to something that can be evaluated, or to everything that is wrong with it. */
import { TypeError as CelTypeError, type Environment, ParseError, type ParseResult } from '@marcbachmann/cel-js';
import type { CatalogueErrorCode, ErrorParams } from '../catalogue/errors.js';
import type { Fact } from '../catalogue/types.js';
import { impossibleDates, namesUsed, outsideSubset, unknownChoices } from './inspect.js';

export interface CompiledExpression {
  source: string;
  /** Names of the facts that it uses, in the order in which they are written. */
  facts: readonly string[];
  /**
   * @param values facts by name, dates as `CalendarDate`; missing facts are absent
   * @returns whether it holds; a missing fact is no obstacle where the rest decides alone (`a || b` with a true `b`)
   * @throws EvaluationError when it cannot be decided
   */
  evaluate(values: Readonly<Record<string, unknown>>): boolean;
}

export interface ExpressionProblem {
  code: CatalogueErrorCode;
  params: ErrorParams;
}

const summaryOf = (error: unknown): string =>
  error instanceof ParseError || error instanceof CelTypeError ? error.summary : (error as Error).message;

function typeProblems(parsed: ParseResult): ExpressionProblem[] {
  const checked = parsed.check();
  if (!checked.valid) return [{ code: 'expression-type', params: { detail: summaryOf(checked.error) } }];
  if (checked.type !== 'bool') return [{ code: 'expression-not-bool', params: { type: String(checked.type) } }];
  return [];
}

function problemsOf(parsed: ParseResult, facts: readonly Fact[]): ExpressionProblem[] {
  const names = namesUsed(parsed.ast);
  const unknown = names.filter((name) => !facts.some((fact) => fact.name === name));
  const problems: ExpressionProblem[] = [
    ...outsideSubset(parsed.ast).map(
      (construct) => ({ code: 'expression-outside-subset', params: { construct } }) as const,
    ),
    ...unknown.map((value) => ({ code: 'unknown-fact', params: { value } }) as const),
    ...impossibleDates(parsed.ast).map((value) => ({ code: 'impossible-date', params: { value } }) as const),
    ...unknownChoices(parsed.ast, facts).map((params) => ({ code: 'unknown-choice', params }) as const),
  ];
  if (names.length === 0) problems.push({ code: 'expression-without-facts', params: {} });
  // The checker stops at an unknown name, so that its finding would only repeat ours.
  return unknown.length > 0 ? problems : [...problems, ...typeProblems(parsed)];
}

/**
 * Parses and type-checks a condition.
 *
 * @param environment made with `environmentFor` the same facts
 * @returns the compiled expression, or everything that is wrong with it
 */
export function compileExpression(
  source: string,
  environment: Environment,
  facts: readonly Fact[],
): { ok: true; compiled: CompiledExpression } | { ok: false; problems: ExpressionProblem[] } {
  let parsed: ParseResult;
  try {
    parsed = environment.parse(source);
  } catch (error) {
    return { ok: false, problems: [{ code: 'expression-syntax', params: { detail: summaryOf(error) } }] };
  }
  const problems = problemsOf(parsed, facts);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    compiled: { source, facts: namesUsed(parsed.ast), evaluate: parsed as (values: object) => boolean },
  };
}
