import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './figures.js';

/** How a sentence reads: `value unit` and the bound. */
const reads = (text: string): string[] =>
  figuresOf(text, '1').map(({ kind, value, unit, comparison }) =>
    [kind, value, unit, comparison?.bound].filter((part) => part).join(' '),
  );

describe('money', () => {
  it.each([
    ['给予30万元扶持', ['money 300000.00 CNY']],
    ['给予３０ 万元扶持', ['money 300000.00 CNY']],
    ['额度1500亿元', ['money 150000000000.00 CNY']],
    ['给予1,234.56元', ['money 1234.56 CNY']],
    ['给予2.5万元', ['money 25000.00 CNY']],
    ['给予三百五十万元', ['money 3500000.00 CNY']],
    ['给予5千万元', ['money 50000000.00 CNY']],
    ['给予500万元人民币', ['money 5000000.00 CNY']],
    ['投资3000万美元', ['money 30000000.00 USD']],
    ['投资100万欧元', ['money 1000000.00 EUR']],
    ['给予0.01元', ['money 0.01 CNY']],
  ])('%s', (text, expected) => expect(reads(text)).toEqual(expected));

  it('smaller than a fen is no money, and its digits are told all the same', () =>
    expect(reads('每度0.005元')).toEqual(['number 0.005']));

  it.each(['拓展多元化市场', '数万元的差额', '几十万元'])('is not found in %s', (text) =>
    expect(reads(text)).toEqual([]),
  );
});

describe('shares, ratios and points', () => {
  it.each([
    ['按2.5%给予', ['percentage 2.5%']],
    ['按２．５％给予', ['percentage 2.5%']],
    ['千分之三', ['percentage 0.3%']],
    ['百分之五十', ['percentage 50%']],
    ['3‰的费率', ['percentage 0.3%']],
    ['提高2个百分点', ['percentage-points 2%']],
    ['按5：5比例承担', ['ratio 5:5']],
    ['按1:1.5配套', ['ratio 1:1.5']],
    ['上午9:00前', ['number 9', 'number 00']],
  ])('%s', (text, expected) => expect(reads(text)).toEqual(expected));
});

describe('periods, dates and counts', () => {
  it.each([
    ['3个工作日内办结', ['duration 3 working-day at-most']],
    ['十个工作日', ['duration 10 working-day']],
    ['满二十四个月', ['duration 24 month']],
    ['两年内', ['duration 2 year at-most']],
    ['24小时', ['duration 24 hour']],
    ['自2026年1月1日起', ['date 2026-01-01']],
    ['二〇二六年十二月三十一日', ['date 2026-12-31']],
    ['到2025年底', ['date 2025']],
    ['2025年6月', ['date 2025-06']],
    ['每年3月31日前', ['date --03-31']],
    ['2026年2月30日', ['duration 2026 year', 'number 2', 'duration 30 day']],
    ['一次性奖励', ['count 1 次']],
    ['不少于一万家', ['count 10000 家 at-least']],
    ['5个项目', ['count 5 个']],
    ['一批、一类、一个', []],
    ['前3名', ['count 3 名']],
    ['第三年', []],
    ['AE0、B2B', []],
    ['1210包裹', ['number 1210']],
    ['沪松府〔2022〕147 号', ['document-number 沪松府〔2022〕147号']],
  ])('%s', (text, expected) => expect(reads(text)).toEqual(expected));
});

/** 民法典第一千二百五十九条: 以上, 以下, 以内 include the number; 不满, 超过, 以外 do not. */
describe('bounds', () => {
  it.each([
    ['600万元以上', 'at-least', true],
    ['600万元（含600万元）以上', 'at-least', true],
    ['600万元（不含）以上', 'more-than', false],
    ['600万元以上（不含）', 'more-than', false],
    ['600万元以上（含）', 'at-least', true],
    ['600万元及以上', 'at-least', true],
    ['600万元以下', 'at-most', true],
    ['600万元以内', 'at-most', true],
    ['600万元以外', 'more-than', false],
    ['超过600万元', 'more-than', false],
    ['超过600万元（含）', 'at-least', true],
    ['不超过600万元', 'at-most', true],
    ['最高不超过人民币600万元', 'at-most', true],
    ['最高给予600万元', 'at-most', true],
    ['不满600万元', 'less-than', false],
    ['低于600万元', 'less-than', false],
    ['不低于600万元(含)', 'at-least', true],
    ['至少600万元', 'at-least', true],
    ['达到600万元', 'at-least', true],
  ])('%s is %s', (text, bound, inclusive) =>
    expect(figuresOf(text, '1')[0]).toMatchObject({ value: '6000000.00', comparison: { bound, inclusive } }),
  );

  it.each(['支持5家内资企业', '支持5家以上海为总部的企业', '认定5家以下简称示范企业', '落实3年内外贸一体化'])(
    'are not read into %s',
    (text) => expect(figuresOf(text, '1').map(({ comparison }) => comparison)).toEqual([null]),
  );

  it('of a range are both ends, and its unit is that of the second', () => {
    expect(reads('给予10—30万元')).toEqual(['money 100000.00 CNY at-least', 'money 300000.00 CNY at-most']);
    expect(reads('给予10-30万元')).toEqual(['money 100000.00 CNY at-least', 'money 300000.00 CNY at-most']);
    expect(reads('给予10万元至30万元')).toEqual(['money 100000.00 CNY at-least', 'money 300000.00 CNY at-most']);
    expect(reads('50%～70%')).toEqual(['percentage 50% at-least', 'percentage 70% at-most']);
    expect(reads('三至五年')).toEqual(['duration 3 year at-least', 'duration 5 year at-most']);
  });
});

describe('a quote', () => {
  it('is the sentence of the figure, verbatim, with the spaces of the text', () => {
    const text = '支持发展。对新认定的，给予 50 万元一次性扶持.２.５％的，另行规定。';
    expect(figuresOf(text, '1').map(({ quote }) => quote)).toEqual([
      '对新认定的，给予 50 万元一次性扶持.',
      '对新认定的，给予 50 万元一次性扶持.',
      '２.５％的，另行规定。',
    ]);
  });

  it('of one figure said twice in a sentence is there once, of two bounds twice', () => {
    expect(reads('一等奖给予10万元，二等奖给予10万元。')).toEqual(['money 100000.00 CNY']);
    expect(reads('超过10万元的，给予10万元。')).toEqual(['money 100000.00 CNY more-than', 'money 100000.00 CNY']);
  });
});
