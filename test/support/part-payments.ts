/** Awards paid in parts, by the district or by each treasury, and what a decision in force does to them. */

import type { Sanctions } from '#enforcement';
import type { Actor, Role } from '#kernel';
import { lockCases } from '#workflow';
import { applySanctions, type Effects } from '../../libs/casework/enforcement/apply-sanctions.js';
import { createOrders } from '../../libs/casework/finance/create-orders.js';
import { importBankReturn } from '../../libs/casework/finance/import-bank-return.js';
import { makeBatch } from '../../libs/casework/finance/make-batch.js';
import type { PresentedOrder } from '../../libs/casework/finance/present.js';
import { releaseBatch } from '../../libs/casework/finance/release-batch.js';
import { sendBatch } from '../../libs/casework/finance/send-batch.js';
import { official, townReach } from './approved-cases.js';
import type { FinanceHouse } from './finance-house.js';
import { decided } from './recovering.js';

export const ACCOUNT = '310015000000000001';

/** Who makes, releases and imports for one treasury. */
export interface Hands {
  maker: Actor;
  checker: Actor;
}

/** People of the town's own treasury, for awards of which each treasury pays its share. */
export async function townHands(desk: FinanceHouse): Promise<Hands> {
  const hand = async (role: Role): Promise<Actor> => ({
    ...official(await desk.world.person(), desk.world.town, role),
    reach: townReach(desk.world.town),
  });
  return { maker: await hand('finance-maker'), checker: await hand('finance-checker') };
}

/** An order for a part in yuan, or for all that is left. */
export async function orderPart(
  desk: FinanceHouse,
  applicationId: string,
  amount?: string,
  { maker }: Hands = desk,
): Promise<PresentedOrder> {
  const items = [{ applicationId, ...(amount && { amount }) }];
  const { order, refusal } = (await desk.do(maker, createOrders, { items })).results[0] ?? {};
  if (!order) throw new Error(refusal?.en);
  return order;
}

/** Batch, release and sending of one order. */
export async function sendOrder(desk: FinanceHouse, orderId: string, { maker, checker }: Hands = desk): Promise<void> {
  const { id, version } = await desk.do(maker, makeBatch, { orderIds: [orderId] });
  const released = await desk.do(checker, releaseBatch, { id, version });
  await desk.do(maker, sendBatch, { id, version: released.version });
}

/** The bank's word that it paid one order on that day. */
export async function confirmOrder(
  desk: FinanceHouse,
  { reference, amount }: PresentedOrder,
  day: string,
  { maker }: Hands = desk,
): Promise<void> {
  const bytes = Buffer.from(`订单号,金额,账号,日期,结果\n${reference},${amount},${ACCOUNT},${day},成功`);
  const { outcomes } = await desk.do(maker, importBankReturn, { fileName: 'r.csv', bytes });
  if (outcomes.confirmed !== 1) throw new Error(`not confirmed: ${JSON.stringify(outcomes)}`);
}

/** Pays a part in yuan, or all that is left, on the day given. */
export async function payPart(
  desk: FinanceHouse,
  applicationId: string,
  { amount, day, hands = desk }: { amount?: string; day: string; hands?: Hands },
): Promise<PresentedOrder> {
  const order = await orderPart(desk, applicationId, amount, hands);
  await sendOrder(desk, order.id, hands);
  await confirmOrder(desk, order, day, hands);
  return order;
}

/** What a decision that comes into force orders of one case. */
export async function sanctionCase(
  desk: FinanceHouse,
  applicationId: string,
  changes: Partial<Sanctions> = {},
): Promise<Effects & { decisionId: string }> {
  const { rows } = await desk.test.owner.query('SELECT enterprise_id AS id FROM application WHERE id = $1', [
    applicationId,
  ]);
  const decisionId = await decided(desk, rows[0].id);
  const sanctions = { bar: true, revoke: true, recover: true, list: false, citation: null, ...changes };
  const effects = await desk.do(
    desk.decider,
    async (house, tx, actor, _input) => {
      const cases = [...(await lockCases(tx, [applicationId])).values()];
      return applySanctions(house, tx, actor, cases, { decisionId, sanctions, reason: '虚假申报', legalBasis: null });
    },
    {},
  );
  return { ...effects, decisionId };
}
