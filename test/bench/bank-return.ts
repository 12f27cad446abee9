/**
 * Taking in a bank file of 100,000 lines. The floor loads the same rows with COPY, joins them with the orders in SQL and
 * keeps them as we do, in a table with the same indexes and foreign keys.
 * Measured are reading and matching, with a file that repeats what is known, and beside it a file of 10,000 lines each of
 * which also books a payment and moves its case.
 */
import { chmod, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  approveEach,
  createOrders,
  importBankReturn,
  makeBatch,
  perform,
  releaseBatch,
  sendBatch,
  type Verb,
} from '#casework';
import { type Actor, newId } from '#kernel';
import { demoActor } from '../../apps/api/demo/people.js';
import { casesOnNotice } from '../support/prepared-cases.js';
import { World } from '../support/world.js';
import { copyCase } from './http/copies.js';
import { type Measurement, median } from './measurement.js';

const PAYMENTS = 10_000;
const LINES = 100_000;
const ROUNDS = 3;
const FUND = 'sj-2025-8';
const ACCOUNT = '6222021001000000099';

interface Order {
  id: string;
  reference: string;
  amount: string;
}

/** Cases of as many enterprises, each with a verified account, approved through the list's own verb. @returns their ids */
async function approvedCases(world: World): Promise<string[]> {
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, FUND, '90000000000.00');
  const [model] = (await casesOnNotice(world, 1)) as [string];
  await world.afterNotice('sj-district-approver', model);
  const { version } = await world.read('sj-district-approver', model);
  const { owner } = world.test;
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO enterprise (id, uscc, name, created_at)
     SELECT uuidv7(), '91310' || lpad(n::text, 13, '0'), 'bench ' || n, $1 FROM generate_series(1, $2::int) AS n RETURNING id`,
    [world.clock.now(), PAYMENTS],
  );
  await owner.query(
    `INSERT INTO bank_account (id, enterprise_id, account_name, account_number, bank_name, recorded_by, recorded_at,
       verified_by, verified_at)
     SELECT uuidv7(), e.id, e.name, $1, '演示银行', m.id, $2, c.id, $2 FROM enterprise e, person m, person c
      WHERE e.name LIKE 'bench %' AND m.username = 'sj-finance-maker' AND c.username = 'sj-finance-checker'`,
    [ACCOUNT, world.clock.now()],
  );
  const enterprises = rows.map(({ id }) => id);
  const copies = await copyCase(owner, model, { mark: 'bank-', count: PAYMENTS, enterprises });
  await owner.query('ANALYZE');
  const approver = await demoActor(world.test.database, 'sj-district-approver');
  const items = copies.map(({ id }) => ({ id, version }));
  const outcomes = await approveEach(world.api.house, approver, items, { key: newId(), content: items });
  const refused = outcomes.find(({ ok }) => !ok);
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
  return copies.map(({ id }) => id);
}

/** Orders for the cases, in one batch that was sent. */
async function sentOrders(world: World, maker: Actor, applicationIds: string[]): Promise<Order[]> {
  const checker = await demoActor(world.test.database, 'sj-finance-checker');
  const act = <Input, Output>(actor: Actor, verb: Verb<Input, Output>, input: Input) =>
    perform(world.api.house, actor, verb, input);
  const { results } = await act(maker, createOrders, { applicationIds });
  const orders = results.map(({ order, refusal }) => {
    if (!order) throw new Error(refusal?.en);
    return order;
  });
  const made = await act(maker, makeBatch, { orderIds: orders.map(({ id }) => id) });
  const released = await act(checker, releaseBatch, { id: made.id, version: made.version });
  await act(maker, sendBatch, { id: made.id, version: released.version });
  await world.test.owner.query('ANALYZE');
  return orders;
}

/** Each order once, or again and again until the file has so many lines. */
const fileOf = (orders: readonly Order[], lines: number, day: string, mark: string): Buffer =>
  Buffer.from(
    [
      'reference,amount,account,date,status,remark',
      ...Array.from({ length: lines }, (_, line) => {
        const { reference, amount } = orders[line % orders.length] as Order;
        return `${reference},${amount},${ACCOUNT},${day},paid,${mark}`;
      }),
    ].join('\n'),
  );

/** COPY of the same rows, and one join that keeps them. */
async function floor(world: World, file: Buffer): Promise<void> {
  const path = join(tmpdir(), `huiqi-bench-${newId()}.csv`);
  await writeFile(path, file);
  await chmod(path, 0o644);
  const bankReturn = await someReturn(world);
  const client = await world.test.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `CREATE TEMP TABLE line (reference text, amount numeric, account text, paid_on date, status text, remark text)
         ON COMMIT DROP`,
    );
    await client.query(`COPY line FROM '${path}' WITH (FORMAT csv, HEADER)`);
    await client.query(
      `INSERT INTO floor_line (bank_return_id, line, reference, amount_fen, account, paid_on, status, outcome, order_id)
       SELECT '${bankReturn}', row_number() OVER (), l.reference, o.amount_fen, l.account, l.paid_on, l.status, 'already-confirmed', o.id
         FROM line l JOIN payment_order o ON o.reference = l.reference
        WHERE o.amount_fen = (l.amount * 100)::bigint AND o.payee_account = l.account`,
    );
    await client.query('COMMIT');
  } finally {
    client.release();
    await rm(path);
  }
}

/** A registered file for the floor's lines to belong to. */
async function someReturn({ test, clock }: World): Promise<string> {
  const { rows } = await test.owner.query<{ id: string }>(
    `INSERT INTO bank_return (id, treasury_id, file_name, file_sha256, line_count, imported_by, imported_at)
     SELECT uuidv7(), t.id, 'floor', md5(random()::text), 0, p.id, $1
       FROM treasury t JOIN organisation o ON o.id = t.organisation_id AND o.code = 'songjiang', person p
      WHERE p.username = 'sj-finance-maker' RETURNING id`,
    [clock.now()],
  );
  return rows[0]?.id as string;
}

const perSecond = async (lines: number, work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return lines / ((performance.now() - started) / 1000);
};

export async function run(): Promise<Measurement[]> {
  const world = await World.open('2026-03-02T09:00:00+08:00');
  try {
    const maker = await demoActor(world.test.database, 'sj-finance-maker');
    const orders = await sentOrders(world, maker, await approvedCases(world));
    const day = world.clock.now().toISOString().slice(0, 10);
    const take = (bytes: Buffer) =>
      perform(world.api.house, maker, importBankReturn, { fileName: 'return.csv', bytes });
    await world.test.owner.query(`
      CREATE TABLE floor_line (LIKE bank_return_line INCLUDING ALL);
      ALTER TABLE floor_line ADD FOREIGN KEY (bank_return_id) REFERENCES bank_return (id),
        ADD FOREIGN KEY (order_id) REFERENCES payment_order (id)`);
    const first = fileOf(orders, PAYMENTS, day, 'first');
    const bareFirst = await perSecond(PAYMENTS, () => floor(world, first));
    const booked = await perSecond(PAYMENTS, () => take(first));
    await world.test.owner.query('ANALYZE');
    const rates = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const file = fileOf(orders, LINES, day, `round ${round}`);
      rates.floor.push(await perSecond(LINES, () => floor(world, file)));
      rates.ours.push(await perSecond(LINES, () => take(file)));
    }
    const unit = 'lines/s';
    return [
      {
        what: `a bank file of ${LINES} lines read and matched`,
        ours: median(rates.ours),
        floor: median(rates.floor),
        unit,
        target: { of: 'ratio', atLeast: 0.25 },
      },
      {
        what: `a bank file of ${PAYMENTS} lines, each booked and its case moved`,
        ours: booked,
        floor: bareFirst,
        unit,
      },
    ];
  } finally {
    await world.close();
  }
}
