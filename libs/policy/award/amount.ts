/** Computes the award of one case before limits: base, rate, rounding, cap, and what the guide lowers. */
import { type Fen, formatPercent, formatYuan, minFen, parsePercent, parseYuan, type Rate, rateOf } from '#kernel';
import type { CompiledAward, CompiledMeasure, Source } from '../catalogue/compile.js';
import type { GuideMeasure, Text } from '../catalogue/types.js';
import type { Facts } from '../facts/facts.js';
import { begin, lowerTo, setValue, step, type Working } from './working.js';

/** A guide as far as one measure's amount needs it. */
export interface GuideFigures {
  /** Code and version, for the sentence that names it. */
  name: string;
  parameters: GuideMeasure;
}

type AwardOf<K extends CompiledAward['kind']> = Extract<CompiledAward, { kind: K }>;

/** Everything that the computation of an amount looks at. */
interface Sum {
  measure: CompiledMeasure;
  facts: Facts;
  guide: GuideFigures | null;
  source: Source;
}

/** @returns the fact's fen; a missing one is noted */
function money({ facts }: Sum, name: string, working: Working): Fen | null {
  const value = facts[name];
  if (typeof value === 'bigint') return value;
  working.missing.push(name);
  return null;
}

const labelOf = ({ measure }: Sum, name: string) => measure.facts.get(name)?.label ?? { zh: name, en: name };

function baseOf(sum: Sum, award: AwardOf<'rate'>['award'], working: Working): Fen | null {
  if ('fact' in award.of) {
    const base = money(sum, award.of.fact, working);
    if (base !== null) working.steps.push(step('base', labelOf(sum, award.of.fact), base, sum.source));
    return base;
  }
  const { current, prior } = award.of.increase;
  const now = money(sum, current, working);
  const before = money(sum, prior, working);
  if (now === null || before === null) return null;
  const words = `${formatYuan(now)} − ${formatYuan(before)}`;
  const detail = { zh: `增量：${words}`, en: `Increase: ${words}` };
  working.steps.push(step('increase', detail, now - before, sum.source));
  return now - before;
}

/** The product before rounding, in yuan with all its decimals, so that the fraction of a fen can be seen to go. */
function exactProduct(base: Fen, rate: Rate): string {
  const digits = (base * rate).toString().padStart(9, '0');
  return `${digits.slice(0, -8)}.${digits.slice(-8).replace(/0+$/, '').padEnd(2, '0')}`;
}

/** Takes the rate and shows it; what is left of a fen is dropped, for "at most 3%" may not be exceeded. */
function takeRate(
  working: Working,
  base: Fen,
  rate: Rate,
  rule: 'rate' | 'guide-rate' | 'match',
  by: string,
  source: Source | null,
) {
  const value = rateOf(base, rate);
  const words = `${formatYuan(base)} × ${formatPercent(rate)}`;
  const result = exactProduct(base, rate);
  const made = step(rule, { zh: `${by}${words} = ${result}`, en: `${by}${words} = ${result}` }, value, source);
  setValue(working, value, made);
  if ((base * rate) % 1_000_000n === 0n) return;
  working.steps.push(step('round-down', { zh: '舍去不足一分的部分', en: 'Rounded down to the fen' }, value, null));
}

function rateAward(sum: Sum, { award, rate, cap }: AwardOf<'rate'>): Working {
  const working = begin(award.bound);
  const base = baseOf(sum, award, working);
  if (base === null) return working;
  working.base = base;
  if (base <= 0n) {
    working.value = 0n;
    working.binding = working.steps.at(-1) ?? null;
    return working;
  }
  const guideRate = sum.guide?.parameters.rate;
  if (sum.guide && guideRate !== undefined) {
    // The policy's rate stands above any guide, also one that slipped past the checks.
    takeRate(working, base, minFen(rate, parsePercent(guideRate)), 'guide-rate', `${sum.guide.name}: `, null);
  } else takeRate(working, base, rate, 'rate', '', sum.source);
  if (cap !== null) {
    const source = { clause: sum.source.clause, quote: award.capQuote ?? award.quote };
    const yuan = formatYuan(cap);
    lowerTo(working, cap, 'cap', { zh: `不超过 ${yuan}`, en: `At most ${yuan}` }, source);
  }
  return working;
}

/** What counts of one head: what was asked for, up to the most that the guide allows for it. */
function countedOf({ guide }: Sum, fact: string, label: Text, asked: Fen, working: Working): Fen {
  const ceiling = guide?.parameters.heads?.find((head) => head.fact === fact)?.ceiling;
  if (!guide || ceiling === undefined) return asked;
  const counted = minFen(asked, parseYuan(ceiling));
  const zh = `${label.zh}：${guide.name} 不超过 ${ceiling} 元`;
  const en = `${label.en}: ${guide.name} at most ${ceiling} yuan`;
  working.steps.push(step('guide-head', { zh, en }, counted, null));
  return counted;
}

function sumOfHeads(sum: Sum, { award, cap }: AwardOf<'sum-of-heads'>): Working {
  const working = begin('at-most');
  const answered = award.heads.filter(({ fact }) => sum.facts[fact] !== undefined);
  // A head that was not answered is a head that was not asked for, unless the form requires it or there is none at all.
  for (const { fact } of award.heads) {
    if (sum.facts[fact] !== undefined) continue;
    if (answered.length === 0 || sum.measure.facts.get(fact)?.required) working.missing.push(fact);
  }
  let total = 0n;
  for (const { fact, label } of answered) {
    const amount = sum.facts[fact] as Fen;
    working.steps.push(step('head', label, amount, sum.source));
    total += countedOf(sum, fact, label, amount, working);
  }
  if (working.missing.length > 0) return working;
  setValue(working, total, step('sum', { zh: '各项合计', en: 'Sum of the heads' }, total, sum.source));
  const yuan = formatYuan(cap);
  lowerTo(working, cap, 'cap', { zh: `合计不超过 ${yuan}`, en: `Together at most ${yuan}` }, sum.source);
  return working;
}

function matchAward(sum: Sum, { fact }: AwardOf<'match'>): Working {
  const ratio = sum.guide?.parameters.matchRatio;
  if (!sum.guide || ratio === undefined) return begin('open');
  const working = begin('exact');
  const superior = money(sum, fact, working);
  if (superior === null) return working;
  working.steps.push(step('base', labelOf(sum, fact), superior, sum.source));
  takeRate(working, superior, parsePercent(ratio), 'match', `${sum.guide.name}: `, null);
  return working;
}

/** A figure of the text itself: the sum, or the ceiling under which somebody sets it. */
function fixedAward(sum: Sum, award: AwardOf<'exact'> | AwardOf<'at-most'>): Working {
  const working = begin(award.kind);
  const [fen, rule] =
    award.kind === 'exact' ? [award.amount, 'fixed-amount' as const] : [award.ceiling, 'ceiling' as const];
  const detail = award.kind === 'exact' ? { zh: '定额', en: 'Fixed amount' } : { zh: '最高不超过', en: 'At most' };
  setValue(working, fen, step(rule, detail, fen, sum.source));
  return working;
}

/** A guide's fixed amount or ceiling: it sets an open figure, and lowers one that the policy sets. */
function applyGuide({ guide }: Sum, working: Working): Working {
  if (!guide) return working;
  const { amount, ceiling } = guide.parameters;
  const text = amount ?? ceiling;
  if (text === undefined) return working;
  const fen = parseYuan(text);
  const rule = amount === undefined ? 'guide-ceiling' : 'guide-amount';
  const detail = { zh: `${guide.name}: ${text} 元`, en: `${guide.name}: ${text} yuan` };
  if (working.kind === 'open') setValue(working, fen, step(rule, detail, fen, null));
  else lowerTo(working, fen, rule, detail, null);
  if (amount !== undefined) working.kind = 'exact';
  else if (working.kind === 'open') working.kind = 'at-most';
  return working;
}

function compute(sum: Sum): Working {
  const { award } = sum.measure;
  switch (award.kind) {
    case 'exact':
    case 'at-most':
      return fixedAward(sum, award);
    case 'rate':
      return rateAward(sum, award);
    case 'sum-of-heads':
      return sumOfHeads(sum, award);
    case 'match':
      return matchAward(sum, award);
    case 'set-by-guide':
      return begin('open');
    case 'none':
      return begin('none');
  }
}

/**
 * Computes what the policy and the guide grant, before limits over earlier awards.
 *
 * @returns the working; its value is null where a figure is left open or a fact is missing
 */
export function computeAmount(measure: CompiledMeasure, facts: Facts, guide: GuideFigures | null): Working {
  const source = { clause: measure.clause.label, quote: measure.measure.award.quote };
  const sum: Sum = { measure, facts, guide, source };
  return applyGuide(sum, compute(sum));
}
