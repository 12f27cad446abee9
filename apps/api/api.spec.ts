import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettableClock } from '#kernel';
import { startApi, type TestApi } from '../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { PASSWORD, seedPeople } from '../../test/support/people.js';

/**
 * Every address that answers without a sign-in. Whoever opens another one has to say so here; whoever forgets to close
 * one is told so here.
 */
const OPEN = [
  'GET /api/v1/public-notices/:id',
  'GET /api/v1/public-notices/objections/:receipt',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'POST /api/v1/auth/sign-in',
  'POST /api/v1/auth/refresh',
  'GET /api/v1/auth/methods',
  'GET /api/v1/auth/oidc/start',
  'GET /api/v1/auth/oidc/callback',
  'GET /api/v1/policy/documents',
  'GET /api/v1/policy/documents/:id',
  'GET /api/v1/policy/measures',
  'GET /api/v1/policy/measures/:code',
  'POST /api/v1/policy/measures/:code/assessments',
  'POST /api/v1/policy/matches',
  'GET /api/v1/policy/search',
  'GET /api/v1/guides',
  'GET /api/v1/guides/:code',
  'GET /api/v1/guides/:code/file',
  'GET /api/v1/calendar/periods',
  'GET /api/v1/open-data/awards',
  'GET /api/v1/open-data/documents',
  'GET /api/v1/open-data/measures',
  'GET /api/v1/public-notices',
  'POST /api/v1/public-notices/:id/objections',
  'GET /api/v1/letters/check',
  'POST /api/v1/enforcement/reports',
  'GET /api/v1/enforcement/reports/outcomes/:receipt',
];

/** What is served as it lies there: the web page and the documentation. */
const FILES = /^GET \/(api\/(docs|openapi\.json)|(index\.html)?$)/;

describe('the application', () => {
  const clock = new SettableClock('2026-03-02T09:00:00+08:00');
  const routes: string[] = [];
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await openTestDatabase();
    await seedPeople(database.database, clock.now());
    api = await startApi({
      database,
      clock,
      prepare: (adapter) =>
        adapter.getInstance().addHook('onRoute', ({ method, url }) => {
          for (const each of [method].flat()) if (each !== 'HEAD' && each !== 'OPTIONS') routes.push(`${each} ${url}`);
        }),
    });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  describe('denies by default', () => {
    it('every route that it has, but for those listed as open', async () => {
      const closed = routes.filter((route) => !OPEN.includes(route) && !FILES.test(route));
      expect(closed).toContain('GET /api/v1/auth/me');
      for (const route of closed) {
        const [method, url] = route.split(' ') as ['GET', string];
        const answer = await api.request(method, url.replace(/:\w+/g, 'x'));
        expect({ route, status: answer.status, code: answer.body.code }).toEqual({
          route,
          status: 401,
          code: 'sign-in-required',
        });
      }
    });

    it('and lists no open route that it does not have', () => {
      expect(OPEN.filter((route) => !routes.includes(route))).toEqual([]);
    });
  });

  it('names no licence of its open data by itself', async () => {
    for (const path of ['awards', 'documents', 'measures'])
      expect((await api.request('GET', `/open-data/${path}`)).body).toMatchObject({ licence: null, items: [] });
  });

  describe('describes itself', () => {
    interface Operation {
      operationId?: string;
      responses?: Record<string, { content?: Record<string, unknown> }>;
      security?: unknown[];
    }
    const describeOperations = async (): Promise<{ at: string; operation: Operation }[]> => {
      const { body } = await api.request('GET', '/api/openapi.json');
      return Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, item]) =>
        Object.entries(item).map(([method, operation]) => ({ at: `${method.toUpperCase()} ${path}`, operation })),
      );
    };

    it('as OpenAPI 3.1 with the schema of problems', async () => {
      const { body } = await api.request('GET', '/api/openapi.json');
      expect(body.openapi).toBe('3.1.0');
      expect(Object.keys(body.components.schemas.Problem.properties)).toEqual(
        expect.arrayContaining(['type', 'title', 'status', 'code', 'detail', 'citation', 'problems']),
      );
      expect(JSON.stringify(body)).not.toContain('"nullable"');
    });

    it('with answers, problems and an id of its own for every operation', async () => {
      const operations = await describeOperations();
      const ids = operations.map(({ operation }) => operation.operationId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { at, operation } of operations) {
        expect({ at, id: operation.operationId }).toEqual({ at, id: expect.stringMatching(/^[a-z][A-Za-z]+$/) });
        const { default: problem, ...answers } = operation.responses ?? {};
        expect(Object.keys(answers).length).toBeGreaterThan(0);
        expect(Object.keys(problem?.content ?? {})).toEqual(['application/problem+json']);
      }
    });

    it('with every route of the API in it, and which of them need a sign-in', async () => {
      const operations = await describeOperations();
      const described = operations.map(({ at }) => at.replace(/\{(\w+)\}/g, ':$1'));
      const ours = routes.filter((route) => route.includes('/api/v1/'));
      expect(described).toEqual(expect.arrayContaining(ours));
      for (const { at, operation } of operations) {
        const open = OPEN.includes(at.replace(/\{(\w+)\}/g, ':$1'));
        expect({ at, security: operation.security ?? 'needed' }).toEqual({ at, security: open ? [] : 'needed' });
      }
    });

    it('with references that all lead somewhere', async () => {
      const { body } = await api.request('GET', '/api/openapi.json');
      const names = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
      expect(names.filter((name) => !((name as string) in body.components.schemas))).toEqual([]);
    });

    it('readably', async () => {
      const page = await api.request('GET', '/api/docs');
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    });
  });

  it('counts working days with the make-up Saturday, and says beyond the calendar that the day may move', async () => {
    const { body } = await api.anyone().get('/calendar/periods?from=2026-09-28&workingDays=5');
    expect(body).toEqual({ from: '2026-09-28', workingDays: 5, dueOn: '2026-10-10', provisional: false });
    expect((await api.anyone().get('/calendar/periods?from=2026-12-31&workingDays=1')).body.provisional).toBe(true);
    expect((await api.anyone().get('/calendar/periods?from=2026-09-31&workingDays=5')).status).toBe(400);
  });

  it('protects the browser, and keeps its answers out of caches', async () => {
    const { headers } = await api.anyone().get('/auth/me');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  describe('says how it does', () => {
    it('alive, and ready while the database answers', async () => {
      expect(await api.request('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } });
      expect(await api.request('GET', '/readyz')).toMatchObject({
        status: 200,
        body: { status: 'ready', database: true, queue: true, lateReminderSeconds: 0 },
      });
    });

    it('in numbers, by the pattern of the route and not by its address', async () => {
      await api.anyone().get('/policy/measures/somebody-secret');
      const { body } = await api.request('GET', '/metrics');
      expect(body).toContain('route="/api/v1/policy/measures/:code"');
      expect(body).not.toContain('somebody-secret');
      expect(body).toContain('huiqi_database_connections{state="open"}');
    });
  });
});

describe('the limits of rate', () => {
  const clock = new SettableClock('2026-03-02T09:00:00+08:00');
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await openTestDatabase();
    await seedPeople(database.database, clock.now());
    api = await startApi({
      database,
      clock,
      settings: { RATE_LIMIT_PER_MINUTE: 8, SIGN_IN_LIMIT_PER_MINUTE: 2, TRUST_PROXY: '127.0.0.1' },
    });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  const signIn = (address: string, username: string) => api.signIn(username, PASSWORD, from(address));

  it('stop the third sign-in of a minute from one address under one name, however it is spelled', async () => {
    expect((await signIn('192.0.2.1', 'clerk')).status).toBe(200);
    expect((await signIn('192.0.2.1', 'CLERK')).status).toBe(200);
    const third = await signIn('192.0.2.1', 'clerk');
    expect(third).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(third.headers.get('retry-after'))).toBe(third.body.params.retryAfterSeconds);
    expect(third.body.params.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect((await signIn('192.0.2.1', 'approver')).status).toBe(200);
    expect((await signIn('192.0.2.2', 'clerk')).status).toBe(200);
  });

  it('stop the ninth request of a minute from one address, as problem details', async () => {
    const ask = () => api.request('GET', '/policy/documents', from('192.0.2.9'));
    for (let request = 1; request <= 8; request += 1) expect((await ask()).status).toBe(200);
    const ninth = await ask();
    expect(ninth).toMatchObject({ status: 429, body: { code: 'too-many-requests', status: 429 } });
    expect(ninth.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(Number(ninth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.request('GET', '/policy/documents', from('192.0.2.10'))).status).toBe(200);
  });
});

describe('without a database', () => {
  it('is alive but not ready', async () => {
    const database = await openTestDatabase();
    const api = await startApi({ database, clock: new SettableClock('2026-03-02T09:00:00+08:00') });
    await database.close();
    expect((await api.request('GET', '/healthz')).status).toBe(200);
    expect(await api.request('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { status: 'not-ready', database: false },
    });
    await api.close();
  });
});
