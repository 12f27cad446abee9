/** What would have been granted under a draft, judged by what was granted under the rules of the time. */
import { type Fen, minFen } from '#kernel';
import type { Evaluation } from '../assess/assess.js';
import type { Ending } from './stored-case.js';

/** One case under one set of rules. */
export interface Side {
  /** Null where the rules have no measure for it. */
  evaluation: Evaluation | null;
  /** Fen; null where nobody can tell. */
  grant: Fen | null;
}

/** @returns whether two sets of rules give the case the same answer, and on the same ground */
export function isSameAnswer(one: Evaluation, other: Evaluation): boolean {
  return (
    one.assessment.outcome === other.assessment.outcome &&
    one.assessment.amount.kind === other.assessment.amount.kind &&
    computedFen(one) === computedFen(other) &&
    one.ground?.code === other.ground?.code &&
    missingAnew(one, other).length === 0
  );
}

/** @returns the computed fen: the award, or the most that it may be; null where it is refused or open */
export const computedFen = ({ ground, working }: Evaluation): Fen | null => (ground ? null : working.value);

/** @returns the facts that only the draft needs and nobody was asked for */
export const missingAnew = (was: Evaluation, draft: Evaluation): string[] =>
  draft.assessment.missing.filter((name) => !was.assessment.missing.includes(name));

/** What limits in money leave; null without such a limit. */
function leftByLimits({ assessment }: Evaluation): Fen | null {
  return assessment.limits.reduce<Fen | null>((least, { unit, remaining }) => {
    if (unit !== 'CNY' || remaining === null) return least;
    const left = BigInt(remaining.replace('.', ''));
    return least === null ? left : minFen(least, left);
  }, null);
}

/**
 * An award that a person set below the most stands, as far as the draft lets it; one that was the most follows the draft.
 * A figure that both leave open was set by a superior decision, and stands within the draft's limits.
 */
function grantAgain(granted: Fen, was: Evaluation, draft: Evaluation): Fen | null {
  const most = computedFen(was);
  const value = computedFen(draft);
  if (value === null) {
    if (most !== null) return null;
    return minFen(granted, leftByLimits(draft) ?? granted);
  }
  if (most === null) return draft.working.kind === 'exact' ? value : minFen(granted, value);
  return granted < most ? minFen(granted, value) : value;
}

/** What a case that nobody has decided yet comes to: the most that the rules give it. */
export function pendingGrant({ assessment, working, ground }: Evaluation): Fen | null {
  if (ground) return 0n;
  return assessment.outcome === 'yes' ? working.value : null;
}

/**
 * What the case would have been granted under the draft. What people decided stands wherever the draft gives the same
 * answer as the rules of the time: a case that was refused although the rules allowed it is refused again.
 *
 * @param granted fen that were really granted; 0 for none
 * @param draft null where the draft has no measure for it
 * @returns fen, or null where nobody can tell: a fact that was never asked for, or a figure that the draft leaves open
 */
export function expectedGrant(ending: Ending, granted: Fen, was: Evaluation, draft: Evaluation | null): Fen | null {
  if (draft === null || ending === 'ended') return 0n;
  if (ending === 'pending') return pendingGrant(draft);
  if (isSameAnswer(was, draft)) return granted;
  if (draft.ground) return 0n;
  if (ending === 'refused' && was.ground === null) return 0n;
  if (missingAnew(was, draft).length > 0) return null;
  if (ending === 'refused') return pendingGrant(draft);
  return grantAgain(granted, was, draft);
}
