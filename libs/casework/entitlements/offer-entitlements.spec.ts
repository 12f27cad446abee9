/** Offers to many at once, and at the same moment. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '#kernel';
import { verifiedAccount } from '../../../test/support/paying.js';
import { statementsOf } from '../../../test/support/statements.js';
import { together } from '../../../test/support/together.js';
import { expected, World } from '../../../test/support/world.js';

const MEASURE = 'qp-2024-4.aeo';
const code = (place: number): string => {
  const body = `91310118MA8C0${String(place).padStart(4, '0')}`;
  return body + usccCheckCharacter(body);
};
const codes = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, place) => code(from + place));

describe('offers to everybody on a list', () => {
  let world: World;
  let statements: ReturnType<typeof statementsOf>;

  const listed = async (usccs: string[], day: string): Promise<string> => {
    const form = new FormData();
    const fields = { kind: 'aeo', title: '名单', issuer: '上海海关', document: `沪关〔2026〕${day}` };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const rows = usccs.map((uscc) => `${uscc},企业,${day}`);
    form.set('file', new Blob([['统一社会信用代码,企业名称,认定日期', ...rows].join('\r\n')]), 'aeo.csv');
    const { id } = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
    expected(await world.as('catalogue-publisher').post(`/recognition-lists/${id}/actions/publish`), 200);
    return id;
  };
  const offer = (listId: string) =>
    world.as('qp-district-approver').post('/entitlements', { listId, measure: MEASURE });
  const count = async (sql: string): Promise<number> => (await world.test.owner.query(sql)).rows[0].count;
  /** Registers enterprises in Xujing, each with somebody who reads its inbox. */
  const registered = (usccs: string[]) =>
    world.test.owner.query(
      `WITH made AS (
         INSERT INTO enterprise (id, uscc, name, created_at)
         SELECT uuidv7(), uscc, '企业' || uscc, now() FROM unnest($1::text[]) AS uscc RETURNING id, uscc),
       at AS (
         INSERT INTO enterprise_site SELECT made.id, o.id FROM made, organisation o WHERE o.code = 'qp-xujing')
       INSERT INTO person (id, username, name, enterprise_id, created_at)
       SELECT uuidv7(), lower(uscc), '经办人', id, now() FROM made`,
      [usccs],
    );

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    statements = statementsOf(world.test.database);
    await registered(codes(0, 600));
    // The catalogue's versions are read once and kept.
    expected(await offer(await listed(codes(590, 1), '2026-02-01')), 201);
  }, 60_000);
  afterAll(() => world.close());

  it('take as many statements for five hundred as for two', async () => {
    const [few, many] = [await listed(codes(0, 2), '2026-02-02'), await listed(codes(2, 500), '2026-02-03')];
    const forFew = await statements(async () => expect(expected(await offer(few), 201).offered).toBe(2));
    const forMany = await statements(async () => expect(expected(await offer(many), 201).offered).toBe(500));
    expect(forMany.length).toBe(forFew.length);
    const numbers = `SELECT count(DISTINCT number)::int AS count FROM offer WHERE number LIKE 'QP-MS-2026-%'`;
    expect(await count(numbers)).toBe(503);
    expect(await count(`SELECT count(*)::int AS count FROM notification WHERE kind = 'entitlement-offered'`)).toBe(503);
    // Ten and two working days before the last day, and on it.
    expect(await count(`SELECT count(*)::int AS count FROM reminder`)).toBe(3 * 503);
    const newest = `SELECT last AS count FROM case_number WHERE prefix = 'QP-MS' AND year = 2026`;
    expect(await count(newest)).toBe(503);
  });

  it('made at the same moment reach each enterprise once', async () => {
    const lists = [await listed(codes(510, 40), '2026-02-04'), await listed(codes(520, 40), '2026-02-04')];
    const work = [...lists, ...lists].map((list) => async () => expected(await offer(list), 201).offered as number);
    const offered = await together(world.test, 'offer', work);
    expect(offered.reduce((sum, each) => sum + each, 0)).toBe(50);
    expect(await count(`SELECT count(*)::int AS count FROM offer WHERE state = 'offered'`)).toBe(553);
  });

  it('confirmed twice at the same moment make one case', async () => {
    expected(await offer(await listed([world.uscc('ent-06')], '2026-02-06')), 201);
    await verifiedAccount(world, 'ent-06', 'qp');
    const [{ id }] = expected(await world.as('ent-06').get('/offers'), 200).items;
    const { account } = expected(await world.as('ent-06').get(`/offers/${id}`), 200);
    const body = { declaration: { accepted: true }, accountId: account.id };
    const confirm = () => world.as('ent-06').post(`/offers/${id}/actions/confirm`, body);
    const answers = await together(world.test, 'application', [confirm, confirm]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await count('SELECT count(*)::int AS count FROM application')).toBe(1);
    // As the rules are shipped, the town's stage stays.
    const [made] = expected(await world.as('qp-town-clerk').get('/applications'), 200).items;
    expect(made).toMatchObject({ state: 'submitted', measure: MEASURE });
  });

  it('answered once are kept by the database, and nobody sees another’s', async () => {
    const { database } = world.test;
    const change = `UPDATE offer SET state = 'offered', application_id = NULL, account_id = NULL, answered_by = NULL,
      answered_at = NULL WHERE state = 'confirmed'`;
    const again = database.transaction({ kind: 'all' }, (tx) => tx.execute(change));
    await expect(again).rejects.toMatchObject({ code: 'HQ125' });
    const other = database.transaction({ kind: 'all' }, (tx) =>
      tx.execute('UPDATE offer SET enterprise_id = enterprise_id'),
    );
    await expect(other).rejects.toThrow(/permission denied/);
    expect(expected(await world.as('ent-07').get('/offers'), 200).items).toEqual([]);
    const [{ id }] = expected(await world.as('ent-06').get('/offers'), 200).items;
    expect(await world.as('ent-07').get(`/offers/${id}`)).toMatchObject({ status: 404 });
  });
});
