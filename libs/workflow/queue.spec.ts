/** Lists of cases among 200,000: the right ones, in order, page by page, and by the indexes that were made for them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId, type Role, type Tx } from '#kernel';
import { type CaseWorld, DOCUMENT, seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { type CaseFilter, type CaseLine, listCases, listStatement } from './queue.js';

const CASES = 200_000;
const refused = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

/** Nine in ten are closed, as in an office that has worked for years; one in ten cases has no town. */
const SEED = `
  INSERT INTO application (id, number, enterprise_id, measure, document_id, document_version, district_id, town_id, state,
                           notice_required, awarded_fen, submitted_at, due_on, created_by, created_at, updated_at)
  SELECT ('01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SJ-2020-' || lpad(n::text, 6, '0'),
         CASE WHEN n % 1000 = 0 THEN $1::uuid ELSE $2::uuid END, 'sj-2025-8.aeo', $3, 1,
         CASE WHEN n % 7 = 0 THEN $4::uuid ELSE $5::uuid END,
         CASE WHEN n % 7 = 0 OR n % 10 = 3 THEN NULL WHEN n / 60 % 2 = 0 THEN $6::uuid ELSE $7::uuid END,
         CASE WHEN n % 10 < 9 THEN (ARRAY['disbursed', 'rejected', 'withdrawn'])[1 + n % 3]
              ELSE (ARRAY['submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved'])[1 + n / 10 % 6]
         END, true, 1, '2020-01-01', CASE WHEN n % 50 = 9 THEN NULL ELSE date '2020-01-01' + (n * 7919 % 1000) END,
         $8, '2020-01-01', '2020-01-01'
    FROM generate_series(1, ${CASES}) AS n`;

describe(`lists among ${CASES} cases`, () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let reviewer: Actor;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedCaseWorld(test);
    const someone = await world.applicant(world.enterprise);
    const { enterprise, otherEnterprise, otherDistrict, district, town, otherTown } = world;
    const places = [otherDistrict, district, town, otherTown];
    await test.owner.query(SEED, [enterprise, otherEnterprise, DOCUMENT, ...places, someone.personId]);
    await test.owner.query('ANALYZE application');
    reviewer = await world.officer(world.district, 'district-reviewer');
  }, 120_000);
  afterAll(() => test.close());

  const list = (actor: Actor, filter: CaseFilter, page: { limit: number; cursor?: string }) =>
    test.database.read(actor.reach, (tx: Tx) => listCases(tx, actor, filter, page));

  const walk = async (actor: Actor, filter: CaseFilter, limit: number, pages: number) => {
    const items: CaseLine[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < pages; page += 1) {
      const { items: more, nextCursor } = await list(actor, filter, { limit, cursor });
      items.push(...more);
      if (nextCursor === null) return { items, cursor: null };
      cursor = nextCursor;
    }
    return { items, cursor: cursor as string };
  };

  const plan = async (actor: Actor, filter: CaseFilter, cursor?: string): Promise<string> => {
    const { text, values } = listStatement(actor, filter, { limit: 50, cursor });
    const rows = await test.database.read(actor.reach, (tx) =>
      tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values),
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  it.each<[string, Role, 'district' | 'town', string]>([
    ['the district', 'district-reviewer', 'district', 'application_queue_district'],
    ['the town', 'town-reviewer', 'town', 'application_queue_town'],
  ])('the queue of %s is read from its index, its first page as its hundredth', async (_, role, place, index) => {
    const officer = await world.officer(world[place], role);
    const { cursor } = await walk(officer, { queue: 'mine' }, 10, 99);
    for (const page of [undefined, cursor as string]) {
      const explained = await plan(officer, { queue: 'mine' }, page);
      // 51 rows of the index and no more: one page and the row that tells whether there is another.
      expect(explained).toMatch(new RegExp(`Index Scan using ${index} .*rows=51.00 loops=1`));
      expect(explained).not.toMatch(/(Seq|Bitmap Heap) Scan on application/);
      // The index begins at the cursor: what lies before it is not read and thrown away.
      expect(explained).not.toMatch(/Rows Removed by Filter/);
    }
  });

  it.each<[string, () => Promise<Actor>, string]>([
    ['a district', () => world.officer(world.district, 'district-approver'), 'application_district|application_pkey'],
    ['a town', () => world.officer(world.town, 'town-clerk'), 'application_town|application_pkey'],
    ['an enterprise', () => world.applicant(world.enterprise), 'application_enterprise'],
  ])('the history of %s is read backwards from an index', async (_, someone, index) => {
    const actor = await someone();
    const { cursor } = await walk(actor, {}, 1, 99);
    for (const page of [undefined, cursor as string]) {
      const explained = await plan(actor, {}, page);
      expect(explained).toMatch(new RegExp(`Index Scan Backward using (${index})`));
      expect(explained).not.toMatch(/Seq Scan on application|Sort/);
    }
  });

  it.each<[Role[], string[]]>([
    [['district-reviewer'], ['district_review']],
    [
      ['district-reviewer', 'district-approver', 'finance-maker'],
      ['district_review', 'public_notice', 'approved'],
    ],
  ])(
    'the queue of %j has every case that they take forward once, what is due first at the front',
    async (roles, states) => {
      const officer = await world.officer(world.district, ...roles);
      const { items, cursor } = await walk(officer, { queue: 'mine' }, 100, 1000);
      expect(cursor).toBeNull();
      const { rows } = await test.owner.query(
        'SELECT id FROM application WHERE district_id = $1 AND state = ANY ($2) ORDER BY due_on NULLS LAST, id',
        [world.district, states],
      );
      expect(rows.length).toBeGreaterThan(1000);
      expect(items.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    },
  );

  it('a number is looked up and not searched for', async () => {
    const explained = await plan(reviewer, { q: 'SJ-2020-000007' });
    expect(explained).toContain('application_number_key');
    // A search through every case would touch thousands of pages.
    const [, hit = 0, read = 0] = /Buffers: shared(?: hit=(\d+))?(?: read=(\d+))?/.exec(explained) ?? [];
    expect(Number(hit) + Number(read)).toBeLessThan(200);
  });

  it.each<[Role, 'town' | 'district', readonly string[]]>([
    ['town-clerk', 'town', ['submitted']],
    ['town-reviewer', 'town', ['town_review']],
    ['district-reviewer', 'district', ['district_review']],
    ['district-approver', 'district', ['public_notice']],
    ['finance-maker', 'district', ['approved']],
    ['town-reviewer', 'district', []],
    ['enforcement-investigator', 'district', []],
    ['town-finance', 'town', []],
  ])('the queue of a %s at a %s holds %j', async (role, place, expected) => {
    const { items } = await walk(await world.officer(world[place], role), { queue: 'mine' }, 100, 3);
    expect([...new Set(items.map(({ state }) => state))]).toEqual(expected);
  });

  it('a clerk of the district takes in what has no town, and only that', async () => {
    const { items } = await walk(await world.officer(world.otherDistrict, 'town-clerk'), { queue: 'mine' }, 100, 3);
    expect(new Set(items.map(({ state, townId }) => `${state} ${townId}`))).toEqual(new Set(['submitted null']));
    const here = await walk(await world.officer(world.district, 'town-clerk'), { queue: 'mine' }, 100, 3);
    expect(here.items.every(({ townId }) => townId === null)).toBe(true);
  });

  it('an enterprise finds its drafts to submit and what came back to it', async () => {
    const applicant = await world.applicant(world.enterprise);
    const draft = await world.draft(applicant);
    const { items } = await walk(applicant, { queue: 'mine' }, 100, 10);
    expect(items.map(({ id }) => id)).toContain(draft.id);
    expect(
      items.every(
        ({ state, enterpriseId }) => ['draft', 'returned'].includes(state) && enterpriseId === world.enterprise,
      ),
    ).toBe(true);
  });

  it('filters by number, code, name, state, place and day, and finds nothing of another district', async () => {
    const find = async (filter: CaseFilter, actor = reviewer) => (await list(actor, filter, { limit: 5 })).items;
    expect(await find({ q: 'SJ-2020-000001' })).toMatchObject([{ number: 'SJ-2020-000001', uscc: expect.any(String) }]);
    expect(await find({ q: 'SJ-2020-000007' })).toEqual([]);
    expect((await find({ q: '上海云间' })).map(({ enterpriseName }) => enterpriseName)).toEqual(
      Array(5).fill('上海云间精密机械有限公司'),
    );
    expect(await find({ q: '%' })).toEqual([]);
    expect((await find({ state: ['returned'], townId: world.town })).map(({ state }) => state)).toEqual(
      Array(5).fill('returned'),
    );
    expect((await find({ dueBefore: '2020-01-02' })).every(({ dueOn }) => dueOn === '2020-01-01')).toBe(true);
    expect(await find({ measure: 'sj-2025-8.rd-centre' })).toEqual([]);
    expect(await find({ districtId: world.otherDistrict })).toEqual([]);
  });

  it.each([
    '',
    'x',
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('["2026-02-30","x"]').toString('base64url'),
  ])('refuses the cursor "%s"', (cursor) =>
    expect(list(reviewer, { queue: 'mine' }, { limit: 5, cursor })).rejects.toEqual(refused('invalid-cursor')),
  );

  it('refuses a cursor of the other order', async () => {
    const { cursor } = await walk(reviewer, {}, 1, 1);
    await expect(list(reviewer, { queue: 'mine' }, { limit: 1, cursor: cursor as string })).rejects.toEqual(
      refused('invalid-cursor'),
    );
    const place = Buffer.from(JSON.stringify(['infinity', newId()])).toString('base64url');
    await expect(list(reviewer, {}, { limit: 1, cursor: place })).rejects.toEqual(refused('invalid-cursor'));
  });
});
