/** Checks of a measure's award and limits: figures, the facts that they stand on, and that they agree. */
import { type Fen, formatYuan, parsePercent, parseYuan } from '#kernel';
import type { Inspection } from './inspection.js';
import { below } from './places.js';
import type { Award, FactType, Limit, Measure } from './types.js';

function checkMoney(inspection: Inspection, at: string, value: string): void {
  if (parseYuan(value) <= 0n) inspection.report(at, 'bad-money', { value });
}

function checkRate(inspection: Inspection, at: string, value: string): void {
  const rate = parsePercent(value);
  if (rate <= 0n || rate > 1_000_000n) inspection.report(at, 'bad-percent', { value });
}

/** Reports a name that is no fact of the measure, or a fact of another type. */
export function checkFactType(
  inspection: Inspection,
  at: string,
  measure: Measure,
  name: string,
  expected: readonly FactType[],
  currency?: 'CNY',
): void {
  const fact = measure.facts.find((candidate) => candidate.name === name);
  if (!fact) {
    inspection.report(at, 'unknown-fact', { value: name });
    return;
  }
  if (expected.includes(fact.type) && (currency === undefined || fact.currency === currency)) return;
  const actual = fact.currency ? `${fact.type} ${fact.currency}` : fact.type;
  const wanted = `${expected.join(' / ')}${currency ? ` ${currency}` : ''}`;
  inspection.report(at, 'fact-of-wrong-type', { fact: name, expected: wanted, actual });
}

/** Awards are paid in CNY, so that whatever they are computed of must be CNY too: no exchange rate stands in a text. */
const checkBase = (inspection: Inspection, at: string, measure: Measure, name: string): void =>
  checkFactType(inspection, at, measure, name, ['money'], 'CNY');

function checkRateAward(
  inspection: Inspection,
  at: string,
  measure: Measure,
  award: Extract<Award, { kind: 'rate' }>,
): void {
  checkRate(inspection, below(at, 'rate'), award.rate);
  if ('fact' in award.of) checkBase(inspection, below(at, 'of', 'fact'), measure, award.of.fact);
  else {
    const { current, prior } = award.of.increase;
    checkBase(inspection, below(at, 'of', 'increase', 'current'), measure, current);
    checkBase(inspection, below(at, 'of', 'increase', 'prior'), measure, prior);
    if (current === prior) inspection.report(below(at, 'of', 'increase'), 'increase-of-itself');
  }
  if ((award.cap === undefined) !== (award.capQuote === undefined)) inspection.report(at, 'cap-without-quote');
  if (award.cap !== undefined) checkMoney(inspection, below(at, 'cap'), award.cap);
  if (award.capQuote !== undefined) inspection.quoteInClause(below(at, 'capQuote'), award.capQuote, measure.clause);
}

/** Checks the award of a measure that fits the schema. */
export function inspectAward(inspection: Inspection, at: string, measure: Measure): void {
  const { award } = measure;
  inspection.quoteInClause(below(at, 'quote'), award.quote, measure.clause);
  switch (award.kind) {
    case 'exact':
      checkMoney(inspection, below(at, 'amount'), award.amount);
      return;
    case 'at-most':
      checkMoney(inspection, below(at, 'ceiling'), award.ceiling);
      return;
    case 'rate':
      checkRateAward(inspection, at, measure, award);
      return;
    case 'match':
      checkBase(inspection, below(at, 'of', 'fact'), measure, award.of.fact);
      return;
    case 'sum-of-heads':
      checkMoney(inspection, below(at, 'cap'), award.cap);
      inspection.unique(award.heads.map(({ fact }, index) => ({ at: below(at, 'heads', index, 'fact'), value: fact })));
      award.heads.forEach(({ fact }, index) => {
        checkBase(inspection, below(at, 'heads', index, 'fact'), measure, fact);
      });
  }
}

/** @returns the most that one award can be, where the text says so */
function ceilingOf(award: Award): Fen | null {
  if (award.kind === 'exact') return parseYuan(award.amount);
  if (award.kind === 'at-most') return parseYuan(award.ceiling);
  if (award.kind === 'sum-of-heads') return parseYuan(award.cap);
  return award.kind === 'rate' && award.cap !== undefined ? parseYuan(award.cap) : null;
}

/** What may tell one year, or one project, from another. */
const KEY_TYPES = { 'per-year': ['integer'], years: ['integer'], 'per-project': ['text', 'choice'] } as const;

function checkLimit(inspection: Inspection, at: string, measure: Measure, limit: Limit): void {
  inspection.quoteInClause(below(at, 'quote'), limit.quote, measure.clause);
  if ('key' in limit) checkFactType(inspection, below(at, 'key'), measure, limit.key, KEY_TYPES[limit.kind]);
  if (!('amount' in limit)) return;
  checkMoney(inspection, below(at, 'amount'), limit.amount);
  const cap = ceilingOf(measure.award);
  if (cap === null || cap <= parseYuan(limit.amount)) return;
  inspection.report(below(at, 'amount'), 'cap-above-limit', { cap: formatYuan(cap), limit: limit.amount });
}

/** Checks the limits of a measure that fits the schema. */
export function inspectLimits(inspection: Inspection, at: string, measure: Measure): void {
  const { limits } = measure;
  if (measure.award.kind === 'none' && limits.length > 0) inspection.report(at, 'limit-without-award');
  inspection.unique(
    limits.map((limit, index) => ({
      at: below(at, index),
      value: 'key' in limit ? `${limit.kind} ${limit.key}` : limit.kind,
    })),
  );
  limits.forEach((limit, index) => {
    checkLimit(inspection, below(at, index), measure, limit);
  });
}
