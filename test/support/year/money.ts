/** The money of the year: orders to the bank and its answers, recoveries, settlements; each step by the person whose it is. */
import { sanctioned } from '../enforcing.js';
import { bankAnswer, importAnswer, send } from '../paying.js';
import { expected, type World } from '../world.js';
import type { Town } from './awards.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

export const MAKER = 'sj-finance-maker';
export const CHECKER = 'sj-finance-checker';

const at = (world: World, day: string): void => world.clock.set(`${day}T15:00:00+08:00`);

/**
 * Sends these orders to the bank in one batch, which pays them on the day.
 *
 * @returns the orders
 */
export async function sentAndPaid(world: World, orders: Body[], day: string): Promise<Body[]> {
  at(world, day);
  const orderIds = orders.map(({ id }) => id);
  await send(world, 'sj', expected(await world.as(MAKER).post('/finance/batches', { orderIds }), 201));
  const { outcomes } = await importAnswer(world, MAKER, bankAnswer(orders, day), `paid-${day}.csv`);
  if (outcomes.confirmed !== orders.length) throw new Error(`not all were paid: ${JSON.stringify(outcomes)}`);
  return orders;
}

/** Orders these awards, or the parts of them that are stated in yuan, and has them paid. @returns the orders */
export async function paid(
  world: World,
  items: { applicationId: string; amount?: string }[],
  day: string,
): Promise<Body[]> {
  at(world, day);
  const { results } = expected(await world.as(MAKER).post('/finance/orders', { items }), 201);
  for (const { refusal } of results) if (refusal) throw new Error(refusal.en);
  return sentAndPaid(
    world,
    results.map(({ order }: Body) => order),
    day,
  );
}

/** The bank returns a payment that it had confirmed. @returns the line that waits for the checker */
export async function bankReturns(world: World, order: Body, day: string): Promise<Body> {
  at(world, day);
  const text = bankAnswer([order], day).replace('成功', '退回');
  const { outcomes } = await importAnswer(world, MAKER, text, `returned-${day}.csv`);
  if (outcomes['returned-after-payment'] !== 1) throw new Error(`not returned: ${JSON.stringify(outcomes)}`);
  const { items } = expected(await world.as(CHECKER).get('/finance/exceptions'), 200);
  return items[0];
}

/** The checker decides that it is paid again. @returns the new order */
export async function orderedAgain(world: World, { bankReturnId, line }: Body, day: string): Promise<Body> {
  at(world, day);
  const resolved = { resolution: 'pay-again', reason: '账户状态已恢复正常' };
  const path = `/finance/exceptions/${bankReturnId}/${line}/actions/resolve`;
  return expected(await world.as(CHECKER).post(path, resolved), 200).order;
}

/** The declaration is found to be false, and everything follows that the document says. @returns the recovery */
export async function foundFalse(world: World, applicant: string, dayFound: string): Promise<Body> {
  at(world, dayFound);
  const { enterprise } = expected(await world.as(applicant).get('/auth/me'), 200);
  const opened = { enterpriseId: enterprise.id, documentId: 'sj-2025-8', dayFound, basis: '验资报告系伪造' };
  const found = expected(await world.as('sj-investigator').post('/enforcement/investigations', opened), 201);
  await sanctioned(world, found, { facts: '外方出资并未到位', reason: '事实清楚，证据确凿' });
  const { items } = expected(await world.as(MAKER).get('/finance/recoveries'), 200);
  return items[0];
}

/** Money of the enterprise that stands on the account. @returns the recovery after it */
export async function repaid(world: World, { id }: Body, amount: string, day: string): Promise<Body> {
  at(world, day);
  const money = { amount, receivedOn: day, bankReference: `R-${day}` };
  return expected(await world.as(MAKER).post(`/finance/recoveries/${id}/repayments`, money), 201);
}

/** A later award is kept for what is owed: one proposes and another confirms. @returns the recovery after it */
export async function setOff(
  world: World,
  { id }: Body,
  later: { applicationId: string; amount: string },
  day: string,
): Promise<Body> {
  at(world, day);
  const path = `/finance/recoveries/${id}/offsets`;
  const offset = { ...later, basis: '企业2026年9月书面同意抵扣' };
  const { offsetId } = expected(await world.as(MAKER).post(path, offset), 201);
  return expected(await world.as(CHECKER).post(`${path}/${offsetId}/actions/confirm`), 200);
}

/**
 * Draws up what stands between the district and a town, closes it as another person and records that the money moved.
 *
 * @returns the settled statement with its lines
 */
export async function settled(
  world: World,
  quarter: { town: Town; periodFrom: string; periodTo: string },
  day: string,
): Promise<Body> {
  at(world, day);
  const draft = expected(await world.as(MAKER).post('/finance/settlements', quarter), 201);
  const path = `/finance/settlements/${draft.id}`;
  const closed = expected(await world.as(CHECKER).post(`${path}/actions/close`, undefined, draft.version), 200);
  const movement = { settledOn: day, bankReference: `B-${day}-${quarter.town}` };
  expected(await world.as(MAKER).post(`${path}/actions/settle`, movement, closed.version), 200);
  for (const format of ['xlsx', 'pdf']) {
    const { status } = await world.as(MAKER).get(`${path}/file?format=${format}`);
    if (status !== 200) throw new Error(`${status} for the statement as ${format}`);
  }
  return { ...expected(await world.as(MAKER).get(path), 200), town: quarter.town };
}
