import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** When people are told of a deadline: so many working days before, on the day (0), the day after, and the supervisor. */
export interface ReminderRule {
  before: number[];
  overdue: boolean;
  escalate: boolean;
}

/** The office's own rules [local], read from `catalogue/local-rules.yaml`. */
export interface LocalRules {
  workingDays: Record<string, number>;
  calendarDays: Record<string, number>;
  reminders: Record<string, ReminderRule>;
  paying: 'district-first' | 'each-its-own';
}

/** @throws Error naming the file when it cannot be read */
export function readLocalRules(file: string): LocalRules {
  return parse(readFileSync(file, 'utf8')) as LocalRules;
}
