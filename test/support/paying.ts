/** The money's steps of a story, each as a request of the person whose step it is. */
import type { Answer } from './api.js';
import { expected, type World } from './world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const ACCOUNT = '6222021001000000011';

/** The enterprise states its account, and a finance checker verifies it. */
export async function verifiedAccount(
  world: World,
  applicant: string,
  office = 'sj',
  accountNumber = ACCOUNT,
): Promise<void> {
  const { enterprise } = expected(await world.as(applicant).get('/auth/me'), 200);
  const account = { accountName: enterprise.name, accountNumber, bankName: '演示银行' };
  const recorded = expected(await world.as(applicant).post('/finance/bank-accounts', account), 201);
  const verify = `/finance/bank-accounts/${recorded.id}/actions/verify`;
  expected(await world.as(`${office}-finance-checker`).post(verify, { enterpriseId: enterprise.id }), 200);
}

/** Orders for the cases, in one batch. */
export async function batchOf(world: World, maker: string, cases: string[]): Promise<{ orders: Body[]; batch: Body }> {
  const made = expected(await world.as(maker).post('/finance/orders', { applicationIds: cases }), 201);
  const orders = made.results.map(({ order, refusal }: Body) => {
    if (refusal) throw new Error(refusal.en);
    return order;
  });
  const orderIds = orders.map(({ id }: Body) => id);
  return { orders, batch: expected(await world.as(maker).post('/finance/batches', { orderIds }), 201) };
}

export async function release(world: World, checker: string, batch: Body): Promise<Answer> {
  return world.as(checker).post(`/finance/batches/${batch.id}/actions/release`, undefined, batch.version);
}

/** Released and handed to the bank. */
export async function send(world: World, office: string, batch: Body): Promise<Body> {
  const released = expected(await release(world, `${office}-finance-checker`, batch), 200);
  const path = `/finance/batches/${batch.id}/actions/send`;
  return expected(await world.as(`${office}-finance-maker`).post(path, undefined, released.version), 200);
}

/** The bank's answer to these orders: all paid on the day. */
export function bankAnswer(orders: Body[], day: string): string {
  const lines = orders.map(
    ({ reference, amount, payeeAccount = ACCOUNT }) => `${reference},${amount},${payeeAccount},${day},成功`,
  );
  return ['订单号,金额,账号,日期,结果', ...lines, ''].join('\r\n');
}

export async function importAnswer(world: World, maker: string, text: string, fileName = 'return.csv'): Promise<Body> {
  const form = new FormData();
  form.set('file', new Blob([text]), fileName);
  return expected(await world.as(maker).post('/finance/bank-returns', form), 201);
}

/** Orders, batch, release, sending and the bank's confirmation in one go. */
export async function pay(world: World, cases: string[], day: string, office = 'sj'): Promise<void> {
  const { orders, batch } = await batchOf(world, `${office}-finance-maker`, cases);
  await send(world, office, batch);
  const { outcomes } = await importAnswer(world, `${office}-finance-maker`, bankAnswer(orders, day));
  if (outcomes.confirmed !== orders.length) throw new Error(`not all were paid: ${JSON.stringify(outcomes)}`);
}

/** @returns the balances of a fund that are not zero, as "office account" (with the other office, where the account is towards one) → yuan; debits are positive */
export async function balances(world: World, reader: string, fund: string): Promise<Record<string, string>> {
  const { items, totals } = expected(await world.as(reader).get(`/finance/trial-balance?fund=${fund}`), 200);
  if (totals.balance !== '0.00') throw new Error(`the books do not balance: ${totals.balance}`);
  const rows = items.filter(({ balance }: Body) => balance !== '0.00');
  return Object.fromEntries(
    rows.map(({ organisation, kind, counterpart, balance }: Body) => [
      `${organisation} ${kind}${counterpart ? ` ${counterpart}` : ''}`,
      balance,
    ]),
  );
}
