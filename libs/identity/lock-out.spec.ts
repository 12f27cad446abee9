import { describe, expect, it } from '@jest/globals';
import { decideSignIn, shutTo } from './index.js';
import { type AccountState, FAILURES_TO_LOCK, LOCK_MS } from './lock-out.js';

const NOW = new Date('2026-03-02T09:00:00+08:00');
const later = (ms: number) => new Date(NOW.getTime() + ms);
const account = (state: Partial<AccountState> = {}): AccountState => ({
  failedSignIns: 0,
  lockedUntil: null,
  disabled: false,
  ...state,
});

describe('what an attempt to sign in comes to', () => {
  it('lets in with the right password and forgets the failures before', () => {
    expect(decideSignIn(account({ failedSignIns: 4 }), true, NOW)).toEqual({
      outcome: 'let-in',
      failedSignIns: 0,
      lockedUntil: null,
    });
  });

  it('counts failures, and locks for 15 minutes at the fifth', () => {
    for (let before = 0; before < FAILURES_TO_LOCK - 1; before += 1) {
      expect(decideSignIn(account({ failedSignIns: before }), false, NOW)).toEqual({
        outcome: 'failed',
        failedSignIns: before + 1,
        lockedUntil: null,
      });
    }
    expect(decideSignIn(account({ failedSignIns: 4 }), false, NOW)).toEqual({
      outcome: 'locked-now',
      failedSignIns: 5,
      lockedUntil: later(15 * 60_000),
    });
  });

  it.each([true, false])('refuses while locked without counting on (right password: %s)', (right) => {
    const locked = account({ failedSignIns: 5, lockedUntil: later(LOCK_MS) });
    expect(decideSignIn(locked, right, later(LOCK_MS - 1))).toEqual({
      outcome: 'locked-before',
      failedSignIns: 5,
      lockedUntil: later(LOCK_MS),
    });
  });

  it('begins a new count at the very end of the lock', () => {
    const locked = account({ failedSignIns: 5, lockedUntil: later(LOCK_MS) });
    expect(decideSignIn(locked, true, later(LOCK_MS)).outcome).toBe('let-in');
    expect(decideSignIn(locked, false, later(LOCK_MS))).toMatchObject({ outcome: 'failed', failedSignIns: 1 });
  });

  it('never lets a disabled account in', () => {
    expect(decideSignIn(account({ disabled: true }), true, NOW)).toMatchObject({ outcome: 'failed', failedSignIns: 1 });
  });
});

describe('what keeps out whom an identity provider has recognised', () => {
  it.each([
    ['nothing', {}, null],
    ['nothing, whatever was guessed', { failedSignIns: 4 }, null],
    ['a lock to its last millisecond', { lockedUntil: later(1) }, 'locked'],
    ['no lock that has run out', { failedSignIns: 5, lockedUntil: NOW }, null],
    ['a shut account, locked or not', { disabled: true, lockedUntil: later(1) }, 'disabled'],
  ])('%s', (_what, state, kept) => expect(shutTo(account(state), NOW)).toBe(kept));
});
