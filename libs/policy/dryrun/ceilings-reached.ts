/** Which caps and limits hold awards down, and in how many cases. */
import type { Evaluation } from '../assess/assess.js';
import type { CompiledMeasure } from '../catalogue/compile.js';

/** A cap or limit that bit. */
export interface Ceiling {
  measure: string;
  /** The step of the computation (`cap`, `limit-lifetime`, `guide-ceiling`), or the limit that was used up. */
  code: string;
  /** Null where a guide sets it. */
  quote: string | null;
}

/** @returns the cap or limit that refuses the case or that lowered its amount last; null where nothing did */
export function ceilingReached({ measure }: CompiledMeasure, { ground, working }: Evaluation): Ceiling | null {
  if (ground) {
    return ground.kind === 'limit' ? { measure: measure.code, code: ground.code, quote: ground.source.quote } : null;
  }
  const { binding } = working;
  if (binding === null || !(binding.rule === 'cap' || binding.rule === 'guide-ceiling' || isLimit(binding.rule))) {
    return null;
  }
  return { measure: measure.code, code: binding.rule, quote: binding.quote };
}

const isLimit = (rule: string): boolean => rule.startsWith('limit-');
