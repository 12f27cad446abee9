import type { Clock, Database, WorkingCalendar } from '#kernel';
import type { PolicyCatalogue } from '#policy';
import type { LocalRules } from './local-rules.js';
import type { MailService } from './reminders/mail-service.js';

/** What every verb may use besides its transaction: the parts of the running system that are made once. */
export interface House {
  database: Database;
  clock: Clock;
  calendar: WorkingCalendar;
  /** The published documents, compiled; asked through the transaction, so that a publication reaches it at once. */
  catalogue: PolicyCatalogue;
  /** The office's own configuration: stages' working days, reminders, who bears an odd fen. Never policy. */
  rules: LocalRules;
  /** Directory of uploaded evidence. */
  evidenceDirectory: string;
  /** Directory of exported files. */
  exportDirectory: string;
  /** The way out for e-mail; none where no mail server is set. */
  mail?: MailService | undefined;
}
