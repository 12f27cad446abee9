/** Answers as people type them, and as the API takes them. */
import type { Fact } from '../../../design/facts-form';
import { readYuan } from '../../../design/money';
import type { Case } from '../case/use-case';

/** What stands in a field: text, or yes and no. Null: the answer was taken back. */
export type Answer = string | number | boolean | null;
export type Answers = Record<string, Answer>;

/** Typed, but not (yet) an answer: `1,2` of an amount. It is kept in this browser and not sent. */
export const UNREADABLE = Symbol('unreadable');

const INTEGER = /^\d+$/;

/** @returns the answer as the API takes it; null for an empty field */
export function readAnswer(fact: Fact, typed: Answer): Answer | typeof UNREADABLE {
  if (typed === null || typeof typed !== 'string') return typed;
  const text = typed.trim();
  if (text === '') return null;
  if (fact.type === 'money') return readYuan(text) ?? UNREADABLE;
  if (fact.type === 'integer') return INTEGER.test(text) ? Number(text) : UNREADABLE;
  return text;
}

/** @returns the answers that can be read, those taken back left out: what the case would be assessed by */
export function readableAnswers(facts: readonly Fact[], typed: Answers): Answers {
  const answers: Answers = {};
  for (const fact of facts) {
    const answer = readAnswer(fact, typed[fact.name] ?? null);
    if (answer !== UNREADABLE && answer !== null) answers[fact.name] = answer;
  }
  return answers;
}

/** What the office's lists say stands where the enterprise has not answered. */
export const withKnown = ({ known }: Pick<Case, 'known'>, answers: Answers): Answers => ({
  ...Object.fromEntries(known.map(({ fact, value }) => [fact, value])),
  ...answers,
});
