/** Orders that were made for an account that was replaced: made anew for the new one. */
import type { Actor, Tx } from '#kernel';
import {
  type BankAccount,
  cancelOrders,
  createOrders,
  findCommitments,
  findRefunds,
  liveOrdersOfEnterprise,
  lockOrders,
  type NewOrder,
  type PaymentOrder,
} from '#treasury';
import { lockCases } from '../cases/lock-cases.js';
import type { House } from '../house.js';

/** What became of the enterprise's orders: references of the old and the new one, and of those that stand still. */
export interface Reordered {
  reordered: { cancelled: string; reference: string }[];
  /** In a batch: to be recalled, or, once sent, to be waited for. */
  stopped: string[];
}

/** Locks the cases that have orders of the enterprise, before its account changes. */
export async function lockPayees(tx: Tx, enterpriseId: string): Promise<void> {
  await lockCases(
    tx,
    (await liveOrdersOfEnterprise(tx, enterpriseId)).map((order) => order.applicationId),
  );
}

/**
 * Cancels every order of the enterprise that is in no batch and goes to another account, and makes it anew for this one:
 * same treasury, part and amount, and held where it was held, because a reason to hold is not removed by a new account.
 */
export async function reorder(house: House, tx: Tx, actor: Actor, account: BankAccount): Promise<Reordered> {
  const others = (await liveOrdersOfEnterprise(tx, account.enterpriseId)).filter(
    (order) => order.bankAccountId !== account.id,
  );
  const orders = await lockOrders(
    tx,
    others.map((order) => order.id),
  );
  const free = orders.filter(({ state }) => state === 'payable' || state === 'held');
  await cancelOrders(
    tx,
    free.map((order) => order.id),
  );
  const anew = await newOrders(tx, free, account);
  const made = await createOrders(tx, anew, actor.personId, house.clock.now());
  return {
    reordered: free.map(({ reference: cancelled }, place) => ({ cancelled, reference: made[place]?.reference ?? '' })),
    stopped: orders.flatMap(({ state, reference }) => (state === 'batched' || state === 'released' ? reference : [])),
  };
}

async function newOrders(tx: Tx, orders: readonly PaymentOrder[], account: BankAccount): Promise<NewOrder[]> {
  const commitments = await findCommitments(
    tx,
    orders.map((order) => order.applicationId),
  );
  const refundIds = orders.flatMap(({ refundId }) => refundId ?? []);
  const refunds = new Map((await findRefunds(tx, refundIds)).map((refund) => [refund.id, refund]));
  return orders.flatMap(({ treasuryId, amount, instalment, applicationId, refundId, holdCode, holdReason }) => {
    const hold = holdCode && { code: holdCode, reason: holdReason ?? '' };
    const common = { account, treasuryId, ...(hold && { hold }) };
    const refund = refundId && refunds.get(refundId);
    if (refund) return { ...common, refund };
    const commitment = commitments.get(applicationId);
    return commitment ? { ...common, commitment, amount, instalment } : [];
  });
}
