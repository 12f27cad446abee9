import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, SettableClock } from '#kernel';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

const VIEWS = '/auth/me/saved-views';
const NOTICES = { list: 'applications', name: '公示期满', query: { state: 'public_notice', town: 'sj-jiuting' } };

let database: TestDatabase;
let seeded: SeededPeople;
let api: TestApi;
let clerk: Client;
const clock = new SettableClock('2026-03-02T09:00:00+08:00');

beforeAll(async () => {
  database = await openTestDatabase();
  seeded = await seedPeople(database.database, clock.now());
  api = await startApi({ database, clock });
  clerk = api.as('clerk', PASSWORD);
});
afterAll(async () => {
  await api.close();
  await database.close();
});
beforeEach(() => database.owner.query('DELETE FROM saved_view'));

const kept = async (client: Client) => (await client.get(VIEWS)).body.items;

describe('a kept view', () => {
  it('is there again for its person, and gone when forgotten', async () => {
    const { status, body } = await clerk.post(VIEWS, NOTICES);
    expect([status, body]).toEqual([201, { id: expect.any(String), ...NOTICES }]);
    expect(await kept(clerk)).toEqual([body]);
    expect((await clerk.delete(`${VIEWS}/${body.id}`)).status).toBe(204);
    expect(await kept(clerk)).toEqual([]);
    expect(await clerk.delete(`${VIEWS}/${body.id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('is replaced by one of the same name, and keeps its place', async () => {
    const first = (await clerk.post(VIEWS, NOTICES)).body;
    await clerk.post(VIEWS, { ...NOTICES, name: '其他' });
    const again = (await clerk.post(VIEWS, { ...NOTICES, query: { q: '云间' } })).body;
    expect(again).toEqual({ ...first, query: { q: '云间' } });
    expect((await kept(clerk)).map(({ name }: { name: string }) => name)).toEqual(['公示期满', '其他']);
  });

  it('is nobody else’s: not a colleague’s, not the auditor’s, not the administrator’s', async () => {
    const { id } = (await clerk.post(VIEWS, NOTICES)).body;
    for (const name of ['approver', 'auditor', 'admin', 'applicant']) {
      const other = api.as(name, PASSWORD);
      expect([name, await kept(other)]).toEqual([name, []]);
      expect(await other.delete(`${VIEWS}/${id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
      expect((await other.post(VIEWS, NOTICES)).body.id).not.toBe(id);
    }
    expect(await kept(clerk)).toMatchObject([{ id }]);
  });

  it('is not shown by the database either to whoever asks for all of them', async () => {
    await clerk.post(VIEWS, NOTICES);
    const seenBy = (personId?: string) =>
      database.database.read({ kind: 'all', ...(personId !== undefined && { personId }) }, (tx) =>
        tx.query('SELECT FROM saved_view'),
      );
    expect(await seenBy()).toHaveLength(0);
    expect(await seenBy(seeded.people.auditor)).toHaveLength(0);
    expect(await seenBy(seeded.people.clerk)).toHaveLength(1);
    const steal = database.database.transaction({ kind: 'all', personId: seeded.people.auditor }, (tx) =>
      tx.execute(
        `INSERT INTO saved_view (id, person_id, list, name, query, created_at) VALUES ($1, $2, 'applications', 'a', '{}', now())`,
        [newId(), seeded.people.clerk],
      ),
    );
    await expect(steal).rejects.toThrow(/row-level security/);
  });

  it('is one of thirty at most, for each list and person; one of them can still be replaced', async () => {
    for (let count = 1; count <= 30; count += 1)
      expect((await clerk.post(VIEWS, { ...NOTICES, name: `视图${count}` })).status).toBe(201);
    expect(await clerk.post(VIEWS, NOTICES)).toMatchObject({
      status: 409,
      body: { code: 'saved-views-full', detail: expect.stringContaining('30') },
    });
    expect((await clerk.post(VIEWS, { ...NOTICES, name: '视图30', query: {} })).status).toBe(201);
    expect((await api.as('approver', PASSWORD).post(VIEWS, NOTICES)).status).toBe(201);
  });

  it('is kept once under one key', async () => {
    const headers = { 'idempotency-key': newId() };
    const first = await clerk.post(VIEWS, NOTICES, undefined, headers);
    expect((await clerk.post(VIEWS, NOTICES, undefined, headers)).body).toEqual(first.body);
  });

  it.each([
    [{ ...NOTICES, query: { nothing: 'x' } }, 'view-filter-unknown'],
    [{ ...NOTICES, query: { state: 'nowhere' } }, 'view-filter-unknown'],
    [{ ...NOTICES, query: { dueBefore: '2026-02-30' } }, 'view-filter-unknown'],
    [{ ...NOTICES, query: { q: '' } }, 'view-filter-unknown'],
    [{ ...NOTICES, query: { q: ['云间'] } }, 'view-filter-unknown'],
    [{ ...NOTICES, query: { q: 'x'.repeat(101) } }, 'view-filter-unknown'],
    [{ ...NOTICES, query: ['state'] }, 'invalid-input'],
    [{ ...NOTICES, list: 'people' }, 'invalid-input'],
    [{ ...NOTICES, name: '' }, 'invalid-input'],
    [{ ...NOTICES, name: ' 公示' }, 'invalid-input'],
    [{ ...NOTICES, name: '公'.repeat(41) }, 'invalid-input'],
    [{ ...NOTICES, personId: 'x' }, 'invalid-input'],
    [{ list: 'applications', name: '公示' }, 'invalid-input'],
  ])('refuses %j', async (body, code) => {
    expect(await clerk.post(VIEWS, body)).toMatchObject({ status: 400, body: { code } });
    expect(await kept(clerk)).toEqual([]);
  });
});
