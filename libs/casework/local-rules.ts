/** The rules of the office that stand in no policy [local]: deadlines, reminders, and who pays first. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DeadlineRules } from '#deadlines';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

const PAYING: readonly LocalRules['paying'][] = ['district-first', 'each-its-own'];

/** The office's own rules [local], read from `catalogue/local-rules.yaml`. */
export interface LocalRules extends DeadlineRules {
  /** Whether the district advances a town's share, or each treasury pays its own. */
  paying: 'district-first' | 'each-its-own';
  /** Groups of measures with a budget of their own, by code; a measure in none draws on the fund as a whole. */
  measureGroups: Record<string, { zh: string; en: string; measures: readonly string[] }>;
  /** When each working day's digest is written (`HH:MM` in Shanghai), and how many working days it looks ahead. */
  digest: { at: string; workingDaysAhead: number };
  /** Measures that are paid in parts, with the most parts that there can be; every other award is paid at once. */
  instalments: Record<string, number>;
}

/** @returns the code of the group whose budget bears the measure; empty where that is the fund as a whole */
export function measureGroupOf(rules: Pick<LocalRules, 'measureGroups'>, measure: string): string {
  return Object.keys(rules.measureGroups).find((code) => rules.measureGroups[code]?.measures.includes(measure)) ?? '';
}

/**
 * @throws Error naming the file when it cannot be read, and the entry when a period is none, `paying` is unknown, a measure
 *   stands in two groups, or a number of instalments is none, or the digest has no time or no whole number of days
 */
export function readLocalRules(file: string): LocalRules {
  const rules = parse(readFileSync(file, 'utf8')) as LocalRules;
  for (const [kind, days] of Object.entries({ ...rules.workingDays, ...rules.calendarDays })) {
    if (!Number.isInteger(days) || days < 1) throw new Error(`${file}: ${kind} is no whole number of days from 1`);
  }
  if (!PAYING.includes(rules.paying)) throw new Error(`${file}: paying is none of ${PAYING.join(', ')}`);
  const grouped = Object.values(rules.measureGroups).flatMap((group) => group.measures);
  const twice = grouped.find((measure, place) => grouped.indexOf(measure) !== place);
  if (twice !== undefined) throw new Error(`${file}: ${twice} stands in two groups of measures`);
  for (const [measure, most] of Object.entries(rules.instalments)) {
    if (!Number.isInteger(most) || most < 2) throw new Error(`${file}: ${measure} has no whole number of parts from 2`);
  }
  const { at, workingDaysAhead } = rules.digest;
  if (!TIME_OF_DAY.test(at)) throw new Error(`${file}: the digest's time "${at}" is none of 00:00 to 23:59`);
  if (!Number.isInteger(workingDaysAhead) || workingDaysAhead < 1)
    throw new Error(`${file}: the digest looks no whole number of working days ahead`);
  return rules;
}
