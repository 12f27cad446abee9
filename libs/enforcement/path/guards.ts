/** Guards of a proceeding, checked from its view alone. */
import type { Day, Refusal } from '#kernel';
import { enforcementRefusal } from '../refusals.js';
import type { ProceedingView } from './view.js';

interface Guard {
  holds: string;
  check: (view: ProceedingView, today: Day) => Refusal | null;
}

export const PROCEEDING_GUARDS = {
  'basis-needed': {
    holds: 'the document has no sanction clause of its own',
    check: (view) => (view.needsBasis ? null : enforcementRefusal('basis-not-needed')),
  },
  'basis-entered': {
    holds: 'a legal basis was entered',
    check: (view) => (view.legalBasis === null ? enforcementRefusal('no-basis-entered') : null),
  },
  'basis-not-confirmed': {
    holds: 'the legal basis was not confirmed before',
    check: (view) => (view.basisConfirmed ? enforcementRefusal('basis-confirmed-before') : null),
  },
  'basis-settled': {
    holds: 'the document sanctions, or a confirmed legal basis does',
    check: (view) => (view.needsBasis && !view.basisConfirmed ? enforcementRefusal('no-sanction-clause') : null),
  },
  'notice-served': {
    holds: 'the notice has reached the enterprise',
    check: (view) => (view.noticeServedOn ? null : enforcementRefusal('notice-not-served')),
  },
  'notice-not-served': {
    holds: 'its service was not recorded before',
    check: (view) => (view.noticeServedOn ? enforcementRefusal('notice-served-before') : null),
  },
  'defence-open': {
    holds: 'the days for it are not over',
    check: (view, today) =>
      view.defenceUntil !== null && today <= view.defenceUntil
        ? null
        : enforcementRefusal('defence-over', { params: { until: view.defenceUntil ?? '—' } }),
  },
  'defence-over': {
    holds: 'the enterprise has had its days for statement and defence',
    check: (view, today) =>
      view.defenceUntil !== null && today > view.defenceUntil
        ? null
        : enforcementRefusal('defence-running', { params: { until: view.defenceUntil ?? '—' } }),
  },
  'hearing-not-requested': {
    holds: 'no hearing was asked for before',
    check: (view) => (view.hearingRequested ? enforcementRefusal('hearing-requested-before') : null),
  },
  'hearing-pending': {
    holds: 'a hearing was asked for and not held',
    check: (view) => (view.hearingRequested && !view.hearingHeld ? null : enforcementRefusal('no-hearing-requested')),
  },
  'no-hearing-pending': {
    holds: 'no hearing that was asked for is still to be held',
    check: (view) => (view.hearingRequested && !view.hearingHeld ? enforcementRefusal('hearing-pending') : null),
  },
  'hearing-day-come': {
    holds: 'the day of the hearing has come',
    check: (view, today) =>
      view.hearingOn !== null && today >= view.hearingOn
        ? null
        : enforcementRefusal('hearing-to-come', { params: { on: view.hearingOn ?? '—' } }),
  },
  'appeal-open': {
    holds: 'the days for an appeal are not over',
    check: (view, today) =>
      view.appealUntil !== null && today <= view.appealUntil
        ? null
        : enforcementRefusal('appeal-over', { params: { until: view.appealUntil ?? '—' } }),
  },
  barred: {
    holds: 'a bar stands that nobody has lifted',
    check: (view) => (view.barred ? null : enforcementRefusal('no-bar')),
  },
  'listing-none': {
    holds: 'no listing is proposed or confirmed',
    check: (view) =>
      view.listing === 'proposed' || view.listing === 'confirmed' ? enforcementRefusal('listing-exists') : null,
  },
  'listing-proposed': {
    holds: 'a listing is proposed and not answered',
    check: (view) => (view.listing === 'proposed' ? null : enforcementRefusal('no-listing-proposed')),
  },
  'nothing-owed': {
    holds: 'nothing of what was ordered back is owed any more',
    check: (view) => (view.owing ? enforcementRefusal('still-owing') : null),
  },
  'repair-asked': {
    holds: 'the enterprise has asked for repair',
    check: (view) => (view.repairAsked ? null : enforcementRefusal('repair-not-asked')),
  },
  'repair-not-asked': {
    holds: 'no request for repair is waiting',
    check: (view) => (view.repairAsked ? enforcementRefusal('repair-asked-before') : null),
  },
} as const satisfies Record<string, Guard>;

export type ProceedingGuard = keyof typeof PROCEEDING_GUARDS;
