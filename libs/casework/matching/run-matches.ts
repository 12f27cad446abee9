/** The run over all enterprises: the worker's part, batch by batch, each with its place in one transaction. */
import { countEnterprises, enterpriseIdsAfter } from '#identity';
import { type Actor, parseYuan, SYSTEM_ACTOR, type Tx } from '#kernel';
import {
  advanceMatchRun,
  claimMatchRun,
  type FoundMatch,
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

/**
 * Does a run, or goes on with one whose worker died: behind its last whole batch, so that nothing is told twice.
 *
 * @returns in a word, what came of it
 */
export async function runMatches(house: House, id: string): Promise<string> {
  const claimed = await perform(house, SYSTEM_ACTOR, claim, id);
  if (!claimed) return 'nothing to do';
  let lease: MatchLease = claimed;
  while (true) {
    const after = await perform(house, SYSTEM_ACTOR, runBatch, lease);
    if (after === null) return 'done';
    lease = { ...lease, after };
  }
}

const claim = async (house: House, tx: Tx, _actor: Actor, id: string): Promise<MatchLease | null> =>
  (await claimMatchRun(tx, id, await countEnterprises(tx), house.clock.now())) ?? null;

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
