import { describe, expect, it } from '@jest/globals';
import { awardsCounted } from './limits.js';

const award = (name: string, facts: Record<string, string | number> = {}) => ({ name, facts });
const names = (awards: { name: string }[]) => awards.map(({ name }) => name);

describe('the awards that a limit counted', () => {
  const history = [
    award('same', { project: 'QP-2026-1' }),
    award('other', { project: 'QP-2026-2' }),
    award('same in full width', { project: 'ｑｐ－2026－1 ' }),
    award('without the key'),
  ];

  it('are all of them, where the limit has no key', () => {
    for (const kind of ['once', 'lifetime'] as const)
      expect(awardsCounted({ kind, key: null, keyValue: null }, history)).toEqual(history);
  });

  it('are those of the same project, however it is spelt', () => {
    const counted = awardsCounted({ kind: 'per-project', key: 'project', keyValue: 'QP-2026-1' }, history);
    expect(names(counted)).toEqual(['same', 'same in full width']);
  });

  it('are none, where the key is not answered and nobody can tell', () => {
    expect(awardsCounted({ kind: 'per-project', key: 'project', keyValue: null }, history)).toEqual([]);
  });

  it('are those of every year, where years are counted', () => {
    const years = [award('first', { year: 2025 }), award('second', { year: 2026 })];
    expect(names(awardsCounted({ kind: 'years', key: 'year', keyValue: 2026 }, years))).toEqual(['first', 'second']);
  });
});
