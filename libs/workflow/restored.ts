/** Where a case comes back to when the decision by which enforcement took it no longer stands. */
import type { State } from './states.js';
import type { CaseView } from './view.js';

/** The states to which a case that was revoked or ordered back comes back. */
export type RestoredState = Extract<State, 'submitted' | 'town_review' | 'district_review' | 'approved' | 'disbursed'>;

/**
 * The stage at which it was taken. Two stages are not simply taken up again: what the enterprise had to correct goes to the
 * stage that asked for it, whose own days begin anew, and a public notice that was broken off is proposed and published
 * anew.
 *
 * @returns null unless enforcement took the case
 */
export function restoredTo({ takenFrom, returnedFrom }: CaseView): RestoredState | null {
  switch (takenFrom) {
    case 'submitted':
    case 'town_review':
    case 'district_review':
    case 'approved':
    case 'disbursed':
      return takenFrom;
    case 'public_notice':
      return 'district_review';
    case 'returned':
      return returnedFrom;
    default:
      return null;
  }
}
