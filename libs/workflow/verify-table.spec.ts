import { describe, expect, it } from '@jest/globals';
import type { Transition } from './transition.js';
import { TRANSITIONS } from './transitions.js';
import { verifyTable } from './verify-table.js';

const without = (action: string): Transition[] => TRANSITIONS.filter((row) => row.action !== action);
const changed = (action: string, over: object): Transition[] =>
  TRANSITIONS.map((row) => (row.action === action ? ({ ...row, ...over } as Transition) : row));

describe('the transition table', () => {
  it('has no fault', () => expect(() => verifyTable(TRANSITIONS)).not.toThrow());

  it.each<[string, Transition[], string]>([
    ['a state that cannot be reached', without('lapse'), 'lapsed: cannot be reached'],
    ['a dead end', without('reconsider'), 'rejected: is a dead end'],
    ['a way out of a final state', changed('pay', { from: ['lapsed'] }), 'lapsed: is final and has a way out'],
    ['an action without a row', without('object'), 'object: there is no row for this action'],
    ['an unknown guard', changed('approve', { guards: ['moon-is-full'] }), 'unknown guard "moon-is-full"'],
    ['an unknown state', changed('approve', { to: 'granted' }), 'unknown state "granted"'],
    ['an unknown role', changed('approve', { who: ['king'] }), 'unknown role "king"'],
    ['an officer without a stage', changed('approve', { stage: null }), 'an officer acts without a stage or an office'],
    ['a stage without an officer', changed('lapse', { stage: 'town' }), 'only officers act at a stage of an office'],
    ['two rows for one case', changed('accept', { when: undefined }), 'accept from submitted: twice'],
    ['a row that does not say why', changed('pay', { why: ' ' }), 'does not say why'],
    [
      'a deadline that starts and stops at once',
      changed('approve', { deadlines: { stop: ['payment'], pause: [], resume: [], start: ['payment'] } }),
      'starts what it stops',
    ],
  ])('does not boot with %s', (_, table, fault) => expect(() => verifyTable(table)).toThrow(fault));

  it('names every fault at once', () => {
    const table = without('lapse').filter((row) => row.action !== 'reconsider');
    expect(() => verifyTable(table)).toThrow(/rejected: is a dead end[\s\S]*lapsed: cannot be reached/);
  });
});
