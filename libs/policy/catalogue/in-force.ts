/** The days on which a document is in force. */
import { addDays, type Day } from '#kernel';
import type { CompiledDocument } from './compile.js';

export interface DaysInForce {
  from: Day;
  /** Included; null where nothing states an end. */
  to: Day | null;
}

/** @returns the days of the document's own words, cut short where another document repeals it */
export function daysInForce({ inForce, repealed }: CompiledDocument['header']): DaysInForce {
  const { from, to } = inForce;
  if (!repealed) return { from, to };
  const before = addDays(repealed.from, -1);
  return { from, to: to === null || before < to ? before : to };
}

/** @returns whether the document is in force on that day, both its first and its last day included */
export function isInForceOn(header: CompiledDocument['header'], day: Day): boolean {
  const { from, to } = daysInForce(header);
  return from <= day && (to === null || day <= to);
}
