/** What a sanction does to the enterprise's cases under the document: unpaid ones end, paid ones are ordered back. */
import type { Investigation, Sanctions } from '#enforcement';
import { type Actor, Refused, shanghaiDay, type Tx } from '#kernel';
import { type NewJournal, postJournals, releaseCommitment } from '#ledger';
import {
  type Commitment,
  cancelOrders,
  findCommitments,
  liveOrders,
  lockOrders,
  type PaymentOrder,
  revokeCommitment,
  treasuryRefusal,
} from '#treasury';
import { type CaseView, listCases, type State } from '#workflow';
import { lockCases } from '../cases/lock-cases.js';
import { type MoveDetails, makeMove } from '../cases/move.js';
import { type OrderedRecovery, orderRecovery } from '../finance/order-recovery.js';
import type { House } from '../house.js';

/** The ids of the cases that ended, and what was ordered back. */
export interface Effects {
  revoked: string[];
  recoveries: OrderedRecovery[];
}

const REVOCABLE: readonly State[] = [
  'submitted',
  'town_review',
  'district_review',
  'returned',
  'public_notice',
  'approved',
];

/** More cases of one enterprise under one document than there can be; a list never ends by itself. */
export const MOST_CASES = 10_000;

/** Locks every case that a decision on the investigation can reach, in the order of their ids. */
export async function lockAffectedCases(
  tx: Tx,
  actor: Actor,
  { enterpriseId, documentId }: Pick<Investigation, 'enterpriseId' | 'documentId'>,
): Promise<CaseView[]> {
  const filter = { enterpriseId, documentId, state: [...REVOCABLE, 'disbursed' as const] };
  const { items, nextCursor } = await listCases(tx, actor, filter, { limit: MOST_CASES });
  if (nextCursor) throw new Error(`enterprise ${enterpriseId} has more than ${MOST_CASES} cases`);
  const views = await lockCases(
    tx,
    items.map((line) => line.id),
  );
  return [...views.values()];
}

interface Sanctioned {
  decisionId: string;
  sanctions: Sanctions;
  reason: string;
  legalBasis: string | null;
}

/**
 * A case of which nothing was paid is revoked; of any other, what was paid is ordered back, and the unpaid rest released.
 *
 * @param cases locked
 * @throws Refused `payment-in-flight` while one of them is with the bank: whether to revoke or to recover is not known
 *   yet; `part-paid` where an award is paid in part and the clause does only one of the two
 */
export async function applySanctions(
  house: House,
  tx: Tx,
  actor: Actor,
  cases: readonly CaseView[],
  { decisionId, sanctions, reason, legalBasis }: Sanctioned,
): Promise<Effects> {
  const ids = cases.map((view) => view.id);
  const money = { commitments: await findCommitments(tx, ids), orders: await lockLiveOrders(tx, ids) };
  const { revocable, paid } = sorted(cases, money.orders, sanctions);
  const details: MoveDetails = {
    findings: { 'enforcement-decision': null },
    reason,
    citation: sanctions.citation ?? undefined,
    data: { decisionId, legalBasis },
  };
  const journals: NewJournal[] = [];
  for (const view of revocable) journals.push(...(await revoke(house, tx, actor, view, details, money)));
  const recoveries: Effects['recoveries'] = [];
  for (const view of paid) {
    const orders = money.orders.get(view.id) ?? [];
    requireAnswered(orders);
    const award = { view, commitment: money.commitments.get(view.id) as Commitment, orders };
    const ordered = await orderRecovery(house, tx, actor, award, { ...details, decisionId });
    journals.push(...ordered.journals);
    recoveries.push(ordered.recovery);
  }
  await postJournals(tx, journals);
  return { revoked: revocable.map((view) => view.id), recoveries };
}

/** What a sanction does to one case. */
export type Effect = 'revoke' | 'recover';

/** @param paid whether any of its award was paid */
export function effectOn(state: State, paid: boolean, { revoke, recover }: Pick<Sanctions, Effect>): Effect | null {
  if (state === 'disbursed' || (state === 'approved' && paid)) return recover ? 'recover' : null;
  return revoke && !paid && REVOCABLE.includes(state) ? 'revoke' : null;
}

interface Money {
  commitments: ReadonlyMap<string, Commitment>;
  /** The orders of a case that are not over. */
  orders: ReadonlyMap<string, PaymentOrder[]>;
}

/** @returns the cases that are to be revoked, and those of which something is ordered back */
function sorted(
  cases: readonly CaseView[],
  orders: Money['orders'],
  sanctions: Sanctions,
): { revocable: CaseView[]; paid: CaseView[] } {
  const isPaid = ({ id }: CaseView) => orders.get(id)?.some((order) => order.state === 'paid') ?? false;
  const inPart = cases.find((view) => view.state === 'approved' && isPaid(view));
  if (inPart && sanctions.revoke !== sanctions.recover)
    throw new Refused(treasuryRefusal('part-paid', { params: { number: inPart.number as string } }));
  const having = (effect: Effect) => cases.filter((view) => effectOn(view.state, isPaid(view), sanctions) === effect);
  return { revocable: having('revoke'), paid: having('recover') };
}

/** @throws Refused `payment-in-flight` when one of the orders is with the bank, which has not answered */
function requireAnswered(orders: readonly PaymentOrder[]): void {
  const away = orders.find((order) => order.state === 'released');
  if (away) throw new Refused(treasuryRefusal('payment-in-flight', { params: { reference: away.reference } }));
}

/** Locks the orders that are not over. @returns them by case */
async function lockLiveOrders(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, PaymentOrder[]>> {
  const live = [...(await liveOrders(tx, applicationIds)).values()].flat();
  const locked = await lockOrders(
    tx,
    live.map((order) => order.id),
  );
  const orders = new Map<string, PaymentOrder[]>();
  for (const order of locked) orders.set(order.applicationId, [...(orders.get(order.applicationId) ?? []), order]);
  return orders;
}

/** Ends an unpaid case; what was committed for it is available again. */
async function revoke(
  house: House,
  tx: Tx,
  actor: Actor,
  view: CaseView,
  details: MoveDetails,
  { commitments, orders }: Money,
): Promise<NewJournal[]> {
  const own = orders.get(view.id) ?? [];
  requireAnswered(own);
  await cancelOrders(
    tx,
    own.map((order) => order.id),
  );
  const { eventId } = await makeMove(house, tx, actor, view, 'revoke', details);
  const commitment = commitments.get(view.id);
  if (!commitment) return [];
  await revokeCommitment(tx, commitment.id);
  const at = house.clock.now();
  const journal = {
    kind: 'release' as const,
    day: shanghaiDay(at),
    at,
    reference: view.number as string,
    applicationId: view.id,
    eventId,
    key: `release/${commitment.id}`,
  };
  return [{ journal, postings: releaseCommitment({ ...commitment.books, shares: commitment.shares }) }];
}
