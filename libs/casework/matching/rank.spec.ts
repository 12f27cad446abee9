import { describe, expect, it } from '@jest/globals';
import type { Opening } from './opening.js';
import { byRank, type Ranked } from './rank.js';

const of = (
  measure: string,
  outcome: 'yes' | 'undetermined' | 'no',
  value: string | null,
  missing: string[] = [],
  state: Opening['state'] = 'open',
  from: string | null = null,
): Ranked => ({
  opening: { state, from: from === null ? null : new Date(from) },
  assessment: { measure, outcome, missing, amount: { value } },
});

describe('the order of matches', () => {
  it('is: eligible by amount, undetermined by how little is missing, what opens next, what is closed, what refuses', () => {
    const right = [
      of('most', 'yes', '200000.00'),
      // Compared as money, not as text.
      of('less', 'yes', '90000.00'),
      of('open-amount', 'yes', null),
      of('one-missing', 'undetermined', null, ['a']),
      of('two-missing-rich', 'undetermined', '5000000.00', ['a', 'b']),
      of('two-missing-poor', 'undetermined', '1.00', ['a', 'b']),
      of('april', 'undetermined', null, ['a'], 'later', '2026-04-01T00:00:00+08:00'),
      of('may', 'yes', '9000000.00', [], 'later', '2026-05-01T00:00:00+08:00'),
      of('past-a', 'yes', '9000000.00', [], 'closed'),
      of('past-b', 'yes', '9000000.00', [], 'closed'),
      of('refused', 'no', null),
    ];
    expect([...right].reverse().sort(byRank)).toEqual(right);
  });
});
