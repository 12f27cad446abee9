import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettableClock } from '#kernel';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

describe('administration of accounts over HTTP', () => {
  const clock = new SettableClock('2026-03-02T09:00:00+08:00');
  let database: TestDatabase;
  let seeded: SeededPeople;
  let api: TestApi;
  let admin: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    seeded = await seedPeople(database.database, clock.now());
    api = await startApi({ database, clock });
    admin = api.as('admin', PASSWORD);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const read = async (id: string) => (await admin.get(`/admin/people/${id}`)).body;

  it.each(['clerk', 'approver', 'applicant'])('is closed to the %s', async (username) => {
    const client = api.as(username, PASSWORD);
    for (const path of ['/admin/organisations', '/admin/people', `/admin/people/${seeded.people.clerk}`])
      expect((await client.get(path)).status).toBe(403);
    expect((await client.post(`/admin/people/${seeded.people.auditor}/actions/deactivate`, undefined, 1)).status).toBe(
      403,
    );
  });

  it('is read by the auditor, who changes nothing', async () => {
    const auditor = api.as('auditor', PASSWORD);
    expect((await auditor.get('/admin/people?q=CLER')).body.items).toMatchObject([{ username: 'clerk', version: 1 }]);
    expect((await auditor.patch(`/admin/people/${seeded.people.clerk}`, { name: 'x' }, 1)).status).toBe(403);
  });

  it('shows organisations with their people, and accounts page by page without the system’s own', async () => {
    expect((await admin.get('/admin/organisations')).body.items).toMatchObject([
      { code: 'sj-jiuting', parentId: seeded.district, people: 1 },
      { code: 'songjiang', parentId: null, people: 1 },
    ]);
    const first = (await admin.get('/admin/people?limit=3')).body;
    const second = (await admin.get(`/admin/people?limit=3&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items].map(({ username }) => username).sort()).toEqual([
      'admin',
      'applicant',
      'approver',
      'auditor',
      'clerk',
    ]);
    expect(second.nextCursor).toBeNull();
    expect((await admin.get('/admin/people?role=town-clerk&organisation=songjiang')).body.items).toEqual([]);
  });

  it('names the offices to every official, without their people, and to no enterprise', async () => {
    const { items } = (await api.as('clerk', PASSWORD).get('/organisations')).body;
    expect(items).toMatchObject([
      { code: 'sj-jiuting', kind: 'town', parentId: seeded.district },
      { code: 'songjiang', kind: 'district', parentId: null },
    ]);
    expect(items[0]).not.toHaveProperty('people');
    expect(await api.as('applicant', PASSWORD).get('/organisations')).toMatchObject({ status: 403 });
  });

  it('changes roles that fit, refuses those that do not, a stale version, and the own account', async () => {
    const path = `/admin/people/${seeded.people.clerk}`;
    const changed = await admin.patch(path, { roles: ['town-clerk', 'town-reviewer'] }, 1);
    expect(changed.body).toMatchObject({ version: 2, roles: ['town-clerk', 'town-reviewer'] });
    expect((await admin.patch(path, { roles: [] }, 1)).status).toBe(412);
    expect((await admin.patch(path, { roles: ['district-approver'] }, 2)).body.code).toBe('roles-do-not-fit');
    expect(await read(seeded.people.clerk)).toMatchObject({ version: 2 });
    const own = `/admin/people/${seeded.people.admin}`;
    expect((await admin.patch(own, { roles: ['auditor'] }, 1)).body.code).toBe('own-account');
    expect((await admin.post(`${own}/actions/deactivate`, undefined, 1)).body.code).toBe('own-account');
  });

  it('ends the sessions of who is deactivated at once, and lets the person in again later', async () => {
    const { accessToken } = (await api.signIn('approver', PASSWORD)).body;
    const me = () => api.request('GET', '/auth/me', { headers: { authorization: `Bearer ${accessToken}` } });
    expect((await me()).status).toBe(200);
    const path = `/admin/people/${seeded.people.approver}/actions`;
    expect((await admin.post(`${path}/deactivate`, undefined, 1)).body).toMatchObject({ active: false, version: 2 });
    expect((await me()).status).toBe(401);
    expect((await api.signIn('approver', PASSWORD)).status).toBe(401);
    expect((await admin.post(`${path}/reactivate`, undefined, 2)).body).toMatchObject({ active: true });
    expect((await api.signIn('approver', PASSWORD)).status).toBe(200);
  });

  it('lifts a lock, and replaces a password that is then worth nothing', async () => {
    for (let wrong = 0; wrong < 5; wrong++) await api.signIn('applicant', 'wrong password');
    const { version, lockedUntil } = await read(seeded.people.applicant);
    expect(lockedUntil).toBe('2026-03-02T09:15:00+08:00');
    const path = `/admin/people/${seeded.people.applicant}/actions`;
    expect((await admin.post(`${path}/unlock`, undefined, version)).body).toMatchObject({ lockedUntil: null });
    expect((await api.signIn('applicant', PASSWORD)).status).toBe(200);
    expect((await admin.post(`${path}/reset-password`, { password: 'short' }, version + 1)).status).toBe(422);
    const password = 'another long password';
    expect((await admin.post(`${path}/reset-password`, { password }, version + 1)).status).toBe(200);
    expect((await api.signIn('applicant', PASSWORD)).status).toBe(401);
    expect((await api.signIn('applicant', password)).status).toBe(200);
  });

  it('leaves an entry of the audit record for every change', async () => {
    const { rows } = await database.owner.query(
      `SELECT action FROM audit_entry WHERE subject_kind = 'person' AND person_id = $1 ORDER BY id`,
      [seeded.people.admin],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'roles-changed',
      'person-disabled',
      'person-enabled',
      'person-unlocked',
      'password-reset',
    ]);
  });
});
