/**
 * Approving and committing ten thousand awards as one bulk action, beside two floors measured in the same run, each one
 * set-based SQL statement in the same tables under the same checks and policies: one that writes every row of an approval
 * (case, event, deadlines with reminders, message, assessment, commitment with shares, journal with entries, letter), and
 * one that writes journals and entries only. The ledger's own part stands beside the second.
 */
import { approveEach, type CaseReference } from '#casework';
import { type Actor, newId, shanghaiDay, type Tx } from '#kernel';
import { commitment, findTreasuries, postJournals } from '#ledger';
import { demoActor } from '../../apps/api/demo/people.js';
import { casesOnNotice } from '../support/prepared-cases.js';
import { World } from '../support/world.js';
import { writeApprovals, writeJournals } from './bulk-floors.js';
import { copyCase } from './http/copies.js';
import { type Measurement, median } from './measurement.js';

const AWARDS = 10_000;
const ROUNDS = 3;
/** Fen of each share of an award of 500,000.00 yuan. */
const SHARE = 25_000_000n;
const FUND = 'sj-2025-8';
const OFFICES = ['songjiang', 'sj-jiuting'] as const;

interface Bench {
  world: World;
  approver: Actor;
  /** A case on public notice whose period is over, of which all others are copies. */
  model: string;
  version: number;
  /** A case that was approved from there. */
  approved: string;
}

/** One enterprise for each case, because the measure grants once, with one person who is told. @returns their ids */
async function newEnterprises({ test, clock }: World, mark: number): Promise<string[]> {
  const { rows } = await test.owner.query<{ id: string }>(
    `WITH added AS (
       INSERT INTO enterprise (id, uscc, name, created_at)
       SELECT uuidv7(), '91' || lpad(n::text, 16, '0'), 'bench ' || n, $2
         FROM generate_series($1::int * $3::int + 1, ($1::int + 1) * $3::int) AS n RETURNING id
     ), people AS (
       INSERT INTO person (id, username, name, enterprise_id, created_at) SELECT uuidv7(), id, id, id, $2 FROM added
     ) SELECT id FROM added`,
    [mark, clock.now(), AWARDS],
  );
  return rows.map(({ id }) => id);
}

async function copies({ world, model }: Bench, mark: number): Promise<string[]> {
  const enterprises = await newEnterprises(world, mark);
  const made = await copyCase(world.test.owner, model, { mark: `bulk-${mark}-`, count: AWARDS, enterprises });
  await world.test.owner.query('ANALYZE');
  return made.map(({ id }) => id);
}

const TABLES = ['case_event', 'deadline', 'reminder', 'notification', 'case_assessment', 'commitment'].concat(
  'commitment_share',
  'journal',
  'entry',
  'letter',
  'mail',
);

async function rowCounts({ world }: Bench): Promise<number[]> {
  const counts = TABLES.map((table) => `(SELECT count(*) FROM ${table})::int`);
  const { rows } = await world.test.owner.query<{ counts: number[] }>(`SELECT ARRAY [${counts}] AS counts`);
  return rows[0]?.counts as number[];
}

interface Measured {
  perSecond: number;
  /** How many rows of each of TABLES it added. */
  rows: number[];
}

async function measure(bench: Bench, mark: number, work: (ids: string[]) => Promise<unknown>): Promise<Measured> {
  const ids = await copies(bench, mark);
  const before = await rowCounts(bench);
  const started = performance.now();
  await work(ids);
  const perSecond = AWARDS / ((performance.now() - started) / 1000);
  const after = await rowCounts(bench);
  return { perSecond, rows: after.map((count, place) => count - (before[place] as number)) };
}

async function approveAll({ world, approver, version }: Bench, ids: readonly string[]): Promise<void> {
  const items: CaseReference[] = ids.map((id) => ({ id, version }));
  const outcomes = await approveEach(world.api.house, approver, items, { key: newId(), content: items });
  const refused = outcomes.find(({ ok }) => !ok);
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
}

const inReach = ({ world, approver }: Bench, work: (tx: Tx) => Promise<unknown>) =>
  world.test.database.transaction(approver.reach, work);

/** The ledger's part: the same journals through postJournals. */
async function post(bench: Bench, ids: readonly string[], offices: readonly string[]): Promise<void> {
  const at = bench.world.clock.now();
  const day = shanghaiDay(at);
  await inReach(bench, async (tx) => {
    const treasuries = await findTreasuries(tx, offices);
    const [district, town] = offices.map((id) => treasuries.get(id)?.id as string) as [string, string];
    const shares = [
      { treasuryId: district, role: 'district' as const, amount: SHARE },
      { treasuryId: town, role: 'town' as const, amount: SHARE },
    ];
    const postings = commitment({ fund: FUND, fiscalYear: Number(day.slice(0, 4)), shares });
    await postJournals(
      tx,
      ids.map((applicationId) => ({
        journal: { kind: 'commitment', day, at, reference: applicationId, applicationId, key: `post/${applicationId}` },
        postings,
      })),
    );
  });
}

async function openBench(world: World): Promise<Bench> {
  for (const office of OFFICES) await world.budget(office, FUND, '90000000000.00');
  const approver = await demoActor(world.test.database, 'sj-district-approver');
  const [approved, model] = (await casesOnNotice(world, 2)) as [string, string];
  await world.afterNotice('sj-district-approver', model);
  // The first award opens the accounts of the books, and is what the floors write again.
  await world.act('sj-district-approver', approved, 'approve');
  const { version } = await world.read('sj-district-approver', model);
  return { world, approver, model, version, approved };
}

async function measureAll(bench: Bench) {
  const { owner } = bench.world.test;
  const found = await owner.query('SELECT id FROM organisation WHERE code = ANY ($1) ORDER BY kind', [OFFICES]);
  const offices = found.rows.map(({ id }) => id as string);
  const rates = { ours: [] as number[], all: [] as number[], posting: [] as number[], journals: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const floor = (ids: string[]) => ({ ids, like: bench.approved, at: bench.world.clock.now() });
    const all = await measure(bench, 4 * round, (ids) => inReach(bench, (tx) => writeApprovals(tx, floor(ids))));
    const ours = await measure(bench, 4 * round + 1, (ids) => approveAll(bench, ids));
    if (`${all.rows}` !== `${ours.rows}`) throw new Error(`the floor wrote ${all.rows}, the verb ${ours.rows}`);
    rates.all.push(all.perSecond);
    rates.ours.push(ours.perSecond);
    const journals = (ids: string[]) => inReach(bench, (tx) => writeJournals(tx, floor(ids)));
    rates.journals.push((await measure(bench, 4 * round + 2, journals)).perSecond);
    rates.posting.push((await measure(bench, 4 * round + 3, (ids) => post(bench, ids, offices))).perSecond);
  }
  return rates;
}

export async function run(): Promise<Measurement[]> {
  const world = await World.open('2026-03-02T09:00:00+08:00');
  try {
    const rates = await measureAll(await openBench(world));
    const row = (what: string, ours: number[], floor: number[], atLeast?: number): Measurement => ({
      what,
      ours: median(ours),
      floor: median(floor),
      unit: 'awards/s',
      ...(atLeast !== undefined && { target: { of: 'ratio', atLeast } }),
    });
    return [
      row(
        `${AWARDS} awards approved as one bulk action; floor: one statement, the same rows`,
        rates.ours,
        rates.all,
        0.7,
      ),
      row(`the same; floor: one statement, their journals and entries only`, rates.ours, rates.journals),
      row(`the journals of ${AWARDS} awards posted by the ledger`, rates.posting, rates.journals, 0.7),
    ];
  } finally {
    await world.close();
  }
}
