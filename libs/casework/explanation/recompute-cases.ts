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
import { type HistoryFault, historyFaults } from './kept-history.js';
import { type Catalogued, type GuidesRead, type Recomputed, recompute } from './recompute.js';

/** Assessments read at once. */
const SET = 500;

/** Who is told while it goes on; nothing is gathered, so that a million findings need no more room than one. */
export interface RecomputationListener {
  /** What is wrong with one kept assessment. */
  found(kept: KeptAssessment, recomputed: Exclude<Recomputed, { verdict: 'identical' }>): void;
  /** An award that the assessment counted and that never was, or one that it left out. */
  history(kept: KeptAssessment, fault: HistoryFault): void;
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
  /** Awards that an assessment counted and that never were, or that it left out. */
  historyFaults: number;
  missing: number;
}

/** @returns whether everything was computed again to the same bytes */
export const isFaultless = ({ different, notRecomputable, historyFaults, missing }: Recomputation): boolean =>
  different + notRecomputable + historyFaults + missing === 0;

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

/** Computes one set again, tells what is wrong, and counts. */
async function judgeSet(
  house: Catalogued,
  tx: Tx,
  { kept, guides, counts }: { kept: readonly KeptAssessment[]; guides: GuidesRead; counts: Recomputation },
  listener: RecomputationListener,
): Promise<void> {
  const readable = new Map<string, KeptAssessment>();
  for (const one of kept) {
    const recomputed = await recompute(house, tx, one, guides);
    if (recomputed.verdict !== 'not-recomputable') readable.set(one.id, one);
    if (recomputed.verdict === 'identical') counts.identical += 1;
    else {
      if (recomputed.verdict === 'differs') counts.different += 1;
      else counts.notRecomputable += 1;
      listener.found(one, recomputed);
    }
  }
  if (readable.size === 0) return;
  for (const fault of await historyFaults(tx, [...readable.values()])) {
    counts.historyFaults += 1;
    listener.history(readable.get(fault.assessmentId) as KeptAssessment, fault);
  }
}

/**
 * Computes every assessment of the cases asked for anew and compares it byte by byte with what was kept, and the awards
 * that it counted with the commitments. It only reads: call it in a snapshot whose reach is all cases. Two statements per
 * 500 assessments, and one for each version of a document or guide that they are pinned to.
 */
export async function recomputeCases(
  house: Catalogued,
  tx: Tx,
  asked: CasesAsked,
  listener: RecomputationListener,
): Promise<Recomputation> {
  const of = await countAssessments(tx, asked);
  const counts = { ...of, identical: 0, different: 0, notRecomputable: 0, historyFaults: 0, missing: 0 };
  const guides: GuidesRead = new Map();
  let done = 0;
  await inSets(
    (after) => assessmentsAfter(tx, asked, { after, limit: SET }),
    ({ id }) => id,
    async (kept) => {
      await judgeSet(house, tx, { kept, guides, counts }, listener);
      done += kept.length;
      listener.progress(done, of.assessments);
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
