/**
 * What a draft would have cost: thirty cases of a year through the API, and then the same document unchanged, one with 2%
 * instead of 3%, and guides, tried on them. Unchanged rules cost what the books say, to the fen; changed ones cost the
 * sum of what assessing each case by itself gives.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueWork, runDryRun, runExport } from '#casework';
import { formatYuan, minFen, parseYuan, rateOf, usccCheckCharacter } from '#kernel';
import {
  assess,
  CATALOGUE_DIRECTORY,
  type CompiledMeasure,
  loadPolicyDocument,
  type PastAward,
  parseFacts,
} from '#policy';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const FUND = 'sj-2025-8';
const CAPITAL = 'sj-2025-8.foreign-capital';
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
/** The most that one enterprise may have in all, in fen. */
const LIFETIME = 500_000_000n;

const file = (edit: (text: string) => string) => ({
  id: FUND,
  content: edit(readFileSync(join(CATALOGUE_DIRECTORY, 'documents', `${FUND}.yaml`), 'utf8')),
  sourceText: edit(readFileSync(join(CATALOGUE_DIRECTORY, 'texts', `${FUND}.txt`), 'utf8')),
});
const TWO_PERCENT = file((text) => text.replaceAll('最高 3%', '最高 2%').replace("rate: '3%'", "rate: '2%'"));

const factsOf = (paidIn: string) => ({
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000000.00',
  registeredOn: '2026-01-10',
  paidInAmount: paidIn,
  paidInOn: '2026-02-10',
});

const GUIDE = { guide: { code: 'songjiang-2027-capital', version: 1 } };

interface Case {
  id: string;
  enterprise: string;
  paidIn: string;
  /** Fen. */
  granted: bigint;
}

let world: World;
/** Awards in the order of their approval. */
const awards: Case[] = [];
let twoPercent: number;

const town = (enterprise: number) => (enterprise % 3 === 0 ? 'sj-sheshan' : 'sj-jiuting');
const clerk = (enterprise: number) => (enterprise % 3 === 0 ? 'sj-sheshan-clerk' : 'sj-town-clerk');
const reviewer = (enterprise: number) => (enterprise % 3 === 0 ? 'sj-sheshan-reviewer' : 'sj-town-reviewer');

/** Brings a case of an enterprise to the district. @returns its id */
async function toDistrict(enterprise: number, paidIn: string, amount: bigint): Promise<string> {
  const id = await world.draft(`e-${enterprise}`, CAPITAL, factsOf(paidIn), town(enterprise));
  await world.submit(`e-${enterprise}`, id);
  await world.act(clerk(enterprise), id, 'accept');
  await world.answerSignals(reviewer(enterprise), id);
  const body = { recommendedAmount: formatYuan(amount), reason: '材料齐全' };
  await world.act(reviewer(enterprise), id, 'endorse', body);
  return id;
}

/** So many enterprises with one case each, approved on one day. Two of them come to the lifetime limit in the end. */
async function wave(number: number, enterprises: readonly number[]): Promise<void> {
  const cases: Case[] = [];
  for (const enterprise of enterprises) {
    const paidIn = `${6_000_000 + enterprise * (enterprise > 7 ? 8_000_000 : 1_234_567) + number}.${10 + enterprise}`;
    const before = awards.filter((one) => one.enterprise === `e-${enterprise}`);
    const used = before.reduce((sum, { granted }) => sum + granted, 0n);
    const most = minFen(rateOf(parseYuan(paidIn), 30_000n), LIFETIME - used);
    // One is given less than the most, by the reviewer.
    const granted = enterprise === 5 ? 10_000_000n : most;
    const id = await toDistrict(enterprise, paidIn, granted);
    await world.act('sj-district-reviewer', id, 'propose', { amount: formatYuan(granted), reason: '符合条款' });
    cases.push({ id, enterprise: `e-${enterprise}`, paidIn, granted });
  }
  await world.afterNotice('sj-district-approver', (cases.at(-1) as Case).id);
  for (const one of cases) {
    await world.act('sj-district-approver', one.id, 'approve');
    awards.push(one);
  }
}

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting', 'sj-sheshan']) await world.budget(office, FUND, '90000000.00');
  const all = Array.from({ length: 9 }, (_, index) => index + 1);
  for (const enterprise of all) {
    const body = `91310117MA4DR${String(enterprise).padStart(4, '0')}`;
    const code = body + usccCheckCharacter(body);
    await world.enterprise(`e-${enterprise}`, town(enterprise), code, `第${enterprise}外资有限公司`);
  }
  await wave(1, all);
  world.clock.set('2026-05-06T09:00:00+08:00');
  await wave(2, all);
  world.clock.set('2026-07-06T09:00:00+08:00');
  await wave(3, all);
  const refused = await toDistrict(1, '7000000.00', 1n);
  await world.act('sj-district-reviewer', refused, 'reject', { reason: '不符合产业导向', clause: '第六条' });
  await toDistrict(2, '8000000.00', 24_000_000n);
  const gone = await toDistrict(4, '9000000.00', 1n);
  await world.act('e-4', gone, 'withdraw', { reason: '另行申请' });
  twoPercent = expected(await world.as('catalogue-editor').post('/policy/documents', TWO_PERCENT), 201).version;
}, 180_000);
afterAll(() => world.close());

const ask = (by: string, body: object) => world.as(by).post('/policy/dry-runs', body);
const asked = async (by: string, body: object): Promise<string> => expected(await ask(by, body), 202).id;
const look = async (by: string, id: string): Promise<Body> =>
  expected(await world.as(by).get(`/policy/dry-runs/${id}`), 200);

/** What the person was told of dry runs, newest first. */
async function told(by: string, kind: string): Promise<string[]> {
  const { items } = expected(await world.as(by).get('/notifications?limit=100'), 200);
  return items.filter((item: Body) => item.kind === kind).map(({ body }: Body) => body.zh);
}

/** Asks, lets the worker do it, and reads what it found. */
async function tried(body: object, by = 'catalogue-editor'): Promise<Body> {
  const id = await asked(by, { ...YEAR, ...body });
  await runDryRun(world.api.house, id);
  const found = await look(by, id);
  expect(found).toMatchObject({ state: 'ready', failure: null });
  return found.result;
}

const yuanOf = (fen: readonly bigint[]) => formatYuan(fen.reduce((sum, one) => sum + one, 0n));

/** What assessing every award by itself gives under a measure, each counting those before it. */
function oneByOne(measure: CompiledMeasure): Map<string, bigint> {
  const before = new Map<string, PastAward[]>();
  return new Map(
    awards.map(({ id, enterprise, paidIn, granted }) => {
      const history = before.get(enterprise) ?? [];
      const facts = parseFacts(measure, factsOf(paidIn), { complete: true });
      const { value } = assess({ measure, guide: null, facts, history, on: '2026-06-01' }).amount;
      const most = value === null ? 0n : parseYuan(value);
      const amountFen = enterprise === 'e-5' ? minFen(granted, most) : most;
      before.set(enterprise, [...history, { applicationId: id, amountFen, facts: {} }]);
      return [id, amountFen];
    }),
  );
}

function draftMeasure(): CompiledMeasure {
  const loaded = loadPolicyDocument(TWO_PERCENT.content, TWO_PERCENT.sourceText, `${FUND}.yaml`);
  if (!loaded.ok) throw new Error('the draft is wrong');
  return loaded.compiled.measures.get(CAPITAL) as CompiledMeasure;
}

describe('an unchanged document', () => {
  let result: Body;
  beforeAll(async () => {
    result = await tried({ subject: { documentId: FUND, version: 1 } });
  });

  it('costs what the books say, to the fen, in every treasury and month', async () => {
    expect(result.cases).toBe(30);
    const [draft] = result.drafts;
    expect(draft.cost).toMatchObject({ asWas: yuanOf(awards.map(({ granted }) => granted)), cases: 29 });
    expect(draft.cost.draft).toBe(draft.cost.asWas);
    const { rows } = await world.test.owner.query(
      `SELECT to_char(c.committed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, o.code, sum(s.amount_fen) AS fen
         FROM commitment c JOIN commitment_share s ON s.commitment_id = c.id JOIN treasury t ON t.id = s.treasury_id
         JOIN organisation o ON o.id = t.organisation_id GROUP BY 1, 2`,
    );
    const books = rows.map(({ month, code, fen }: Body) => [month, code, formatYuan(BigInt(fen))]);
    const rowsOf = (side: 'asWas' | 'draft') => draft.treasuries.map((row: Body) => [row.month, row.code, row[side]]);
    expect(books).toHaveLength(9);
    expect(rowsOf('draft').sort()).toEqual(books.sort());
    expect(rowsOf('asWas').sort()).toEqual(books.sort());
  });

  it('changes nobody’s answer', () => {
    const [draft] = result.drafts;
    expect(draft.changes.unchanged.cases).toBe(29);
    expect(draft).toMatchObject({ reasons: [], largest: [], pending: { cases: 1, asWas: '240000.00', changed: 0 } });
  });
});

describe('2% instead of 3%', () => {
  let result: Body;
  let amounts: Map<string, bigint>;
  beforeAll(async () => {
    result = await tried({ subject: { documentId: FUND, version: twoPercent } });
    amounts = oneByOne(draftMeasure());
  });

  it('costs the sum of what assessing each case gives, and tells who loses and why', () => {
    const [draft] = result.drafts;
    expect(draft.cost.draft).toBe(yuanOf([...amounts.values()]));
    const losers = awards.filter(({ id, granted }) => (amounts.get(id) as bigint) < granted);
    const winners = awards.filter(({ id, granted }) => (amounts.get(id) as bigint) > granted);
    expect(draft.changes.loser).toEqual({
      cases: losers.length,
      asWas: yuanOf(losers.map(({ granted }) => granted)),
      draft: yuanOf(losers.map(({ id }) => amounts.get(id) as bigint)),
    });
    expect(draft.changes.winner.cases).toBe(winners.length);
    // The limit left little of a third award at 3%; at 2% there is more of it.
    expect(winners.length).toBeGreaterThan(0);
    expect(draft.reasons).toContainEqual(
      expect.objectContaining({ change: 'loser', code: 'rate', quote: '给予实际到位资金最高 2%' }),
    );
    expect(draft.ceilings).toContainEqual(
      expect.objectContaining({ code: 'limit-lifetime', quote: '总额不超过 500 万元' }),
    );
    for (const { applicationId, draft: yuan } of draft.largest) {
      if (amounts.has(applicationId)) expect(yuan).toBe(formatYuan(amounts.get(applicationId) as bigint));
    }
  });

  it('divides it 5:5 between the district and each town', () => {
    const [draft] = result.drafts;
    const inTown = (code: string) => draft.towns.find((row: Body) => row.code === code).draft;
    const odd = (enterprise: string) => Number(enterprise.slice(2)) % 3 === 0;
    const halves = (sheshan: boolean) =>
      yuanOf(
        awards.filter(({ enterprise }) => odd(enterprise) === sheshan).map(({ id }) => (amounts.get(id) ?? 0n) / 2n),
      );
    expect([inTown('sj-sheshan'), inTown('sj-jiuting')]).toEqual([halves(true), halves(false)]);
  });

  it('names no enterprise', () => {
    expect(JSON.stringify(result)).not.toMatch(/外资有限公司|91310117/);
  });

  it('stands beside another draft, over the same cases', async () => {
    const subject = { documentId: FUND, version: twoPercent };
    const { drafts, comparison } = await tried({ subject, against: { documentId: FUND, version: 1 } });
    expect(drafts[0].cost).toEqual(result.drafts[0].cost);
    expect(comparison).toMatchObject({ cost: { first: drafts[0].cost.draft, second: drafts[1].cost.draft } });
    expect(comparison.higherInSecond.cases).toBe(drafts[0].changes.loser.cases);
  });

  it('looks at the days and districts that were asked for', async () => {
    const subject = { documentId: FUND, version: twoPercent };
    const march = await tried({ subject, from: '2026-03-01', to: '2026-03-02' });
    expect(march.drafts[0].cost).toMatchObject({ cases: 9 });
    // What came before counts, though it is not part of the run.
    const later = await tried({ subject, from: '2026-07-01', to: '2026-12-31' });
    expect(later.drafts[0].ceilings).not.toEqual([]);
    expect((await tried({ subject, districts: ['qingpu'] })).cases).toBe(0);
  });
});

describe('a draft of a guide', () => {
  const guide = {
    code: GUIDE.guide.code,
    documentId: FUND,
    organisation: 'songjiang',
    year: 2027,
    title: { zh: '2027年申报指南', en: 'Guide 2027' },
    window: { from: '2027-03-01T00:00:00+08:00', to: '2027-10-10T23:59:59+08:00' },
    measures: [{ measure: CAPITAL, rate: '2%' }],
  };
  const subject = GUIDE;

  it('with the same rate costs what the document with that rate costs', async () => {
    expected(await world.as('catalogue-editor').post('/guides', guide), 201);
    const { drafts } = await tried({ subject, against: { documentId: FUND, version: twoPercent } });
    expect(drafts[0].cost).toEqual(drafts[1].cost);
    expect(drafts[0].reasons).toContainEqual(expect.objectContaining({ code: 'guide-rate', quote: null }));
  });

  it('is tried by the district’s approver on the district’s own cases, and by no other district’s', async () => {
    const { drafts } = await tried({ subject, districts: ['qingpu'] }, 'sj-district-approver');
    expect(drafts[0].cost.cases).toBe(29);
    expect(await ask('qp-district-approver', { ...YEAR, subject })).toMatchObject({ status: 404 });
    const document = { documentId: FUND, version: twoPercent };
    expect(await ask('sj-district-approver', { ...YEAR, subject: document })).toMatchObject({ status: 404 });
  });
});

describe('a dry run', () => {
  const subject = { documentId: FUND, version: 1 };

  it('is asked for by the catalogue’s people, and refused with what is wrong', async () => {
    for (const by of ['sj-district-reviewer', 'auditor', 'e-1'])
      expect(await ask(by, { ...YEAR, subject })).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    const no = (body: object) => ask('catalogue-publisher', { ...YEAR, subject, ...body });
    expect(await no({ subject: { documentId: FUND, version: 9 } })).toMatchObject({ status: 404 });
    expect(await no({ subject: { documentId: FUND } })).toMatchObject({ status: 400 });
    expect(await no({ districts: ['nowhere'] })).toMatchObject({ status: 404 });
    expect(await no({ from: '2027-01-01' })).toMatchObject({ status: 400, body: { code: 'dry-run-period' } });
    expect(await no({ measures: { [CAPITAL]: 'sj-2025-8.unheard-of' } })).toMatchObject({
      status: 400,
      body: { code: 'dry-run-without-counterpart' },
    });
  });

  it('is found by the sweep, taken over from a worker that died, and done once', async () => {
    const id = await asked('catalogue-editor', { ...YEAR, subject });
    const before = await told('catalogue-editor', 'dry-run-ready');
    expect(await look('auditor', id)).toMatchObject({ state: 'queued', casesDone: 0, casesAll: null, result: null });
    const due: unknown[] = [];
    for await (const work of dueWork(world.api.house)) due.push(...work);
    expect(due).toContainEqual({ name: 'run-dry-run', id });
    await world.test.owner.query(
      `UPDATE dry_run SET state = 'running', attempts = 1, leased_until = $2, cases_all = 30 WHERE id = $1`,
      [id, new Date(world.clock.now().getTime() + 60_000)],
    );
    expect(await runDryRun(world.api.house, id)).toBe('nothing to do');
    world.clock.set(new Date(world.clock.now().getTime() + 61_000));
    expect(await Promise.all([1, 2].map(() => runDryRun(world.api.house, id)))).toEqual(
      expect.arrayContaining(['30 cases', 'nothing to do']),
    );
    expect(await look('catalogue-publisher', id)).toMatchObject({ state: 'ready', casesDone: 30, casesAll: 30 });
    // Whoever asked is told once, and nobody else.
    const [news, ...earlier] = await told('catalogue-editor', 'dry-run-ready');
    expect(earlier).toEqual(before);
    expect(news).toContain('（2026-01-01至2026-12-31提交的申请）已完成，共试算30件');
    expect(await told('catalogue-publisher', 'dry-run-ready')).toEqual([]);
    const change = world.test.owner.query(`UPDATE dry_run SET result = '{}' WHERE id = $1`, [id]);
    await expect(change).rejects.toThrow('append-only');
  });

  it('is given up after five beginnings', async () => {
    const id = await asked('catalogue-editor', { ...YEAR, subject });
    await world.test.owner.query('UPDATE dry_run SET attempts = 5 WHERE id = $1', [id]);
    expect(await runDryRun(world.api.house, id)).toBe('failed: gave-up');
    expect(await look('catalogue-editor', id)).toMatchObject({ state: 'failed', failure: 'gave-up', result: null });
    expect(await told('catalogue-editor', 'dry-run-failed')).toEqual([
      expect.stringMatching(/^您对“sj-2025-8 v\d+”的政策试算（2026-01-01至2026-12-31提交的申请）未能完成：gave-up$/),
    ]);
  });

  it('becomes a workbook by the ordinary export, for who may read it', async () => {
    const id = await asked('sj-district-approver', { ...YEAR, subject: GUIDE });
    const body = { kind: 'dry-run-costs', filter: { id } };
    expect(await world.as('sj-district-approver').post('/exports', body)).toMatchObject({ status: 404 });
    await runDryRun(world.api.house, id);
    const { id: file } = expected(await world.as('sj-district-approver').post('/exports', body), 202);
    // Three months with the district and two towns.
    expect(await runExport(world.api.house, file)).toBe('9 rows');
    expect(await world.as('qp-district-approver').post('/exports', body)).toMatchObject({ status: 404 });
  });

  it('is listed to who may read it', async () => {
    const list = async (by: string) => expected(await world.as(by).get('/policy/dry-runs?limit=100'), 200).items;
    const all = await list('auditor');
    expect(all.length).toBeGreaterThan(5);
    expect(all[0]).not.toHaveProperty('result');
    const own = await list('sj-district-approver');
    expect(own).toHaveLength(2);
    expect(await world.as('qp-district-approver').get(`/policy/dry-runs/${own[0].id}`)).toMatchObject({ status: 404 });
    expect(await world.as('e-1').get('/policy/dry-runs')).toMatchObject({ status: 403 });
  });
});
