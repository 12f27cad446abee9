/**
 * March 2026 in 松江区 under 沪松经规〔2025〕8号, in figures: six cases with known days. Three are paid (180,000.99, 500,000.00
 * and 500,000.00 yuan), one is refused, one is withdrawn while it should be corrected, one is still under review. What the
 * figures say is held against the days, against the trial balance to the fen, and against what others may see.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from '@protobi/exceljs';
import { usccCheckCharacter } from '#kernel';
import { DEMO_PASSWORD } from '../../apps/api/demo/seed.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const FUND = 'sj-2025-8';
const TITLE = '松江区关于加快推进稳外贸稳外资实现高质量对外开放的若干措施（试行）';
const CENTRE = 'sj-2025-8.rd-centre';
const CAPITAL = 'sj-2025-8.foreign-capital';
const AEO = 'sj-2025-8.aeo';
const CAPITAL_FACTS = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000033.00',
  registeredOn: '2026-01-05',
  paidInAmount: '6000033.00',
  paidInOn: '2026-02-20',
};
const AEO_FACTS = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const MARCH = 'from=2026-03-01&to=2026-03-31';
const SIGNED = { declaration: { accepted: true } };
const DEFECTS = [{ kind: 'evidence', target: 'recognition', message: '认定文件缺页，请补齐' }];

let world: World;
/** Cases by the name that this story gives them. */
const cases: Record<string, string> = {};

const on = (day: string) => world.clock.set(`2026-03-${day}T10:00:00+08:00`);
const read = async (by: string, path: string): Promise<Body> => expected(await world.as(by).get(path), 200);

async function submitted(name: string, applicant: string, measure: string, facts: object, site = 'sj-jiuting') {
  cases[name] = await world.draft(applicant, measure, facts as Record<string, unknown>, site);
  await world.submit(applicant, cases[name]);
}

async function endorsed(name: string, amount: string, by = 'sj-town-reviewer') {
  const id = cases[name] as string;
  await world.answerSignals(by, id);
  await world.act(by, id, 'endorse', { recommendedAmount: amount, reason: '材料齐全' });
}

const act = (by: string, name: string, action: string, body: object = {}) =>
  world.act(by, cases[name] as string, action, body);

const proposed = (name: string, amount: string) =>
  act('sj-district-reviewer', name, 'propose', { amount, reason: '符合条款' });

/** The answer with its bytes, which a client of JSON would not keep; without a name, of nobody in particular. */
async function download(path: string, username?: string): Promise<{ headers: Headers; bytes: Buffer }> {
  const signedIn = username && (await world.api.signIn(username, DEMO_PASSWORD)).body.accessToken;
  const headers = signedIn ? { authorization: `Bearer ${signedIn}` } : undefined;
  const answer = await fetch(`${await world.api.app.getUrl()}/api/v1${path}`, { headers });
  expect(answer.status).toBe(200);
  return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** The days of the six: each line is one day, and says what happened on it. */
async function march() {
  on('02');
  await submitted('paid', 'ent-01', CAPITAL, CAPITAL_FACTS);
  await submitted('slow', 'ent-04', CENTRE, { recognised: true });
  await submitted('corrected', 'newcomer', CENTRE, { recognised: true });
  await submitted('refused', 'ent-03', CENTRE, { recognised: true }, 'sj-sheshan');
  await submitted('withdrawn', 'ent-02', CENTRE, { recognised: true });
  await submitted('running', 'ent-01', AEO, AEO_FACTS);
  await act('sj-sheshan-clerk', 'refused', 'accept');
  on('03');
  await act('sj-town-clerk', 'paid', 'accept');
  await endorsed('refused', '500000.00', 'sj-sheshan-reviewer');
  on('04');
  await act('sj-district-reviewer', 'refused', 'reject', { clause: '7', reason: '认定主体与申请企业不一致' });
  await act('sj-town-clerk', 'withdrawn', 'return', { defects: DEFECTS });
  on('05');
  await endorsed('paid', '180000.99');
  await act('sj-town-clerk', 'slow', 'accept');
  on('06');
  await act('sj-town-clerk', 'corrected', 'accept');
  await act('sj-town-clerk', 'running', 'accept');
  on('09');
  await proposed('paid', '180000.99');
  on('10');
  await act('sj-town-reviewer', 'corrected', 'return', { defects: DEFECTS });
  on('12');
  await act('ent-02', 'withdrawn', 'withdraw');
  on('17');
  await act('sj-district-approver', 'paid', 'approve');
  await world.handIn('newcomer', cases.corrected as string, 'recognition');
  await act('newcomer', 'corrected', 'resubmit', SIGNED);
  on('18');
  await endorsed('corrected', '500000.00');
  on('19');
  await endorsed('slow', '500000.00');
  on('20');
  await proposed('slow', '500000.00');
  await proposed('corrected', '500000.00');
  await pay(world, [cases.paid as string], '2026-03-20');
  on('30');
  await act('sj-district-approver', 'slow', 'approve');
  await act('sj-district-approver', 'corrected', 'approve');
  on('31');
  await pay(world, [cases.slow as string, cases.corrected as string], '2026-03-31');
}

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00', [], {
    settings: { OPEN_DATA_LICENCE: '上海市公共数据开放条款' },
  });
  const body = '91310117MA7XL0001';
  await world.enterprise('newcomer', 'sj-jiuting', body + usccCheckCharacter(body), '上海新来研发有限公司');
  for (const organisation of ['songjiang', 'sj-jiuting']) await world.budget(organisation, FUND, '1000000.00');
  // One account for all would be a signal.
  for (const [place, applicant] of ['ent-01', 'ent-04', 'newcomer'].entries())
    await verifiedAccount(world, applicant, 'sj', `622202100100000001${place}`);
  await march();
}, 120_000);
afterAll(() => world?.close());

describe('time per stage', () => {
  const stages = async (by: string, query = MARCH): Promise<Body> =>
    (await read(by, `/statistics/stages?${query}`)).items;
  const counts = async (by: string, query = MARCH) =>
    Object.fromEntries((await stages(by, query)).map(({ stage, count }: Body) => [stage, count]));

  it('is what the days of the five finished cases come to', async () =>
    expect(await stages('sj-district-approver')).toEqual([
      // 0, 1, 2, 3 and 4 working days; the last one is late.
      { ...row('accept', 'office', 5, 2, 4, 4), ruleDays: 3, withinRule: 4, percentWithinRule: '80.0' },
      // 1, 2, 3 and 10: the three are two before the correction and one after it.
      { ...row('town-review', 'office', 4, 2, 10, 10), ruleDays: 10, withinRule: 4, percentWithinRule: '100.0' },
      // 1, 1, 2 and 2.
      { ...row('district-review', 'office', 4, 1, 2, 2), ruleDays: 20, withinRule: 4, percentWithinRule: '100.0' },
      // 5 and 6.
      { ...row('correction', 'enterprise', 2, 5, 6, 6), ruleDays: 10, withinRule: 2, percentWithinRule: '100.0' },
      { ...row('public-notice', 'public', 3, 6, 6, 6), ruleDays: null, withinRule: null, percentWithinRule: null },
      // 1, 1 and 3.
      { ...row('payment', 'office', 3, 1, 3, 3), ruleDays: 15, withinRule: 3, percentWithinRule: '100.0' },
    ]));

  const row = (stage: string, whose: string, count: number, ...[median, ninetiethPercentile, most]: number[]) => ({
    ...{ stage, whose, count, median, ninetiethPercentile, most },
  });

  it('counts a case on the day on which it finished, and under its measure', async () => {
    expect(await counts('sj-district-approver', 'from=2026-03-31&to=2026-03-31')).toMatchObject({
      accept: 2,
      payment: 2,
    });
    expect(await counts('sj-district-approver', 'from=2026-03-05&to=2026-03-11')).toEqual({});
    expect(await counts('sj-district-approver', `${MARCH}&measure=${CAPITAL}`)).toMatchObject({
      accept: 1,
      payment: 1,
    });
    expect(await counts('sj-district-approver', `${MARCH}&measure=${AEO}`)).toEqual({});
  });

  it('is each town’s own, and the auditor’s whole', async () => {
    expect(await counts('sj-sheshan-reviewer')).toEqual({ accept: 1, 'town-review': 1, 'district-review': 1 });
    expect(await counts('sj-town-reviewer')).toMatchObject({ accept: 4, 'town-review': 3 });
    expect(await stages('auditor')).toEqual(await stages('sj-district-approver'));
  });
});

describe('awards', () => {
  const awards = (by: string, reader = 'sj-district-approver'): Promise<Body> =>
    read(reader, `/statistics/awards?by=${by}&${MARCH}`);

  it('are told by month, with what each level bears of the odd fen', async () =>
    expect(await awards('month')).toMatchObject({
      items: [
        {
          ...{ key: '2026-03', count: 3, amount: '1180000.99', mean: '393333.66' },
          ...{ districtShare: '590000.50', townShare: '590000.49' },
        },
      ],
      total: { count: 3, amount: '1180000.99', districtShare: '590000.50', townShare: '590000.49' },
    }));

  it.each([
    [
      'industry',
      [
        ['C', 2, '680000.99'],
        ['unknown', 1, '500000.00'],
      ],
    ],
    [
      'size',
      [
        ['large', 1, '500000.00'],
        ['medium', 1, '180000.99'],
        ['unknown', 1, '500000.00'],
      ],
    ],
    [
      'measure',
      [
        [CAPITAL, 1, '180000.99'],
        [CENTRE, 2, '1000000.00'],
      ],
    ],
    ['town', [['sj-jiuting', 3, '1180000.99']]],
  ])('are told by %s', async (by, groups) => {
    const { items } = await awards(by);
    expect(items.map(({ key, count, amount }: Body) => [key, count, amount])).toEqual(groups);
  });

  it('agree with the trial balance to the fen, as the budgets do', async () => {
    const { items: months } = await read('sj-finance-maker', `/statistics/budget?year=2026&fund=${FUND}`);
    const { items: accounts } = await read('sj-finance-maker', `/finance/trial-balance?fiscalYear=2026&fund=${FUND}`);
    const inBooks = (office: string, kind: string) =>
      accounts.find((account: Body) => account.organisation === office && account.kind === kind)?.balance ?? '0.00';
    expect(months.map(({ organisation }: Body) => organisation).sort()).toEqual(['sj-jiuting', 'songjiang']);
    for (const { organisation, key, ...figures } of months) {
      expect(key).toBe('2026-03');
      expect(figures.appropriated).toBe(inBooks(organisation, 'authority'));
      expect(`-${figures.available}`).toBe(inBooks(organisation, 'available'));
      expect(figures.encumbered).toBe(inBooks(organisation, 'encumbered'));
      expect(`-${figures.spent}`).toBe(inBooks(organisation, 'spent'));
    }
    const spent = Object.fromEntries(months.map((each: Body) => [each.organisation, each.spent]));
    const { total } = await awards('month');
    expect(spent).toEqual({ songjiang: total.districtShare, 'sj-jiuting': total.townShare });
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('say of each measure what its cases took from the budgets, to the fen', async () => {
    const { totals } = await read('sj-finance-maker', `/statistics/budget?year=2026&by=measure`);
    const { items } = await awards('measure');
    const spent = totals.map(({ key, spent, encumbered }: Body) => [key, spent, encumbered]);
    expect(spent).toEqual([...items.map(({ key, amount }: Body) => [key, amount, '0.00']), [null, '0.00', '0.00']]);
  });
});

describe('reasons', () => {
  it('are the clause of the refusal and what both returns named', async () =>
    expect(await read('sj-district-approver', `/statistics/reasons?${MARCH}`)).toMatchObject({
      refusals: [{ documentId: FUND, clause: '第七条', count: 1 }],
      defects: [{ measure: CENTRE, kind: 'evidence', target: 'recognition', count: 2 }],
    }));
});

describe('another district, and who sees no case', () => {
  const ALL = [`stages?${MARCH}`, `awards?by=size&${MARCH}`, `reasons?${MARCH}`, `budget?year=2026`];

  it.each(ALL)('sees nothing in %s', async (path) => {
    const { items, refusals, defects } = await read('qp-district-approver', `/statistics/${path}`);
    expect([items ?? [], refusals ?? [], defects ?? []]).toEqual([[], [], []]);
    for (const by of ['ent-01', 'catalogue-editor', 'admin'])
      expect(await world.as(by).get(`/statistics/${path}`)).toMatchObject({
        status: 403,
        body: { code: 'role-missing' },
      });
    expect((await world.anyone().get(`/statistics/${path}`)).status).toBe(401);
  });

  it('is told what is wrong with the question', async () => {
    const ask = (path: string) => world.as('sj-district-approver').get(`/statistics/${path}`);
    expect(await ask('stages?from=2026-03-31&to=2026-03-01')).toMatchObject({ body: { code: 'days-reversed' } });
    for (const wrong of [
      'stages?from=2026-03-01',
      `stages?${MARCH}&measure=%27`,
      `stages?${MARCH}&format=pdf`,
      `awards?by=uscc&${MARCH}`,
      'budget?year=2026&by=fund',
    ])
      expect((await ask(wrong)).status).toBe(400);
  });
});

describe('figures as files', () => {
  it.each([
    ['stages', `stages?${MARCH}`, 'stages-2026-03-01-2026-03-31.xlsx', ['公示', 3, 6, 6, 6]],
    ['awards', `awards?by=industry&${MARCH}`, 'awards-2026-03-01-2026-03-31.xlsx', ['未登记', 1, 500000, 500000]],
    ['reasons', `reasons?${MARCH}`, 'reasons-2026-03-01-2026-03-31.xlsx', ['补正：申报材料', CENTRE, 'recognition', 2]],
    ['budget', 'budget?year=2026', 'budget-2026-month.xlsx', ['九亭镇', FUND, TITLE, undefined, '2026-03', 1000000]],
    [
      'budget',
      'budget?year=2026&by=measure',
      'budget-2026-measure.xlsx',
      ['松江区经济委员会', FUND, TITLE, undefined, CENTRE],
    ],
  ])('are a workbook of the same %s', async (_, path, name, row) => {
    const { headers, bytes } = await download(`/statistics/${path}&format=xlsx`, 'sj-district-approver');
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const rows = workbook.worksheets[0]?.getSheetValues().slice(1) as unknown[][];
    expect(rows.map((cells) => cells.slice(1, 1 + row.length))).toContainEqual(row);
  });
});

describe('open data', () => {
  it('is awards as CSV with a mark, headings, and what everybody may know', async () => {
    const { headers, bytes } = await download('/open-data/awards?format=csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="awards.csv"');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [headings, ...lines] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(headings).toBe(
      '"number","enterpriseName","documentNumber","measure","measureTitle","amountYuan","publishedOn","approvedOn"',
    );
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /"上海云间精密机械有限公司","沪松经规〔2025〕8号".*"180000.99","2026-03-09","2026-03-17"$/,
    );
    expect(lines[3]).toBe('');
  });

  it('names the operator’s licence, and the catalogue in force', async () => {
    const licence = '上海市公共数据开放条款';
    const open = async (path: string) => expected(await world.anyone().get(`/open-data/${path}`), 200);
    expect((await open('awards')).items).toHaveLength(3);
    for (const path of ['awards', 'documents', 'measures'])
      expect(await open(path)).toMatchObject({ licence, generatedAt: '2026-03-31T10:00:00+08:00' });
    const { items: documents } = await open('documents');
    const { items: measures } = await open('measures');
    expect(documents.find(({ id }: Body) => id === FUND)).toMatchObject({ number: '沪松经规〔2025〕8号' });
    expect(measures.find(({ code }: Body) => code === CENTRE)).toMatchObject({
      clause: '第七条',
      kind: 'exact',
      documentNumber: '沪松经规〔2025〕8号',
      quote: expect.stringContaining('50 万元一次性奖励'),
    });
  });
});
