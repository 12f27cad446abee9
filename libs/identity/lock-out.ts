/** What an attempt to sign in comes to. Pure; the caller holds the account's row locked between reading and writing. */

/** Wrong passwords in a row after which the account is locked [local]. */
export const FAILURES_TO_LOCK = 5;

/** How long it stays locked, in milliseconds [local]. */
export const LOCK_MS = 15 * 60_000;

export interface AccountState {
  failedSignIns: number;
  lockedUntil: Date | null;
  disabled: boolean;
}

export interface SignInDecision {
  outcome: 'let-in' | 'failed' | 'locked-now' | 'locked-before';
  failedSignIns: number;
  lockedUntil: Date | null;
}

/**
 * @param right whether the password was the right one
 * @returns the outcome and the counters to keep. While the account is locked even the right password is refused and
 *   nothing is counted, so that guessing on does not prolong the lock; a lock that has run out begins a new count.
 */
export function decideSignIn(account: AccountState, right: boolean, now: Date): SignInDecision {
  const { lockedUntil } = account;
  if (lockedUntil && now < lockedUntil) {
    return { outcome: 'locked-before', failedSignIns: account.failedSignIns, lockedUntil };
  }
  if (right && !account.disabled) return { outcome: 'let-in', failedSignIns: 0, lockedUntil: null };
  const failedSignIns = (lockedUntil ? 0 : account.failedSignIns) + 1;
  return failedSignIns < FAILURES_TO_LOCK
    ? { outcome: 'failed', failedSignIns, lockedUntil: null }
    : { outcome: 'locked-now', failedSignIns, lockedUntil: new Date(now.getTime() + LOCK_MS) };
}

/**
 * @returns what keeps out a person whom an identity provider has recognised; null where nothing does. No password is
 *   compared, so wrong ones are neither counted nor forgiven by it.
 */
export function shutTo({ disabled, lockedUntil }: AccountState, now: Date): 'disabled' | 'locked' | null {
  if (disabled) return 'disabled';
  return lockedUntil && now < lockedUntil ? 'locked' : null;
}
