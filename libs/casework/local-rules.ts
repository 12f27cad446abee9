/** The rules of the office that stand in no policy [local]: deadlines, reminders, and who pays first. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DeadlineRules } from '#deadlines';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

const PAYING: readonly LocalRules['paying'][] = ['district-first', 'each-its-own'];

/** What an answer is read off a list as. */
const READINGS = ['listed', 'first', 'recognised-on'] as const;

/** Kinds of lists of who was recognised, and which facts of which measures they prove, by code [local]. */
export type RecognitionRules = Record<
  string,
  { zh: string; en: string; proves: Record<string, Record<string, (typeof READINGS)[number]>> }
>;

/**
 * Measures that enterprises on a list are offered without applying 免申即享, by code [local]: the kind of list, whether the
 * town's stage is left out, and how many working days they have for the answer. The district's review, the notice and the
 * approval are never left out.
 */
export type EntitlementRules = Record<string, { list: string; shortened: boolean; days: number }>;

/** The office's own rules [local], read from `catalogue/local-rules.yaml`. */
export interface LocalRules extends DeadlineRules {
  /** Whether the district advances a town's share, or each treasury pays its own. */
  paying: 'district-first' | 'each-its-own';
  /** Groups of measures with a budget of their own, by code; a measure in none draws on the fund as a whole. */
  measureGroups: Record<string, { zh: string; en: string; measures: readonly string[] }>;
  /** When each working day's digest is written (`HH:MM` in Shanghai), and how many working days it looks ahead. */
  digest: { at: string; workingDaysAhead: number };
  recognitions: RecognitionRules;
  entitlements: EntitlementRules;
  /**
   * Measures under which only the higher of two awards is granted, by code: the fact that states the superior authority's,
   * and whether the district adds the difference where the lower one was paid first.
   */
  exclusions: Record<string, { superior: string; difference: boolean }>;
  /** Measures that are paid in parts, with the most parts that there can be; every other award is paid at once. */
  instalments: Record<string, number>;
}

/** @returns the code of the group whose budget bears the measure; empty where that is the fund as a whole */
export function measureGroupOf(rules: Pick<LocalRules, 'measureGroups'>, measure: string): string {
  return Object.keys(rules.measureGroups).find((code) => rules.measureGroups[code]?.measures.includes(measure)) ?? '';
}

/**
 * @throws Error naming the file when it cannot be read, and the entry when a period is none, `paying` is unknown, a measure
 *   stands in two groups, a number of instalments is none, the digest has no time or no whole number of days, or a measure
 *   is offered by a list that proves nothing of it
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
  for (const [kind, { proves }] of Object.entries(rules.recognitions)) {
    const wrong = Object.values(proves)
      .flatMap(Object.values)
      .find((reading) => !READINGS.includes(reading));
    if (wrong !== undefined) throw new Error(`${file}: ${kind} proves a fact as none of ${READINGS.join(', ')}`);
  }
  checkEntitlements(file, rules);
  return rules;
}

function checkEntitlements(file: string, { entitlements, recognitions }: LocalRules): void {
  for (const [measure, { list, shortened, days }] of Object.entries(entitlements)) {
    if (!Object.hasOwn(recognitions[list]?.proves ?? {}, measure)) {
      throw new Error(`${file}: ${measure} is offered by ${list}, which is no list that proves anything of it`);
    }
    if (typeof shortened !== 'boolean') throw new Error(`${file}: ${measure} does not say whether it is shortened`);
    if (!Number.isInteger(days) || days < 1) {
      throw new Error(`${file}: ${measure} is offered for no whole number of days from 1`);
    }
  }
}
