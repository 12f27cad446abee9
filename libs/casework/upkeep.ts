import { sweepOrphans } from '#intake';
import { SYSTEM_ACTOR } from '#kernel';
import { sealAuditRecord } from './audit/seal-record.js';
import { removeExpiredExports } from './exports/read-exports.js';
import type { House } from './house.js';
import { requestRunOfTheDay } from './matching/run-of-the-day.js';
import { perform } from './perform.js';
import { announceAmendments } from './policy/announce-amendments.js';
import { announceRuleChanges } from './policy/rule-changes.js';
import { ensureStandingDeadlines } from './reminders/ensure-standing.js';

/** A file this old without a row belongs to no upload that still runs. */
const ORPHAN_AGE_MS = 24 * 3_600_000;

/**
 * What has to be done now and then, whatever happens meanwhile: sealing the audit record, deadlines of documents and
 * windows that were published since, cases whose rules or guides have changed, holding everybody against every measure when a
 * window has opened or a day has begun, removing exports that have expired and files that a crash left without a row. Doing it
 * twice does no harm.
 */
export async function keepHouse(house: House): Promise<void> {
  await sealAuditRecord(house);
  await perform(house, SYSTEM_ACTOR, ensureStandingDeadlines, null);
  await perform(house, SYSTEM_ACTOR, announceRuleChanges, null);
  await perform(house, SYSTEM_ACTOR, announceAmendments, null);
  await perform(house, SYSTEM_ACTOR, requestRunOfTheDay, null);
  await removeExpiredExports(house);
  await perform(house, SYSTEM_ACTOR, (_house, tx) => sweepOrphans(tx, house.evidenceDirectory, ORPHAN_AGE_MS), null);
}
