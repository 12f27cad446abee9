import type { Clock, Database, WorkingCalendar } from '#kernel';
import type { LocalRules } from './local-rules.js';

/** What every verb may use besides its transaction: the parts of the running system that are made once. */
export interface House {
  database: Database;
  clock: Clock;
  calendar: WorkingCalendar;
  /** The office's own configuration: stages' working days, reminders, who bears an odd fen. Never policy. */
  rules: LocalRules;
  /** Directory of uploaded evidence. */
  evidenceDirectory: string;
}
