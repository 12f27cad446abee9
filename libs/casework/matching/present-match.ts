/** A match as it is read, whether it was computed at this moment or by a run. */
import { formatInstant } from '#kernel';
import type { Assessment, CompiledMeasure } from '#policy';
import type { CaseUnderMeasure } from '#workflow';
import { presentMeasureLine } from '../policy/present-measure.js';
import type { Opening } from './opening.js';

export interface MatchToPresent {
  measure: CompiledMeasure;
  outcome: Assessment['outcome'];
  amount: Pick<Assessment['amount'], 'kind' | 'value'>;
  /** Names of facts. */
  missing: readonly string[];
  opening: Pick<Opening, 'state' | 'from' | 'by'> & { guide: { code: string; version: number } | null };
  liveCase: CaseUnderMeasure | null;
}

/** @returns the measure's line, what is granted at most, what is missing and by when; the case there is under it, or null */
export const presentMatch = ({ measure, outcome, amount, missing, opening, liveCase }: MatchToPresent) => ({
  ...presentMeasureLine(measure),
  outcome,
  amount: { kind: amount.kind, value: amount.value },
  missing: missing.map((name) => ({ fact: name, label: measure.facts.get(name)?.label ?? null })),
  opening: {
    state: opening.state,
    from: opening.from && formatInstant(opening.from),
    by: opening.by,
    guide: opening.guide && { code: opening.guide.code, version: opening.guide.version },
  },
  application: liveCase && { id: liveCase.latest, state: liveCase.state },
});

export type PresentedMatch = ReturnType<typeof presentMatch>;
