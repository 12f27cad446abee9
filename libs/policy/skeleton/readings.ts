/** The signs by which each kind of figure is known, from the most to the least definite. */
import type { Comparison } from './comparison.js';
import { DATE, readDate, readYearlyDate, YEARLY_DATE } from './dates.js';
import { NUMBER, type Reading, readQuantity, UNIT } from './quantities.js';

/** A reading that may be one end of a range, which then says how it bounds. */
export type RangedReading = Reading & { range?: Comparison };

/** A way to read: a pattern over a folded sentence, and what a match comes to; nothing where it is no figure. */
export interface Way {
  pattern: RegExp;
  read(match: RegExpMatchArray): RangedReading[];
}

const only = (reading: Reading | null): Reading[] => (reading ? [reading] : []);
const dated = (value: string | null): Reading[] => only(value === null ? null : { kind: 'date', value, unit: null });

/** 10-30万元 means 10万元 to 30万元. */
function readRange([, from = '', fromUnit, sign = '', to = '', unit = '']: RegExpMatchArray): RangedReading[] {
  if (fromUnit !== undefined && fromUnit !== unit) return [];
  const scale = /[十百千万亿]$/.test(from) || fromUnit !== undefined ? '' : (/[万亿]+$/.exec(to)?.[0] ?? '');
  const least = readQuantity(from + scale, unit);
  const most = readQuantity(to, unit);
  if (!least || !most) return [];
  return [
    { ...least, range: { bound: 'at-least', inclusive: true, words: sign } },
    { ...most, range: { bound: 'at-most', inclusive: true, words: sign } },
  ];
}

const PARTS_OF: Record<string, string> = { 百: '%', 千: '‰' };

export const WAYS: readonly Way[] = [
  {
    pattern: /[\u4e00-\u9fff]{2,6}[〔[【]\d{4}[〕\]】]第?\d{1,5}号/g,
    read: ([words]) => [{ kind: 'document-number', value: words, unit: null }],
  },
  { pattern: new RegExp(`(?<![A-Za-z\\d])(?:${DATE})`, 'g'), read: ([words]) => dated(readDate(words)) },
  { pattern: new RegExp(`(?<![A-Za-z\\d])${YEARLY_DATE}`, 'g'), read: ([words]) => dated(readYearlyDate(words)) },
  { pattern: /一次性/g, read: () => [{ kind: 'count', value: '1', unit: '次' }] },
  {
    pattern: new RegExp(`(${NUMBER})个?百分点`, 'g'),
    read: ([, number = '']) =>
      only(readQuantity(number, '%')).map((reading) => ({ ...reading, kind: 'percentage-points' })),
  },
  {
    pattern: new RegExp(`([百千])分之(${NUMBER})`, 'g'),
    read: ([, part = '', number = '']) => only(readQuantity(number, PARTS_OF[part] as string)),
  },
  {
    pattern: /(?<![\d:.])(\d{1,3}(?:\.\d{1,2})?):([1-9]\d{0,2}(?:\.\d{1,2})?)(?![\d:])/g,
    read: ([, one, other]) => [{ kind: 'ratio', value: `${one}:${other}`, unit: null }],
  },
  { pattern: new RegExp(`(${NUMBER})(${UNIT})?([-—–~至到])(${NUMBER})(${UNIT})`, 'g'), read: readRange },
  {
    pattern: new RegExp(`(${NUMBER})(${UNIT})`, 'g'),
    read: ([, number = '', unit = '']) => only(readQuantity(number, unit)),
  },
  {
    pattern: /(?<![A-Za-z\d])\d{1,16}(?:\.\d{1,6})?/g,
    read: ([words]) => [{ kind: 'number', value: words, unit: null }],
  },
];
