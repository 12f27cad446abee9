/** Ordering back what was paid of an award, for the decision that asks for it. */
import { type Actor, type Day, type Fen, formatYuan, shanghaiDay, sumFen, type Tx } from '#kernel';
import { type NewJournal, recoveryOrdered, releaseCommitment } from '#ledger';
import { notify } from '#notifications';
import {
  type Commitment,
  cancelOrders,
  collectorOf,
  createRecovery,
  type PaymentOrder,
  paidShares,
  releaseRest,
  unpaidShares,
} from '#treasury';
import type { CaseView } from '#workflow';
import { type MoveDetails, makeMove } from '../cases/move.js';
import type { House } from '../house.js';

/** What was ordered back. Yuan. */
export interface OrderedRecovery {
  id: string;
  applicationId: string;
  amount: string;
  dueOn: Day;
}

/** One case with its award and the orders that are not over, all of them locked. */
export interface AwardToRecover {
  view: CaseView;
  commitment: Commitment;
  orders: readonly PaymentOrder[];
}

/**
 * Orders back all that was paid, due after the working days that the office allows [local]. Each treasury gets back what
 * it paid; one of them, the district wherever it has paid anything, asks for it all. What is still unpaid is released, and
 * its orders are cancelled.
 *
 * @param details of the move, with the finding that a decision orders it
 * @returns the recovery, and the journals for the caller to post with those of its other cases
 */
export async function orderRecovery(
  house: House,
  tx: Tx,
  actor: Actor,
  { view, commitment, orders }: AwardToRecover,
  { decisionId, ...details }: MoveDetails & { decisionId: string },
): Promise<{ journals: NewJournal[]; recovery: OrderedRecovery }> {
  const shares = paidShares(commitment, orders);
  const collector = collectorOf(shares);
  const paid = sumFen(shares.map((share) => share.amount));
  const rest = unpaidShares(commitment, shares);
  const unpaid = sumFen(rest.map((share) => share.amount));
  const at = house.clock.now();
  const orderedOn = shanghaiDay(at);
  const dueOn = house.calendar.addWorkingDays(orderedOn, house.rules.workingDays.repayment as number).day;
  if (unpaid > 0n) await releaseUnpaid(tx, commitment, orders, unpaid);
  const id = await createRecovery(tx, { commitment, decisionId, treasuryId: collector, shares, orderedOn, dueOn, at });
  const amount = formatYuan(paid);
  const data = { ...details.data, recoveryId: id, amount, dueOn, released: formatYuan(unpaid) };
  const findings = { ...details.findings, 'partly-paid': null };
  const { eventId } = await makeMove(house, tx, actor, view, 'order-recovery', { ...details, findings, data });
  await tell(tx, view, { amount: paid, dueOn, unpaid, at });
  const posted = { day: orderedOn, at, reference: view.number as string, applicationId: view.id, eventId };
  const { books } = commitment;
  const journals: NewJournal[] = [
    {
      journal: { ...posted, kind: 'recovery-ordered', key: `recovery/${id}` },
      postings: recoveryOrdered({ ...books, shares, collector }),
    },
  ];
  if (unpaid > 0n) {
    const journal = { ...posted, kind: 'release' as const, key: `release/${id}` };
    journals.push({ journal, postings: releaseCommitment({ ...books, shares: rest }) });
  }
  return { journals, recovery: { id, applicationId: view.id, amount, dueOn } };
}

/** Takes the orders for what is unpaid out of the way, and marks that it will not be paid. */
async function releaseUnpaid(tx: Tx, { id }: Commitment, orders: readonly PaymentOrder[], unpaid: Fen): Promise<void> {
  await cancelOrders(
    tx,
    orders.filter(({ state }) => state !== 'paid').map((order) => order.id),
  );
  await releaseRest(tx, id, unpaid);
}

async function tell(
  tx: Tx,
  { id: applicationId, number, enterpriseId }: CaseView,
  { amount, dueOn, unpaid, at }: { amount: Fen; dueOn: Day; unpaid: Fen; at: Date },
): Promise<void> {
  const common = { to: { enterpriseId }, applicationId, at };
  const named = { number: number as string };
  await notify(tx, { ...common, kind: 'recovery-ordered', params: { ...named, amount: formatYuan(amount), dueOn } });
  if (unpaid === 0n) return;
  await notify(tx, { ...common, kind: 'award-rest-released', params: { ...named, amount: formatYuan(unpaid) } });
}
