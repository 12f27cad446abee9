import { join } from 'node:path';
import { type BaseSettings, openDatabase, SystemClock, WorkingCalendar } from '#kernel';
import { PolicyCatalogue } from '#policy';
import type { House } from './house.js';
import { readLocalRules } from './local-rules.js';
import { openMailService } from './reminders/mail-service.js';

/**
 * Builds what every verb runs in: connects to the database and reads the local rules.
 *
 * @param applicationName under which the database shows the connections
 */
export async function openHouse(settings: BaseSettings, applicationName: string): Promise<House> {
  const rules = readLocalRules(join(settings.CATALOGUE_DIRECTORY, 'local-rules.yaml'));
  const mail = openMailService(settings);
  return {
    database: await openDatabase(settings.DATABASE_URL, {
      poolSize: settings.DATABASE_POOL_SIZE,
      applicationName,
      mail: mail !== undefined,
    }),
    clock: new SystemClock(settings.CLOCK_START === undefined ? undefined : new Date(settings.CLOCK_START)),
    calendar: new WorkingCalendar(),
    catalogue: new PolicyCatalogue(),
    rules,
    evidenceDirectory: settings.EVIDENCE_DIRECTORY,
    exportDirectory: settings.EXPORT_DIRECTORY,
    mail,
  };
}
