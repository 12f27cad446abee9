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

/** More fen than any amount; an amount that nobody knows yet stands where it has none, after every known one. */
const NO_AMOUNT = 10n ** 19n;

/** The larger the amount, the less: twenty digits. */
function amountKey({ assessment }: Ranked): string {
  const { value } = assessment.amount;
  return String(NO_AMOUNT - (value === null ? 0n : parseYuan(value))).padStart(20, '0');
}

/** What never opens again comes after everything that does, and what is open before it. */
const openingKey = ({ opening }: Ranked): string =>
  opening.state === 'closed' ? '9' : `1${opening.from?.toISOString() ?? ''}`;

/**
 * The place of a match as text, so that the database can keep it and turn pages by it: of two the one whose bytes are less
 * goes before. The least missing first, for those who are eligible miss nothing; then the most money; then by code, for good.
 */
export function rankOf(match: Ranked): string {
  const { measure, missing } = match.assessment;
  const missed = String(missing.length).padStart(4, '0');
  return [groupOf(match), openingKey(match), missed, amountKey(match), measure].join('|');
}

/** The same order for what is sorted here. Ranks are of ASCII alone, so that code units order them as bytes do. */
export function byRank(a: Ranked, b: Ranked): number {
  return rankOf(a) < rankOf(b) ? -1 : 1;
}
