/** From approved cases to payment orders. */
import { type Actor, type Refusal, Refused, type Tx } from '#kernel';
import {
  type BankAccount,
  type Commitment,
  checkPayable,
  findCommitments,
  findOrders,
  liveOrders,
  type PaymentFacts,
  type PaymentOrder,
  treasuryRefusal,
  createOrders as writeOrders,
} from '#treasury';
import { lockCases } from '../cases/lock-cases.js';
import type { House } from '../house.js';
import { requireTreasury } from './own-treasury.js';
import { paymentFacts } from './payment-facts.js';
import { type PresentedOrder, presentOrder } from './present.js';

/** What became of one case: an order, or the reason why there is none. */
export interface OrderResult {
  applicationId: string;
  order: PresentedOrder | null;
  refusal: Refusal | null;
}

/**
 * Makes a payment order for each approved case that can be paid: not frozen, not barred, with a verified account in the
 * enterprise's own name, and without an order already. The others are answered with their refusal and stop nobody else.
 *
 * @throws Refused `role-missing`; `not-found` when one of the cases is out of reach; `pays-its-own-share`
 */
export async function createOrders(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { applicationIds: readonly string[] },
): Promise<{ results: OrderResult[] }> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  if (treasury.paying !== 'district-first') throw new Refused(treasuryRefusal('pays-its-own-share'));
  const views = await lockCases(tx, input.applicationIds);
  const ids = [...views.keys()];
  const facts = await paymentFacts(house, tx, views);
  const existing = await liveOrders(tx, ids);
  const refusals = new Map(ids.map((id) => [id, refusalFor(facts.get(id) as PaymentFacts, existing.get(id))]));
  const commitments = await findCommitments(tx, ids);
  const payable = ids.filter((id) => !refusals.get(id));
  const made = await writeOrders(
    tx,
    payable.map((id) => ({
      commitment: commitments.get(id) as Commitment,
      account: facts.get(id)?.account as BankAccount,
      treasuryId: treasury.id,
    })),
    actor.personId,
    house.clock.now(),
  );
  const orders = await findOrders(
    tx,
    made.map((order) => order.id),
  );
  const byCase = new Map(orders.map((order) => [order.applicationId, presentOrder(order)]));
  return {
    results: ids.map((applicationId) => ({
      applicationId,
      order: byCase.get(applicationId) ?? null,
      refusal: refusals.get(applicationId) ?? null,
    })),
  };
}

function refusalFor(facts: PaymentFacts, existing: PaymentOrder | undefined): Refusal | null {
  if (existing) return treasuryRefusal('order-exists', { params: { reference: existing.reference } });
  return checkPayable(facts);
}
