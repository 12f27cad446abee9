/** Ordering back what was paid of an award, for the decision that asks for it. */
import { type Actor, type Day, formatYuan, shanghaiDay, sumFen, type Tx } from '#kernel';
import { type NewJournal, recoveryOrdered } from '#ledger';
import { notify } from '#notifications';
import { type Commitment, collectorOf, createRecovery, type PaymentOrder, paidShares } from '#treasury';
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
 * it paid; one of them, the district wherever it has paid anything, asks for it all.
 *
 * @param details of the move, with the finding that a decision orders it
 * @returns the recovery, and the journal for the caller to post with those of its other cases
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
  const amount = formatYuan(sumFen(shares.map((share) => share.amount)));
  const at = house.clock.now();
  const orderedOn = shanghaiDay(at);
  const dueOn = house.calendar.addWorkingDays(orderedOn, house.rules.workingDays.repayment as number).day;
  const id = await createRecovery(tx, { commitment, decisionId, treasuryId: collector, shares, orderedOn, dueOn, at });
  const data = { ...details.data, recoveryId: id, amount, dueOn };
  const { eventId } = await makeMove(house, tx, actor, view, 'order-recovery', { ...details, data });
  const params = { number: view.number as string, amount, dueOn };
  const to = { enterpriseId: view.enterpriseId };
  await notify(tx, { to, kind: 'recovery-ordered', params, applicationId: view.id, at });
  const common = { day: orderedOn, at, reference: view.number as string, applicationId: view.id, eventId };
  const ordered: NewJournal = {
    journal: { ...common, kind: 'recovery-ordered', key: `recovery/${id}` },
    postings: recoveryOrdered({ ...commitment.books, shares, collector }),
  };
  return { journals: [ordered], recovery: { id, applicationId: view.id, amount, dueOn } };
}
