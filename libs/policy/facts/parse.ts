/** Reads an enterprise's answers; whatever is wrong is told at the fact, in the words of its label. */
import { isDay, type Problem, parseYuan, Refused } from '#kernel';
import type { CompiledMeasure } from '../catalogue/compile.js';
import type { Fact, FactType } from '../catalogue/types.js';
import { policyRefusal } from '../refusals.js';
import { type Facts, type FactValue, percentageFromJson } from './facts.js';

/** Longest text that is taken; a text names a thing, what needs more room is evidence. */
export const TEXT_LENGTH = 2000;

type Wrong = Omit<Problem, 'at'>;
type Read = (fact: Fact, json: unknown) => FactValue | Wrong;

const MONEY: Wrong = {
  zh: '请填写金额，单位元，最多两位小数，不为负，如 6000000.00',
  en: 'write an amount that is not negative, with at most two decimals, such as 6000000.00',
};

function readMoney(fact: Fact, json: unknown): FactValue | Wrong {
  const stated = typeof json === 'object' && json !== null ? (json as { amount?: unknown; currency?: unknown }) : null;
  if (stated && stated.currency !== fact.currency) {
    return { zh: `币种须为 ${fact.currency}`, en: `the currency must be ${fact.currency}` };
  }
  const text = stated ? stated.amount : json;
  if (typeof text !== 'string') return MONEY;
  try {
    const fen = parseYuan(text);
    return fen < 0n ? MONEY : fen;
  } catch {
    return MONEY;
  }
}

function readPercentage(_fact: Fact, json: unknown): FactValue | Wrong {
  const wrong = {
    zh: '请填写百分比数字，最多四位小数，如 2.5',
    en: 'write a percentage with at most four decimals, such as 2.5',
  };
  if (typeof json !== 'string') return wrong;
  try {
    return percentageFromJson(json);
  } catch {
    return wrong;
  }
}

function readInteger(_fact: Fact, json: unknown): FactValue | Wrong {
  return Number.isSafeInteger(json) ? BigInt(json as number) : { zh: '请填写整数', en: 'write a whole number' };
}

function readDate(_fact: Fact, json: unknown): FactValue | Wrong {
  if (typeof json === 'string' && isDay(json)) return json;
  return { zh: '请填写日期，如 2026-03-01', en: 'write a day of the calendar, such as 2026-03-01' };
}

function readBoolean(_fact: Fact, json: unknown): FactValue | Wrong {
  return typeof json === 'boolean' ? json : { zh: '请选择是或否', en: 'answer true or false' };
}

function readChoice(fact: Fact, json: unknown): FactValue | Wrong {
  const choices = fact.choices ?? [];
  if (choices.some(({ value }) => value === json)) return json as string;
  const values = choices.map(({ value }) => value).join(', ');
  return { zh: `请从列出的选项中选择：${values}`, en: `choose one of: ${values}` };
}

function readText(_fact: Fact, json: unknown): FactValue | Wrong {
  if (typeof json === 'string' && json.length <= TEXT_LENGTH) return json.trim();
  return { zh: `请填写不超过 ${TEXT_LENGTH} 字的文字`, en: `write a text of at most ${TEXT_LENGTH} characters` };
}

const READERS: Record<FactType, Read> = {
  money: readMoney,
  percentage: readPercentage,
  integer: readInteger,
  date: readDate,
  boolean: readBoolean,
  choice: readChoice,
  text: readText,
};

/** A field that was cleared says as little as one that was never filled in. */
const isBlank = (json: unknown): boolean =>
  json === undefined || json === null || (typeof json === 'string' && json.trim() === '');

const missing = (fact: Fact): Problem => ({
  at: fact.name,
  zh: `${fact.label.zh}：必填`,
  en: `${fact.label.en}: required`,
});

/**
 * Reads the answers of one measure.
 *
 * @param json an object of answers by the facts' names; null and blank text count as not answered. Money is a string in
 *   yuan, in the currency that the fact declares (or `{amount, currency}`, which must name it)
 * @param options.complete whether every required fact must be there, as at submission
 * @throws Refused `facts-invalid` with a problem at each wrong or unknown fact; `facts-incomplete` with a problem at each
 *   missing one, when nothing else is wrong
 */
export function parseFacts(measure: CompiledMeasure, json: unknown, options: { complete: boolean }): Facts {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Refused(policyRefusal('facts-invalid', { params: { facts: '{…}', factsEn: '{…}' } }));
  }
  const wrong: Problem[] = [];
  const facts: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(json)) {
    const fact = measure.facts.get(name);
    if (!fact) wrong.push({ at: name, zh: `没有“${name}”这一项`, en: `there is no fact "${name}"` });
    else if (!isBlank(value)) {
      const read = READERS[fact.type](fact, value);
      if (typeof read !== 'object') facts[name] = read;
      else wrong.push({ at: name, zh: `${fact.label.zh}：${read.zh}`, en: `${fact.label.en}: ${read.en}` });
    }
  }
  const answered = new Set([...Object.keys(facts), ...wrong.map(({ at }) => at)]);
  const absent = options.complete
    ? measure.measure.facts.filter(({ required, name }) => required && !answered.has(name)).map(missing)
    : [];
  if (wrong.length > 0) throw refusalOf('facts-invalid', measure, [...wrong, ...absent]);
  if (absent.length > 0) throw refusalOf('facts-incomplete', measure, absent);
  return facts;
}

function refusalOf(code: 'facts-invalid' | 'facts-incomplete', measure: CompiledMeasure, problems: Problem[]): Refused {
  const labels = problems.map(({ at }) => measure.facts.get(at)?.label ?? { zh: at, en: at });
  const params = { facts: labels.map(({ zh }) => zh).join('、'), factsEn: labels.map(({ en }) => en).join(', ') };
  return new Refused(policyRefusal(code, { params, problems }));
}
