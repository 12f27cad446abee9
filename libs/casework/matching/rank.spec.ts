import { describe, expect, it } from '@jest/globals';
import type { Opening } from './opening.js';
import { byRank, type Ranked, rankOf } from './rank.js';

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
      // Counted, not spelt.
      of('ten-missing', 'undetermined', null, [...'abcdefghij']),
      of('april', 'undetermined', null, ['a'], 'later', '2026-04-01T00:00:00+08:00'),
      of('may', 'yes', '9000000.00', [], 'later', '2026-05-01T00:00:00+08:00'),
      of('past-a', 'yes', '9000000.00', [], 'closed'),
      of('past-b', 'yes', '9000000.00', [], 'closed'),
      of('refused', 'no', null),
    ];
    expect([...right].reverse().sort(byRank)).toEqual(right);
  });

  it('is kept as text that the database orders alike: of any amount, and of no more than ASCII', () => {
    // The largest amount that can be written.
    const most = of('a', 'yes', '999999999999999.99');
    expect(rankOf(most)).toBe('0|1|0000|09900000000000000001|a');
    expect(rankOf(of('a', 'yes', null))).toBe('0|1|0000|10000000000000000000|a');
    expect(rankOf(of('a', 'yes', '0.01', [], 'later', '2026-05-01T00:00:00+08:00'))).toBe(
      '2|12026-04-30T16:00:00.000Z|0000|09999999999999999999|a',
    );
    expect(rankOf(of('a', 'no', null, [], 'closed'))).toBe('3|9|0000|10000000000000000000|a');
  });
});
