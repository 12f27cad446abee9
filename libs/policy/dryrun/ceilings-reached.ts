/** Which caps and limits hold awards down, and in how many cases. */
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { Side } from './expected-grant.js';

/** A cap or limit that bit. */
export interface Ceiling {
  measure: string;
  /** The step of the computation (`cap`, `limit-lifetime`, `guide-ceiling`), or the limit that was used up. */
  code: string;
  /** Null where a guide sets it. */
  quote: string | null;
}

/**
 * @returns the cap or limit that refuses the case, or the one that its grant comes up to; null where nothing holds it down,
 *   which is so too where a person granted less
 */
export function ceilingReached({ measure }: CompiledMeasure, { evaluation, grant }: Side): Ceiling | null {
  if (evaluation === null) return null;
  const { ground, working } = evaluation;
  if (ground) {
    return ground.kind === 'limit' ? { measure: measure.code, code: ground.code, quote: ground.source.quote } : null;
  }
  const { binding, value } = working;
  if (grant !== value) return null;
  if (binding === null || !(binding.rule === 'cap' || binding.rule === 'guide-ceiling' || isLimit(binding.rule))) {
    return null;
  }
  return { measure: measure.code, code: binding.rule, quote: binding.quote };
}

const isLimit = (rule: string): boolean => rule.startsWith('limit-');
