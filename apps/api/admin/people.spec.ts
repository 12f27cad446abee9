import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettableClock } from '#kernel';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

const ENTERPRISE = { uscc: '91310117MA1JD00015', roles: ['enterprise-applicant'] };

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

  describe('opening an account', () => {
    const password = 'a first long password';
    const clerk = { name: '新窗口', organisation: 'sj-jiuting', roles: ['town-clerk'], password };
    const open = (account: object, headers?: Record<string, string>) =>
      admin.post('/admin/people', account, undefined, headers);

    it('lets the person in, at the place and with the roles given', async () => {
      const account = { ...clerk, username: ' Clerk-2', locale: 'en', email: 'clerk2@example.com' };
      const opened = await open({ ...account, roles: ['town-clerk', 'town-clerk', 'town-reviewer'] });
      expect([opened.status, opened.body]).toMatchObject([
        201,
        { username: 'clerk-2', roles: ['town-clerk', 'town-reviewer'], version: 1, active: true, locale: 'en' },
      ]);
      expect(opened.body.organisation).toMatchObject({ code: 'sj-jiuting' });
      expect(JSON.stringify(opened.body)).not.toContain('password');
      expect((await api.as('clerk-2', password).get('/auth/me')).body).toMatchObject({ email: 'clerk2@example.com' });
      const applicant = await open({ ...clerk, username: 'e-2', organisation: undefined, ...ENTERPRISE });
      expect(applicant.body.enterprise).toMatchObject({ uscc: ENTERPRISE.uscc });
    });

    it.each([
      [{ username: 'CLERK' }, 409, 'username-taken'],
      [{ username: 'no spaces' }, 400, 'invalid-username'],
      [{ email: 'nobody' }, 400, 'invalid-email'],
      [{ password: 'eleven char' }, 422, 'password-too-short'],
      [{ organisation: 'nowhere' }, 422, 'organisation-unknown'],
      [{ organisation: undefined, ...ENTERPRISE, uscc: '91310117MA1JD00028' }, 422, 'enterprise-unknown'],
      [{ ...ENTERPRISE }, 400, 'one-place-only'],
      [{ roles: ['district-approver'] }, 422, 'roles-do-not-fit'],
      [{ roles: ['administrator', 'town-clerk'] }, 422, 'roles-do-not-fit'],
      [{ organisation: 'songjiang', roles: ['catalogue-editor', 'catalogue-publisher'] }, 422, 'roles-do-not-fit'],
      [{ roles: ['enterprise-applicant'] }, 422, 'roles-do-not-fit'],
    ])('is refused with %j', async (change, status, code) => {
      const answer = await open({ ...clerk, username: 'not-opened', ...change });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect((await admin.get('/admin/people?q=not-opened')).body.items).toEqual([]);
    });

    it('is for the administrator alone', async () => {
      const answers = ['auditor', 'clerk', 'approver'].map((username) =>
        api.as(username, PASSWORD).post('/admin/people', { ...clerk, username: 'not-opened' }),
      );
      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([403, 403, 403]);
    });

    it('opens one account, whatever is repeated or asked at the same moment', async () => {
      const key = { 'idempotency-key': 'the-same-call-twice' };
      const first = await open({ ...clerk, username: 'clerk-3' }, key);
      expect((await open({ ...clerk, username: 'clerk-3' }, key)).body).toEqual(first.body);
      const both = await Promise.all([1, 2].map(() => open({ ...clerk, username: 'clerk-4' })));
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('leaves an entry without the password', async () => {
      const { items } = (await api.as('auditor', PASSWORD).get('/audit/entries?limit=100')).body;
      const entries = items.filter(({ action }: { action: string }) => action === 'person-created');
      expect(entries.map(({ data }: { data: object }) => data)).toEqual([
        { username: 'clerk-4', roles: ['town-clerk'], place: 'sj-jiuting' },
        { username: 'clerk-3', roles: ['town-clerk'], place: 'sj-jiuting' },
        { username: 'e-2', roles: ['enterprise-applicant'], place: ENTERPRISE.uscc },
        { username: 'clerk-2', roles: ['town-clerk', 'town-reviewer'], place: 'sj-jiuting' },
      ]);
    });
  });

  it('leaves an entry of the audit record for every change', async () => {
    const { rows } = await database.owner.query(
      `SELECT action FROM audit_entry WHERE subject_kind = 'person' AND action <> 'person-created' AND person_id = $1 ORDER BY id`,
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
