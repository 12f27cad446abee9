/** What an enterprise answers, inside the process and over the wire. */
import { formatPercent, formatYuan, parsePercent, type Rate } from '#kernel';
import type { Fact } from '../catalogue/types.js';

/**
 * One answer inside the process: money in fen, a percentage in millionths and an integer as `bigint`; a day as
 * YYYY-MM-DD, a choice and a text as string; a boolean as itself.
 */
export type FactValue = bigint | string | boolean;

/** Answers by the facts' names; what was not answered is absent. */
export type Facts = Readonly<Record<string, FactValue>>;

/** One answer over the wire: "6000000.00" yuan, "2.5" percent, 2026, "2026-03-01", true. */
export type FactJson = string | number | boolean;

export type FactsJson = Readonly<Record<string, FactJson>>;

/** @returns the percentage as people write it, without the sign: "2.5" */
const percentDigits = (rate: Rate): string => formatPercent(rate).slice(0, -1);

/** @returns the answer in its one written form: money with two decimals, a percentage without superfluous zeros */
export function factToJson(fact: Fact, value: FactValue): FactJson {
  if (typeof value !== 'bigint') return value;
  if (fact.type === 'money') return formatYuan(value);
  return fact.type === 'percentage' ? percentDigits(value) : Number(value);
}

/** @returns the answers in their written form, which `parseFacts` reads back to the same values */
export function factsToJson(declared: Iterable<Fact>, facts: Facts): FactsJson {
  const json: Record<string, FactJson> = {};
  for (const fact of declared) {
    const value = facts[fact.name];
    if (value !== undefined) json[fact.name] = factToJson(fact, value);
  }
  return json;
}

/** @throws RangeError @returns millionths */
export const percentageFromJson = (text: string): Rate => parsePercent(`${text}%`);
