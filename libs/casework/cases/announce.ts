/** Who hears of a move: the enterprise of what concerns it, the office of what now waits for it. One statement. */
import { formatYuan, type Role, type Tx } from '#kernel';
import {
  type NewNotification,
  type NotificationKind,
  type NotificationParams,
  notifyAll,
  type Recipients,
} from '#notifications';
import type { Action, CaseView, Move } from '#workflow';

/** A message with the parameters that its kind needs: a missing one does not compile. */
type News = {
  [Kind in NotificationKind]: { to: Recipients; kind: Kind; params: NotificationParams<Kind> };
}[NotificationKind];

interface Happened {
  /** The case after the move. */
  view: CaseView;
  move: Move;
}

const numberOf = (view: CaseView): string => view.number ?? '';
const enterprise = ({ enterpriseId }: CaseView): Recipients => ({ enterpriseId });
const yuan = (fen: bigint | null): string => formatYuan(fen ?? 0n);

/** The officers with whom the case lies, or lay in the state given. */
export function officers(view: CaseView, state = view.state): { organisationId: string; role: Role } {
  if (state === 'submitted') return { organisationId: view.townId ?? view.districtId, role: 'town-clerk' };
  if (state === 'town_review') return { organisationId: view.townId as string, role: 'town-reviewer' };
  if (state === 'returned' && view.returnedFrom) return officers(view, view.returnedFrom);
  if (state === 'public_notice') return { organisationId: view.districtId, role: 'district-approver' };
  return { organisationId: view.districtId, role: 'district-reviewer' };
}

/** One entry for each action; null where nobody is told by it. */
const NEWS: Record<Action, ((happened: Happened) => News | null) | null> = {
  submit: ({ view }) => ({ to: officers(view), kind: 'case-submitted', params: { number: numberOf(view) } }),
  accept: ({ view }) => ({ to: enterprise(view), kind: 'case-accepted', params: { number: numberOf(view) } }),
  return: ({ view }) => ({
    to: enterprise(view),
    kind: 'case-returned',
    params: { number: numberOf(view), dueOn: view.dueOn ?? '' },
  }),
  resubmit: ({ view }) => ({ to: officers(view), kind: 'case-resubmitted', params: { number: numberOf(view) } }),
  endorse: ({ view }) => ({ to: officers(view), kind: 'case-endorsed', params: { number: numberOf(view) } }),
  'send-back': ({ view, move }) => ({
    to: officers(view),
    kind: 'case-sent-back',
    params: { number: numberOf(view), reason: move.reason ?? '' },
  }),
  propose: ({ view }) =>
    view.noticeEndsOn === null
      ? {
          to: enterprise(view),
          kind: 'case-approved',
          params: { number: numberOf(view), amount: yuan(view.awardedFen) },
        }
      : {
          to: enterprise(view),
          kind: 'case-proposed',
          params: { number: numberOf(view), amount: yuan(view.proposedFen), dueOn: view.noticeEndsOn },
        },
  // Objections go their own way (objections.ts).
  object: null,
  resolve: null,
  reopen: ({ view, move }) => ({
    to: officers(view),
    kind: 'case-reopened',
    params: { number: numberOf(view), reason: move.reason ?? '' },
  }),
  approve: ({ view }) => ({
    to: enterprise(view),
    kind: 'case-approved',
    params: { number: numberOf(view), amount: yuan(view.awardedFen) },
  }),
  pay: ({ view }) => ({
    to: enterprise(view),
    kind: 'case-disbursed',
    params: { number: numberOf(view), amount: yuan(view.awardedFen) },
  }),
  // Not every returned payment moves its case, so what became of the order is told with the bank's word (tell-of-payments.ts).
  'payment-returned': null,
  reject: ({ view, move }) =>
    view.dueOn === null
      ? {
          to: enterprise(view),
          kind: 'case-rejected-again',
          params: { number: numberOf(view), reason: move.reason ?? '' },
        }
      : {
          to: enterprise(view),
          kind: 'case-rejected',
          params: { number: numberOf(view), reason: move.reason ?? '', dueOn: view.dueOn },
        },
  reconsider: ({ view }) => ({ to: officers(view), kind: 'case-reconsidered', params: { number: numberOf(view) } }),
  // A draft that is taken back concerns nobody else.
  withdraw: ({ view, move }) =>
    move.from === 'draft'
      ? null
      : { to: officers(view, move.from), kind: 'case-withdrawn', params: { number: numberOf(view) } },
  lapse: ({ view }) => ({ to: enterprise(view), kind: 'case-lapsed', params: { number: numberOf(view) } }),
  revoke: ({ view, move }) => ({
    to: enterprise(view),
    kind: 'case-revoked',
    params: { number: numberOf(view), reason: move.reason ?? '' },
  }),
  // Of a recovery that is cancelled its own verb tells, with the amount (cancel-recovery.ts).
  restore: ({ view, move }) =>
    move.from === 'revoked'
      ? { to: enterprise(view), kind: 'case-restored', params: { number: numberOf(view) } }
      : null,
  // The amount is the recovery's, so its verb tells (apply-sanctions.ts).
  'order-recovery': null,
  repaid: ({ view }) => ({ to: enterprise(view), kind: 'recovery-repaid', params: { number: numberOf(view) } }),
};

/** Writes the messages of moves into the inboxes, in the moves' transaction. */
export async function announce(tx: Tx, happened: readonly Happened[]): Promise<void> {
  const messages = happened.flatMap((one) => {
    const news = NEWS[one.move.action]?.(one);
    return news ? [{ ...news, applicationId: one.view.id, at: one.move.at } as NewNotification] : [];
  });
  await notifyAll(tx, messages);
}
