/**
 * The yearly notice: a rate of 2.8% under the policy's 3%, a document that only the notice asks for, a window that is
 * lengthened and never shortened, and a figure that the policy leaves to the notice.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { keepHouse } from '#casework';
import { expected, World } from '../support/world.js';

const MEASURE = 'sj-2025-8.foreign-capital';
const CODE = 'songjiang-2027-foreign-capital';
const FACTS = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000000.00',
  registeredOn: '2026-03-01',
  paidInAmount: '6000000.00',
  paidInOn: '2027-03-01',
};
const PLAN = { code: 'investment-plan', label: { zh: '投资计划', en: 'Investment plan' }, required: true, local: true };
const WINDOW = { from: '2027-03-01T00:00:00+08:00', to: '2027-06-30T23:59:59+08:00' };

const guideOf = (rate: string, changes: object = {}) => ({
  code: CODE,
  documentId: 'sj-2025-8',
  organisation: 'songjiang',
  year: 2027,
  title: { zh: '2027年外资申报指南', en: 'Guide 2027 for foreign capital' },
  window: WINDOW,
  budget: '20000000.00',
  contact: '区商务部门外资科',
  text: ['请在窗口期内申报。'],
  measures: [{ measure: MEASURE, rate, evidence: [PLAN] }],
  ...changes,
});

describe('a guide for foreign capital', () => {
  let world: World;
  let caseId: string;

  const save = (guide: object) => world.as('catalogue-editor').post('/guides', guide);
  const publish = (version: number, by = 'catalogue-publisher') =>
    world.as(by).post(`/guides/${CODE}/actions/publish`, undefined, version);

  beforeAll(async () => {
    world = await World.open('2027-03-10T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  it('with 3.1% is refused with the words of the policy', async () => {
    expect(await save(guideOf('3.1%'))).toMatchObject({
      status: 422,
      body: {
        code: 'guide-above-policy',
        params: { value: '3.1%', most: '3%' },
        citation: { documentNumber: '沪松经规〔2025〕8号', clause: '第六条', quote: '给予实际到位资金最高 3%' },
        problems: [{ at: '/measures/0/rate' }],
      },
    });
    expect(await save(guideOf('2.8%', { budget: '0.00' }))).toMatchObject({
      body: { code: 'guide-invalid', problems: [{ at: '/budget' }] },
    });
  });

  it('with 2.8% is a draft until another person has read and published it', async () => {
    expect(expected(await save(guideOf('2.8%')), 201)).toMatchObject({ version: 1, status: 'draft' });
    expect(await world.anyone().get(`/guides/${CODE}`)).toMatchObject({ status: 404 });
    const read = (by: string, version = 1) => world.as(by).get(`/guides/${CODE}/versions/${version}`);
    expect(expected(await read('catalogue-publisher'), 200)).toMatchObject({
      status: 'draft',
      budget: '20000000.00',
      publishedAt: null,
    });
    expect(await read('catalogue-publisher', 2)).toMatchObject({ status: 404 });
    expect(await read('ent-01')).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    expected(await publish(1), 200);
    const shown = expected(await world.anyone().get(`/guides/${CODE}`), 200);
    expect(shown).toMatchObject({ budget: '20000000.00', contact: '区商务部门外资科', text: ['请在窗口期内申报。'] });
  });

  it('is a PDF too, whose figures and quotes can be searched for, the same bytes each time', async () => {
    const file = async () => {
      const answer = await fetch(`${await world.api.app.getUrl()}/api/v1/guides/${CODE}/file`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${CODE}-v1.pdf"`);
      return Buffer.from(await answer.arrayBuffer());
    };
    const bytes = await file();
    const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    for (const words of ['2027年外资申报指南', '2.8%', '给予实际到位资金最高 3%', '投资计划', '20000000.00'])
      expect(text).toContain(words);
    expect((await file()).equals(bytes)).toBe(true);
    expect((await world.anyone().get('/guides/songjiang-2031-nothing/file')).status).toBe(404);
  });

  it('asks for a document without which nothing is submitted', async () => {
    caseId = await world.draft('ent-01', MEASURE, FACTS, 'sj-jiuting');
    expect(await world.trySubmit('ent-01', caseId)).toMatchObject({ body: { code: 'evidence-missing' } });
    await world.handIn('ent-01', caseId, PLAN.code);
    expect(await world.submit('ent-01', caseId)).toMatchObject({ guide: { code: CODE, version: 1 } });
  });

  it('grants 2.8% of 6,000,000.00 and not a fen more', async () => {
    await world.act('sj-town-clerk', caseId, 'accept');
    await world.answerSignals('sj-town-reviewer', caseId);
    const endorse = { recommendedAmount: '168000.00', reason: '材料齐全' };
    await world.act('sj-town-reviewer', caseId, 'endorse', endorse);
    await world.answerSignals('sj-district-reviewer', caseId);
    const propose = (amount: string) =>
      world.tryAct('sj-district-reviewer', caseId, 'propose', { amount, reason: '符合条款' });
    expect(await propose('168000.01')).toMatchObject({ status: 422 });
    expected(await propose('168000.00'), 200);
  });

  it('is amended while it is open: the window may grow, and nothing that was announced is taken back', async () => {
    const shorter = { window: { ...WINDOW, to: '2027-06-30T23:59:58+08:00' } };
    const longer = { window: { ...WINDOW, to: '2027-07-31T23:59:59+08:00' } };
    const other = { measures: [{ measure: 'sj-2025-8.aeo' }] };
    for (const changes of [shorter, other, longer, longer]) expected(await save(guideOf('2.8%', changes)), 201);
    expect(await publish(2)).toMatchObject({
      status: 422,
      body: { code: 'window-shortened', problems: [{ at: '/window/to' }] },
    });
    expect(await publish(3)).toMatchObject({ status: 422, body: { code: 'guide-measure-dropped' } });
    expected(await publish(5), 200);
    expect(await publish(4)).toMatchObject({ status: 409, body: { code: 'guide-outdated' } });
    expect(expected(await world.anyone().get(`/guides/${CODE}`), 200)).toMatchObject({ version: 5, ...longer });
    const { guide, asked } = await world.read('ent-01', caseId);
    expect(guide).toMatchObject({ version: 1 });
    expect(asked.evidence).toContainEqual(PLAN);
    expect(asked.facts.map(({ name }: { name: string }) => name)).toContain('paidInOn');
  });

  it('tells of the amendment once whoever applies under it, and nobody else', async () => {
    await world.draft('ent-02', MEASURE, FACTS, 'sj-jiuting');
    await world.draft('ent-04', 'sj-2025-8.aeo', { newlyRecognised: true, recognisedOn: '2027-02-01' });
    await keepHouse(world.api.house);
    await keepHouse(world.api.house);
    const told = async (name: string) =>
      expected(await world.as(name).get('/notifications?limit=100'), 200).items.filter(
        ({ kind }: { kind: string }) => kind === 'guide-amended',
      ).length;
    expect([await told('ent-01'), await told('ent-02'), await told('ent-04')]).toEqual([1, 1, 0]);
  });
});

describe('a figure that the policy leaves to the guide', () => {
  const HEADQUARTERS = 'sj-2025-8.hq-match';
  const facts = { institutionKind: 'regional-hq', requestedAmount: '800000.00' };
  let world: World;

  const propose = async (applicant: string, amount: string) => {
    const id = await world.toDistrict(applicant, HEADQUARTERS, facts, amount);
    await world.answerSignals('sj-district-reviewer', id);
    return world.tryAct('sj-district-reviewer', id, 'propose', { amount, reason: '符合条款' });
  };

  beforeAll(async () => {
    world = await World.open('2027-03-10T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  it('is proposed by nobody before a guide sets it, and then up to what the guide sets', async () => {
    expect(await propose('ent-01', '800000.00')).toMatchObject({ status: 422, body: { code: 'figure-not-set' } });
    await world.guide({
      code: 'songjiang-2027-headquarters',
      documentId: 'sj-2025-8',
      organisation: 'songjiang',
      year: 2027,
      title: { zh: '2027年总部申报指南', en: 'Guide 2027 for headquarters' },
      window: WINDOW,
      measures: [{ measure: HEADQUARTERS, ceiling: '800000.00' }],
    });
    expected(await propose('ent-02', '800000.00'), 200);
  });
});

describe('a guide of the heads of a sum', () => {
  const HEADQUARTERS = 'qp-2024-4.trade-hq';
  const CODE_OF_HEADS = 'qingpu-2026-trade-hq';
  let world: World;

  const guide = (ceiling: string) => ({
    code: CODE_OF_HEADS,
    documentId: 'qp-2024-4',
    organisation: 'qingpu',
    year: 2026,
    title: { zh: '2026年贸易型总部申报指南', en: 'Guide 2026 for trade headquarters' },
    window: { from: '2026-03-01T00:00:00+08:00', to: '2026-06-30T23:59:59+08:00' },
    measures: [{ measure: HEADQUARTERS, heads: [{ fact: 'openingAmount', ceiling }] }],
  });
  const save = (ceiling: string) => world.as('catalogue-editor').post('/guides', guide(ceiling));

  beforeAll(async () => {
    world = await World.open('2026-03-10T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  it('allows one of them up to the policy’s cap, and is refused one fen above it with the words', async () => {
    expect(await save('14000000.01')).toMatchObject({
      status: 422,
      body: {
        code: 'guide-above-policy',
        citation: { quote: '在开办、购（租）房、运营、并购等方面给予合计最高1400万元的扶持' },
        problems: [{ at: '/measures/0/heads/0/ceiling' }],
      },
    });
    await world.guide(guide('14000000.00'));
  });

  it('tells its publisher what the next version changes', async () => {
    expected(await save('2000000.00'), 201);
    const differences = (by: string, query = '') =>
      world.as(by).get(`/guides/${CODE_OF_HEADS}/versions/2/differences${query}`);
    const change = {
      ...{ part: 'measure', of: HEADQUARTERS, at: 'heads.openingAmount.ceiling', kind: 'changed' },
      ...{ before: '14000000.00', after: '2000000.00' },
    };
    expect(expected(await differences('catalogue-publisher'), 200)).toEqual({ from: 1, to: 2, items: [change] });
    expect(expected(await differences('auditor', '?from=2'), 200)).toEqual({ from: 2, to: 2, items: [] });
    expect(await differences('auditor', '?from=3')).toMatchObject({ status: 404 });
    expect(await differences('auditor', '?from=0')).toMatchObject({ status: 400 });
    expect(await differences('ent-01')).toMatchObject({ status: 403, body: { code: 'role-missing' } });
  });
});

describe('a guide that asks for points', () => {
  const RESEARCH = 'sj-2025-8.rd-centre';
  const AMOUNT = '500000.00';
  let world: World;
  let caseId: string;

  const give = async (by: string, points: object) => {
    const { version } = await world.read('auditor', caseId);
    return world.as(by).put(`/applications/${caseId}/scores`, { points }, version);
  };
  const propose = () => world.tryAct('sj-district-reviewer', caseId, 'propose', { amount: AMOUNT, reason: '符合条款' });

  beforeAll(async () => {
    world = await World.open('2027-03-10T09:00:00+08:00');
    const criterion = (id: string, zh: string, most: number) => ({ id, label: { zh, en: id }, most });
    const criteria = [criterion('innovation', '创新性', 60), criterion('prospects', '成长性', 40)];
    await world.guide({
      code: 'songjiang-2027-research',
      documentId: 'sj-2025-8',
      organisation: 'songjiang',
      year: 2027,
      title: { zh: '2027年研发中心申报指南', en: 'Guide 2027 for research centres' },
      window: WINDOW,
      measures: [{ measure: RESEARCH, scoring: { criteria, passMark: 60, local: true } }],
    });
    caseId = await world.toDistrict('ent-01', RESEARCH, { recognised: true }, AMOUNT);
    await world.answerSignals('sj-district-reviewer', caseId);
  }, 60_000);
  afterAll(() => world.close());

  it('lets nothing be proposed before points are given, and says which', async () => {
    expect(await propose()).toMatchObject({
      status: 422,
      body: { code: 'score-missing', params: { criteria: '创新性、成长性' } },
    });
  });

  it('takes points from the reviewer of the district only, one for every criterion', async () => {
    const points = { innovation: 30, prospects: 29 };
    expect(await give('sj-town-reviewer', points)).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    expect(await give('ent-01', points)).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    expect(await give('qp-district-reviewer', points)).toMatchObject({ status: 404 });
    expect(await give('sj-district-reviewer', { innovation: 61, prospects: 29 })).toMatchObject({
      body: { code: 'score-invalid', problems: [{ at: '/points/innovation' }] },
    });
    expect(expected(await give('sj-district-reviewer', points), 200)).toMatchObject({ items: [{ total: 59 }] });
  });

  it('refuses 59 of 60, and proposes with 60; both are kept, and the enterprise sees neither', async () => {
    expect(await propose()).toMatchObject({
      status: 422,
      body: { code: 'score-below', params: { total: 59, passMark: 60, short: 1 } },
    });
    expected(await give('sj-district-reviewer', { innovation: 30, prospects: 30 }), 200);
    expected(await propose(), 200);
    const scores = (by: string) => world.as(by).get(`/applications/${caseId}/scores`);
    const { items, counts } = expected(await scores('sj-district-approver'), 200);
    expect(items).toMatchObject([{ total: 60, guide: { version: 1 } }, { total: 59 }]);
    expect(counts).toBe(items[0].id);
    expect(await scores('ent-01')).toMatchObject({ status: 404 });
    expect(await give('sj-district-reviewer', { innovation: 60, prospects: 40 })).toMatchObject({
      body: { code: 'wrong-state' },
    });
  });

  it('keeps what was given in the database, whoever asks', async () => {
    const { owner } = world.test;
    await expect(owner.query('UPDATE application_score SET points = $1', ['{"innovation": 60}'])).rejects.toThrow();
    await expect(owner.query('DELETE FROM application_score')).rejects.toThrow();
    const half = `INSERT INTO application_score SELECT gen_random_uuid(), application_id, guide_code, guide_version,
      '{"innovation": 0.5}', scored_by, scored_at FROM application_score LIMIT 1`;
    await expect(owner.query(half)).rejects.toMatchObject({ constraint: 'application_score_points_check' });
  });
});
