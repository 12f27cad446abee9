/**
 * Approving and committing ten thousand awards as one bulk action. The floor is one SQL statement that writes the same
 * journals and entries and nothing else, in the same tables under the same triggers; beside it, the ledger's own part
 * alone, because an approval writes more than its journal: the case's event, its deadline with reminders, the assessment
 * that it stood on, the commitment with its shares, and the message to the enterprise.
 */
import { approveEach, type CaseReference } from '#casework';
import { type Actor, newId, shanghaiDay, type Tx } from '#kernel';
import { commitment, findTreasuries, postJournals } from '#ledger';
import { demoActor } from '../../apps/api/demo/people.js';
import { casesOnNotice } from '../support/prepared-cases.js';
import { World } from '../support/world.js';
import { copyCase } from './http/copies.js';
import { type Measurement, median } from './measurement.js';

const AWARDS = 10_000;
const ROUNDS = 3;
/** Fen of each share of an award of 500,000.00 yuan. */
const SHARE = 25_000_000n;
const FUND = 'sj-2025-8';

/** One enterprise for each case, because the measure grants once. @returns their ids */
async function newEnterprises({ test, clock }: World, mark: number): Promise<string[]> {
  const { rows } = await test.owner.query<{ id: string }>(
    `INSERT INTO enterprise (id, uscc, name, created_at)
     SELECT uuidv7(), '9131' || $1::int || lpad(n::text, 13, '0'), 'bench ' || $1::int || ' ' || n, $2
       FROM generate_series(1, $3::int) AS n RETURNING id`,
    [mark, clock.now(), AWARDS],
  );
  return rows.map(({ id }) => id);
}

interface Bench {
  world: World;
  approver: Actor;
  /** A case on public notice whose period is over. */
  model: string;
  version: number;
}

async function copies({ world, model }: Bench, round: number): Promise<string[]> {
  const enterprises = await newEnterprises(world, round);
  const made = await copyCase(world.test.owner, model, { mark: `bulk-${round}-`, count: AWARDS, enterprises });
  await world.test.owner.query('ANALYZE');
  return made.map(({ id }) => id);
}

const perSecond = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return AWARDS / ((performance.now() - started) / 1000);
};

async function approveAll({ world, approver, version }: Bench, ids: readonly string[]): Promise<void> {
  const items: CaseReference[] = ids.map((id) => ({ id, version }));
  const outcomes = await approveEach(world.api.house, approver, items, { key: newId(), content: items });
  const refused = outcomes.find(({ ok }) => !ok);
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
}

const FLOOR = `
  WITH accounts AS (
    SELECT row_number() OVER (ORDER BY t.organisation_id, a.kind)::int AS line, a.id,
           CASE a.kind WHEN 'available' THEN $4::bigint ELSE -$4::bigint END AS amount
      FROM account a JOIN treasury t ON t.id = a.treasury_id
     WHERE a.fund = '${FUND}' AND a.fiscal_year = $5 AND a.kind IN ('available', 'encumbered')
  ), posted AS (
    INSERT INTO journal (id, key, kind, day, at, reference, application_id, content_sha256)
    SELECT uuidv7(), 'floor/' || a.id, 'commitment', $2, $3, a.number, a.id, repeat('0', 64)
      FROM application a WHERE a.id = ANY ($1::uuid[])
    RETURNING id
  )
  INSERT INTO entry (journal_id, line, account_id, amount)
  SELECT p.id, a.line, a.id, a.amount FROM posted p CROSS JOIN accounts a`;

const inReach = ({ world, approver }: Bench, work: (tx: Tx) => Promise<unknown>) =>
  world.test.database.transaction(approver.reach, work);

async function floor(bench: Bench, ids: readonly string[]): Promise<void> {
  const at = bench.world.clock.now();
  const day = shanghaiDay(at);
  await inReach(bench, (tx) => tx.execute(FLOOR, [ids, day, at, SHARE, Number(day.slice(0, 4))]));
}

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

export async function run(): Promise<Measurement[]> {
  const world = await World.open('2026-03-02T09:00:00+08:00');
  try {
    for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, FUND, '90000000000.00');
    const approver = await demoActor(world.test.database, 'sj-district-approver');
    const [first, model] = (await casesOnNotice(world, 2)) as [string, string];
    await world.afterNotice('sj-district-approver', model);
    // The first award opens the accounts of the books.
    await world.act('sj-district-approver', first, 'approve');
    const { version, district, town } = await world.read('sj-district-approver', model);
    const offices = (
      await world.test.owner.query<{ id: string }>('SELECT id FROM organisation WHERE code = ANY ($1) ORDER BY kind', [
        [district.code, town.code],
      ])
    ).rows.map(({ id }) => id);
    const bench = { world, approver, model, version };
    const rates = { ours: [] as number[], posting: [] as number[], floor: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, two, three] = [
        await copies(bench, 3 * round),
        await copies(bench, 3 * round + 1),
        await copies(bench, 3 * round + 2),
      ];
      rates.floor.push(await perSecond(() => floor(bench, one)));
      rates.posting.push(await perSecond(() => post(bench, two, offices)));
      rates.ours.push(await perSecond(() => approveAll(bench, three)));
    }
    const unit = 'awards/s';
    return [
      {
        what: `${AWARDS} awards approved and committed as one bulk action`,
        ours: median(rates.ours),
        floor: median(rates.floor),
        unit,
        target: { of: 'ratio', atLeast: 0.7 },
      },
      {
        what: `the journals of ${AWARDS} awards posted by the ledger`,
        ours: median(rates.posting),
        floor: median(rates.floor),
        unit,
        target: { of: 'ratio', atLeast: 0.7 },
      },
    ];
  } finally {
    await world.close();
  }
}
