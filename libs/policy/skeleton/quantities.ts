/** A number and what it counts: money, a share, a period, or things. */
import { formatPercent, formatYuan } from '#kernel';
import { plainNumber, readNumber, scaled } from './numbers.js';

const CURRENCIES: Record<string, string> = {
  元: 'CNY',
  圆: 'CNY',
  元人民币: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  日元: 'JPY',
  英镑: 'GBP',
};

const PERIODS: Record<string, string> = {
  年: 'year',
  周年: 'year',
  个月: 'month',
  周: 'week',
  个工作日: 'working-day',
  工作日: 'working-day',
  个自然日: 'day',
  自然日: 'day',
  天: 'day',
  日: 'day',
  个小时: 'hour',
  小时: 'hour',
};

/** Things that are counted in Chinese numerals too; 一个, 一批 and 一类 mean no number. */
const COUNTED_IN_WORDS = ['次', '家', '户', '名', '倍', '人', '人次'];
const COUNTED = [
  ...COUNTED_IN_WORDS,
  ...['个', '项', '件', '套', '台', '辆', '场', '条', '批', '种', '类', '座', '处', '栋', '层', '票', '单'],
  ...['平方米', '平米', 'm2', '亩', '吨', '标箱'],
];

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Every unit, longer ones first; 一元化 is no money. */
export const UNIT = `(?:${alternatives([...Object.keys(CURRENCIES), ...Object.keys(PERIODS), ...COUNTED, '%', '‰'])})(?!化|素)`;

const ARABIC =
  '(?<![A-Za-z\\d]|\\d[.,])(?:\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d{1,16})(?:\\.\\d{1,6})?[十百千]?[万亿]{0,2}';
const CHINESE =
  '(?<![第几数多零〇一二两三四五六七八九十百千万亿])[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]{0,14}';
export const NUMBER = `(?:${ARABIC}|${CHINESE})`;

/** What a figure was read as. */
export interface Reading {
  kind: FigureKind;
  /** Money in whole units as a decimal string ("200000.00"), "3%", "5:5", a plain number, or a date (YYYY-MM-DD). */
  value: string;
  /** A currency; year, month, week, working-day, day or hour; the thing counted; null where there is none. */
  unit: string | null;
}

export type FigureKind =
  | 'money'
  | 'percentage'
  | 'percentage-points'
  | 'ratio'
  | 'duration'
  | 'count'
  | 'date'
  | 'document-number'
  /** Digits that are none of the others, so that no figure is passed over in silence. */
  | 'number';

/**
 * @param number as a text writes it, `unit` one of `UNIT`
 * @returns what they come to; null where that is no exact figure, such as a part of a fen
 */
export function readQuantity(number: string, unit: string): Reading | null {
  const decimal = readNumber(number);
  if (decimal === null) return null;
  if (unit === '%' || unit === '‰') {
    const millionths = scaled(decimal, unit === '%' ? 4 : 3);
    return millionths === null ? null : { kind: 'percentage', value: formatPercent(millionths), unit: null };
  }
  const currency = CURRENCIES[unit];
  if (currency !== undefined) {
    const fen = scaled(decimal, 2);
    return fen === null ? null : { kind: 'money', value: formatYuan(fen), unit: currency };
  }
  const period = PERIODS[unit];
  if (period !== undefined) return { kind: 'duration', value: plainNumber(decimal), unit: period };
  if (!/^\d/.test(number) && !COUNTED_IN_WORDS.includes(unit)) return null;
  return { kind: 'count', value: plainNumber(decimal), unit };
}
