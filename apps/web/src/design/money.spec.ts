import { describe, expect, it } from '@jest/globals';
import { caretIn, groupTyped, groupYuan, plainYuan, readYuan } from './money';

describe('an amount as it is typed', () => {
  it.each([
    ['', ''],
    ['1', '1'],
    ['123', '123'],
    ['1234', '1,234'],
    ['1,2345', '12,345'],
    ['1234567.89', '1,234,567.89'],
    ['1,234,567.89', '1,234,567.89'],
    [' 1 234 567.8 ', '1,234,567.8'],
    ['1234.', '1,234.'],
    ['.5', '.5'],
    ['１２３', '123'],
    ['１，２３４．５', '1,234.5'],
    ['1234。5', '1,234.5'],
    ['0.005', '0.005'],
    ['90071992547409931234.56', '90,071,992,547,409,931,234.56'],
  ])('“%s” is shown as “%s”', (typed, shown) => expect(groupTyped(plainYuan(typed))).toBe(shown));

  it.each(['abc', '12万', '1.2.3', '-5', '１２３元', '1e3', '¥5'])('“%s” is no amount and stays as it is', (typed) =>
    expect(groupTyped(plainYuan(typed))).toBe(typed),
  );
});

describe('an amount as it is read', () => {
  it.each([
    ['1,234,567.89', '1234567.89'],
    ['1234567.8', '1234567.8'],
    ['１２３', '123'],
    ['１，２３４．５６', '1234.56'],
    ['0', '0'],
    ['9007199254740993.01', '9007199254740993.01'],
  ])('“%s” is %s', (typed, yuan) => expect(readYuan(typed)).toBe(yuan));

  it.each(['', 'abc', '0.005', '1.', '.5', '-1', '1e3', '12万', '1.2.3', '٣'])('“%s” is refused', (typed) =>
    expect(readYuan(typed)).toBeNull(),
  );
});

describe('an amount as it is shown', () => {
  it.each([
    ['1234567.8', '1,234,567.80'],
    ['-1234.5', '−1,234.50'],
    ['0', '0.00'],
    ['abc', 'abc'],
  ])('%s is %s', (yuan, shown) => expect(groupYuan(yuan)).toBe(shown));
});

describe('the caret', () => {
  it.each([
    // What stood up to the caret, what the field shows then, where the caret goes.
    ['1234', '1,234', 5],
    ['12', '1,234', 3],
    ['1', '1,234', 1],
    ['1,23', '1,234,567', 4],
    ['', '1,234', 0],
    ['1,234.5', '1,234.56', 7],
    ['１２３４', '1,234', 5],
  ])('behind “%s” stands in “%s” at %i', (before, grouped, place) => expect(caretIn(grouped, before)).toBe(place));
});
