/** Computing many kept assessments anew, in sets, with a memory that does not grow with them. */
import type { Tx } from '#kernel';
import {
  assessmentsAfter,
  type CasesAsked,
  countAssessments,
  type KeptAssessment,
  type MissingAssessment,
  missingAfter,
} from './kept-assessments.js';
import { type Catalogued, type GuidesRead, type Recomputed, recompute } from './recompute.js';

/** Assessments read at once. */
const SET = 500;

/** Who is told while it goes on; nothing is gathered, so that a million findings need no more room than one. */
export interface RecomputationListener {
  /** What is wrong with one kept assessment. */
  found(kept: KeptAssessment, recomputed: Exclude<Recomputed, { verdict: 'identical' }>): void;
  /** A move that has to keep an assessment and kept none. */
  missing(move: MissingAssessment): void;
  progress(done: number, of: number): void;
}

/** What was looked at, and what came out. */
export interface Recomputation {
  cases: number;
  assessments: number;
  identical: number;
  different: number;
  notRecomputable: number;
  missing: number;
}

/** @returns whether everything was computed again to the same bytes */
export const isFaultless = ({ different, notRecomputable, missing }: Recomputation): boolean =>
  different + notRecomputable + missing === 0;

/** Calls `take` with one set after the other until there is none. */
async function inSets<Item>(
  read: (after: string | null) => Promise<Item[]>,
  idOf: (item: Item) => string,
  take: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const items: Item[] = await read(after);
    await take(items);
    const last = items.at(-1);
    if (items.length < SET || last === undefined) return;
    after = idOf(last);
  }
}

/**
 * Computes every assessment of the cases asked for anew and compares it byte by byte with what was kept. It only reads:
 * call it in a snapshot whose reach is all cases. One statement per 500 assessments, and one for each version of a
 * document or guide that they are pinned to.
 */
export async function recomputeCases(
  house: Catalogued,
  tx: Tx,
  asked: CasesAsked,
  listener: RecomputationListener,
): Promise<Recomputation> {
  const { cases, assessments } = await countAssessments(tx, asked);
  const counts: Recomputation = { cases, assessments, identical: 0, different: 0, notRecomputable: 0, missing: 0 };
  const guides: GuidesRead = new Map();
  let done = 0;
  const judge = async (kept: KeptAssessment) => {
    const recomputed = await recompute(house, tx, kept, guides);
    if (recomputed.verdict === 'identical') counts.identical += 1;
    else {
      if (recomputed.verdict === 'differs') counts.different += 1;
      else counts.notRecomputable += 1;
      listener.found(kept, recomputed);
    }
  };
  await inSets(
    (after) => assessmentsAfter(tx, asked, { after, limit: SET }),
    ({ id }) => id,
    async (kept) => {
      for (const one of kept) await judge(one);
      done += kept.length;
      listener.progress(done, assessments);
    },
  );
  await inSets(
    (after) => missingAfter(tx, asked, { after, limit: SET }),
    ({ eventId }) => eventId,
    async (moves) => {
      counts.missing += moves.length;
      for (const move of moves) listener.missing(move);
    },
  );
  return counts;
}
