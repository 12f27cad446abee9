import { describe, expect, it } from '@jest/globals';
import { firstDifference } from './first-difference.js';

describe('the first byte that differs', () => {
  it('is none where the texts are the same', () => {
    expect(firstDifference('', '')).toBeNull();
    expect(firstDifference('{"额":1}', '{"额":1}')).toBeNull();
  });

  it('is counted in bytes from 0, three for a Chinese character', () => {
    expect(firstDifference('a1', 'a2')).toEqual({ byte: 1, kept: 'a1', recomputed: 'a2' });
    expect(firstDifference('额1', '额2')?.byte).toBe(3);
    expect(firstDifference('1', '2')?.byte).toBe(0);
  });

  it('lies inside a character where two characters share their first bytes, and shows both whole', () => {
    // U+989D and U+989E differ in their third byte.
    expect(firstDifference('a额z', 'a颞z')).toEqual({ byte: 2 + 1, kept: 'a额z', recomputed: 'a颞z' });
  });

  it('is the length of the shorter text where it is the beginning of the other', () => {
    expect(firstDifference('abc', 'abcd')).toEqual({ byte: 3, kept: 'abc', recomputed: 'abcd' });
    expect(firstDifference('额', '')).toEqual({ byte: 0, kept: '额', recomputed: '' });
  });

  it('is shown with forty bytes on each side, cut between characters', () => {
    const before = '额'.repeat(100);
    const after = '度'.repeat(100);
    const difference = firstDifference(`${before}1${after}`, `${before}2${after}`);
    expect(difference).toEqual({
      byte: 300,
      kept: `${'额'.repeat(14)}1${'度'.repeat(13)}`,
      recomputed: `${'额'.repeat(14)}2${'度'.repeat(13)}`,
    });
  });
});
