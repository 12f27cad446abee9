/**
 * What the API costs beside the bare SQL: `submit`, `endorse` and a list of 50 at the real API, and at a bare Fastify
 * with `pg` that does the very same statements. The statements are recorded once at the API and then played, each time
 * with the ids of another case. Both serve as processes of their own, in turns, to the same clients.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type House, loadCatalogue, perform, readLocalRules } from '#casework';
import { newId, SettableClock, SYSTEM_ACTOR, WorkingCalendar } from '#kernel';
import { PolicyCatalogue, readCatalogueFiles } from '#policy';
import { loadDemonstration } from '../../apps/api/demo/load.js';
import { DEMO_PASSWORD } from '../../apps/api/demo/seed.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { copyCase } from './http/copies.js';
import { type Ask, ask, clientsOf, rate, type Target } from './http/load.js';
import { type ServerProcess, startServer } from './http/process.js';
import { makeTape, readRecorded, type Tape } from './http/tape.js';
import { type Measurement, median } from './measurement.js';

const START = '2026-03-02T09:00:00+08:00';
const ROUNDS = 7;
const ACTIONS_A_ROUND = 300;
const LISTS_A_ROUND = 600;
const APPLICANT = 'ent-01';
const TOWN_CLERK = 'sj-town-clerk';
const TOWN_REVIEWER = 'sj-town-reviewer';

const FACTS = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000033.00',
  registeredOn: '2026-01-05',
  paidInAmount: '6000033.00',
  paidInOn: '2026-02-20',
};
const BODIES = {
  submit: { declaration: { accepted: true } },
  accept: {},
  endorse: { recommendedAmount: '180000.99', reason: '材料齐全，到位资金属实' },
};
const LIST = '/api/v1/applications?limit=50';

type Action = keyof typeof BODIES;
type Measured = 'submit' | 'endorse' | 'list';
type Tokens = Record<string, string>;

const actionAsk = (token: string, caseId: string, action: Action, version: number, key: string): Ask => ({
  method: 'POST',
  path: `/api/v1/applications/${caseId}/actions/${action}`,
  headers: {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': key,
    'if-match': `"${version}"`,
  },
  body: JSON.stringify(BODIES[action]),
});

const listAsk = (token: string): Ask => ({ method: 'GET', path: LIST, headers: { authorization: `Bearer ${token}` } });

/** The demonstration's world in a database of the bench's own, as `npm start` would have it. */
async function loadWorld(test: TestDatabase, evidenceDirectory: string): Promise<void> {
  const house: House = {
    database: test.database,
    clock: new SettableClock(START),
    calendar: new WorkingCalendar(),
    catalogue: new PolicyCatalogue(),
    rules: readLocalRules('catalogue/local-rules.yaml'),
    evidenceDirectory,
  };
  await perform(house, SYSTEM_ACTOR, loadCatalogue, readCatalogueFiles());
  await loadDemonstration(house);
}

async function signIn(target: Target): Promise<Tokens> {
  const tokens: Tokens = {};
  for (const username of [APPLICANT, TOWN_CLERK, TOWN_REVIEWER]) {
    const answer = await ask(target, {
      method: 'POST',
      path: '/api/v1/auth/sign-in',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: DEMO_PASSWORD }),
    });
    tokens[username] = (JSON.parse(answer) as { accessToken: string }).accessToken;
  }
  return tokens;
}

/** A draft with its evidence, ready to be submitted. */
async function draft(origin: string, token: string): Promise<{ id: string; version: number }> {
  const headers = { authorization: `Bearer ${token}` };
  const post = async (path: string, body: string | FormData, more: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      method: 'POST',
      headers: { ...headers, ...more, 'idempotency-key': newId() },
      body,
    });
    if (answer.status !== 201) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; version: number };
  };
  const measure = 'sj-2025-8.foreign-capital';
  const started = await post('/applications', JSON.stringify({ measure, facts: FACTS, site: 'sj-jiuting' }), {
    'content-type': 'application/json',
  });
  let { version } = started;
  for (const requirement of ['registration', 'paid-in-proof']) {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.4\n%%EOF\n']), `${requirement}.pdf`);
    version = (await post(`/applications/${started.id}/evidence?requirement=${requirement}`, form)).version;
  }
  return { id: started.id, version };
}

/** Cases to act on, with the version that they are at, and the statements that it takes. */
interface Prepared {
  tapes: Record<Measured, Tape>;
  cases: Record<'submit' | 'endorse', { ids: string[]; version: number }>;
}

/** Takes one case the whole way at the API to warm it up, then another one, which is recorded and copied on its way. */
async function prepare(test: TestDatabase, api: ServerProcess, file: string): Promise<Prepared> {
  const target = clientsOf(api.origin);
  const tokens = await signIn(target);
  const record = async (caseId: string, call: (key: string) => Ask): Promise<Tape & { version: number }> => {
    rmSync(file, { force: true });
    const [key, sentAt] = [newId(), Date.now()];
    const answer = await ask(target, call(key));
    const { number = null, version } = JSON.parse(answer) as { number?: string | null; version: number };
    return { ...makeTape(readRecorded(file), answer, { caseId, key, number, sentAt }), version };
  };
  const act = (username: string, caseId: string, action: Action, version: number) =>
    record(caseId, (key) => actionAsk(tokens[username] as string, caseId, action, version, key));
  const wholeWay = async (copies: number): Promise<Prepared> => {
    const { id, version } = await draft(api.origin, tokens[APPLICANT] as string);
    const drafts = await copyCase(test.owner, id, '-d-', copies);
    const submit = await act(APPLICANT, id, 'submit', version);
    const accepted = await act(TOWN_CLERK, id, 'accept', submit.version);
    const underReview = await copyCase(test.owner, id, '-r-', copies);
    const list = await record(id, () => listAsk(tokens[TOWN_REVIEWER] as string));
    const endorse = await act(TOWN_REVIEWER, id, 'endorse', accepted.version);
    return {
      tapes: { submit, endorse, list },
      cases: { submit: { ids: drafts, version }, endorse: { ids: underReview, version: accepted.version } },
    };
  };
  await wholeWay(0);
  const prepared = await wholeWay((ROUNDS + 1) * 2 * ACTIONS_A_ROUND);
  await test.owner.query('VACUUM ANALYZE');
  target.agent.destroy();
  return prepared;
}

/** Rates of both servers, each round at one and then at the other; the first round only warms them up. */
async function compare(
  servers: { ours: Target; floor: Target },
  asks: (round: number, side: number) => Ask[],
): Promise<{ ours: number; floor: number }> {
  const rates: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const sides = round % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const);
    for (const [index, side] of sides.entries()) {
      const measured = await rate(servers[side], asks(round, index));
      if (round > 0) rates[side].push(measured);
    }
  }
  return { ours: median(rates.ours), floor: median(rates.floor) };
}

async function measure(test: TestDatabase, directory: string): Promise<Measurement[]> {
  const tapeFile = join(directory, 'tapes.json');
  const recording = join(directory, 'statements.jsonl');
  const environment = {
    NODE_ENV: 'development',
    DATABASE_URL: test.url,
    DATABASE_POOL_SIZE: '10',
    JWT_SECRET: 'only-for-the-bench-only-for-the-bench',
    CLOCK_START: START,
    EVIDENCE_DIRECTORY: directory,
    RATE_LIMIT_PER_MINUTE: '1000000',
    SIGN_IN_LIMIT_PER_MINUTE: '1000',
  };
  const recorder = await startServer(
    'apps/api/main.js',
    { ...environment, RECORD_STATEMENTS: recording },
    { execArgv: ['--import', new URL('./http/record-statements.js', import.meta.url).href] },
  );
  const { tapes, cases } = await prepare(test, recorder, recording);
  await recorder.stop();
  writeFileSync(tapeFile, JSON.stringify(tapes));
  const floor = await startServer('test/bench/http/bare-server.js', { ...environment, TAPES: tapeFile });
  const api = await startServer('apps/api/main.js', environment);
  try {
    const servers = { ours: clientsOf(api.origin), floor: clientsOf(floor.origin) };
    const tokens = await signIn(servers.ours);
    const actions = (username: string, action: 'submit' | 'endorse') => (round: number, side: number) => {
      const { ids, version } = cases[action];
      const from = (round * 2 + side) * ACTIONS_A_ROUND;
      return ids
        .slice(from, from + ACTIONS_A_ROUND)
        .map((id) => actionAsk(tokens[username] as string, id, action, version, newId()));
    };
    const list = Array<Ask>(LISTS_A_ROUND).fill(listAsk(tokens[TOWN_REVIEWER] as string));
    const statements = (tape: Measured) => `${tapes[tape].statements.length} statements`;
    return [
      {
        what: `list of 50 over HTTP, ${statements('list')}`,
        unit: 'requests/s',
        target: { atLeast: 0.7 },
        ...(await compare(servers, () => list)),
      },
      {
        what: `endorse over HTTP, ${statements('endorse')}`,
        unit: 'requests/s',
        target: { atLeast: 0.5 },
        ...(await compare(servers, actions(TOWN_REVIEWER, 'endorse'))),
      },
      {
        what: `submit over HTTP, ${statements('submit')}`,
        unit: 'requests/s',
        target: { atLeast: 0.5 },
        ...(await compare(servers, actions(APPLICANT, 'submit'))),
      },
    ];
  } finally {
    await Promise.all([api.stop(), floor.stop()]);
  }
}

export async function run(): Promise<Measurement[]> {
  const test = await openTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'huiqi-bench-'));
  try {
    await loadWorld(test, directory);
    return await measure(test, directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
    await test.close();
  }
}
