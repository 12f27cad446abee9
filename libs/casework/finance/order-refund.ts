import { type Actor, isId, kernelRefusal, Refused, refuseIf, type Tx } from '#kernel';
import {
  type BankAccount,
  checkAccount,
  createOrders,
  currentAccounts,
  findOrders,
  findRefunds,
  liveOrders,
  lockEnterprise,
  type PaymentOrder,
  treasuryRefusal,
} from '#treasury';
import { lockCases } from '../cases/lock-cases.js';
import type { House } from '../house.js';
import { requireNoConflict } from './no-conflict.js';
import { requireTreasury } from './own-treasury.js';
import { type PresentedOrder, presentOrder } from './present.js';

/**
 * Makes the order by which a refund is paid. The money is the enterprise's own, so neither the case's state nor a bar
 * stands against it; the account has to be verified as for every payment.
 *
 * @throws Refused `role-missing`, `not-found`, `refund-paid`, `order-exists`, `conflict-of-interest`, `account-missing`,
 *   `account-not-verified`, `account-name-differs`
 */
export async function orderRefund(house: House, tx: Tx, actor: Actor, { id }: { id: string }): Promise<PresentedOrder> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  return payRefund(house, tx, actor, treasury.id, id);
}

/** The same for whoever may: of the treasury that holds the refund. */
export async function payRefund(
  house: House,
  tx: Tx,
  actor: Actor,
  treasuryId: string,
  id: string,
): Promise<PresentedOrder> {
  const [found] = isId(id) ? await findRefunds(tx, [id]) : [];
  if (!found || found.treasuryId !== treasuryId) throw new Refused(kernelRefusal('not-found'));
  const { applicationId, enterpriseId } = found;
  const views = await lockCases(tx, [applicationId]);
  requireNoConflict(actor, [{ applicationId, reference: id }], views);
  await lockEnterprise(tx, enterpriseId);
  const [refund] = await findRefunds(tx, [id]);
  if (refund?.state !== 'open') throw new Refused(treasuryRefusal('refund-paid'));
  const before = ((await liveOrders(tx, [applicationId])).get(applicationId) ?? []).find(
    (order) => order.refundId === id,
  );
  if (before) throw new Refused(treasuryRefusal('order-exists', { params: { reference: before.reference } }));
  const account = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId);
  refuseIf(checkAccount(account));
  const order = { refund, account: account as BankAccount, treasuryId };
  const [made] = await createOrders(tx, [order], actor.personId, house.clock.now());
  return presentOrder((await findOrders(tx, [made?.id ?? '']))[0] as PaymentOrder);
}
