/** The working of an amount: its value so far, and each step with the words on which it stands. */
import { type Fen, formatYuan } from '#kernel';
import type { Source } from '../catalogue/compile.js';
import type { Text } from '../catalogue/types.js';

export type AmountKind = 'exact' | 'at-most' | 'open' | 'none';

/** Which rule a step applies. */
export type StepRule =
  | 'fixed-amount'
  | 'ceiling'
  | 'base'
  | 'increase'
  | 'head'
  | 'guide-head'
  | 'sum'
  | 'rate'
  | 'guide-rate'
  | 'round-down'
  | 'cap'
  | 'match'
  | 'guide-amount'
  | 'guide-ceiling'
  | 'limit-per-year'
  | 'limit-per-project'
  | 'limit-lifetime';

/** One line of the computation, as it is shown. */
export interface AmountStep {
  rule: StepRule;
  detail: Text;
  /** Yuan after this step; for `base`, `increase`, `head` and `guide-head`, the figure that the step brings in. */
  amount: string;
  /** The clause and the words that it stands on; null where a guide sets it. */
  clause: string | null;
  quote: string | null;
}

/** A computation under way. */
export interface Working {
  kind: AmountKind;
  /** Fen; null while nothing sets a figure or a fact is missing. */
  value: Fen | null;
  steps: AmountStep[];
  /** The step that set or last lowered the value, for telling somebody who asks for more. */
  binding: AmountStep | null;
  /** Facts without which it cannot go on. */
  missing: string[];
  /** What a rate is taken of, in fen, where the award is a rate. */
  base: Fen | null;
}

/** @returns a working to begin with */
export const begin = (kind: AmountKind): Working => ({
  kind,
  value: null,
  steps: [],
  binding: null,
  missing: [],
  base: null,
});

/** @returns a step, its amount written in yuan */
export const step = (rule: StepRule, detail: Text, fen: Fen, source: Source | null): AmountStep => ({
  rule,
  detail,
  amount: formatYuan(fen),
  clause: source?.clause ?? null,
  quote: source?.quote ?? null,
});

/** Sets the value by a step that binds. */
export function setValue(working: Working, fen: Fen, made: AmountStep): void {
  working.value = fen;
  working.steps.push(made);
  working.binding = made;
}

/** Shows a ceiling, and lowers the value to it where it is above. Without a value there is nothing to lower. */
export function lowerTo(working: Working, ceiling: Fen, rule: StepRule, detail: Text, source: Source | null): void {
  if (working.value === null) return;
  const lowered = ceiling < working.value;
  const made = step(rule, detail, lowered ? ceiling : working.value, source);
  working.steps.push(made);
  if (!lowered) return;
  working.value = ceiling;
  working.binding = made;
}
