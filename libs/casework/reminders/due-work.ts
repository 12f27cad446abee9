/** What the system has to do of itself, as the worker finds it. */
import { type DuePlace, dueReminders, type PassedDeadline, passedDeadlines } from '#deadlines';
import { dueExports } from '#exports';
import { coversToTell } from '#identity';
import { passedOffers } from '#intake';
import { SYSTEM_ACTOR, shanghaiDay } from '#kernel';
import { dueMails } from '#notifications';
import { dueDryRuns, dueMatchRuns } from '#policy';
import type { House } from '../house.js';
import { consult, type Verb } from '../perform.js';
import { dueDigest } from './send-digest.js';

/**
 * What the system does of itself when its time has come: remind people, lapse a case that was not corrected or an offer that
 * was not answered, write a file, try a draft, hold
 * everybody against every measure, tell of the day's work, tell who stands in, send a mail.
 */
export const DUE_WORK = [
  'send-reminder',
  'lapse',
  'lapse-offer',
  'run-export',
  'run-dry-run',
  'run-matches',
  'send-digest',
  'begin-cover',
  'send-mail',
] as const;

export type DueWorkName = (typeof DUE_WORK)[number];

/**
 * One thing to do. The id is a reminder's for `send-reminder`, a case's for `lapse`, a day for `send-digest`, an absence's
 * for `begin-cover`, an offer's, an export's, a run's or a mail's for the others.
 */
export interface DueWork {
  name: DueWorkName;
  id: string;
}

/** Rows read at once; a page is one short transaction and one call of the queue. */
const PAGE = 500;

const findDueReminders: Verb<DuePlace | null, DuePlace[]> = (house, tx, _actor, after) =>
  dueReminders(tx, house.clock.now(), PAGE, after);

const findPassedCorrections: Verb<DuePlace | null, PassedDeadline[]> = (house, tx, _actor, after) =>
  passedDeadlines(tx, 'correction', house.clock.now(), PAGE, after);

const findPassedOffers: Verb<DuePlace | null, DuePlace[]> = (house, tx, _actor, after) =>
  passedOffers(tx, house.clock.now(), PAGE, after);

const findDueMails: Verb<DuePlace | null, DuePlace[]> = (house, tx, _actor, after) =>
  dueMails(tx, house.clock.now(), PAGE, after);

const findCoversToTell: Verb<null, string[]> = (house, tx) => coversToTell(tx, shanghaiDay(house.clock.now()), PAGE);

async function* pages<Row extends DuePlace>(house: House, find: Verb<DuePlace | null, Row[]>): AsyncGenerator<Row[]> {
  let after: DuePlace | null = null;
  while (true) {
    const rows: Row[] = await consult(house, SYSTEM_ACTOR, find, after);
    if (rows.length > 0) yield rows;
    const last: Row | undefined = rows[PAGE - 1];
    if (!last) return;
    after = last;
  }
}

/** Reads from the rows everything that is due at this moment, page by page, the oldest first. It changes nothing. */
export async function* dueWork(house: House): AsyncGenerator<DueWork[]> {
  for await (const rows of pages(house, findDueReminders)) {
    yield rows.map(({ id }) => ({ name: 'send-reminder', id }));
  }
  for await (const rows of pages(house, findPassedCorrections)) {
    yield rows.map(({ applicationId }) => ({ name: 'lapse', id: applicationId }));
  }
  for await (const rows of pages(house, findPassedOffers)) {
    yield rows.map(({ id }) => ({ name: 'lapse-offer', id }));
  }
  const files = await consult(house, SYSTEM_ACTOR, (_house, tx) => dueExports(tx, house.clock.now(), PAGE), null);
  if (files.length > 0) yield files.map((id) => ({ name: 'run-export', id }));
  const day = await consult(house, SYSTEM_ACTOR, dueDigest, null);
  if (day !== null) yield [{ name: 'send-digest', id: day }];
  const covers = await consult(house, SYSTEM_ACTOR, findCoversToTell, null);
  if (covers.length > 0) yield covers.map((id) => ({ name: 'begin-cover', id }));
  const drafts = await consult(house, SYSTEM_ACTOR, (_house, tx) => dueDryRuns(tx, house.clock.now(), PAGE), null);
  if (drafts.length > 0) yield drafts.map((id) => ({ name: 'run-dry-run', id }));
  const runs = await consult(house, SYSTEM_ACTOR, (_house, tx) => dueMatchRuns(tx, house.clock.now()), null);
  if (runs.length > 0) yield runs.map((id) => ({ name: 'run-matches', id }));
  if (!house.mail) return;
  for await (const rows of pages(house, findDueMails)) {
    yield rows.map(({ id }) => ({ name: 'send-mail', id }));
  }
}
