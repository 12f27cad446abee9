/**
 * What the API costs beside the bare SQL: `submit`, `endorse` and a list of 50 at the real API, and at a bare Fastify
 * with `pg` that does the very same statements. The statements are recorded once at the API and then played, each time
 * with the ids of another case. Both serve as processes of their own, in turns, to the same clients.
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '../support/database.js';
import { actionAsk, listAsk, type Prepared, signInReviewer, takeTheWay } from './http/case.js';
import { type Ask, type Clients, clientsOf, rate } from './http/clients.js';
import { type Applicants, loadWorld, type Session, signIn } from './http/people.js';
import { startServer } from './http/process.js';
import { type Measurement, median } from './measurement.js';

const START = '2026-03-02T09:00:00+08:00';
const API = 'apps/api/main.js';
const ROUNDS = 9;
const ACTIONS_A_ROUND = 200;
const LISTS_A_ROUND = 400;

const environmentFor = (test: TestDatabase, directory: string): Record<string, string> => ({
  DATABASE_URL: test.url,
  DATABASE_POOL_SIZE: '10',
  JWT_SECRET: 'only-for-the-bench-only-for-the-bench',
  CLOCK_START: START,
  EVIDENCE_DIRECTORY: directory,
  RATE_LIMIT_PER_MINUTE: '1000000',
  SIGN_IN_LIMIT_PER_MINUTE: '1000',
});

/** Records at an API of its own; its first case warms it up, so that the second one asks for nothing that is kept. */
async function prepare(
  test: TestDatabase,
  applicants: Applicants,
  environment: Record<string, string>,
  file: string,
): Promise<Prepared> {
  const recorder = await startServer(
    API,
    { ...environment, RECORD_STATEMENTS: file },
    { execArgv: ['--import', new URL('./http/record-statements.js', import.meta.url).href] },
  );
  const clients = clientsOf(recorder.origin);
  try {
    await takeTheWay(test, clients, { applicants, file, copies: 0 });
    const copies = (ROUNDS + 1) * 2 * ACTIONS_A_ROUND;
    return await takeTheWay(test, clients, { applicants, file, copies });
  } finally {
    clients.agent.destroy();
    await recorder.stop();
    await test.owner.query('VACUUM ANALYZE');
  }
}

/** Rates of both servers, each round at one and then at the other; the first round only warms them up. */
async function compare(
  servers: { ours: Clients; floor: Clients },
  asks: (run: number) => Ask[],
): Promise<{ ours: number; floor: number }> {
  const rates: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const sides = round % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const);
    for (const [index, side] of sides.entries()) {
      const measured = await rate(servers[side], asks(round * 2 + index));
      if (round > 0) rates[side].push(measured);
    }
  }
  return { ours: median(rates.ours), floor: median(rates.floor) };
}

/** Everything about the two servers that the requests need. */
async function askers({ drafts, underReview }: Prepared, ours: Clients, applicants: Applicants) {
  const reviewer = await signInReviewer(ours);
  const sessions = new Map<string, Session>();
  for (const [username, enterprise] of applicants) sessions.set(enterprise, await signIn(ours, username));
  const turn = <Item>(items: Item[], run: number): Item[] =>
    items.slice(run * ACTIONS_A_ROUND, (run + 1) * ACTIONS_A_ROUND);
  return {
    list: () => Array.from({ length: LISTS_A_ROUND }, () => listAsk(reviewer)),
    endorse: (run: number) => turn(underReview, run).map((each) => actionAsk('endorse', each, reviewer)),
    submit: (run: number) =>
      turn(drafts, run).map((each) => actionAsk('submit', each, sessions.get(each.enterprise) as Session)),
  };
}

async function measure(test: TestDatabase, directory: string): Promise<Measurement[]> {
  const applicants = await loadWorld(test, START, directory);
  const environment = environmentFor(test, directory);
  const prepared = await prepare(test, applicants, environment, join(directory, 'statements.jsonl'));
  const tapes = join(directory, 'tapes.json');
  writeFileSync(tapes, JSON.stringify(prepared.tapes));
  const floor = await startServer('test/bench/http/bare-server.js', { ...environment, TAPES: tapes });
  const api = await startServer(API, environment);
  const servers = { ours: clientsOf(api.origin), floor: clientsOf(floor.origin) };
  try {
    const asks = await askers(prepared, servers.ours, applicants);
    const compared = async (name: 'list' | 'endorse' | 'submit', title: string, atLeast: number) => ({
      what: `${title} over HTTP, ${prepared.tapes[name].statements.length} statements`,
      unit: 'requests/s',
      target: { of: 'ratio' as const, atLeast },
      ...(await compare(servers, asks[name])),
    });
    return [
      await compared('list', 'list of 50', 0.7),
      await compared('endorse', 'endorse', 0.5),
      await compared('submit', 'submit', 0.5),
    ];
  } finally {
    for (const { agent } of Object.values(servers)) agent.destroy();
    await Promise.all([api.stop(), floor.stop()]);
  }
}

export async function run(): Promise<Measurement[]> {
  const test = await openTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'huiqi-bench-'));
  try {
    return await measure(test, directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
    await test.close();
  }
}
