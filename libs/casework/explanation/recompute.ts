/** Computing a kept assessment anew, from what the case is pinned to, and comparing it byte by byte. */
import { canonicalJson, formatInstant, parseYuan, Refused, sha256, shanghaiDay, type Tx } from '#kernel';
import { type AssessmentInput, assess, assessmentBytes, findGuide, type Guide, parseFacts } from '#policy';
import { guideFor } from '../cases/dossier.js';
import { type KeptInput, writeInput } from '../cases/keep-assessment.js';
import type { House } from '../house.js';
import { type Difference, firstDifference } from './first-difference.js';
import type { KeptAssessment } from './kept-assessments.js';

/** What of a kept assessment may differ: what it was computed from, what came out, and the hash of that. */
export type ComparedPart = 'input' | 'result' | 'sha256';

/** What computing an assessment again says. */
export type Recomputed =
  | { verdict: 'identical' }
  | { verdict: 'differs'; differences: ({ part: ComparedPart } & Difference)[] }
  /** A version, a revision or the kept history is not there, or cannot be read. */
  | { verdict: 'not-recomputable'; reason: string };

/** All that it needs of the house, so that a command can have it without the rest. */
export type Catalogued = Pick<House, 'catalogue'>;

/** Guides that were read, by code and version: a published one never changes. */
export type GuidesRead = Map<string, Guide | null>;

async function guideOf(tx: Tx, kept: KeptAssessment, read: GuidesRead): Promise<Guide | null> {
  const { guideCode, guideVersion } = kept;
  if (guideCode === null) return null;
  const key = `${guideCode}/${guideVersion}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const guide = (await findGuide(tx, guideCode, guideVersion as number))?.guide ?? null;
  read.set(key, guide);
  return guide;
}

/**
 * Puts the input together again: measure and guide in the versions that the case is pinned to, the facts of the revision,
 * the day of the submission. The enterprise's other awards are taken from the kept input, for no other table says what
 * they were at that moment.
 */
async function inputAgain(house: Catalogued, tx: Tx, kept: KeptAssessment, read: GuidesRead): Promise<AssessmentInput> {
  if (kept.facts === null) throw new TypeError(`there is no revision ${kept.revision} of the facts`);
  const measure = await house.catalogue.measure(tx, kept.measure, kept.documentVersion);
  const { history } = JSON.parse(kept.input) as KeptInput;
  return {
    measure,
    guide: guideFor(await guideOf(tx, kept, read), kept.measure),
    facts: parseFacts(measure, kept.facts, { complete: false }),
    history: history.map(({ applicationId, amount, facts }) => ({
      applicationId,
      amountFen: parseYuan(amount),
      facts: facts as Record<string, string>,
    })),
    on: shanghaiDay(kept.submittedAt),
  };
}

/** A fault of the data is a finding; anything else, such as a lost connection, is not about this assessment. */
const isFaultOfData = (error: unknown): error is Error =>
  error instanceof Refused || error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError;

/**
 * Computes a kept assessment anew and compares what it was computed from, what came out, and its hash.
 *
 * @param read guides that were read before; those that this one needs are added
 */
export async function recompute(
  house: Catalogued,
  tx: Tx,
  kept: KeptAssessment,
  read: GuidesRead = new Map(),
): Promise<Recomputed> {
  let again: { input: string; result: string };
  try {
    const input = await inputAgain(house, tx, kept, read);
    again = { input: canonicalJson(writeInput(input)), result: assessmentBytes(assess(input)) };
  } catch (error) {
    if (isFaultOfData(error)) return { verdict: 'not-recomputable', reason: error.message };
    throw error;
  }
  const compared = { ...again, sha256: sha256(again.result) };
  const differences = (['input', 'result', 'sha256'] as const).flatMap((part) => {
    const difference = firstDifference(kept[part], compared[part]);
    return difference ? [{ part, ...difference }] : [];
  });
  return differences.length === 0 ? { verdict: 'identical' } : { verdict: 'differs', differences };
}

/** @returns the verdict in one line, e.g. `differs at byte 812 of the result` */
export function verdictInWords(recomputed: Recomputed): string {
  switch (recomputed.verdict) {
    case 'identical':
      return 'identical';
    case 'differs':
      return `differs at ${recomputed.differences.map(({ part, byte }) => `byte ${byte} of the ${part}`).join(', ')}`;
    case 'not-recomputable':
      return `not recomputable: ${recomputed.reason}`;
  }
}

/** @returns when and with which move it was kept, for people */
export const keptWith = ({ action, computedAt }: KeptAssessment): string => `${action} ${formatInstant(computedAt)}`;
