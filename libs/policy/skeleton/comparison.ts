/**
 * Whether a figure is a least, a most, or neither, and whether it counts itself.
 *
 * 《民法典》第一千二百五十九条: 以上, 以下, 以内 and 届满 include the number itself; 不满, 超过 and 以外 do not. The other words
 * are read as everyday language has them; a person confirms each.
 */
export interface Comparison {
  bound: 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /** Whether the figure itself is inside. */
  inclusive: boolean;
  /** The words that say so. */
  words: string;
}

type Bound = Comparison['bound'];

/** Directly before the figure. Longer words come first, because 不超过 ends with 超过. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  ['at-most', '最高不超过|最多不超过|不得超过|不超过|不得高于|不高于|不多于|不大于|最高|最多|至多|上限为|上限|封顶'],
  ['at-least', '不得低于|不低于|不得少于|不少于|不小于|至少|最低|达到|届满'],
  ['more-than', '超过|高于|大于|多于|超出'],
  ['less-than', '不满|不足|低于|少于|小于'],
];

/** Directly after it (but 5家内资企业 and 5家以上海为总部的企业 are bounded by nothing), also behind brackets that repeat it: 600万元(含600万元)以上. */
const AFTER: readonly (readonly [Bound, string])[] = [
  ['at-least', '及以上|以上(?!海)|起步'],
  ['at-most', '及以下|以下(?!简称|统称|称)|以内|之内|内(?![资外销贸部地])|为限|封顶'],
  ['more-than', '以外'],
];

/** Words that may stand between 最高 and its figure. */
const BETWEEN = '(?:给予|可给予|予以|可达|可|达到|达|为|至|人民币|补贴|补助|资助|奖励|扶持|支持|合计|累计)';

const before = BEFORE.map(([bound, words]) => [bound, new RegExp(`(${words})${BETWEEN}{0,3}$`)] as const);
const after = AFTER.map(([bound, words]) => [bound, new RegExp(`^(?:\\([^()]{0,20}\\)|\\))?(${words})`)] as const);

/** How far the words of a comparison are looked for. */
const REACH = 30;

/** `(含)` and `(不含)` behind a figure or its 以上 outweigh what the word alone would mean. */
function inclusionSaid(rest: string): boolean | null {
  const said = /^\((不)?含[^()]{0,20}\)/.exec(rest);
  return said ? said[1] === undefined : null;
}

function comparisonOf(bound: Bound, words: string, said: boolean | null): Comparison {
  const inclusive = said ?? (bound === 'at-least' || bound === 'at-most');
  const lower = bound === 'at-least' || bound === 'more-than';
  if (lower) return { bound: inclusive ? 'at-least' : 'more-than', inclusive, words };
  return { bound: inclusive ? 'at-most' : 'less-than', inclusive, words };
}

/**
 * @param sentence a folded sentence
 * @param start where the figure begins, `end` where it ends
 * @returns how the sentence bounds the figure; null where it does not
 */
export function readComparison(sentence: string, start: number, end: number): Comparison | null {
  const lead = sentence.slice(Math.max(0, start - REACH), start);
  const rest = sentence.slice(end, end + REACH);
  const said = inclusionSaid(rest);
  for (const [bound, words] of before) {
    const match = words.exec(lead);
    if (match) return comparisonOf(bound, match[1] as string, said);
  }
  for (const [bound, words] of after) {
    const match = words.exec(rest);
    if (match) return comparisonOf(bound, match[1] as string, said ?? inclusionSaid(rest.slice(match[0].length)));
  }
  return null;
}
