/**
 * Somebody else's money, proceedings, letters and files do not exist: every route that names them answers whoever has no
 * reach to them in the words for what never was, or that the post is missing, and no list shows a trace of them. The
 * routes are read from the API's own description; one that stands in no table of test/support/office/routes.ts fails here.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { DEMO_PASSWORD } from '../../apps/api/demo/seed.js';
import { PEOPLE } from '../../apps/api/demo/world.js';
import type { Answer } from '../support/api.js';
import { fingerprint } from '../support/fingerprint.js';
import { BODIES, ELSEWHERE, LISTS, NAMED_IN_BODY, PLACES, QUERIES } from '../support/office/routes.js';
import { nothing, officeSubjects, type Subjects } from '../support/office/subjects.js';
import { expected, World } from '../support/world.js';

const DISTRICT = [
  'district-reviewer',
  'district-approver',
  'finance-maker',
  'finance-checker',
  'enforcement-investigator',
  'enforcement-decider',
] as const;
const TOWN = ['town-clerk', 'town-reviewer', 'town-finance'] as const;
/** With every post of another place at once, so that it is the reach that refuses and not the post. */
const EVERY_POST = ['qp-every-post', 'hq-every-post', 'xujing-every-post', 'sheshan-every-post'];
/** Each single person of the demonstration who is none of 松江区, 九亭镇, ent-01 and ent-02, and does not read everything. */
const STRANGERS = [
  ...EVERY_POST,
  ...PEOPLE.filter(
    ({ organisation = '', username }) =>
      !['songjiang', 'sj-jiuting'].includes(organisation) && !['auditor', 'ent-01', 'ent-02'].includes(username),
  ).map(({ username }) => username),
];

/** What only an enterprise does with its own. */
const ENTERPRISES = /^\/(enforcement\/proceedings|offers\/\{id\}\/actions)\b/;
const NO_POST = /^(role-missing|not-your-step|enterprise-only)$/;

/** What is refused because of the caller's own office, before anything of another one is looked for. */
const OF_THEIR_OWN: Record<string, string> = {
  'POST /finance/treasury-account/{id}/actions/verify': 'treasury-account-missing',
};

/** The words in which a body that names another office's things is refused. */
const NOT_THEIRS = ['role-missing', 'not-found', 'treasury-elsewhere', 'town-elsewhere', 'not-your-document'];

interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
}

let world: World;
let subjects: Subjects;
let routes: Route[];
const tokens = new Map<string, string>();

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
/** The longest of the addresses that the table names by which this one begins. */
const placesOf = (path: string) => Object.entries(PLACES).find(([start]) => path.startsWith(start))?.[1];
const named = () => routes.filter(({ path }) => placesOf(path) !== undefined);

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  subjects = await officeSubjects(world);
  await world.person('qp-every-post', 'qingpu', ...DISTRICT);
  await world.person('hq-every-post', 'hongqiao', 'town-clerk', ...DISTRICT);
  await world.person('xujing-every-post', 'qp-xujing', ...TOWN);
  await world.person('sheshan-every-post', 'sj-sheshan', ...TOWN);
  for (const username of [...STRANGERS, 'sj-finance-maker', 'sj-finance-checker']) {
    const { accessToken } = expected(await world.api.signIn(username, DEMO_PASSWORD), 200);
    tokens.set(username, accessToken);
  }
  const { paths } = expected(await world.anyone().get('/api/openapi.json'), 200);
  routes = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) => {
    const [, own] = /^\/api\/v1(\/.*)$/.exec(path) ?? [];
    return own ? Object.keys(methods).map((method) => ({ method: method.toUpperCase() as 'GET', path: own })) : [];
  });
}, 120_000);
afterAll(() => world.close());

/** Calls a route with everything that it asks for, naming these subjects. */
async function call(username: string | null, route: Route, of: Subjects): Promise<Answer> {
  const name = nameOf(route);
  const places = placesOf(route.path) ?? {};
  const path = route.path.replace(/\{(\w+)\}/g, (_, place) => (places[place] ? of[places[place]] : '2'));
  return world.api.request(route.method, path + (QUERIES[name] ?? ''), {
    body: (BODIES[name] ?? NAMED_IN_BODY[name])?.(of),
    headers: {
      ...(username !== null && { authorization: `Bearer ${tokens.get(username)}` }),
      ...(route.method !== 'GET' && { 'idempotency-key': newId(), 'if-match': '"1"' }),
    },
  });
}

const list = (username: string, path: string) =>
  world.api.request('GET', path, { headers: { authorization: `Bearer ${tokens.get(username)}` } });

describe('the routes of an office', () => {
  it('are all known: each names a subject in its address or in its body, lists, or is everyone’s', () => {
    const unknown = routes.filter(
      (route) =>
        !placesOf(route.path) &&
        !NAMED_IN_BODY[nameOf(route)] &&
        !(route.method === 'GET' && (LISTS.includes(route.path) || route.path === '/applications/{id}/statement')) &&
        !ELSEWHERE.some((everyones) => everyones.test(nameOf(route))),
    );
    expect(unknown.map(nameOf)).toEqual([]);
    const names = routes.map(nameOf);
    for (const name of [...Object.keys(BODIES), ...Object.keys(NAMED_IN_BODY), ...Object.keys(QUERIES)])
      expect(names).toContain(name);
  });

  it('answer 401 to whoever is not signed in', async () => {
    for (const route of named())
      expect([nameOf(route), (await call(null, route, subjects)).status]).toEqual([nameOf(route), 401]);
  });
});

describe.each(STRANGERS)('for %s', (username) => {
  it('nothing of the office exists, in the words of what never was, and nothing changes', async () => {
    const before = await fingerprint(world.test.owner);
    for (const route of named()) {
      const answer = await call(username, route, subjects);
      const { status, body } = answer;
      // Without the post the answer says so, of whatever is named.
      const refused = status === 403 ? [403, expect.stringMatching(NO_POST)] : [404, 'not-found'];
      const said = status === 422 ? [422, OF_THEIR_OWN[nameOf(route)]] : refused;
      expect([nameOf(route), status, body.code]).toEqual([nameOf(route), ...said]);
      expect([nameOf(route), (await call(username, route, nothing(subjects))).body]).toEqual([
        nameOf(route),
        answer.body,
      ]);
    }
    expect(await fingerprint(world.test.owner)).toEqual(before);
  });

  it('what is named in a body is refused as well, and nothing changes', async () => {
    const before = await fingerprint(world.test.owner);
    for (const name of Object.keys(NAMED_IN_BODY)) {
      const route = { method: 'POST', path: name.slice('POST '.length) } as const;
      const { body } = await call(username, route, subjects);
      if (!NOT_THEIRS.includes(body.code)) throw new Error(`${name} is answered ${JSON.stringify(body)}`);
    }
    expect(await fingerprint(world.test.owner)).toEqual(before);
  });

  it('no list holds a trace of it, and no address that asks for it', async () => {
    const { notification: _, ...ids } = subjects;
    const filters = ['', `&applicationId=${subjects.case}`, `&enterpriseId=${subjects.enterprise}`];
    for (const path of LISTS)
      for (const filter of filters) {
        const answer = await list(username, `${path}?limit=100${filter}`);
        const text = JSON.stringify(answer.body);
        for (const [name, id] of Object.entries(ids))
          expect([path, filter, name, text.includes(id)]).toEqual([path, filter, name, false]);
      }
    const { status } = await list(username, `/applications/${subjects.case}/statement`);
    expect([403, 404]).toContain(status);
  });
});

describe('with every post of another district', () => {
  it('it is the reach that refuses: 404 wherever the route is an official’s', async () => {
    for (const route of named().filter(({ path }) => !ENTERPRISES.test(path))) {
      if (OF_THEIR_OWN[nameOf(route)]) continue;
      expect([nameOf(route), (await call('qp-every-post', route, subjects)).status]).toEqual([nameOf(route), 404]);
    }
  });
});

describe('whose it is', () => {
  it('finds every list’s rows: the test above looks for what is there', async () => {
    for (const [path, subject] of [
      ['/finance/orders', 'order'],
      ['/finance/batches', 'batch'],
      ['/finance/recoveries', 'recovery'],
      ['/finance/refunds', 'refund'],
      ['/finance/settlements', 'settlement'],
      ['/finance/sharing-determinations', 'determination'],
      ['/finance/exceptions', 'bankReturn'],
      ['/finance/journals', 'journal'],
      ['/exports', 'export'],
      ['/auth/me/saved-views', 'savedView'],
    ] as const)
      expect([path, JSON.stringify((await list('sj-finance-maker', `${path}?limit=100`)).body)]).toEqual([
        path,
        expect.stringContaining(subjects[subject]),
      ]);
  });
});
