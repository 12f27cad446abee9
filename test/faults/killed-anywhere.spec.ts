/**
 * A process of the money desk is killed a hundred times, at random moments of making, releasing, sending, importing and of
 * settling with the town. Run again, it finishes what it began, and everything is done once.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Fen, newId } from '#kernel';
import { trialBalance } from '#ledger';
import { casesOnNotice } from '../support/prepared-cases.js';
import { expected, World } from '../support/world.js';
import type { DeskPlan } from './support/money-desk-process.js';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const KILLS = 100;
/** Desks at work at the same time, each in a database of its own. */
const LANES = 2;
const CASES_A_DESK = 4;
const MOST_DESKS = 14;
const ACCOUNT = '6222021001000000099';
const DAY = '2026-03-20';
const SETTLED_ON = '2026-03-23';

/** Another order of events every time; a failure is repeated with the seed that it prints. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 2 ** 31);

/** mulberry32: small, even, and the same for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Lane {
  world: World;
  desks: DeskPlan[];
  random: () => number;
  kills: Map<string, number>;
}

/** Another document may govern who bears the measure; without two people's word on it nothing is settled. */
async function shareAsTheTextSays(world: World): Promise<void> {
  const finding = {
    measure: 'sj-2025-8.rd-centre',
    sourceNumber: '沪松府〔2022〕147号',
    sourceTitle: '关于进一步明确松江区产业扶持资金分担比例的通知',
    governed: false,
    finding: '该文未就本条款作出规定',
  };
  const { id } = expected(await world.as('sj-finance-maker').post('/finance/sharing-determinations', finding), 201);
  expected(await world.as('sj-finance-checker').post(`/finance/sharing-determinations/${id}/actions/confirm`), 200);
}

async function openLane(number: number): Promise<Lane> {
  const world = await World.open('2026-03-02T09:00:00+08:00');
  await world.budget('songjiang', 'sj-2025-8', '100000000.00');
  await world.budget('sj-jiuting', 'sj-2025-8', '100000000.00');
  const ids = await casesOnNotice(world, CASES_A_DESK * MOST_DESKS);
  world.clock.set(`${DAY}T09:00:00+08:00`);
  for (const id of ids) await world.act('sj-district-approver', id, 'approve');
  await world.test.owner.query(
    `INSERT INTO bank_account (id, enterprise_id, account_name, account_number, bank_name, recorded_by, recorded_at,
       verified_by, verified_at)
     SELECT uuidv7(), e.id, e.name, $1, '演示银行', m.id, $2, c.id, $2
       FROM (SELECT DISTINCT enterprise_id FROM application WHERE state = 'approved') a
       JOIN enterprise e ON e.id = a.enterprise_id, person m, person c
      WHERE m.username = 'sj-finance-maker' AND c.username = 'sj-finance-checker'`,
    [ACCOUNT, world.clock.now()],
  );
  await shareAsTheTextSays(world);
  world.clock.set(`${SETTLED_ON}T09:00:00+08:00`);
  const desks = Array.from({ length: MOST_DESKS }, (_, desk) => ({
    desk: `desk-${desk}-${newId()}`,
    applicationIds: ids.slice(desk * CASES_A_DESK, (desk + 1) * CASES_A_DESK),
    account: ACCOUNT,
    day: DAY,
    settledOn: SETTLED_ON,
  }));
  return { world, desks, random: randomFrom(seed + number), kills: new Map() };
}

const start = ({ world }: Lane, plan: DeskPlan): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--conditions=development',
      '--import',
      './test/faults/support/register-typescript.mjs',
      'test/faults/support/money-desk-process.ts',
      JSON.stringify(plan),
    ],
    {
      cwd: project,
      env: {
        PATH: process.env.PATH,
        NODE_NO_WARNINGS: '1',
        DATABASE_URL: world.test.url,
        CLOCK_START: world.clock.now().toISOString(),
      },
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    },
  );

/**
 * Lets the desk work until it has told of so many steps, and then for a moment more, and kills it.
 *
 * @param steps without it, nobody kills
 * @returns the step in which it was killed, or `done` when it was quicker
 */
async function work(lane: Lane, plan: DeskPlan, steps = Number.POSITIVE_INFINITY): Promise<string> {
  const child = start(lane, plan);
  let last = 'nothing';
  let told = 0;
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  child.on('message', (step: string) => {
    last = step;
    told += 1;
    if (told === steps) setTimeout(() => child.kill('SIGKILL'), lane.random() * 25);
  });
  const [code, signal] = await once(child, 'exit');
  if (signal === 'SIGKILL') return last;
  if (code !== 0) throw new Error(`the desk failed at "${last}" (seed ${seed}):\n${complaint}`);
  return 'done';
}

/** Kills and restarts desk after desk, until so many were killed; the last desk is left to finish. */
async function killAndRestart(lane: Lane, kills: number): Promise<DeskPlan[]> {
  const worked: DeskPlan[] = [];
  let left = kills;
  for (const plan of lane.desks) {
    if (left === 0) break;
    worked.push(plan);
    // What was done before is answered at once, so the kills go on step by step to the end of the plan.
    let reached = 0;
    let outcome = 'nothing';
    while (outcome !== 'done' && left > 0) {
      reached += Math.floor(lane.random() * 3);
      outcome = await work(lane, plan, Math.max(1, reached));
      if (outcome === 'done') break;
      lane.kills.set(outcome, (lane.kills.get(outcome) ?? 0) + 1);
      left -= 1;
    }
    if (outcome !== 'done') expect(await work(lane, plan)).toBe('done');
  }
  expect(left).toBe(0);
  return worked;
}

describe(`a money desk that is killed ${KILLS} times (seed ${seed})`, () => {
  let lanes: Lane[];
  let worked: DeskPlan[][];

  beforeAll(async () => {
    lanes = [];
    for (let number = 0; number < LANES; number += 1) lanes.push(await openLane(number));
    worked = await Promise.all(lanes.map((lane) => killAndRestart(lane, KILLS / LANES)));
  }, 900_000);
  afterAll(() => Promise.all(lanes.map(({ world }) => world.close())));

  const eachLane = async (look: (lane: Lane, ids: string[]) => Promise<void>) => {
    for (const [number, lane] of lanes.entries())
      await look(
        lane,
        (worked[number] as DeskPlan[]).flatMap((plan) => plan.applicationIds),
      );
  };

  it('was killed in every one of its steps', () => {
    const killed = [...new Set(lanes.flatMap((lane) => [...lane.kills.keys()]))].sort();
    console.log(
      `killed ${KILLS} times: ${lanes.map(({ kills }) => JSON.stringify(Object.fromEntries(kills))).join(' ')}`,
    );
    // Chance may pass a step by, but not most of them.
    expect(killed.length).toBeGreaterThan(8);
  });

  it('has paid every case once, and the one that came back once more', () =>
    eachLane(async ({ world }, ids) => {
      const { rows } = await world.test.owner.query(
        `SELECT a.state, count(*) FILTER (WHERE o.state = 'paid')::int AS paid,
                count(*) FILTER (WHERE o.state = 'returned')::int AS returned, count(*)::int AS orders
           FROM application a JOIN payment_order o ON o.application_id = a.id WHERE a.id = ANY ($1) GROUP BY a.id
          ORDER BY orders DESC, a.id`,
        [ids],
      );
      const firsts = ids.length / CASES_A_DESK;
      expect(rows).toEqual([
        ...Array(firsts).fill({ state: 'disbursed', paid: 1, returned: 1, orders: 2 }),
        ...Array(ids.length - firsts).fill({ state: 'disbursed', paid: 1, returned: 0, orders: 1 }),
      ]);
      const files = await world.test.owner.query(`SELECT count(*)::int AS files FROM bank_return`);
      expect(files.rows).toEqual([{ files: firsts * 5 }]);
      const batches = await world.test.owner.query('SELECT state, count(*)::int FROM payment_batch GROUP BY state');
      expect(batches.rows).toEqual([{ state: 'confirmed', count: firsts * 2 }]);
    }));

  it('has told each enterprise once of each payment', () =>
    eachLane(async ({ world }, ids) => {
      const { rows } = await world.test.owner.query(
        `SELECT count(*)::int AS messages FROM notification WHERE kind = 'case-disbursed' AND application_id = ANY ($1)
          GROUP BY application_id ORDER BY 1 DESC`,
        [ids],
      );
      const firsts = ids.length / CASES_A_DESK;
      expect(rows.map(({ messages }) => messages)).toEqual([
        ...Array(firsts).fill(2),
        ...Array(ids.length - firsts).fill(1),
      ]);
    }));

  it('has told of every payment by one letter, and of the one that came back once', () =>
    eachLane(async ({ world }, ids) => {
      const count = async (sql: string) => (await world.test.owner.query(sql, [ids])).rows[0].count;
      const firsts = ids.length / CASES_A_DESK;
      const letters = `SELECT count(*)::int FROM letter WHERE kind = 'payment-notice' AND application_id = ANY ($1)`;
      expect(await count(letters)).toBe(ids.length + firsts);
      const returned = `SELECT count(*)::int FROM notification n JOIN person p ON p.id = n.person_id
        WHERE n.kind = 'payment-returned' AND n.application_id = ANY ($1) AND p.enterprise_id IS NOT NULL`;
      expect(await count(returned)).toBe(firsts);
    }));

  it('has settled with the town once for each desk, with one letter and one journal', () =>
    eachLane(async ({ world }, ids) => {
      const { rows } = await world.test.owner.query(
        `SELECT s.state, s.due_fen::int AS due,
                (SELECT count(*)::int FROM letter l WHERE l.statement_id = s.id) AS letters,
                (SELECT count(*)::int FROM journal j WHERE j.key LIKE 'settlement/' || s.id || '/%') AS journals
           FROM settlement_statement s`,
      );
      const due = (50_000_000 * CASES_A_DESK) / 2;
      const once = { state: 'settled', due, letters: 1, journals: 1 };
      expect(rows).toEqual(Array(ids.length / CASES_A_DESK).fill(once));
    }));

  it('has left books that hold what was paid, to the fen, and verify', () =>
    eachLane(async ({ world }, ids) => {
      const paid: Fen = 50_000_000n * BigInt(ids.length);
      const books = await world.test.database.read({ kind: 'all' }, (tx) => trialBalance(tx));
      const of = (kind: string) => books.rows.filter(({ account }) => account.kind === kind).map((row) => row.balance);
      // The town has settled its half of everything, and nobody owes anybody anything.
      expect(of('cash')).toEqual([-paid / 2n, -paid / 2n]);
      expect(of('due-from-town')).toEqual([0n]);
      expect(await world.verifyLedger()).toEqual([]);
    }));
});
