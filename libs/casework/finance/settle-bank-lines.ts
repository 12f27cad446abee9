/** What follows from the bank's word: orders, books and cases, for a whole file in sets. */
import { type Actor, SYSTEM_ACTOR, type Tx } from '#kernel';
import { journalIds, postJournals, type Treasury } from '#ledger';
import {
  type BankLine,
  casesOfLines,
  findCommitments,
  findRefunds,
  markCommitments,
  markRefunds,
  matchBankLines,
  type SettledPayment,
  settledPayments,
  type UnreadableLine,
} from '#treasury';
import type { CaseView } from '#workflow';
import { lockCases } from '../cases/lock-cases.js';
import { type MadeMove, type MoveToMake, makeMoves } from '../cases/move.js';
import type { House } from '../house.js';
import { clearingOf, type DividedPayment, divided, journalOf, paymentKey } from './payment-journals.js';
import { tellOfPayments } from './tell-of-payments.js';

/**
 * Matches the lines of a registered file, books what was paid and what came back, and moves the cases that are thereby
 * paid in full or no longer are; whom it concerns is told. The number of statements does not grow with the lines.
 */
export async function settleBankLines(
  house: House,
  tx: Tx,
  actor: Actor,
  {
    bankReturnId,
    treasury,
    lines,
  }: {
    bankReturnId: string;
    treasury: Treasury;
    lines: readonly (BankLine | UnreadableLine)[];
  },
): Promise<void> {
  const views = await lockCases(tx, await casesOfLines(tx, treasury.id, lines));
  const barred = [...views.values()].filter((view) => view.conflicts.includes(actor.personId)).map((view) => view.id);
  await matchBankLines(tx, { id: bankReturnId, treasuryId: treasury.id }, lines, barred);
  const disbursed = await settlePayments(house, tx, actor, views, await settledPayments(tx, bankReturnId));
  await tellOfPayments(house, tx, actor, { bankReturnId, views, disbursed });
}

/** Books what was paid and what came back, and moves the cases. @returns the cases that are thereby paid in full */
async function settlePayments(
  house: House,
  tx: Tx,
  actor: Actor,
  views: ReadonlyMap<string, CaseView>,
  payments: readonly SettledPayment[],
): Promise<ReadonlySet<string>> {
  if (payments.length === 0) return new Set();
  const refundIds = payments.flatMap(({ refundId }) => refundId ?? []);
  const refunds = new Map((await findRefunds(tx, refundIds)).map((refund) => [refund.id, refund]));
  const commitments = await findCommitments(
    tx,
    payments.map((payment) => payment.applicationId),
  );
  const parts = divided({ payments, commitments, refunds });
  const moves = await moveCases(house, tx, actor, views, parts);
  await settleRefunds(tx, parts);
  await post(tx, parts, new Map([...moves.back, ...moves.paid]), house.clock.now());
  return new Set(moves.paid.keys());
}

/** @returns the event of each case that moved, by case: of those that are paid in full, and of those that no longer are */
async function moveCases(
  house: House,
  tx: Tx,
  actor: Actor,
  views: ReadonlyMap<string, CaseView>,
  payments: readonly DividedPayment[],
): Promise<{ paid: Map<string, string>; back: Map<string, string> }> {
  // One move for each award, whatever the number of its parts in the file; the last part tells the day.
  const awards = new Map(payments.flatMap((payment) => (payment.commitment ? [[payment.applicationId, payment]] : [])));
  const all = [...awards.values()];
  const taken = all.filter(({ commitment, paidNow }) => commitment?.status === 'paid' && paidNow < commitment.amount);
  const whole = all.filter(({ commitment, paidNow }) => commitment?.status === 'live' && paidNow === commitment.amount);
  await markCommitments(tx, taken.map(commitmentIdOf), 'live');
  await markCommitments(tx, whole.map(commitmentIdOf), 'paid');
  const viewOf = (payment: DividedPayment) => views.get(payment.applicationId) as CaseView;
  const back = await makeMoves(
    house,
    tx,
    SYSTEM_ACTOR,
    taken.map((payment) => returned(viewOf(payment), payment)),
  );
  const paid = await makeMoves(
    house,
    tx,
    actor,
    whole.map((payment) => disbursed(viewOf(payment), payment)),
  );
  return { paid: eventsOf(paid), back: eventsOf(back) };
}

const eventsOf = (moves: readonly MadeMove[]): Map<string, string> =>
  new Map(moves.map(({ view, eventId }) => [view.id, eventId]));

const commitmentIdOf = (payment: DividedPayment): string => payment.commitmentId as string;

const returned = (view: CaseView, { reference, day }: DividedPayment): MoveToMake => ({
  view,
  action: 'payment-returned',
  details: { data: { reference, returnedOn: day } },
});

const disbursed = (view: CaseView, { reference, day }: DividedPayment): MoveToMake => ({
  // Freeze, bar and account stop a payment before it is sent. What the bank has paid since is a fact: it is recorded
  // although the case was frozen meanwhile, so that a decision finds the case as paid and can order the money back.
  view: { ...view, frozen: false },
  action: 'pay',
  details: {
    findings: { 'not-barred': null, 'verified-account': null, 'paid-in-full': null },
    data: { reference, paidOn: day },
  },
});

async function settleRefunds(tx: Tx, payments: readonly DividedPayment[]): Promise<void> {
  for (const [outcome, state] of [
    ['returned-after-payment', 'open'],
    ['confirmed', 'paid'],
  ] as const) {
    const ids = payments.flatMap((payment) => (payment.outcome === outcome ? (payment.refundId ?? []) : []));
    if (ids.length > 0) await markRefunds(tx, ids, state);
  }
}

async function post(
  tx: Tx,
  payments: readonly DividedPayment[],
  events: ReadonlyMap<string, string>,
  at: Date,
): Promise<void> {
  const back = payments.filter(({ outcome }) => outcome === 'returned-after-payment');
  const booked = await journalIds(
    tx,
    back.map(({ orderId }) => paymentKey(orderId)),
  );
  const clearing = await clearingOf(tx, payments);
  const journals = payments.map((payment) => {
    const reverses = payment.outcome === 'confirmed' ? undefined : booked.get(paymentKey(payment.orderId));
    const eventId = payment.commitmentId === null ? undefined : events.get(payment.applicationId);
    return journalOf(payment, clearing, { at, reverses, eventId });
  });
  await postJournals(tx, journals);
}
