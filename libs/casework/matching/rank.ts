/** The order in which an enterprise reads what may be open to it. Pure. */
import { parseYuan } from '#kernel';
import type { Assessment } from '#policy';
import type { Opening } from './opening.js';

/** What the order depends on. */
export interface Ranked {
  opening: Pick<Opening, 'state' | 'from'>;
  assessment: Pick<Assessment, 'measure' | 'outcome' | 'missing'> & { amount: Pick<Assessment['amount'], 'value'> };
}

/** Eligible and open; open, but not all is known; not open now; refused. */
function groupOf({ opening, assessment }: Ranked): number {
  if (assessment.outcome === 'no') return 3;
  if (opening.state !== 'open') return 2;
  return assessment.outcome === 'yes' ? 0 : 1;
}

/** An amount that nobody knows yet comes after every known one. */
const fenOf = ({ assessment }: Ranked): bigint => {
  const { value } = assessment.amount;
  return value === null ? -1n : parseYuan(value);
};

/** What never opens again comes after everything that does. */
const opensAt = ({ opening }: Ranked): number =>
  opening.state === 'closed' ? Number.MAX_SAFE_INTEGER : (opening.from?.getTime() ?? 0);

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);

/** The least missing first, for those who are eligible miss nothing; then the most money; then by code, for good. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    groupOf(a) - groupOf(b) ||
    opensAt(a) - opensAt(b) ||
    a.assessment.missing.length - b.assessment.missing.length ||
    descending(fenOf(a), fenOf(b)) ||
    (a.assessment.measure < b.assessment.measure ? -1 : 1)
  );
}
