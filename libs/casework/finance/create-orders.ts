/** From approved cases to payment orders. */
import { type Actor, kernelRefusal, parseYuan, type Refusal, Refused, type Tx } from '#kernel';
import {
  type BankAccount,
  type Commitment,
  checkPayable,
  findCommitments,
  findOrders,
  liveOrders,
  type NextPart,
  nextPart,
  type PaymentFacts,
  createOrders as writeOrders,
} from '#treasury';
import { type CaseView, workflowRefusal } from '#workflow';
import { lockCases } from '../cases/lock-cases.js';
import type { House } from '../house.js';
import { requireTreasury } from './own-treasury.js';
import { paymentFacts } from './payment-facts.js';
import { type PresentedOrder, presentOrder } from './present.js';

/** Cases to be paid in full, or `items` that may name a part of the award in yuan. */
export interface OrdersWanted {
  applicationIds?: readonly string[];
  items?: readonly { applicationId: string; amount?: string }[];
}

/** What became of one case: an order, or the reason why there is none. */
export interface OrderResult {
  applicationId: string;
  order: PresentedOrder | null;
  refusal: Refusal | null;
}

/**
 * Makes a payment order for each approved case that can be paid: not frozen, not barred, with a verified account in the
 * enterprise's own name, and with something left to order. A measure that is paid in instalments takes an order for a
 * part. Where each treasury pays its own, the order is for the actor's own share. The others are answered with their
 * refusal and stop nobody else.
 *
 * @throws Refused `role-missing`; `not-found` when one of the cases is out of reach; `invalid-money`; `invalid-input` when
 *   a case is named twice
 */
export async function createOrders(
  house: House,
  tx: Tx,
  actor: Actor,
  input: OrdersWanted,
): Promise<{ results: OrderResult[] }> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  return orderParts(house, tx, actor, treasury.id, partsOf(input));
}

/** The amount of each case in fen; undefined for all that is left. */
function partsOf({ applicationIds = [], items = [] }: OrdersWanted): Map<string, bigint | undefined> {
  // Asking twice for the whole of a case is asking once; two parts of one case have to be asked for one after the other.
  const parts = new Map<string, bigint | undefined>(applicationIds.map((id) => [id, undefined]));
  for (const { applicationId, amount } of items) {
    if (parts.has(applicationId)) throw new Refused(kernelRefusal('invalid-input'));
    parts.set(applicationId, amount === undefined ? undefined : parseYuan(amount));
  }
  return parts;
}

/** Makes the orders of one treasury for these parts of awards, for whoever may. */
export async function orderParts(
  house: House,
  tx: Tx,
  actor: Actor,
  treasuryId: string,
  parts: ReadonlyMap<string, bigint | undefined>,
): Promise<{ results: OrderResult[] }> {
  const views = await lockCases(tx, parts.keys());
  const ids = [...views.keys()];
  const facts = await paymentFacts(house, tx, views);
  const existing = await liveOrders(tx, ids);
  const commitments = await findCommitments(tx, ids);
  const asked = ids.map((id) => {
    const view = views.get(id) as CaseView;
    const refusal = refusalFor(view, facts.get(id) as PaymentFacts, actor);
    const part: NextPart = refusal
      ? { refusal }
      : nextPart({
          commitment: commitments.get(id) as Commitment,
          treasuryId,
          ofDistrict: actor.organisationId === view.districtId,
          live: existing.get(id) ?? [],
          wanted: parts.get(id),
          most: house.rules.instalments[view.measure],
        });
    return { id, part };
  });
  const made = await writeOrders(
    tx,
    asked.flatMap(({ id, part }) =>
      'refusal' in part
        ? []
        : {
            ...part,
            commitment: commitments.get(id) as Commitment,
            account: facts.get(id)?.account as BankAccount,
            treasuryId,
          },
    ),
    actor.personId,
    house.clock.now(),
  );
  const orders = await findOrders(
    tx,
    made.map((order) => order.id),
  );
  const byCase = new Map(orders.map((order) => [order.applicationId, presentOrder(order)]));
  return {
    results: asked.map(({ id, part }) => ({
      applicationId: id,
      order: byCase.get(id) ?? null,
      refusal: 'refusal' in part ? part.refusal : null,
    })),
  };
}

function refusalFor(view: CaseView, facts: PaymentFacts, actor: Actor): Refusal | null {
  if (view.conflicts.includes(actor.personId)) return workflowRefusal('conflict-declared');
  return checkPayable(facts);
}
