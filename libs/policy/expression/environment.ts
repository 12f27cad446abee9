/** What a condition may say: the CEL types of facts, and the few functions over them. */
import { Environment } from '@marcbachmann/cel-js';
import type { Fact, FactType } from '../catalogue/types.js';
import { CalendarDate } from './calendar-date.js';

/** Money is whole fen, a percentage whole millionths: CEL has no decimals, and a float may never touch an amount. */
const CEL_TYPES: Record<FactType, string> = {
  money: 'int',
  percentage: 'int',
  integer: 'int',
  date: 'date',
  boolean: 'bool',
  choice: 'string',
  text: 'string',
};

/** The functions that a condition may call; everything else of CEL's library stays outside, so that a reader knows all. */
export const FUNCTIONS: ReadonlySet<string> = new Set(['addYears', 'date']);

const base = new Environment({ limits: { maxAstNodes: 200, maxDepth: 24, maxListElements: 100 } })
  .registerType('date', CalendarDate)
  .registerOperator('date < date', (a: CalendarDate, b: CalendarDate) => a.day < b.day)
  .registerOperator('date <= date', (a: CalendarDate, b: CalendarDate) => a.day <= b.day)
  .registerOperator('date > date', (a: CalendarDate, b: CalendarDate) => a.day > b.day)
  .registerOperator('date >= date', (a: CalendarDate, b: CalendarDate) => a.day >= b.day)
  // CEL derives `!=` from `==`.
  .registerOperator('date == date', (a: CalendarDate, b: CalendarDate) => a.day === b.day)
  .registerFunction('addYears(date, int): date', (date: CalendarDate, years: bigint) => date.plusYears(years))
  .registerFunction('date(string): date', (day: string) => new CalendarDate(day));

/** Names with a meaning in CEL, in JavaScript objects or in a trace, which would hide a fact. */
const RESERVED = new Set(['in', 'null', 'true', 'false', 'on', ...FUNCTIONS]);

/** @returns whether a fact may bear that name */
export function isReservedName(name: string): boolean {
  if (RESERVED.has(name) || name in {}) return true;
  try {
    base.clone().registerVariable(name, 'int');
    return false;
  } catch {
    return true;
  }
}

/** @returns an environment in which exactly these facts are known, each with its type */
export function environmentFor(facts: readonly Fact[]): Environment {
  const environment = base.clone();
  for (const fact of facts) environment.registerVariable(fact.name, CEL_TYPES[fact.type]);
  return environment;
}
