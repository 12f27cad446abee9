/**
 * Lists as files: what the person may list and nothing else, once, whole, and in little memory, whatever happens to the
 * worker that writes them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from '@protobi/exceljs';
import { keepHouse, runExport } from '#casework';
import { changeRoles, findAccount } from '#identity';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const RD = 'sj-2025-8.rd-centre';
const ROWS = 100_000;
const MOST_MEGABYTES = 300;

let world: World;
beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  for (const [applicant, site] of [
    ['ent-01', 'sj-jiuting'],
    ['ent-04', 'sj-jiuting'],
    ['ent-03', 'sj-sheshan'],
  ] as const)
    await world.submit(applicant, await world.draft(applicant, RD, { recognised: true }, site));
}, 60_000);
afterAll(() => world.close());

const ask = async (username: string, body: object) => world.as(username).post('/exports', body);
const asked = async (username: string, body: object): Promise<string> => expected(await ask(username, body), 202).id;
const look = async (username: string, id: string): Promise<Body> =>
  expected(await world.as(username).get(`/exports/${id}`), 200);

async function rowsOf(username: string, id: string): Promise<unknown[][]> {
  const token = expected(await world.api.signIn(username, 'huiqi-demo-2026'), 200).accessToken;
  const answer = await fetch(`${await world.api.app.getUrl()}/api/v1/exports/${id}/file`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z-]+-2026-03-\d\d\.xlsx"$/);
  const workbook = new excel.Workbook();
  await workbook.xlsx.load((await answer.arrayBuffer()) as never);
  return (workbook.worksheets[0]?.getSheetValues() ?? []).slice(1).map((row) => (row as unknown[]).slice(1));
}

const messages = async (username: string): Promise<Body[]> =>
  expected(await world.as(username).get('/notifications?limit=100'), 200).items.filter(({ kind }: Body) =>
    kind.startsWith('export-'),
  );

describe('an export', () => {
  it('is asked for, written by the worker, told once, and fetched by who asked', async () => {
    const id = await asked('sj-district-reviewer', {
      kind: 'applications',
      filter: { state: 'submitted' },
      language: 'en',
    });
    expect(await look('sj-district-reviewer', id)).toMatchObject({ state: 'queued', rowsDone: 0, fileName: null });
    expect(await world.as('sj-district-reviewer').get(`/exports/${id}/file`)).toMatchObject({
      status: 409,
      body: { code: 'export-not-ready' },
    });
    expect(await runExport(world.api.house, id)).toBe('3 rows');
    expect(await runExport(world.api.house, id)).toBe('nothing to do');
    expect(await look('sj-district-reviewer', id)).toMatchObject({
      state: 'ready',
      rowsDone: 3,
      fileName: 'applications-2026-03-02.xlsx',
      expiresOn: '2026-03-09',
    });
    const rows = await rowsOf('sj-district-reviewer', id);
    expect(rows[0]?.slice(0, 3)).toEqual(['Number', 'Enterprise', 'Credit code']);
    expect(rows).toHaveLength(4);
    expect(await messages('sj-district-reviewer')).toMatchObject([{ kind: 'export-ready' }]);
    for (const stranger of ['sj-district-approver', 'auditor', 'ent-01'])
      for (const path of [`/exports/${id}`, `/exports/${id}/file`])
        expect(await world.as(stranger).get(path)).toMatchObject({ status: 404 });
  });

  it('holds what its owner would see in the list: a town its cases, an enterprise its own, another district none', async () => {
    for (const [username, count] of [
      ['sj-town-clerk', 2],
      ['ent-01', 1],
      ['qp-district-reviewer', 0],
      ['auditor', 3],
    ] as const) {
      const id = await asked(username, { kind: 'applications' });
      expect(await runExport(world.api.house, id)).toBe(`${count} rows`);
    }
  });

  it.each([
    ['payment-orders', 'sj-finance-maker', 'sj-town-clerk'],
    ['journal-entries', 'sj-finance-checker', 'ent-01'],
    ['recoveries', 'sj-finance-maker', 'catalogue-editor'],
    ['bank-exceptions', 'sj-finance-maker', 'sj-district-reviewer'],
    ['budgets', 'auditor', 'ent-01'],
    ['bars', 'sj-decider', 'catalogue-editor'],
    ['audit-entries', 'auditor', 'admin'],
  ])('of %s is for %s and not for %s, who may not list it', async (kind, allowed, refused) => {
    expect(await ask(refused, { kind })).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    const id = await asked(allowed, { kind });
    expect(await runExport(world.api.house, id)).toMatch(/^\d+ rows$/);
  });

  it('of the queue holds what the person can take forward, and nothing else', async () => {
    const filter = { queue: 'mine' };
    const id = await asked('sj-town-clerk', { kind: 'applications', filter });
    expect(await runExport(world.api.house, id)).toBe('2 rows');
    const another = await asked('sj-sheshan-clerk', { kind: 'applications', filter });
    expect(await runExport(world.api.house, another)).toBe('1 rows');
  });

  it('of an unknown kind, or with a filter that the list does not have, is refused', async () => {
    expect(await ask('auditor', { kind: 'secrets' })).toMatchObject({ body: { code: 'export-kind-unknown' } });
    expect(await ask('auditor', { kind: 'constructor' })).toMatchObject({ body: { code: 'export-kind-unknown' } });
    for (const filter of [{ state: 'nowhere' }, { enterpriseId: 'x' }, { dueBefore: '2026-02-30' }, { queue: 'all' }])
      expect(await ask('auditor', { kind: 'applications', filter })).toMatchObject({
        body: { code: 'export-filter-unknown' },
      });
  });

  it('is not written for somebody whose post was taken away meanwhile, who is told so', async () => {
    const id = await asked('qp-finance-maker', { kind: 'payment-orders' });
    await world.test.database.transaction({ kind: 'none' }, async (tx) => {
      const account = await findAccount(tx, 'qp-finance-maker');
      await changeRoles(tx, account?.personId as string, ['district-reviewer']);
    });
    expect(await runExport(world.api.house, id)).toBe('failed: role-missing');
    expect(await look('qp-finance-maker', id)).toMatchObject({ state: 'failed', failure: 'role-missing' });
    expect(await messages('qp-finance-maker')).toMatchObject([{ kind: 'export-failed' }]);
  });

  it('is begun by one of two workers, and again when nothing was heard of the first', async () => {
    const id = await asked('sj-district-approver', { kind: 'applications' });
    const { house } = world.api;
    const both = await Promise.all([runExport(house, id), runExport(house, id)]);
    expect(both.sort()).toEqual(['3 rows', 'nothing to do']);

    const lost = await asked('sj-district-approver', { kind: 'applications' });
    await world.test.owner.query(
      `UPDATE export SET state = 'running', attempts = 1, leased_until = $2::timestamptz + interval '1 minute' WHERE id = $1`,
      [lost, world.clock.now()],
    );
    expect(await runExport(house, lost)).toBe('nothing to do');
    world.clock.set('2026-03-02T09:02:00+08:00');
    expect(await runExport(house, lost)).toBe('3 rows');
    expect(await messages('sj-district-approver')).toHaveLength(2);
  });

  it('expires: the file is gone, and the row says so', async () => {
    const id = await asked('sj-decider', { kind: 'bars' });
    await runExport(world.api.house, id);
    const directory = world.api.house.exportDirectory;
    expect(await readdir(directory)).toContain(`${id}.xlsx`);
    world.clock.set('2026-03-10T00:00:00+08:00');
    await keepHouse(world.api.house);
    expect(await readdir(directory)).not.toContain(`${id}.xlsx`);
    expect(await world.as('sj-decider').get(`/exports/${id}/file`)).toMatchObject({
      body: { code: 'export-not-ready' },
    });
    expect(await look('sj-decider', id)).toMatchObject({ state: 'expired' });
  });
});

/** Writes the export in a process of its own. @returns what it said, and its greatest memory in megabytes */
async function inProcess(id: string, killAfterRows?: number) {
  const child = spawn(
    process.execPath,
    [
      // A garbage collector that may be lazy says nothing of what is needed.
      '--max-semi-space-size=2',
      '--max-old-space-size=128',
      '--conditions=development',
      '--import',
      './test/faults/support/register-typescript.mjs',
      'test/faults/support/export-process.ts',
      id,
    ],
    {
      env: {
        PATH: process.env.PATH,
        NODE_NO_WARNINGS: '1',
        DATABASE_URL: world.test.url,
        CLOCK_START: world.clock.now().toISOString(),
        EXPORT_DIRECTORY: world.api.house.exportDirectory,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const exited = once(child, 'exit');
  if (killAfterRows !== undefined) {
    for (let rows = 0; rows < killAfterRows; await new Promise((next) => setTimeout(next, 20)))
      rows = (await world.test.owner.query('SELECT rows_done FROM export WHERE id = $1', [id])).rows[0].rows_done;
    child.kill('SIGKILL');
  }
  await exited;
  return { said: said.trim() };
}

describe(`an export of ${ROWS} rows`, () => {
  beforeAll(async () => {
    await world.test.owner.query(
      `INSERT INTO application (id, number, enterprise_id, measure, document_id, document_version, district_id, town_id,
         state, notice_required, awarded_fen, submitted_at, created_by, created_at, updated_at)
       SELECT ('01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SJ-2020-' || lpad(n::text, 6, '0'),
              a.enterprise_id, a.measure, a.document_id, a.document_version, a.district_id, a.town_id, 'disbursed', true,
              18000099, '2020-01-01', a.created_by, '2020-01-01', '2020-01-01'
         FROM generate_series(1, ${ROWS}) AS n, (SELECT * FROM application LIMIT 1) a`,
    );
    await world.test.owner.query('ANALYZE application');
  }, 60_000);

  it(`is written in less than ${MOST_MEGABYTES} MB of memory; killed in the middle, it is written anew and told once`, async () => {
    const id = await asked('sj-second', { kind: 'applications', filter: { state: 'disbursed' } }).catch(async () => {
      await world.person('sj-second', 'songjiang', 'district-reviewer');
      return asked('sj-second', { kind: 'applications', filter: { state: 'disbursed' } });
    });
    await inProcess(id, 20_000);
    expect(await look('sj-second', id)).toMatchObject({ state: 'running' });
    world.clock.set(new Date(world.clock.now().getTime() + 120_000));
    // What the killed one left behind is in nobody's way.
    await writeFile(join(world.api.house.exportDirectory, `${id}.xlsx.2`), 'half a file');
    const { said } = await inProcess(id);
    const [outcome, megabytes, before] = said.split('; ');
    expect(outcome).toBe(`${ROWS} rows`);
    console.log(`an export of ${ROWS} rows took ${megabytes} MB at most, of which ${before} MB before it began`);
    expect(Number(megabytes)).toBeLessThan(MOST_MEGABYTES);
    expect(await look('sj-second', id)).toMatchObject({ state: 'ready', rowsDone: ROWS });
    expect(await messages('sj-second')).toHaveLength(1);
    expect((await readdir(world.api.house.exportDirectory)).filter((name) => name.startsWith(id))).toEqual([
      `${id}.xlsx`,
    ]);
  }, 120_000);
});
