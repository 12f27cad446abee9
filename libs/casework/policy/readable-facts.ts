/** Answers that were not given for this measure, or not for this version of it: what of them it can read. */
import { type Problem, Refused } from '#kernel';
import { type CompiledMeasure, parseFacts } from '#policy';

/** Answers by name, and what was wrong with those that were left out. */
export interface ReadableFacts {
  answers: Record<string, unknown>;
  wrong: Problem[];
}

/**
 * The answers that a measure asks for and can read. Two measures may give one name to different choices, and so may two
 * versions of one; an answer to the one is no answer to the other.
 */
export function readableFacts(measure: CompiledMeasure, given: Readonly<Record<string, unknown>>): ReadableFacts {
  const asked = Object.entries(given).filter(([name]) => measure.facts.has(name));
  const wrong = problemsOf(measure, Object.fromEntries(asked));
  const readable = asked.filter(([name]) => !wrong.some(({ at }) => at === name));
  return { answers: Object.fromEntries(readable), wrong };
}

function problemsOf(measure: CompiledMeasure, facts: Record<string, unknown>): Problem[] {
  try {
    parseFacts(measure, facts, { complete: false });
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.refusal.problems ?? [];
    throw error;
  }
}
