/** Doing a dry run: the worker's part. */
import { type Actor, addDays, Refused, SYSTEM_ACTOR, startOfDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import {
  claimDryRun,
  type DraftRules,
  DryRun,
  type DryRunLease,
  type DryRunResult,
  type DryRunRow,
  failDryRun,
  finishDryRun,
  noteDryRun,
  scopeOf,
} from '#policy';
import { countHandledCases, type HandledFilter } from '#workflow';
import type { House } from '../house.js';
import { perform } from '../perform.js';
import { draftRules } from './draft-rules.js';
import { wordsOf } from './read-dry-runs.js';
import { storedCases } from './stored-cases.js';

/** After so many beginnings without an end it cannot be done. */
const MOST_ATTEMPTS = 5;

type Claimed = DryRunRow & { attempt: number };

/**
 * Takes a dry run and does it, over the cases of all districts that it names and as of one instant. It reads with the
 * system's reach, because sums are asked for; the result names no enterprise. Killed at any moment, another run begins it
 * again, the result is kept once, and who asked for it is told once.
 *
 * @returns in a word, what came of it
 */
export async function runDryRun(house: House, id: string): Promise<string> {
  const claimed = await perform(house, SYSTEM_ACTOR, (_house, tx) => claimDryRun(tx, id, house.clock.now()), null);
  if (!claimed) return 'nothing to do';
  if (claimed.attempt > MOST_ATTEMPTS) return giveUp(house, claimed, 'gave-up');
  try {
    const result = await house.database.snapshot(SYSTEM_ACTOR.reach, (tx) => tryDrafts(house, tx, claimed));
    const kept = await perform(house, SYSTEM_ACTOR, finish, { claimed, result });
    return kept ? `${result.cases} cases` : 'another worker finished it';
  } catch (error) {
    if (error instanceof Refused) return giveUp(house, claimed, error.refusal.code);
    // The lease runs out, and another run tries it again.
    throw error;
  }
}

/** A claimed row is its own lease: it has the id and the number of the attempt. */
async function tryDrafts(house: House, tx: Tx, claimed: Claimed): Promise<DryRunResult> {
  const { subject, against, counterparts } = claimed;
  const first = await draftRules(house, tx, subject, counterparts);
  const drafts: [DraftRules, DraftRules?] =
    against === null ? [first] : [first, await draftRules(house, tx, against, counterparts)];
  const filter = filterOf(claimed, drafts);
  const all = await countHandledCases(tx, filter);
  const dryRun = new DryRun(drafts);
  let done = 0;
  await note(house, claimed, { done, all });
  for await (const enterprises of storedCases(house, tx, filter)) {
    for (const { cases, others } of enterprises) {
      dryRun.addEnterprise(cases, others);
      done += cases.length;
    }
    await note(house, claimed, { done, all });
  }
  return dryRun.result();
}

function filterOf({ from, to, districtIds }: Claimed, drafts: readonly [DraftRules, DraftRules?]): HandledFilter {
  const { documentIds, measures } = scopeOf(drafts.filter((draft) => draft !== undefined));
  return { documentIds, measures, districtIds, from: startOfDay(from), until: startOfDay(addDays(to, 1)) };
}

/** Progress is written beside the long reading transaction, so that it can be seen while it runs. */
async function note(house: House, lease: DryRunLease, progress: { done: number; all: number }): Promise<void> {
  const noted = await perform(
    house,
    SYSTEM_ACTOR,
    (_house, tx) => noteDryRun(tx, lease, progress, house.clock.now()),
    null,
  );
  if (!noted) throw new Error('another worker has taken this dry run');
}

/** Keeps the result and tells who asked for it, both or neither. @returns false when another worker has finished it */
async function finish(
  house: House,
  tx: Tx,
  _actor: Actor,
  { claimed, result }: { claimed: Claimed; result: DryRunResult },
): Promise<boolean> {
  const at = house.clock.now();
  if (!(await finishDryRun(tx, claimed, result, at))) return false;
  const params = { ...aboutOf(claimed), cases: String(result.cases) };
  const to = { personIds: [claimed.requestedBy] };
  await notify(tx, { to, kind: 'dry-run-ready', params, applicationId: null, at });
  return true;
}

function giveUp(house: House, claimed: Claimed, reason: string): Promise<string> {
  return perform(
    house,
    SYSTEM_ACTOR,
    async (_house, tx) => {
      const at = house.clock.now();
      if (!(await failDryRun(tx, claimed, reason, at))) return 'another worker has it';
      const to = { personIds: [claimed.requestedBy] };
      const params = { ...aboutOf(claimed), reason };
      await notify(tx, { to, kind: 'dry-run-failed', params, applicationId: null, at });
      return `failed: ${reason}`;
    },
    null,
  );
}

/** By what a person knows the dry run again. */
const aboutOf = ({ subject, against, from, to }: Claimed) => {
  const drafts = against === null ? [subject] : [subject, against];
  return { what: drafts.map(wordsOf).join(' / '), from, to };
};
