/** Answers that were given to one measure, read as answers to another one. */
import { Refused } from '#kernel';
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { Facts } from '../facts/facts.js';
import { parseFacts } from '../facts/parse.js';
import type { Answers } from './stored-case.js';

const only = (answers: Answers, keep: (name: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => keep(name)));

/**
 * @returns the answers that the measure asks for too. One that does not fit its type there is no answer: nobody can tell
 *   what the enterprise would have said, and whatever needs it is undetermined.
 */
export function factsUnder(measure: CompiledMeasure, answers: Answers): Facts {
  const known = only(answers, (name) => measure.facts.has(name));
  try {
    return parseFacts(measure, known, { complete: false });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const wrong = new Set(error.refusal.problems?.map(({ at }) => at));
    return parseFacts(
      measure,
      only(known, (name) => !wrong.has(name)),
      { complete: false },
    );
  }
}
