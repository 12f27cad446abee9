/** The run over all enterprises: the worker's part, batch by batch, each with its place in one transaction. */
import { countEnterprises, enterpriseIdsAfter } from '#identity';
import { type Actor, parseYuan, SYSTEM_ACTOR, type Tx } from '#kernel';
import {
  advanceMatchRun,
  claimMatchRun,
  type FoundMatch,
  failMatchRun,
  finishMatchRun,
  type MatchLease,
  replaceMatches,
} from '#policy';
import type { House } from '../house.js';
import { perform } from '../perform.js';
import { type FitsOfEnterprise, fitsOf } from './fits.js';
import { rankOf } from './rank.js';
import { tellOfGuides } from './tell-of-guides.js';

/** Enterprises of one batch. */
const BATCH = 500;
/** After so many beginnings without an end it cannot be done: one enterprise's data must not hold up every later run. */
const MOST_ATTEMPTS = 5;

/**
 * Does a run, or goes on with one whose worker died: behind its last whole batch, so that nothing is told twice.
 *
 * @returns in a word, what came of it
 */
export async function runMatches(house: House, id: string): Promise<string> {
  const claimed = await perform(house, SYSTEM_ACTOR, claim, id);
  if (!claimed) return 'nothing to do';
  if (claimed.attempt > MOST_ATTEMPTS) return perform(house, SYSTEM_ACTOR, giveUp, claimed);
  let lease: MatchLease = claimed;
  while (true) {
    const after = await perform(house, SYSTEM_ACTOR, runBatch, lease);
    if (after === null) return 'done';
    lease = { ...lease, after };
  }
}

const claim = async (house: House, tx: Tx, _actor: Actor, id: string): Promise<MatchLease | null> =>
  (await claimMatchRun(tx, id, await countEnterprises(tx), house.clock.now())) ?? null;

/** What it found so far stays; the next run looks at every enterprise again. */
const giveUp = async (house: House, tx: Tx, _actor: Actor, lease: MatchLease): Promise<string> =>
  (await failMatchRun(tx, lease, 'gave-up', house.clock.now())) ? 'failed: gave-up' : 'another worker has it';

/** @returns the last enterprise of the batch; null where there was none left and the run is done */
async function runBatch(house: House, tx: Tx, _actor: Actor, lease: MatchLease): Promise<string | null> {
  const now = house.clock.now();
  const ids = await enterpriseIdsAfter(tx, lease.after, BATCH);
  const last = ids.at(-1);
  const mine = last === undefined ? await finishMatchRun(tx, lease, now) : await advanceMatchRun(tx, lease, ids, now);
  if (!mine) throw new Error('another worker has taken this run');
  if (last === undefined) return null;
  const found = await fitsOf(house, tx, ids, now);
  await replaceMatches(tx, { runId: lease.id, at: now }, ids, found.flatMap(matchesOf));
  await tellOfGuides(tx, { runId: lease.id, found, at: now });
  return last;
}

const matchesOf = ({ enterpriseId, fits }: FitsOfEnterprise): FoundMatch[] =>
  fits.flatMap((fit) => {
    const { measure, opening, assessment, jurisdiction } = fit;
    const { outcome, amount, missing } = assessment;
    if (outcome === 'no') return [];
    return {
      enterpriseId,
      measure: measure.measure.code,
      outcome,
      amountFen: amount.value === null ? null : parseYuan(amount.value),
      amountKind: amount.kind,
      missing,
      opening: opening.state,
      opensAt: opening.from,
      by: opening.by,
      documentId: measure.document.id,
      documentVersion: measure.document.version,
      guideCode: opening.guide?.guide.code ?? null,
      guideVersion: opening.guide?.guide.version ?? null,
      rank: rankOf(fit),
      jurisdiction,
    };
  });
