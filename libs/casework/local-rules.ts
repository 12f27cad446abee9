/** The rules of the office that stand in no policy [local]: deadlines, reminders, and who pays first. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DeadlineRules } from '#deadlines';

const PAYING: readonly LocalRules['paying'][] = ['district-first', 'each-its-own'];

/** The office's own rules [local], read from `catalogue/local-rules.yaml`. */
export interface LocalRules extends DeadlineRules {
  /** Whether the district advances a town's share, or each treasury pays its own. */
  paying: 'district-first' | 'each-its-own';
}

/** @throws Error naming the file when it cannot be read, and the entry when a period is none or `paying` is unknown */
export function readLocalRules(file: string): LocalRules {
  const rules = parse(readFileSync(file, 'utf8')) as LocalRules;
  for (const [kind, days] of Object.entries({ ...rules.workingDays, ...rules.calendarDays })) {
    if (!Number.isInteger(days) || days < 1) throw new Error(`${file}: ${kind} is no whole number of days from 1`);
  }
  if (!PAYING.includes(rules.paying)) throw new Error(`${file}: paying is none of ${PAYING.join(', ')}`);
  return rules;
}
