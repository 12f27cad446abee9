/**
 * What the background owes, for who runs the system: read from the rows, which are the truth, and never from the queue. It
 * counts everybody's and shows nobody's: neither a case, nor what an export, a mail or a dry run says.
 */
import { recordEntry } from '#audit';
import { reminderBacklog } from '#deadlines';
import { exportBacklog, failedExports, retryExport } from '#exports';
import { type Actor, type Backlog, type Failure, formatInstant, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { failedMails, mailBacklog, retryMail } from '#notifications';
import { dryRunBacklog, failedDryRuns, failedMatchRuns, matchRunBacklog, retryDryRun, retryMatchRun } from '#policy';
import type { House } from '../house.js';
import { type Call, consult, perform } from '../perform.js';
import { caseworkRefusal } from '../refusals.js';
import { digestBacklog } from '../reminders/send-digest.js';
import { requireRole } from '../require.js';

/** One kind of background work. */
interface JobKind {
  backlog(house: House, tx: Tx, actor: Actor): Promise<Backlog>;
  /** What was given up, newest first; left out where the kind cannot fail for good. */
  failures?(tx: Tx, limit: number): Promise<Failure[]>;
  /** @returns the id of what is tried now; undefined where nothing with that id failed */
  retry?(tx: Tx, id: string, by: string, at: Date): Promise<string | undefined>;
}

const KINDS: Record<string, JobKind> = {
  reminders: { backlog: (house, tx) => reminderBacklog(tx, house.clock.now()) },
  mails: {
    backlog: (_house, tx) => mailBacklog(tx),
    failures: failedMails,
    retry: (tx, id, _by, at) => retryMail(tx, id, at),
  },
  exports: {
    backlog: (house, tx) => exportBacklog(tx, house.clock.now()),
    failures: failedExports,
    retry: (tx, id, _by, at) => retryExport(tx, id, at),
  },
  'dry-runs': {
    backlog: (house, tx) => dryRunBacklog(tx, house.clock.now()),
    failures: failedDryRuns,
    retry: (tx, id, _by, at) => retryDryRun(tx, id, at),
  },
  'match-runs': {
    backlog: (house, tx) => matchRunBacklog(tx, house.clock.now()),
    failures: failedMatchRuns,
    retry: retryMatchRun,
  },
  digests: { backlog: digestBacklog },
};

/** Most failures that are shown. */
const MOST_FAILURES = 100;

/** The background works for everybody, so what it owes is counted beyond the administrator's own reach. */
const acrossTheHouse = (actor: Actor): Actor => ({ ...actor, reach: { kind: 'all' } });

export interface PresentedBacklog extends Omit<Backlog, 'oldest'> {
  kind: string;
  /** For how many whole seconds the one that waits longest has been waiting; 0 where none waits. */
  oldestWaitingSeconds: number;
}

/**
 * @returns for every kind how many wait, run and have failed; the statements are as many as there are kinds
 * @throws Refused `role-missing`
 */
export async function readJobs(house: House, actor: Actor): Promise<{ items: PresentedBacklog[] }> {
  requireRole(actor, 'administrator', 'auditor');
  return consult(house, acrossTheHouse(actor), countJobs, null);
}

async function countJobs(house: House, tx: Tx, actor: Actor, _input: null): Promise<{ items: PresentedBacklog[] }> {
  const now = house.clock.now().getTime();
  const items: PresentedBacklog[] = [];
  for (const [kind, { backlog }] of Object.entries(KINDS)) {
    const { oldest, ...counts } = await backlog(house, tx, actor);
    const oldestWaitingSeconds = oldest === null ? 0 : Math.max(0, Math.floor((now - oldest.getTime()) / 1000));
    items.push({ kind, ...counts, oldestWaitingSeconds });
  }
  return { items };
}

export interface PresentedFailure extends Omit<Failure, 'at'> {
  kind: string;
  at: string;
}

/** @returns what was given up and not tried again, newest first, at most 100. @throws Refused `role-missing` */
export async function readJobFailures(house: House, actor: Actor): Promise<{ items: PresentedFailure[] }> {
  requireRole(actor, 'administrator', 'auditor');
  return consult(house, acrossTheHouse(actor), findFailures, null);
}

async function findFailures(_house: House, tx: Tx): Promise<{ items: PresentedFailure[] }> {
  const found: (Failure & { kind: string })[] = [];
  for (const [kind, { failures }] of Object.entries(KINDS))
    for (const failure of (await failures?.(tx, MOST_FAILURES)) ?? []) found.push({ kind, ...failure });
  found.sort((one, other) => other.at.getTime() - one.at.getTime());
  return { items: found.slice(0, MOST_FAILURES).map((failure) => ({ ...failure, at: formatInstant(failure.at) })) };
}

/**
 * Lets something that was given up be tried again, once for each failure, for the person for whom it was.
 *
 * @returns the kind, and the id of what is tried now: a mail's own, another one for the rest
 * @throws Refused `role-missing`; `not-found` where there is no such kind that can fail; `nothing-to-retry`
 */
export async function retryJob(
  house: House,
  actor: Actor,
  input: { kind: string; id: string },
  call: Call,
): Promise<{ kind: string; id: string }> {
  requireRole(actor, 'administrator');
  return perform(house, acrossTheHouse(actor), tryAgain, input, call);
}

async function tryAgain(house: House, tx: Tx, actor: Actor, { kind, id }: { kind: string; id: string }) {
  const retry = Object.hasOwn(KINDS, kind) ? KINDS[kind]?.retry : undefined;
  if (!retry || !isId(id)) throw new Refused(kernelRefusal('not-found'));
  const at = house.clock.now();
  const again = await retry(tx, id, actor.personId, at);
  if (again === undefined) throw new Refused(caseworkRefusal('nothing-to-retry'));
  const subject = { kind: 'job', id };
  await recordEntry(tx, { at, personId: actor.personId, action: 'job-retried', subject, data: { kind, again } });
  return { kind, id: again };
}
