/** Where a case comes back to that a decision took which no longer stands. */
import type { State } from './states.js';
import type { CaseView } from './view.js';

/** The states to which such a case comes back. */
export type RestoredState = Extract<State, 'submitted' | 'town_review' | 'district_review' | 'approved' | 'disbursed'>;

/**
 * The stage at which the case was revoked or ordered back: disbursed where all of it was paid, approved where nothing or a
 * part was. Two stages are not simply taken up again: what the enterprise had to correct
 * goes to the stage that asked for it, whose own days begin anew, and a public notice that was broken off is proposed and
 * published anew.
 *
 * @returns null unless a decision took the case
 */
export function restoredTo({ revokedFrom, returnedFrom }: CaseView): RestoredState | null {
  switch (revokedFrom) {
    case 'submitted':
    case 'town_review':
    case 'district_review':
    case 'approved':
    case 'disbursed':
      return revokedFrom;
    case 'public_notice':
      return 'district_review';
    case 'returned':
      return returnedFrom;
    default:
      return null;
  }
}
