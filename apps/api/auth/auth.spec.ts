import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { JwtService } from '@nestjs/jwt';
import { changeRoles, disablePerson } from '#identity';
import { type Reach, SettableClock } from '#kernel';
import { type Answer, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

const MORNING = '2026-03-02T09:00:00+08:00';
const NONE: Reach = { kind: 'none' };

describe('signing in and out', () => {
  let database: TestDatabase;
  let seeded: SeededPeople;
  let api: TestApi;
  const clock = new SettableClock(MORNING);

  beforeAll(async () => {
    database = await openTestDatabase();
    seeded = await seedPeople(database.database, clock.now());
    api = await startApi({ database, clock });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });
  beforeEach(async () => {
    clock.set(MORNING);
    await database.owner.query(
      'UPDATE person SET failed_sign_ins = 0, locked_until = NULL, disabled_at = NULL; DELETE FROM refresh_token; DELETE FROM session',
    );
  });

  const later = (ms: number) => clock.set(new Date(clock.now().getTime() + ms));
  const me = (accessToken: string) =>
    api.request('GET', '/auth/me', { headers: { authorization: `Bearer ${accessToken}` } });
  const cookieOf = (answer: Answer): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] as string;
  const refresh = (cookie: string) => api.request('POST', '/auth/refresh', { headers: { cookie } });
  const audited = async (): Promise<string[]> => {
    const { rows } = await database.owner.query('SELECT action FROM audit_entry ORDER BY id DESC LIMIT 1');
    return rows.map((row) => row.action);
  };

  it('lets a person in and says who it is', async () => {
    const answer = await api.signIn('clerk', PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      accessToken: expect.any(String),
      expiresIn: 600,
      user: {
        id: seeded.people.clerk,
        username: 'clerk',
        name: 'clerk',
        locale: 'zh',
        email: null,
        roles: ['town-clerk'],
        organisation: {
          id: seeded.town,
          code: 'sj-jiuting',
          kind: 'town',
          nameZh: 'sj-jiuting',
          nameEn: 'sj-jiuting',
        },
        enterprise: null,
      },
    });
    expect((await me(answer.body.accessToken)).body).toEqual(answer.body.user);
    expect(await audited()).toEqual(['signed-in']);
  });

  it('keeps the refresh token out of reach of scripts and of other addresses', async () => {
    const cookie = (await api.signIn('clerk', PASSWORD)).headers.get('set-cookie');
    expect(cookie).toMatch(/^huiqi_refresh=[\w-]{43}; Max-Age=43200; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/);
  });

  it('folds the spelling of the user name, not of the password', async () => {
    expect((await api.signIn(' ＣＬＥＲＫ ', PASSWORD)).status).toBe(200);
    expect((await api.signIn('clerk', PASSWORD.toUpperCase())).status).toBe(401);
  });

  it('answers an unknown name, a wrong password and a disabled account alike', async () => {
    await database.database.transaction(NONE, (tx) => disablePerson(tx, seeded.people.auditor, clock.now()));
    const wrong = await api.signIn('clerk', 'wrong password');
    const unknown = await api.signIn('nobody', PASSWORD);
    const disabled = await api.signIn('auditor', PASSWORD);
    const system = await api.signIn('system', PASSWORD);
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    for (const answer of [unknown, disabled, system]) expect(answer.body).toEqual(wrong.body);
  });

  describe('after wrong passwords in a row', () => {
    const fail = () => api.signIn('clerk', 'wrong password');

    it('locks the account at the fifth, even against the right one, and says for how long', async () => {
      for (let attempt = 1; attempt <= 4; attempt += 1) expect((await fail()).status).toBe(401);
      const fifth = await fail();
      expect(fifth).toMatchObject({ status: 429, body: { code: 'locked-out', params: { retryAfterSeconds: 900 } } });
      expect(fifth.headers.get('retry-after')).toBe('900');
      expect(await audited()).toEqual(['locked-out']);
      later(15 * 60_000 - 1);
      const right = await api.signIn('clerk', PASSWORD);
      expect(right).toMatchObject({ status: 429, body: { params: { retryAfterSeconds: 1 } } });
      later(1);
      expect((await api.signIn('clerk', PASSWORD)).status).toBe(200);
    });

    it('forgets the failures after the right one', async () => {
      for (let attempt = 1; attempt <= 4; attempt += 1) await fail();
      expect((await api.signIn('clerk', PASSWORD)).status).toBe(200);
      expect((await fail()).status).toBe(401);
    });

    it('counts attempts at the same moment one after the other: only four are told wrong', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, fail));
      const statuses = answers.map((answer) => answer.status).sort();
      expect(statuses).toEqual([401, 401, 401, 401, ...Array.from({ length: 8 }, () => 429)]);
    });
  });

  describe('the access token', () => {
    it('is worth nothing after ten minutes', async () => {
      const { body } = await api.signIn('clerk', PASSWORD);
      later(599_000);
      expect((await me(body.accessToken)).status).toBe(200);
      later(1_000);
      expect(await me(body.accessToken)).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
    });

    it('is worth nothing from the moment of signing out', async () => {
      const answer = await api.signIn('clerk', PASSWORD);
      const authorization = `Bearer ${answer.body.accessToken}`;
      const out = await api.request('POST', '/auth/sign-out', { headers: { authorization } });
      expect(out.status).toBe(204);
      expect(out.headers.get('set-cookie')).toMatch(/^huiqi_refresh=;.*Expires=Thu, 01 Jan 1970/);
      expect((await me(answer.body.accessToken)).status).toBe(401);
      expect((await refresh(cookieOf(answer))).body).toMatchObject({ code: 'session-ended' });
      expect(await audited()).toEqual(['signed-out']);
    });

    it('is worth nothing once the account is disabled', async () => {
      const answer = await api.signIn('clerk', PASSWORD);
      await database.database.transaction(NONE, (tx) => disablePerson(tx, seeded.people.clerk, clock.now()));
      expect((await me(answer.body.accessToken)).status).toBe(401);
      expect((await refresh(cookieOf(answer))).status).toBe(401);
    });

    it('brings the roles of now, not those of the sign-in', async () => {
      const { body } = await api.signIn('clerk', PASSWORD);
      await database.database.transaction(NONE, (tx) => changeRoles(tx, seeded.people.clerk, ['town-reviewer']));
      expect((await me(body.accessToken)).body.roles).toEqual(['town-reviewer']);
      await database.database.transaction(NONE, (tx) => changeRoles(tx, seeded.people.clerk, ['town-clerk']));
    });

    it.each([
      ['no token', undefined],
      ['another scheme', 'Basic Y2xlcms6eA=='],
      ['rubbish', 'Bearer x.y.z'],
    ])('is needed: %s is refused', async (_what, authorization) => {
      const answer = await api.request('GET', '/auth/me', { headers: authorization ? { authorization } : {} });
      expect(answer).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    });

    describe('when somebody makes one up', () => {
      const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const parts = async () => {
        const { body } = await api.signIn('clerk', PASSWORD);
        const [head, payload, signature] = body.accessToken.split('.');
        return { head, claims: JSON.parse(Buffer.from(payload, 'base64url').toString()), signature };
      };

      it('holds the session and the person, and no more', async () => {
        expect(Object.keys((await parts()).claims).sort()).toEqual(['exp', 'iat', 'sid', 'sub']);
      });

      it('refuses the claims of a live session without a signature', async () => {
        const { claims } = await parts();
        expect((await me(`${base64({ alg: 'none' })}.${base64(claims)}.`)).status).toBe(401);
      });

      it('refuses other claims under the signature of a live session', async () => {
        const { head, claims, signature } = await parts();
        expect((await me(`${head}.${base64({ ...claims, sub: seeded.people.admin })}.${signature}`)).status).toBe(401);
      });

      it("refuses a session that is not the named person's, even well signed", async () => {
        const { claims } = await parts();
        const signed = api.app.get(JwtService, { strict: false }).sign({ ...claims, sub: seeded.people.admin });
        expect((await me(signed)).status).toBe(401);
      });
    });
  });

  describe('the refresh token', () => {
    it('gets the next access token and the next refresh token', async () => {
      const first = await api.signIn('clerk', PASSWORD);
      later(600_000);
      const second = await refresh(cookieOf(first));
      expect(second).toMatchObject({ status: 200, body: { expiresIn: 600, user: { username: 'clerk' } } });
      expect(cookieOf(second)).not.toBe(cookieOf(first));
      expect(second.headers.get('set-cookie')).toContain('Max-Age=42600');
      expect((await me(second.body.accessToken)).status).toBe(200);
    });

    it('ends the whole session when it comes a second time', async () => {
      const first = await api.signIn('clerk', PASSWORD);
      const second = await refresh(cookieOf(first));
      expect(await refresh(cookieOf(first))).toMatchObject({ status: 401, body: { code: 'token-reused' } });
      expect(await audited()).toEqual(['token-reused']);
      expect((await me(second.body.accessToken)).status).toBe(401);
      expect((await refresh(cookieOf(second))).body).toMatchObject({ code: 'session-ended' });
    });

    it('is used by one of two calls at the same moment', async () => {
      const first = await api.signIn('clerk', PASSWORD);
      const answers = await Promise.all([refresh(cookieOf(first)), refresh(cookieOf(first))]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401]);
    });

    it('is worth nothing twelve hours after the sign-in, however often it was renewed', async () => {
      const first = await api.signIn('clerk', PASSWORD);
      later(12 * 3_600_000 - 1);
      const second = await refresh(cookieOf(first));
      expect(second.status).toBe(200);
      later(1);
      expect((await refresh(cookieOf(second))).body).toMatchObject({ code: 'session-ended' });
      expect((await me(second.body.accessToken)).status).toBe(401);
    });

    it('is needed', async () => {
      expect((await api.request('POST', '/auth/refresh')).body).toMatchObject({ code: 'session-ended' });
      expect((await refresh('huiqi_refresh=made-up')).body).toMatchObject({ code: 'session-ended' });
    });

    it('is kept as a hash only', async () => {
      const token = cookieOf(await api.signIn('clerk', PASSWORD)).split('=')[1] as string;
      const { rows } = await database.owner.query('SELECT hash FROM refresh_token');
      expect(rows).toEqual([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
      expect(rows[0].hash).not.toContain(token);
    });
  });
});
