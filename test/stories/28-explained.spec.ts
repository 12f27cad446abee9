/**
 * An award under 松江's 第六条 with a guide of 2.8% and a fraction of a fen, from the draft to the last fen that came back,
 * and two awards of 青浦 for one project: whoever audits them reads one page, and every figure on it leads to the words,
 * the guide, the declared fact, the decision or the journal that it stands on.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { consultSnapshot, readExplanationFile } from '#casework';
import { canonicalJson, parseYuan, sha256, sumFen } from '#kernel';
import { foldText, readCatalogueFiles } from '#policy';
import { demoActor } from '../../apps/api/demo/people.js';
import { sanctioned } from '../support/enforcing.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const MEASURE = 'sj-2025-8.foreign-capital';
const AWARD = '183209.89';
const GUIDE = {
  code: 'songjiang-2026-foreign-capital',
  documentId: 'sj-2025-8',
  organisation: 'songjiang',
  year: 2026,
  title: { zh: '松江区2026年外资到位申报指南', en: 'Songjiang 2026, foreign capital' },
  window: { from: '2026-03-01T00:00:00+08:00', to: '2026-12-31T23:59:59+08:00' },
  measures: [{ measure: MEASURE, rate: '2.8%' }],
};
const FACTS = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6543210.37',
  registeredOn: '2025-09-01',
  paidInAmount: '6543210.37',
  paidInOn: '2026-02-27',
};
const event = {
  projectCode: 'QP-2026-1',
  projectName: '投资青浦推介会',
  recognised: true,
  eventCost: '800000.00',
};

let world: World;
let id: string;
let earlier: string;
let later: string;

const explanation = async (username: string, of = id): Promise<Body> =>
  expected(await world.as(username).get(`/applications/${of}/explanation`), 200);
const failing = ({ checks }: Body): Body[] => checks.filter(({ holds }: Body) => !holds);
const amounts = (lines: Body[]): bigint => sumFen(lines.map(({ amount }) => parseYuan(amount)));
const textOf = (document: string): string =>
  foldText(readCatalogueFiles().find(({ fileName }) => fileName.includes(document))?.sourceText as string);

/** Every quote that stands anywhere in the explanation, with the number of its document. */
function quotesIn(value: Body): { documentNumber: string; quote: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const own = typeof value.quote === 'string' && typeof value.documentNumber === 'string' ? [value] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

/** The PDF, whose bytes do not pass through a request as text. */
async function file(username: string): Promise<Buffer> {
  const actor = await demoActor(world.test.database, username);
  return (await consultSnapshot(world.api.house, actor, readExplanationFile, { id })).bytes;
}

async function searchable(username: string): Promise<string> {
  const bytes = await file(username);
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages.join('');
}

/** Changes the tables as somebody could who holds the owner's password. */
async function plant(sql: string, values: unknown[]): Promise<void> {
  const client = await world.test.owner.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    await client.query(sql, values);
  } finally {
    await client.query(`RESET session_replication_role`);
    client.release();
  }
}

/** The declaration was false: the whole award is ordered back, and comes in two parts. */
async function takeBack(): Promise<void> {
  world.clock.set('2026-04-01T09:00:00+08:00');
  const { enterprise } = await world.read('ent-01', id);
  const opened = {
    enterpriseId: enterprise.id,
    documentId: 'sj-2025-8',
    dayFound: '2026-04-01',
    basis: '银行函复资金已抽回',
  };
  const found = expected(await world.as('sj-investigator').post('/enforcement/investigations', opened), 201);
  await sanctioned(world, found, { facts: '到位资金次日抽回', reason: '事实清楚' });
  const [recovery] = expected(await world.as('sj-finance-maker').get('/finance/recoveries'), 200).items;
  const receivedOn = recovery.orderedOn;
  for (const [place, amount] of ['100000.01', '83209.88'].entries()) {
    const body = { amount, receivedOn, bankReference: `SJ-R-${place}` };
    expected(await world.as('sj-finance-maker').post(`/finance/recoveries/${recovery.id}/repayments`, body), 201);
  }
}

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '10000000.00');
  await world.budget('qingpu', 'qp-2024-4', '1000000.00');
  await world.guide(GUIDE);
  await verifiedAccount(world, 'ent-01');
  id = await world.toApproved('ent-01', MEASURE, FACTS, AWARD);
  world.clock.set('2026-03-18T09:00:00+08:00');
  await pay(world, [id], '2026-03-18');
}, 60_000);
afterAll(() => world.close());

describe('an award that was paid', () => {
  it('leads from the declared fact over the guide within the policy’s words to the rounded amount', async () => {
    const { facts, assessment, policy } = await explanation('auditor');
    expect(facts.items.find(({ name }: Body) => name === 'paidInAmount')).toMatchObject({
      value: '6543210.37',
      evidence: [{ fileName: 'paid-in-proof.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      from: [{ fact: 'paidInAmount', revision: 1 }],
    });
    const words = { documentNumber: '沪松经规〔2025〕8号', clause: '第六条' };
    expect(assessment.amount.steps.map(({ rule, amount, from }: Body) => [rule, amount, from])).toEqual([
      ['base', '6543210.37', [expect.objectContaining(words), { fact: 'paidInAmount', revision: 1 }]],
      [
        'guide-rate',
        AWARD,
        [
          { guide: { code: GUIDE.code, version: 1 }, parameter: 'rate', value: '2.8%' },
          expect.objectContaining({ ...words, quote: expect.stringContaining('最高 3%') }),
        ],
      ],
      ['round-down', AWARD, [expect.objectContaining({ local: true })]],
      ['cap', AWARD, [expect.objectContaining(words)]],
      ['limit-lifetime', AWARD, [expect.objectContaining({ ...words, quote: '总额不超过 500 万元' })]],
    ]);
    expect(policy.guide).toMatchObject({ version: 1, parameters: { rate: '2.8%' } });
    expect(policy.guide.sha256).toBe(sha256(canonicalJson({ ...GUIDE, version: 1 })));
  });

  it('names words, values and result of each condition, and quotes nothing that is not in the text', async () => {
    const explained = await explanation('auditor');
    expect(explained.assessment.conditions.map(({ id: name, outcome }: Body) => [name, outcome])).toEqual([
      ['in-force', 'met'],
      ['industry-policy', 'met'],
      ['threshold', 'met'],
      ['fully-paid-in', 'met'],
      ['within-one-year', 'met'],
    ]);
    expect(explained.assessment.conditions.at(-1)).toMatchObject({
      values: { registeredOn: '2025-09-01', paidInOn: '2026-02-27' },
      from: [{ clause: '第六条', quote: '且在 1 年内到位' }],
    });
    const quotes = quotesIn(explained);
    expect(quotes.length).toBeGreaterThan(8);
    const text = textOf('sj-2025-8');
    for (const { quote } of quotes) expect(text).toContain(foldText(quote));
  });

  it('divides the award to the fen, by the words and the local rule for the odd one, and books just that', async () => {
    const explained = await explanation('sj-district-approver');
    const [commitment] = explained.commitments;
    expect(commitment).toMatchObject({ amount: AWARD, status: 'paid', sharing: { district: 5, town: 5 } });
    expect(commitment.shares.map(({ role, amount }: Body) => [role, amount])).toEqual([
      ['district', '91604.95'],
      ['town', '91604.94'],
    ]);
    expect(commitment.shares[0].from).toEqual([
      expect.objectContaining({ clause: '附则', quote: expect.stringContaining('5:5') }),
      expect.objectContaining({ local: true }),
    ]);
    expect(amounts(commitment.shares)).toBe(parseYuan(AWARD));
    const [reserved, payment] = explained.journals;
    expect(commitment.from).toEqual([{ journal: reserved.id }]);
    expect(explained.orders).toMatchObject([{ amount: AWARD, paidOn: '2026-03-18', from: [{ journal: payment.id }] }]);
    const expense = payment.postings.filter(({ account }: Body) => account === 'expense');
    expect(amounts(expense)).toBe(parseYuan(AWARD));
    expect(failing(explained)).toEqual([]);
  });

  it('says who decided what, and that computing it again gives the same bytes', async () => {
    const { proposal, approval, assessments, events } = await explanation('sj-town-clerk');
    const proposed = events.find(({ action }: Body) => action === 'propose');
    expect(proposal).toMatchObject({ amount: AWARD, reason: '符合条款', from: [{ event: proposed.seq }] });
    expect(approval).toMatchObject({ amount: AWARD, by: { name: '徐批准' } });
    expect(assessments.map(({ action, recomputed }: Body) => [action, recomputed])).toEqual([
      ['submit', 'identical'],
      ['propose', 'identical'],
      ['approve', 'identical'],
    ]);
  });

  it('shows a town its own books, which agree with its own share', async () => {
    const explained = await explanation('sj-town-reviewer');
    const offices = explained.journals.flatMap(({ postings }: Body) =>
      postings.map((one: Body) => one.office.organisation),
    );
    expect([...new Set(offices)]).toEqual(['sj-jiuting']);
    expect(explained.books).toBe('own-book');
    expect(explained.checks).toContainEqual(
      expect.objectContaining({ name: 'reserved-and-spent', expected: '91604.94', found: '91604.94' }),
    );
    expect(failing(explained)).toEqual([]);
  });

  it('is not there for other offices and enterprises, and is no letter to the enterprise itself', async () => {
    for (const stranger of ['qp-district-reviewer', 'sj-sheshan-clerk', 'ent-04', 'catalogue-editor', 'admin'])
      for (const file of ['', '/file'])
        expect(await world.as(stranger).get(`/applications/${id}/explanation${file}`)).toMatchObject({ status: 404 });
    expect(await world.as('ent-01').get(`/applications/${id}/explanation`)).toMatchObject({
      status: 403,
      body: { code: 'role-missing' },
    });
  });
});

describe('the same award, taken back', () => {
  beforeAll(takeBack, 60_000);

  it('adds up to nothing owed, each repayment with its journal', async () => {
    const explained = await explanation('auditor');
    expect(explained.case.state).toBe('clawed_back');
    const [recovery] = explained.recoveries;
    expect(recovery).toMatchObject({ amount: AWARD, repaid: AWARD, owed: '0.00', state: 'settled' });
    const ordered = explained.events.find(({ action }: Body) => action === 'order-recovery');
    expect(recovery.from).toContainEqual({ event: ordered.seq, action: 'order-recovery' });
    const journals = new Map<string, Body>(explained.journals.map((journal: Body) => [journal.id, journal]));
    for (const repayment of recovery.repayments) {
      const [{ journal }] = repayment.from;
      const cash = journals.get(journal).postings.filter(({ account }: Body) => account === 'cash');
      expect(amounts(cash)).toBe(parseYuan(repayment.amount));
    }
    const recovered = explained.journals
      .flatMap(({ postings }: Body) => postings)
      .filter(({ account }: Body) => account === 'recovered');
    expect(amounts(recovered)).toBe(-parseYuan(AWARD));
    expect(explained.checks.find(({ name }: Body) => name === 'recovered-is-what-came')).toMatchObject({
      expected: AWARD,
      found: AWARD,
    });
    expect(failing(explained)).toEqual([]);
  });

  it('is one paper in which Chinese can be searched, with the hash of the JSON at its foot', async () => {
    const explained = await explanation('auditor');
    const answer = await world.as('auditor').get(`/applications/${id}/explanation/file`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain(`${explained.case.number}-explanation.pdf`);
    const text = await searchable('auditor');
    for (const words of ['案件说明书', explained.case.number, '给予实际到位资金最高 3%', '2.8%', AWARD, '91604.95'])
      expect(text).toContain(words);
    for (const { id: journal } of explained.journals) expect(text).toContain(journal);
    expect(text).toContain(sha256(canonicalJson(explained)));
    expect(text).not.toContain('DIFFERS');
    const again = await file('auditor');
    world.clock.set('2026-04-30T09:00:00+08:00');
    expect((await file('auditor')).equals(again)).toBe(true);
  });

  it('shows a figure that somebody changed, at the byte and in the books, and the rest where nothing can be read', async () => {
    const newest = '(SELECT max(computed_at) FROM case_assessment WHERE application_id = $1)';
    await plant(
      `UPDATE case_assessment SET result = replace(result, $2, '193209.89')
        WHERE application_id = $1 AND computed_at = ${newest}`,
      [id, AWARD],
    );
    await plant(
      `UPDATE entry SET amount = amount - 1 WHERE (journal_id, line) =
         (SELECT e.journal_id, e.line FROM entry e JOIN journal j ON j.id = e.journal_id JOIN account a ON a.id = e.account_id
           WHERE j.application_id = $1 AND j.kind = 'payment' AND a.kind = 'expense' LIMIT 1)`,
      [id],
    );
    const explained = await explanation('auditor');
    expect(explained.assessments.at(-1).recomputed).toMatch(/^differs at byte \d+ of the result$/);
    expect(failing(explained).map(({ name, expected: said, found }: Body) => [name, said, found])).toEqual([
      ['journals-balance', '0.00', '0.01'],
      ['expense-is-what-was-paid', AWARD, '183209.88'],
      ['recomputed', 'true', 'false'],
    ]);
    await plant(`UPDATE case_assessment SET result = 'x' WHERE application_id = $1`, [id]);
    const unreadable = await explanation('auditor');
    expect(unreadable).toMatchObject({ assessment: null, commitments: [{ amount: AWARD }] });
    expect(unreadable.assessments.at(-1).recomputed).toContain('differs at byte 0 of the result');
    expect(await searchable('auditor')).toContain('所存评估已无法读取');
  });
});

describe('two awards for one project', () => {
  beforeAll(async () => {
    earlier = await world.toApproved('ent-08', 'qp-2024-4.promotion-event', event, '300000.00', 'qp');
    later = await world.toApproved('ent-08', 'qp-2024-4.promotion-event', event, '200000.00', 'qp');
  }, 60_000);

  it('name the earlier one by its number and amount, where the limit of the project counted it', async () => {
    const explained = await explanation('qp-district-reviewer', later);
    const { number } = await world.read('auditor', earlier);
    expect(explained.assessment.limits).toMatchObject([
      {
        kind: 'per-project',
        cap: '500000.00',
        used: '300000.00',
        remaining: '200000.00',
        counted: [{ applicationId: earlier, number, amount: '300000.00', keyValue: 'QP-2026-1' }],
        countedAmount: '300000.00',
      },
    ]);
    expect(explained.assessment.amount.steps.at(-1)).toMatchObject({ rule: 'limit-per-project', amount: '200000.00' });
    expect(failing(explained)).toEqual([]);
  });

  it('are borne by the district alone by a rule that is shown as its own, not as policy', async () => {
    const [commitment] = (await explanation('auditor', earlier)).commitments;
    expect(commitment.sharing).toMatchObject({ district: 1, town: 0, from: [{ local: true }] });
    expect(commitment.shares).toMatchObject([{ role: 'district', amount: '300000.00' }]);
  });

  it('have nothing to explain while they are drafts', async () => {
    const draft = await world.draft('ent-08', 'qp-2024-4.promotion-event', { ...event, projectCode: 'QP-2026-2' });
    expect(await world.as('auditor').get(`/applications/${draft}/explanation`)).toMatchObject({
      status: 409,
      body: { code: 'nothing-to-explain' },
    });
  });
});

describe('what was not granted', () => {
  it('a refusal is explained by its clause, with no money to explain', async () => {
    const refused = await world.toDistrict('ent-04', 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    await world.act('sj-district-reviewer', refused, 'reject', { clause: '7', reason: '认定主体与申请企业不一致' });
    const explained = await explanation('sj-district-approver', refused);
    expect(explained).toMatchObject({ proposal: null, approval: null, commitments: [], orders: [], journals: [] });
    expect(explained.recommendation).toMatchObject({ amount: '500000.00' });
    expect(explained.events.at(-1)).toMatchObject({ action: 'reject', citation: { clause: '第七条' } });
    expect(explained.assessments.map(({ action }: Body) => action)).toEqual(['submit']);
    expect(failing(explained)).toEqual([]);
  });
});

describe('an award that was divided anew', () => {
  const FOUND = { sourceNumber: '沪松府〔2022〕147号', sourceTitle: '分担比例的通知', finding: '第三条：区镇 6:4' };
  let divided: string;

  beforeAll(async () => {
    divided = await world.toApproved('ent-02', 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    const body = { measure: 'sj-2025-8.rd-centre', governed: true, districtParts: 6, townParts: 4, ...FOUND };
    const [maker, checker] = [world.as('sj-finance-maker'), world.as('sj-finance-checker')];
    const { id: determination } = expected(await maker.post('/finance/sharing-determinations', body), 201);
    expected(await checker.post(`/finance/sharing-determinations/${determination}/actions/confirm`), 200);
    const proposed = expected(await maker.post('/finance/reapportionments', { applicationId: divided }), 201);
    expected(await checker.post(`/finance/reapportionments/${proposed.id}/actions/confirm`), 200);
  }, 60_000);

  const shares = (division: Body) => division.shares.map(({ role, amount }: Body) => [role, amount]);

  it('shows both divisions, each with its own ground, and the journals of both', async () => {
    const explained = await explanation('sj-district-approver', divided);
    const [commitment] = explained.commitments;
    expect(shares(commitment)).toEqual([
      ['district', '300000.00'],
      ['town', '200000.00'],
    ]);
    expect(commitment.sharing.from).toEqual([{ determination: expect.any(String), found: FOUND }]);
    expect(shares(commitment.committedWith)).toEqual([
      ['district', '250000.00'],
      ['town', '250000.00'],
    ]);
    expect(commitment.committedWith.sharing.from).toEqual([expect.objectContaining({ clause: '附则' })]);
    const kinds = new Map(explained.journals.map((journal: Body) => [journal.id, journal.kind]));
    expect(commitment.from.map(({ journal }: Body) => kinds.get(journal))).toEqual(['commitment', 'reapportionment']);
    expect(failing(explained)).toEqual([]);
  });

  it('shows the town its new share, and not what the district found', async () => {
    const explained = await explanation('sj-town-finance', divided);
    expect(explained.commitments[0].sharing.from).toEqual([{ determination: expect.any(String), found: null }]);
    expect(explained.checks).toContainEqual(
      expect.objectContaining({ name: 'reserved-and-spent', found: '200000.00' }),
    );
    expect(failing(explained)).toEqual([]);
  });
});
