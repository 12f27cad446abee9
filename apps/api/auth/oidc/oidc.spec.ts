import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SettableClock } from '#kernel';
import { type Answer, type Client, startApi, type TestApi } from '../../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { openIdentityProvider, type TestIdentityProvider } from '../../../../test/support/identity-provider.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../../test/support/people.js';
import { OIDC_PROBLEMS } from './oidc-problem.js';

const MORNING = '2026-03-02T09:00:00+08:00';
const PUBLIC_URL = 'https://huiqi.example.org';
const START = '/auth/oidc/start';

/** Of somebody at the provider: what it calls the clerk. */
const CLERK = 'a1b2-clerk';

describe('signing in by an identity provider', () => {
  const clock = new SettableClock(MORNING);
  let database: TestDatabase;
  let seeded: SeededPeople;
  let provider: TestIdentityProvider;
  let api: TestApi;
  let admin: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    seeded = await seedPeople(database.database, clock.now());
    provider = await openIdentityProvider(PUBLIC_URL);
    api = await startApi({ database, clock, settings: provider.settings });
    admin = api.as('admin', PASSWORD);
    await link('clerk', CLERK);
  });
  afterAll(async () => {
    await api.close();
    await provider.stop();
    await database.close();
  });
  beforeEach(async () => {
    clock.set(MORNING);
    await database.owner.query('UPDATE person SET failed_sign_ins = 0, locked_until = NULL, disabled_at = NULL');
  });

  const later = (ms: number) => clock.set(new Date(clock.now().getTime() + ms));
  const account = async (username: keyof SeededPeople['people']) =>
    (await admin.get(`/admin/people/${seeded.people[username]}`)).body;
  const act = async (username: keyof SeededPeople['people'], action: string, body: object, by = admin) =>
    by.post(`/admin/people/${seeded.people[username]}/actions/${action}`, body, (await account(username)).version);
  const link = (username: keyof SeededPeople['people'], subject: string, by = admin) =>
    act(username, 'link-identity', { subject }, by);
  const unlink = (username: keyof SeededPeople['people']) =>
    act(username, 'unlink-identity', { issuer: `${provider.issuer}/`, reason: '换人' });

  const cookieOf = (answer: Answer, name: string): string =>
    answer.headers.getSetCookie().find((set) => set.startsWith(`${name}=`)) ?? '';
  const pairOf = (answer: Answer, name: string): string => cookieOf(answer, name).split(';')[0] as string;
  const locationOf = (answer: Answer): string => {
    expect(answer.status).toBe(302);
    return answer.headers.get('location') as string;
  };
  const get = (path: string, cookie = '') => api.request('GET', path, { headers: { cookie }, redirect: 'manual' });
  const begin = async (query = '') => {
    const answer = await get(`${START}${query}`);
    return { address: locationOf(answer), cookie: pairOf(answer, 'huiqi_oidc'), answer };
  };
  const comeBack = (address: URL, cookie: string) => get(`${address.pathname}${address.search}`, cookie);
  /** The whole way of one browser. */
  const signIn = async (name: string | null, query = '') => {
    const { address, cookie } = await begin(query);
    return comeBack(await provider.visit(address, name), cookie);
  };
  const problemAt = (answer: Answer) => new URL(locationOf(answer), PUBLIC_URL).searchParams.get('problem');
  const audited = async () => {
    const { rows } = await database.owner.query(
      'SELECT action, person_id AS person, data, host(ip) AS ip FROM audit_entry ORDER BY id DESC LIMIT 1',
    );
    return rows[0];
  };
  const sessions = async () =>
    (await database.owner.query('SELECT count(*)::int AS count FROM session')).rows[0].count as number;
  const expectRefused = async (attempt: () => Promise<Answer>, problem: string, person: string | null = null) => {
    const before = await sessions();
    const answer = await attempt();
    expect(problemAt(answer)).toBe(problem);
    expect(cookieOf(answer, 'huiqi_refresh')).toBe('');
    expect(await sessions()).toBe(before);
    expect(await audited()).toEqual({
      action: 'sign-in-failed',
      person,
      data: { by: 'oidc', problem },
      ip: '127.0.0.1',
    });
    return answer;
  };

  it('says that it is offered, and where it begins', async () => {
    expect((await api.anyone().get('/auth/methods')).body).toEqual({
      password: true,
      oidc: { name: '统一身份认证', startPath: `/api/v1${START}` },
    });
  });

  it('asks the provider who it is and nothing else, with PKCE, state and nonce', async () => {
    const { address, answer } = await begin();
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toEqual({
      client_id: 'huiqi',
      redirect_uri: `${PUBLIC_URL}/api/v1/auth/oidc/callback`,
      response_type: 'code',
      scope: 'openid',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(cookieOf(answer, 'huiqi_oidc')).toMatch(
      /^huiqi_oidc=[\w.-]+; Max-Age=600; Path=\/api\/v1\/auth\/oidc; HttpOnly; SameSite=Lax$/,
    );
  });

  it('opens a session like any other, which the audit record tells from those with a password', async () => {
    const answer = await signIn(CLERK, '?to=/review%3Fq%3D1');
    expect(locationOf(answer)).toBe('/sign-in?to=%2Freview%3Fq%3D1');
    expect(cookieOf(answer, 'huiqi_oidc')).toMatch(/^huiqi_oidc=;.*Expires=Thu, 01 Jan 1970/);
    expect(cookieOf(answer, 'huiqi_refresh')).toMatch(
      /^huiqi_refresh=[\w-]{43}; Max-Age=43200; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/,
    );
    expect(await audited()).toEqual({
      action: 'signed-in',
      person: seeded.people.clerk,
      data: { by: 'oidc' },
      ip: '127.0.0.1',
    });
    const headers = { cookie: pairOf(answer, 'huiqi_refresh') };
    expect((await api.request('POST', '/auth/refresh', { headers })).body.user).toMatchObject({ username: 'clerk' });
  });

  it('gives no reason for which the sign-in page has no sentence', () => {
    const words = readFileSync('apps/web/src/app/sign-in-words.ts', 'utf8');
    expect(OIDC_PROBLEMS.filter((code) => !words.includes(`'${code}': {`))).toEqual([]);
  });

  describe('lets nobody in', () => {
    it('whom no account is linked with, and creates none', async () => {
      const people = async () => (await database.owner.query('SELECT count(*) FROM person')).rows[0].count;
      const before = await people();
      await expectRefused(() => signIn('somebody-else'), 'identity-unknown');
      await expectRefused(() => signIn(CLERK.toUpperCase()), 'identity-unknown');
      expect(await people()).toBe(before);
    });

    it('whose account is shut', async () => {
      await database.owner.query('UPDATE person SET disabled_at = now() WHERE id = $1', [seeded.people.clerk]);
      await expectRefused(() => signIn(CLERK), 'account-disabled', seeded.people.clerk);
    });

    it('whose account is locked, and forgives no wrong password', async () => {
      const wrong = () => api.signIn('clerk', 'wrong password');
      for (let attempt = 1; attempt <= 4; attempt += 1) await wrong();
      expect(problemAt(await signIn(CLERK))).toBeNull();
      expect((await wrong()).status).toBe(429);
      await expectRefused(() => signIn(CLERK), 'account-locked', seeded.people.clerk);
      later(15 * 60_000);
      expect(problemAt(await signIn(CLERK))).toBeNull();
    });

    it('who thinks better of it at the provider, and comes back to the same page', async () => {
      const answer = await expectRefused(() => signIn(null, '?to=/review'), 'oidc-cancelled');
      expect(locationOf(answer)).toContain('to=%2Freview');
    });

    it('with a state that is not the one of this browser', async () => {
      const [first, second] = [await begin(), await begin()];
      const address = await provider.visit(first.address, CLERK);
      await expectRefused(() => comeBack(address, second.cookie), 'oidc-stale');
      await expectRefused(() => comeBack(address, ''), 'oidc-stale');
    });

    it('with the code of another sign-in, whose proof this browser has not', async () => {
      const [first, second] = [await begin(), await begin()];
      const address = await provider.visit(first.address, CLERK);
      address.searchParams.set('state', new URL(second.address).searchParams.get('state') as string);
      await expectRefused(() => comeBack(address, second.cookie), 'oidc-failed');
    });

    it('with an answer of another issuer', async () => {
      const { address, cookie } = await begin();
      const back = await provider.visit(address, CLERK);
      back.searchParams.set('iss', 'https://evil.example.org');
      await expectRefused(() => comeBack(back, cookie), 'oidc-failed');
    });

    it('twice with one answer', async () => {
      const { address, cookie } = await begin();
      const back = await provider.visit(address, CLERK);
      expect(problemAt(await comeBack(back, cookie))).toBeNull();
      await expectRefused(() => comeBack(back, ''), 'oidc-stale');
      await expectRefused(() => comeBack(back, cookie), 'oidc-failed');
    });

    it('ten minutes after it began', async () => {
      const { address, cookie } = await begin();
      const back = await provider.visit(address, CLERK);
      later(600_000);
      await expectRefused(() => comeBack(back, cookie), 'oidc-stale');
    });

    it('with a cookie that this server did not sign, or signed for something else', async () => {
      const { address, cookie } = await begin();
      const back = await provider.visit(address, CLERK);
      const { accessToken } = (await api.signIn('clerk', PASSWORD)).body;
      await expectRefused(() => comeBack(back, `${cookie.slice(0, -4)}AAAA`), 'oidc-stale');
      await expectRefused(() => comeBack(back, `huiqi_oidc=${accessToken}`), 'oidc-stale');
      const headers = { authorization: `Bearer ${cookie.split('=')[1]}` };
      expect((await api.request('GET', '/auth/me', { headers })).status).toBe(401);
    });

    it('whose identity is unlinked at that very moment', async () => {
      const { address, cookie } = await begin();
      const back = await provider.visit(address, CLERK);
      const administrator = await database.owner.connect();
      await administrator.query('BEGIN');
      await administrator.query('SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE', [seeded.people.clerk]);
      const coming = comeBack(back, cookie);
      const waits = `SELECT count(*)::int AS count FROM pg_stat_activity
                      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while ((await database.owner.query(waits)).rows[0].count === 0);
      await administrator.query('DELETE FROM external_identity WHERE person_id = $1', [seeded.people.clerk]);
      await administrator.query('COMMIT');
      administrator.release();
      await expectRefused(() => coming, 'identity-unknown');
      expect((await link('clerk', CLERK)).status).toBe(200);
    });

    it('whose identity is unlinked, while what was opened by it goes on', async () => {
      const opened = await signIn(CLERK);
      expect((await unlink('clerk')).body).toMatchObject({ identities: [] });
      await expectRefused(() => signIn(CLERK), 'identity-unknown');
      const headers = { cookie: pairOf(opened, 'huiqi_refresh') };
      expect((await api.request('POST', '/auth/refresh', { headers })).status).toBe(200);
      expect((await unlink('clerk')).body.code).toBe('identity-not-linked');
      expect((await link('clerk', CLERK)).status).toBe(200);
    });
  });

  it.each([
    ['another host', '//evil.example.org'],
    ['another address', 'https://evil.example.org'],
    ['what a browser reads as another host', '/\\evil.example.org'],
    ['what a browser reads so without the tab', '/\t/evil.example.org'],
    ['a path without a beginning', 'review'],
    ['nothing', ''],
    ['more than a cookie holds', `/${'a'.repeat(1000)}`],
  ])('never goes on to %s', async (_what, to) => {
    const answer = await get(`${START}?${new URLSearchParams({ to })}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    expect(cookieOf(answer, 'huiqi_oidc')).toBe('');
  });

  it('says that the provider does not answer, and asks it again with the next attempt', async () => {
    const other = await openIdentityProvider(PUBLIC_URL);
    await other.stop();
    const waiting = await startApi({ database, clock, settings: other.settings });
    const start = () => waiting.request('GET', `${START}?to=/review`, { redirect: 'manual' });
    expect(locationOf(await start())).toBe('/sign-in?to=%2Freview&problem=oidc-unavailable');
    await other.start();
    expect(locationOf(await start())).toMatch(new RegExp(`^${other.issuer}/auth\\?`));
    await waiting.close();
    await other.stop();
  });

  it('says so too when it goes away in between', async () => {
    const { address, cookie } = await begin();
    const back = await provider.visit(address, CLERK);
    await provider.stop();
    await expectRefused(() => comeBack(back, cookie), 'oidc-unavailable');
    await provider.start();
  });

  it('believes nothing that the provider’s key has not signed, even over the way to the provider itself', async () => {
    const other = await openIdentityProvider(PUBLIC_URL);
    const { keys } = (await (await fetch(`${other.issuer}/jwks`)).json()) as { keys: object[] };
    const { n } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    other.shownKeys = { keys: keys.map((key) => ({ ...key, n })) };
    const careful = await startApi({ database, clock, settings: other.settings });
    const begun = await careful.request('GET', START, { redirect: 'manual' });
    const back = await other.visit(locationOf(begun), CLERK);
    const headers = { cookie: pairOf(begun, 'huiqi_oidc') };
    const answer = await careful.request('GET', `${back.pathname}${back.search}`, { headers, redirect: 'manual' });
    expect(problemAt(answer)).toBe('oidc-failed');
    await careful.close();
    await other.stop();
  });

  it('proves who huiqi is in the way that the provider takes', async () => {
    const other = await openIdentityProvider(PUBLIC_URL, 'client_secret_post');
    const posting = await startApi({ database, clock, settings: other.settings });
    const begun = await posting.request('GET', START, { redirect: 'manual' });
    const back = await other.visit(locationOf(begun), CLERK);
    const headers = { cookie: pairOf(begun, 'huiqi_oidc') };
    const answer = await posting.request('GET', `${back.pathname}${back.search}`, { headers, redirect: 'manual' });
    // Its word was believed; only that nobody is linked with this provider.
    expect(problemAt(answer)).toBe('identity-unknown');
    await posting.close();
    await other.stop();
  });

  it('marks its cookie as secure in production', async () => {
    const settings = { ...provider.settings, NODE_ENV: 'production' as const };
    const production = await startApi({ database, clock, settings });
    const answer = await production.request('GET', START, { redirect: 'manual' });
    expect(cookieOf(answer, 'huiqi_oidc')).toContain('; Secure;');
    await production.close();
  });

  describe('linking an account', () => {
    it('shows who it is at the provider, and leaves an entry with the reason why it was undone', async () => {
      const identity = { issuer: `${provider.issuer}/`, subject: 'a1b2-approver' };
      expect((await link('approver', identity.subject)).body).toMatchObject({ identities: [identity], version: 2 });
      expect(await audited()).toMatchObject({ action: 'identity-linked', data: identity });
      expect((await unlink('approver')).body).toMatchObject({ identities: [], version: 3 });
      expect(await audited()).toMatchObject({ action: 'identity-unlinked', data: { ...identity, reason: '换人' } });
    });

    it('gives one identity to one account, and one account one identity', async () => {
      const taken = await link('approver', CLERK);
      expect([taken.status, taken.body.code, taken.body.params]).toEqual([
        409,
        'identity-taken',
        { username: 'clerk' },
      ]);
      expect((await link('clerk', 'another')).body.code).toBe('identity-linked-already');
      expect((await link('clerk', CLERK)).body.code).toBe('identity-linked-already');
    });

    it('refuses a subject that no provider has: empty, with a space at an end, or too long', async () => {
      for (const subject of ['', ' spaced', 'spaced ', 'x'.repeat(256)])
        expect((await link('approver', subject)).body.code).toBe('invalid-input');
    });

    it('is not for the own account, nor for anybody but an administrator, nor over another’s change', async () => {
      expect((await link('admin', 'a1b2-admin')).body.code).toBe('own-account');
      for (const username of ['auditor', 'clerk', 'approver']) {
        expect((await link('applicant', 'x', api.as(username, PASSWORD))).body.code).toBe('role-missing');
      }
      const path = `/admin/people/${seeded.people.applicant}/actions/link-identity`;
      expect((await admin.post(path, { subject: 'x' }, 99)).status).toBe(412);
    });

    it('is kept by the database too: nobody links the own account, and a link never changes', async () => {
      const insert = `INSERT INTO external_identity VALUES ('i', 's', $1, $1, now())`;
      await expect(database.owner.query(insert, [seeded.people.admin])).rejects.toThrow(/check constraint/);
      const change = database.database.transaction({ kind: 'none' }, (tx) =>
        tx.execute('UPDATE external_identity SET subject = subject'),
      );
      await expect(change).rejects.toThrow(/permission denied/);
    });
  });
});

describe('without an identity provider', () => {
  it('offers the password alone, and refuses the rest in a sentence', async () => {
    const database = await openTestDatabase();
    const clock = new SettableClock(MORNING);
    const seeded = await seedPeople(database.database, clock.now());
    const api = await startApi({ database, clock });
    expect((await api.anyone().get('/auth/methods')).body).toEqual({ password: true, oidc: null });
    const path = `/admin/people/${seeded.people.clerk}/actions/link-identity`;
    for (const answer of [
      await api.anyone().get(START),
      await api.anyone().get('/auth/oidc/callback?code=x&state=y'),
      await api.as('admin', PASSWORD).post(path, { subject: 'x' }, 1),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'no-identity-provider']);
    await api.close();
    await database.close();
  });
});
