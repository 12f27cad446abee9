/**
 * Somebody else's case does not exist: every route of a case answers 404 to whoever has no reach to it, in the same words
 * as for a case that there never was. The routes are read from the API's own description, so that none is forgotten.
 */
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disablePerson, findAccount } from '#identity';
import { newId } from '#kernel';
import { DEMO_PASSWORD } from '../../apps/api/demo/seed.js';
import type { Answer } from '../support/api.js';
import { expected, World } from '../support/world.js';

const MEASURE = 'sj-2025-8.rd-centre';
const FACTS = { recognised: true };
const AMOUNT = '500000.00';
const REASON = { reason: '理由' };

/** A body that each writing route accepts, so that it is the reach that refuses and not the form. */
const BODIES: Record<string, () => unknown> = {
  'PATCH ': () => ({ facts: { recognised: false } }),
  'POST /evidence': () => {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.4\n%%EOF\n']), 'recognition.pdf');
    return form;
  },
  'DELETE /evidence/{evidenceId}': () => undefined,
  'POST /actions/submit': () => ({ declaration: { accepted: true } }),
  'POST /actions/accept': () => ({}),
  'POST /actions/return': () => ({ defects: [{ kind: 'fact', target: 'recognised', message: '请核对。' }] }),
  'POST /actions/resubmit': () => ({ declaration: { accepted: true } }),
  'POST /actions/endorse': () => ({ recommendedAmount: AMOUNT, ...REASON }),
  'POST /actions/send-back': () => REASON,
  'POST /actions/propose': () => ({ amount: AMOUNT, ...REASON }),
  'POST /actions/resolve': () => ({ objectionId: newId(), upheld: false, ...REASON }),
  'POST /actions/approve': () => ({}),
  'POST /actions/reject': () => ({ clause: '7', ...REASON }),
  'POST /actions/reconsider': () => REASON,
  'POST /actions/withdraw': () => REASON,
  'POST /actions/declare-conflict': () => REASON,
  'POST /actions/declare-enterprise-conflict': () => REASON,
  'POST /actions/order-recusal': () => ({ personId: newId(), ...REASON }),
  'POST /actions/reopen': () => REASON,
  'POST /actions/decide-rules': () => ({ ruleChangeId: newId(), decision: 'keep', ...REASON }),
  'POST /actions/record-superior-award': () => ({
    ...{ amount: '1.00', number: '沪商〔2026〕1号', title: '决定', issuedOn: '2026-03-02', paid: false },
  }),
  'POST /actions/answer-superior-award': () => ({ superiorAwardId: newId(), confirmed: true }),
  'PUT /scores': () => ({ points: { innovation: 1 } }),
  'POST /messages': () => ({ text: '请问何时拨付？' }),
  'POST /signals/{signalId}/actions/answer': () => ({ verdict: 'explained', ...REASON }),
};

const STRANGERS = [
  ['another enterprise of the same town', 'ent-04'],
  ['the clerk of another town', 'sj-sheshan-clerk'],
  ['the reviewer of another town', 'sj-sheshan-reviewer'],
  ['the reviewer of another district', 'qp-district-reviewer'],
  ['the town clerk of another district', 'qp-town-clerk'],
  ['the decider of another district', 'hq-decider'],
  ['the editor of the catalogue', 'catalogue-editor'],
  ['the publisher of the catalogue', 'catalogue-publisher'],
  ['the administrator', 'admin'],
] as const;

const FILTERS = ['', '&q=SJ-2026-000001', '&state=submitted', `&measure=${MEASURE}`, '&town=sj-jiuting', '&queue=mine'];

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** What follows on the case's own address. */
  rest: string;
}

/** A case as a caller names it. */
interface Target {
  id: string;
  evidenceId: string;
  version: number;
}

let world: World;
let routes: Route[];
/** A submitted case of ent-01, with one piece of evidence. */
let target: Target;

const targetOf = async (id: string): Promise<Target> => {
  const { version, evidence } = await world.read('auditor', id);
  return { id, evidenceId: evidence[0].id, version };
};

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  const id = await world.draft('ent-01', MEASURE, FACTS);
  await world.submit('ent-01', id);
  target = await targetOf(id);
  const { paths } = expected(await world.anyone().get('/api/openapi.json'), 200);
  routes = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) => {
    const [, rest] = /^\/api\/v1\/applications\/\{id\}(.*)$/.exec(path) ?? [];
    if (rest === undefined) return [];
    return Object.keys(methods).map((method) => ({ method: method.toUpperCase() as Route['method'], rest }));
  });
}, 60_000);
afterAll(() => world.close());

const nameOf = ({ method, rest }: Route): string => `${method} ${rest}`;
const tokens = new Map<string, string>();

async function tokenOf(username: string): Promise<string> {
  const known = tokens.get(username);
  if (known !== undefined) return known;
  const { accessToken } = expected(await world.api.signIn(username, DEMO_PASSWORD), 200);
  tokens.set(username, accessToken);
  return accessToken;
}

/** Calls a route of a case with everything that the route asks for. */
async function call(token: string | null, route: Route, at: Target = target): Promise<Answer> {
  const path = `/applications/${at.id}${route.rest.replace('{evidenceId}', at.evidenceId).replace(/\{\w+\}/g, newId)}`;
  const query = nameOf(route) === 'POST /evidence' ? '?requirement=recognition' : '';
  return world.api.request(route.method, path + query, {
    body: BODIES[nameOf(route)]?.(),
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(route.method !== 'GET' && { 'idempotency-key': newId(), 'if-match': `"${at.version}"` }),
    },
  });
}

/** The case as the auditor sees it, with its events: what no refused call may change. */
const wholeCase = async ({ id }: Target = target) => [
  await world.read('auditor', id),
  (await world.as('auditor').get(`/applications/${id}/events`)).body,
];

describe('the routes of a case', () => {
  it('are all known here: reading, writing, evidence and every action', () => {
    const writing = routes.filter(({ method }) => method !== 'GET').map(nameOf);
    expect(writing.sort()).toEqual(Object.keys(BODIES).sort());
    expect(routes.filter(({ method }) => method === 'GET').length).toBeGreaterThanOrEqual(6);
  });

  it('answer 401 to whoever is not signed in', async () => {
    for (const route of routes) expect([nameOf(route), (await call(null, route)).status]).toEqual([nameOf(route), 401]);
  });
});

/** @returns the cases that a person's list shows */
async function listed(username: string, filter: string): Promise<string[]> {
  const { items } = expected(await world.as(username).get(`/applications?limit=100${filter}`), 200);
  return items.map(({ id }: { id: string }) => id);
}

describe('for the clerk whose case it is', () => {
  it.each(FILTERS)('the list shows it: /applications?limit=100%s', async (filter) => {
    expect(await listed('sj-town-clerk', filter)).toContain(target.id);
  });
});

describe.each(STRANGERS)('for %s (%s)', (_who, username) => {
  it('every route answers 404, in the words of a case that never was, and nothing changes', async () => {
    const token = await tokenOf(username);
    const before = await wholeCase();
    for (const route of routes) {
      const answer = await call(token, route);
      expect([nameOf(route), answer.status, answer.body.code]).toEqual([nameOf(route), 404, 'not-found']);
      for (const id of [newId(), 'SJ-2026-000001'])
        expect((await call(token, route, { ...target, id })).body).toEqual(answer.body);
    }
    expect(await wholeCase()).toEqual(before);
  });

  it.each(FILTERS)('no list shows it: /applications?limit=100%s', async (filter) => {
    expect(await listed(username, filter)).not.toContain(target.id);
  });

  it('and no deadline of it', async () => {
    const answer = await world.as(username).get(`/deadlines?application=${target.id}`);
    expect(answer.body.items ?? []).toEqual([]);
  });
});

describe('a draft', () => {
  it.each(['sj-town-clerk', 'sj-district-reviewer', 'sj-finance-maker'])(
    'is its enterprise’s own: 404 for %s, who sees the case once it is submitted',
    async (username) => {
      const draft = await world.draft('ent-02', MEASURE, FACTS, 'sj-jiuting');
      expect((await world.as(username).get(`/applications/${draft}`)).status).toBe(404);
      await world.submit('ent-02', draft);
      expect((await world.as(username).get(`/applications/${draft}`)).status).toBe(200);
    },
  );
});

describe('evidence', () => {
  it('is reached through its own case only, also by who may see both enterprises’ cases', async () => {
    const other = { ...target, id: await world.draft('ent-04', MEASURE, FACTS) };
    const route: Route = { method: 'GET', rest: '/evidence/{evidenceId}' };
    expect((await call(await tokenOf('ent-04'), route, other)).status).toBe(404);
    expect((await call(await tokenOf('auditor'), route, other)).status).toBe(404);
    expect((await call(await tokenOf('sj-town-clerk'), route)).status).toBe(200);
  });

  it('that a stranger sends leaves no file behind', async () => {
    const files = () => readdir(world.api.house.evidenceDirectory, { recursive: true });
    const before = await files();
    await call(await tokenOf('ent-04'), { method: 'POST', rest: '/evidence' });
    expect(await files()).toEqual(before);
  });
});

describe('the auditor', () => {
  it('reads everything', async () => {
    const token = await tokenOf('auditor');
    for (const route of routes.filter(({ method }) => method === 'GET'))
      expect([nameOf(route), (await call(token, route)).status]).toEqual([nameOf(route), 200]);
    expect(await listed('auditor', '')).toContain(target.id);
  });

  it('changes no case in any state: what the state allows to others is 403, the rest is for nobody now', async () => {
    for (const [state, id] of await caseOfEachState()) {
      const at = await targetOf(id);
      const before = await wholeCase(at);
      const { items } = expected(await world.as('auditor').get(`/applications/${id}/actions`), 200);
      expect(items.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
      const forNobody = items
        .filter(({ refusal }: { refusal: { code: string } }) => refusal.code === 'wrong-state')
        .map(({ action }: { action: string }) => `POST /actions/${action}`);
      for (const route of routes.filter(({ method }) => method !== 'GET')) {
        const name = nameOf(route);
        const { status } = await call(await tokenOf('auditor'), route, at);
        expect([state, name, status]).toEqual([state, name, forNobody.includes(name) ? 409 : 403]);
      }
      expect(await wholeCase(at)).toEqual(before);
    }
  });
});

/** @returns one case for each state of the review, by state */
async function caseOfEachState(): Promise<[state: string, id: string][]> {
  const draft = () => world.draft('ent-02', MEASURE, FACTS, 'sj-jiuting');
  const submitted = async () => {
    const id = await draft();
    await world.submit('ent-02', id);
    return id;
  };
  const moved = async (from: Promise<string>, username: string, action: string, body: object = {}) => {
    const id = await from;
    await world.act(username, id, action, body);
    return id;
  };
  const defects = [{ kind: 'fact', target: 'recognised', message: '请核对。' }];
  const ids = [
    await draft(),
    await submitted(),
    await moved(submitted(), 'sj-town-clerk', 'accept'),
    await world.toDistrict('ent-02', MEASURE, FACTS, AMOUNT),
    await moved(submitted(), 'sj-town-clerk', 'return', { defects }),
    await world.toNotice('ent-02', MEASURE, FACTS, AMOUNT),
    await moved(submitted(), 'sj-town-clerk', 'reject', { clause: '7', ...REASON }),
    await moved(submitted(), 'ent-02', 'withdraw'),
  ];
  const cases = ids.map(async (id): Promise<[string, string]> => [(await world.read('auditor', id)).state, id]);
  return Promise.all(cases);
}

describe('a session that has ended', () => {
  const me: Route = { method: 'GET', rest: '' };
  const signedIn = async (username: string): Promise<string> =>
    expected(await world.api.signIn(username, DEMO_PASSWORD), 200).accessToken;

  it('by signing out', async () => {
    const token = await signedIn('ent-01');
    expect((await call(token, me)).status).toBe(200);
    await world.api.request('POST', '/auth/sign-out', {
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': newId() },
    });
    expect(await call(token, me)).toMatchObject({ status: 401 });
  });

  it('by deletion', async () => {
    const token = await signedIn('ent-01');
    await world.test.owner.query('DELETE FROM refresh_token; DELETE FROM session');
    expect(await call(token, me)).toMatchObject({ status: 401 });
  });

  it('because the account was shut', async () => {
    const token = await signedIn('sj-town-clerk');
    await world.test.database.transaction({ kind: 'none' }, async (tx) => {
      const account = await findAccount(tx, 'sj-town-clerk');
      await disablePerson(tx, account?.personId as string, world.clock.now());
    });
    expect(await call(token, me)).toMatchObject({ status: 401 });
  });

  it('because its time is over', async () => {
    const token = await signedIn('ent-01');
    world.clock.set('2026-03-02T21:00:00+08:00');
    expect(await call(token, me)).toMatchObject({ status: 401 });
  });
});
