/**
 * The work queue of a district's reviewer over 200,000 cases: its first and its hundredth page, each beside an
 * index-only read of as many rows. Both go the same way, in a read-only transaction of the same shape.
 */
import { type Actor, type Database, openDatabase, type Statement, SYSTEM_PERSON_ID, type Tx } from '#kernel';
import { listCases } from '#workflow';
import { type CaseWorld, DOCUMENT, seedCaseWorld } from '../support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { type Measurement, median } from './measurement.js';

const CASES = 200_000;
const PAGE = 50;
const READS = 300;

/** Most cases of an office are closed; the open ones lie at every stage. */
const FILL = `
  INSERT INTO application (id, number, enterprise_id, measure, document_id, document_version, district_id, town_id, state,
    notice_required, awarded_fen, submitted_at, due_on, created_by, created_at, updated_at)
  SELECT overlay(md5('case' || n) PLACING '7' FROM 13)::uuid, 'SJ-2026-' || n, ($1::uuid[])[1 + n % 2], 'sj-2025-8.aeo', $2,
         1, ($3::uuid[])[1 + n % 2], ($4::uuid[])[1 + n % 2],
         (ARRAY['submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved', 'disbursed',
                'disbursed', 'rejected', 'disbursed'])[1 + (n / 2) % 10],
         true, 18000099, $5, '2026-03-02'::date + (n * 7919) % 200, $6, $5, $5
    FROM generate_series(1, $7::int) AS n`;

/** What an index alone answers, at the shortest. */
const INDEX_ONLY = {
  name: 'bench-index-only',
  text: 'SELECT id FROM application WHERE district_id = $1 ORDER BY id LIMIT $2',
};

async function fill({ owner }: TestDatabase, world: CaseWorld): Promise<void> {
  await owner.query(FILL, [
    [world.enterprise, world.otherEnterprise],
    DOCUMENT,
    [world.district, world.otherDistrict],
    [world.town, world.otherTown],
    new Date('2026-03-02T09:00:00+08:00'),
    SYSTEM_PERSON_ID,
    CASES,
  ]);
  // An index alone can answer only where the table's pages are known to be visible to all.
  await owner.query('VACUUM ANALYZE');
}

const readPage = (database: Database, reviewer: Actor, cursor?: string) =>
  database.read(reviewer.reach, (tx) => listCases(tx, reviewer, { queue: 'mine' }, { limit: PAGE, cursor }));

/** @returns the cursor of the page of that number */
async function cursorOf(database: Database, reviewer: Actor, page: number): Promise<string> {
  let cursor: string | null = null;
  for (let read = 1; read < page; read += 1) {
    ({ nextCursor: cursor } = await readPage(database, reviewer, cursor ?? undefined));
    if (cursor === null) throw new Error(`the queue has only ${read} pages`);
  }
  return cursor as string;
}

/** @returns the kinds of node in the plan of a page, with their indexes */
function planOf(database: Database, reviewer: Actor, cursor?: string): Promise<string> {
  return database.read(reviewer.reach, async (tx) => {
    let nodes: string[] = [];
    const explaining = {
      ...tx,
      query: async ({ text }: Statement, values: unknown[]) => {
        const lines = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
        nodes = lines.flatMap(
          (line) =>
            /(?:->|^) *([A-Z][\w -]*?(?: using \w+)?(?: on \w+)?)(?: \w)? {2}/.exec(line['QUERY PLAN'])?.[1] ?? [],
        );
        return [];
      },
    };
    await listCases(explaining as unknown as Tx, reviewer, { queue: 'mine' }, { limit: PAGE, cursor });
    return nodes.join(' ← ');
  });
}

/** @returns the median milliseconds of each work, all of them in turns */
async function timed<Name extends string>(works: Record<Name, () => Promise<unknown>>): Promise<Record<Name, number>> {
  const times = new Map<string, number[]>();
  for (let read = -20; read < READS; read += 1) {
    for (const [name, work] of Object.entries<() => Promise<unknown>>(works)) {
      const started = performance.now();
      await work();
      if (read >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)])) as Record<Name, number>;
}

export async function run(): Promise<Measurement[]> {
  const test = await openTestDatabase();
  // The tables' owner is not under row-level security, whose condition no index alone can answer.
  const owner = await openDatabase(test.ownerUrl, { poolSize: 1 });
  try {
    const world = await seedCaseWorld(test);
    const reviewer = await world.officer(world.district, 'district-reviewer');
    await fill(test, world);
    const hundredth = await cursorOf(test.database, reviewer, 100);
    console.log(`  first page: ${await planOf(test.database, reviewer)}`);
    console.log(`  hundredth page: ${await planOf(test.database, reviewer, hundredth)}`);
    const times = await timed({
      floor: () => owner.read(reviewer.reach, (tx) => tx.query(INDEX_ONLY, [world.district, PAGE])),
      first: () => readPage(test.database, reviewer),
      hundredth: () => readPage(test.database, reviewer, hundredth),
    });
    return (['first', 'hundredth'] as const).map((page) => ({
      what: `${page} page of the work queue over ${CASES.toLocaleString('en')} cases`,
      ours: times[page],
      floor: times.floor,
      unit: 'ms',
      target: { of: 'ratio' as const, atMost: 3 },
    }));
  } finally {
    await owner.close();
    await test.close();
  }
}
