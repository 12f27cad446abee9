/** Where a case comes back to whose revocation no longer stands. */
import type { State } from './states.js';
import type { CaseView } from './view.js';

/** The states to which a revoked case comes back; where it was paid it is no revoked case but one in recovery. */
export type RestoredState = Extract<State, 'submitted' | 'town_review' | 'district_review' | 'approved'>;

/**
 * The stage at which the case was revoked. Two stages are not simply taken up again: what the enterprise had to correct
 * goes to the stage that asked for it, whose own days begin anew, and a public notice that was broken off is proposed and
 * published anew.
 *
 * @returns null unless the case is revoked
 */
export function restoredTo({ revokedFrom, returnedFrom }: CaseView): RestoredState | null {
  switch (revokedFrom) {
    case 'submitted':
    case 'town_review':
    case 'district_review':
    case 'approved':
      return revokedFrom;
    case 'public_notice':
      return 'district_review';
    case 'returned':
      return returnedFrom;
    default:
      return null;
  }
}
