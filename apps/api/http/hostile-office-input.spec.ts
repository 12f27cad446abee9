/**
 * What nobody writes by mistake, at every route of money, enforcement and letters: each answer is a sentence for a person,
 * none is a fault, and not one row of the database is another one afterwards. Asked by somebody who holds every post of the
 * office, so that it is the input that is refused.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { Answer } from '../../../test/support/api.js';
import { fingerprint } from '../../../test/support/fingerprint.js';
import { BODIES, LISTS, NAMED_IN_BODY, PLACES } from '../../../test/support/office/routes.js';
import { officeSubjects, type Subjects } from '../../../test/support/office/subjects.js';
import { expected, World } from '../../../test/support/world.js';
import { DEMO_PASSWORD } from '../demo/seed.js';

const EVERY_POST = [
  'district-reviewer',
  'district-approver',
  'finance-maker',
  'finance-checker',
  'enforcement-investigator',
  'enforcement-decider',
] as const;

/** Routes that name nobody's thing, with a body that they accept. */
const MAKING: Record<string, () => object> = {
  'POST /finance/treasury-account': () => ({ accountName: '松江区', accountNumber: '310015000000', bankName: '银行' }),
  'POST /finance/sharing-determinations': () => ({
    measure: 'sj-2025-8.overseas-warehouse',
    governed: true,
    districtParts: 5,
    townParts: 5,
    sourceNumber: '松府〔2022〕2号',
    sourceTitle: '通知',
    finding: '另有规定',
  }),
  'POST /exports': () => ({ kind: 'payment-orders', filter: { state: 'payable' }, language: 'zh' }),
  'POST /enforcement/reports': () => ({
    documentId: 'sj-2025-8',
    enterpriseName: '某公司',
    text: '线索',
    name: '张三',
    contact: '021',
  }),
};
const WRITING: Record<string, (subjects: Subjects) => object> = { ...BODIES, ...NAMED_IN_BODY, ...MAKING };

const ANYWHERE: unknown[] = [{ a: 1 }, [[]], 1e308, -1, 'a\u0000b', '\ud800', 'x'.repeat(100_000), ''];
const AMOUNTS = [
  '-1.00',
  '-0.01',
  '9'.repeat(30),
  `${'9'.repeat(17)}.99`,
  '1e3',
  '0x10',
  'NaN',
  '１.００',
  '1.001',
  ' ',
];
const DAYS = ['2026-02-30', '2026-13-01', '0000-01-01', '99999-01-01', '2026-6-1', '2026-06-01T00:00:00Z', 'today'];
const DAY_FIELDS = ['dayFound', 'receivedOn', 'servedOn', 'settledOn', 'on', 'periodFrom', 'periodTo'];
/** What is no mistake there: a budget may be cut, and a report be made without a name. */
const MEANT: Record<string, unknown[]> = {
  'POST /finance/budgets/adjustments amount': ['-1.00', '-0.01'],
  'POST /enforcement/reports name': [''],
  'POST /enforcement/reports contact': [''],
};
const IDS = [
  '%00',
  '%ED%A0%80',
  '..%2f..%2f',
  'x'.repeat(2_000),
  '00000000-0000-0000-0000-00000000000g',
  "'--",
  '%F0%9F%92%A9',
];

let world: World;
let subjects: Subjects;
let token: string;

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  subjects = await officeSubjects(world);
  await world.person('sj-every-post', 'songjiang', ...EVERY_POST);
  token = expected(await world.api.signIn('sj-every-post', DEMO_PASSWORD), 200).accessToken;
}, 120_000);
afterAll(() => world.close());

const send = (method: 'GET' | 'POST', path: string, body?: unknown, version = '"1"'): Promise<Answer> =>
  world.api.request(method, path, {
    body,
    headers: {
      authorization: `Bearer ${token}`,
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': newId(), 'if-match': version }),
    },
  });

/** @returns the address of a route, naming its subjects */
function addressOf(name: string): string {
  const path = name.slice('POST '.length);
  const places = Object.entries(PLACES).find(([start]) => path.startsWith(start))?.[1] ?? {};
  return path.replace(/\{(\w+)\}/g, (_, place) => (places[place] ? subjects[places[place]] : '2'));
}

/** @throws Error unless the answer is a problem in words, and none of the server's own */
function requireSentence(what: string, { status, body, headers }: Answer): void {
  const problem = headers.get('content-type')?.startsWith('application/problem+json');
  if (status >= 400 && status < 500 && problem && body.code && body.detail) return;
  throw new Error(`${what} is answered ${status} ${JSON.stringify(body)}`);
}

/** The body with each of its fields replaced by each thing that can be no value of it. */
function* spoiled(name: string, body: Record<string, unknown>): Generator<[string, unknown]> {
  for (const [field, value] of Object.entries(body)) {
    const own = field === 'amount' ? AMOUNTS : DAY_FIELDS.includes(field) ? DAYS : [];
    for (const instead of [...ANYWHERE, ...own]) {
      if (MEANT[`${name} ${field}`]?.includes(instead)) continue;
      const hostile = Array.isArray(value) ? [instead] : instead;
      yield [`${field} = ${JSON.stringify(hostile).slice(0, 60)}`, { ...body, [field]: hostile }];
    }
  }
}

describe('hostile bodies', () => {
  it.each(Object.keys(WRITING))('%s refuses each in words, and nothing changes', async (name) => {
    const before = await fingerprint(world.test.owner);
    const path = addressOf(name);
    const body = (WRITING[name] as (typeof WRITING)[string])(subjects) as Record<string, unknown>;
    for (const [what, hostile] of spoiled(name, body))
      requireSentence(`${name} with ${what}`, await send('POST', path, hostile));
    if (Object.keys(body).length > 0)
      for (const raw of ['null', '[]', '1', '"x"', '{', '{"__proto__":{"amount":"1"}}', '{"a":1,"a":2}'])
        requireSentence(`${name} with ${raw}`, await send('POST', path, raw));
    expect(await fingerprint(world.test.owner)).toEqual(before);
  });
});

describe('hostile addresses', () => {
  it.each(Object.keys(PLACES))('%s and what lies below it refuse each in words, and nothing changes', async (start) => {
    const before = await fingerprint(world.test.owner);
    for (const id of IDS) {
      const path = start.replace(/\{\w+\}/, id);
      if (!start.startsWith('/finance/exceptions') && start !== '/notifications/{id}')
        requireSentence(`GET ${path}`, await send('GET', path));
      for (const name of Object.keys(BODIES).filter((route) => route.startsWith(`POST ${start}`))) {
        const below = addressOf(name).replace(addressOf(`POST ${start}`), path);
        requireSentence(`${name} at ${id}`, await send('POST', below, BODIES[name]?.(subjects)));
      }
    }
    expect(await fingerprint(world.test.owner)).toEqual(before);
  });

  it.each(['', '1', '"0"', '"-1"', '"99999999999999999999"', 'W/"1"', '*', '"1", "2"', '"x"'])(
    'If-Match: %s is refused in words',
    async (version) => {
      for (const name of Object.keys(BODIES).filter((route) => /orders|settlements|investigations/.test(route)))
        requireSentence(
          `${name} at ${version}`,
          await send('POST', addressOf(name), BODIES[name]?.(subjects), version),
        );
    },
  );
});

describe('hostile questions', () => {
  const wrong = [
    'limit=-1',
    'limit=0',
    'limit=1e9',
    'limit[]=1',
    'cursor=%00',
    'cursor=AAAA',
    `cursor=${'A'.repeat(5_000)}`,
    'state=%00',
    'state[]=paid',
    'applicationId=%00',
    'enterpriseId=%ED%A0%80',
    'documentId=%27--',
    'fiscalYear=99999999999999999999',
    'asOf=2026-02-30',
    'reference=%00',
    'kind=%00',
    'overdue=maybe',
    'bankReturnId=1',
    'no-such-filter=1',
  ];

  it.each(LISTS.filter((path) => !/^\/(mails|audit)/.test(path)))(
    '%s is answered, and never with a fault',
    async (path) => {
      for (const query of wrong) {
        const answer = await send('GET', `${path}?${query}`);
        if (answer.status !== 200) requireSentence(`GET ${path}?${query}`, answer);
      }
    },
  );
});
