/**
 * A money desk that works through one plan, in a process that may be killed at any moment. It tells its parent before each
 * step. Run again it begins at the first step: every call carries its own key, as a careful client's do, so that what was
 * done is answered again and what was not is done.
 */
import {
  type CaseReference,
  closeSettlement,
  createOrders,
  importBankReturn,
  makeBatch,
  makeSettlement,
  openHouse,
  perform,
  releaseBatch,
  sendBatch,
  settleSettlement,
  type Verb,
} from '#casework';
import { type Actor, sha256 } from '#kernel';
import { demoActor } from '../../../apps/api/demo/people.js';
import { readWorkerSettings } from '../../../apps/worker/settings.js';

/** What one desk has to do, as its parent writes it. */
export interface DeskPlan {
  desk: string;
  applicationIds: string[];
  account: string;
  /** On which the bank paid; a statement that ends with it can be drawn up later only. */
  day: string;
  settledOn: string;
}

const plan = JSON.parse(process.argv[2] as string) as DeskPlan;
const house = await openHouse(readWorkerSettings(process.env), 'money-desk');
const [maker, checker] = await Promise.all(
  ['sj-finance-maker', 'sj-finance-checker'].map((name) => demoActor(house.database, name)),
);

async function step<Input, Output>(
  name: string,
  actor: Actor | undefined,
  verb: Verb<Input, Output>,
  input: Input,
): Promise<Output> {
  await new Promise<void>((told) => process.send?.(name, () => told()));
  const content = { name, input: sha256(JSON.stringify(input)) };
  return perform(house, actor as Actor, verb, input, { key: `${plan.desk}/${name}`, content });
}

const HEADINGS = 'reference,amount,account,date,status';
type Line = { reference: string; amount: string };
const answer = (lines: Line[], status: string): Uint8Array =>
  Buffer.from(
    [
      HEADINGS,
      ...lines.map(({ reference, amount }) => [reference, amount, plan.account, plan.day, status].join(',')),
    ].join('\n'),
  );
const take = (name: string, lines: Line[], status = 'paid') =>
  step(name, maker, importBankReturn, { fileName: `${plan.desk}-${name}.csv`, bytes: answer(lines, status) });
const current = ({ id, version }: CaseReference): CaseReference => ({ id, version });

const { results } = await step('orders', maker, createOrders, { applicationIds: plan.applicationIds });
const orders = results.map(({ order, refusal }) => {
  if (!order) throw new Error(refusal?.en);
  return order;
});
const made = await step('batch', maker, makeBatch, { orderIds: orders.map(({ id }) => id) });
const released = await step('release', checker, releaseBatch, current(made));
await step('send', maker, sendBatch, current(released));
const half = Math.ceil(orders.length / 2);
await take('import-half', orders.slice(0, half));
await take('import-overlapping', [...orders.slice(half - 1).reverse()]);
await take('import-all-again', orders);
const first = orders[0] as Line;
await take('import-returned', [first], 'returned');
const again = await step('order-again', maker, createOrders, { applicationIds: plan.applicationIds.slice(0, 1) });
const paidAgain = again.results.map(({ order, refusal }) => {
  if (!order) throw new Error(refusal?.en);
  return order;
});
const secondBatch = await step('batch-again', maker, makeBatch, { orderIds: paidAgain.map(({ id }) => id) });
const secondRelease = await step('release-again', checker, releaseBatch, current(secondBatch));
await step('send-again', maker, sendBatch, current(secondRelease));
await take('import-again', paidAgain);
const { day, settledOn } = plan;
const period = { town: 'sj-jiuting', periodFrom: day, periodTo: day };
const draft = await step('settlement-draft', maker, makeSettlement, period);
const closed = await step('settlement-close', checker, closeSettlement, current(draft));
await step('settlement-settle', maker, settleSettlement, { ...current(closed), settledOn, bankReference: plan.desk });
await house.database.close();
process.send?.('done', () => process.exit(0));
