/** Guards of a proceeding, checked from its view alone. */
import type { Day, Refusal } from '#kernel';
import { enforcementRefusal } from '../refusals.js';
import type { ProceedingView } from './view.js';

interface Guard {
  holds: string;
  check: (view: ProceedingView, today: Day) => Refusal | null;
}

export const PROCEEDING_GUARDS = {
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
} as const satisfies Record<string, Guard>;

export type ProceedingGuard = keyof typeof PROCEEDING_GUARDS;
