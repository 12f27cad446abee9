/**
 * A year of sj-2025-8 between 松江区 and three towns: two million shared 5:5, twelve awards under four measures, one of
 * them paid in two parts, one returned by the bank after its quarter was settled and paid again, two settled quarters, a
 * false declaration whose recovery is set off against a later award, and what is left carried over. Money moves on the
 * last days of both quarters and of the year. Every step is a request, and every identity is summed up anew from what the
 * golden file prints.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { storyDocument } from '../support/catalogue.js';
import { verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';
import { AWARDS, BUDGETS, FUND, LATER, LATER_FUND, OFFICES, TOWNS } from '../support/year/awards.js';
import { yearOf } from '../support/year/books.js';
import { caseStatement } from '../support/year/cases.js';
import { closing } from '../support/year/closing.js';
import {
  bankReturns,
  foundFalse,
  MAKER,
  orderedAgain,
  paid,
  repaid,
  sentAndPaid,
  setOff,
  settled,
} from '../support/year/money.js';
import { approved, determined, publishGuide, staffZhongshan } from '../support/year/review.js';
import { printed, yuan } from '../support/year/table.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const GOLDEN = 'test/stories/golden/year-of-one-fund.txt';
const FIRST_QUARTER = { periodFrom: '2026-01-01', periodTo: '2026-03-31' };
const SECOND_QUARTER = { periodFrom: '2026-04-01', periodTo: '2026-06-30' };

let world: World;
const ids: Record<string, string> = {};
const quarters: Body[] = [];
const carried = new Map<string, string>();

const id = (name: string) => ids[name] as string;
const all = (...names: string[]) => names.map((name) => ({ applicationId: id(name) }));
const stateOf = async (name: string) => (await world.read(MAKER, id(name))).state;
const journalsOf = async (name: string, kind: string): Promise<Body[]> =>
  expected(await world.as(MAKER).get(`/finance/journals?applicationId=${id(name)}&kind=${kind}`), 200).items;

beforeAll(async () => {
  world = await World.open('2026-01-05T09:00:00+08:00', [storyDocument(LATER_FUND)]);
  await staffZhongshan(world);
  await publishGuide(world);
  for (const office of OFFICES) await world.budget(office, FUND, BUDGETS[office]);
  for (const place of ['01', '02', '03', '04', '05'])
    await verifiedAccount(world, `ent-${place}`, 'sj', `62220210010000000${place}`);
}, 60_000);
afterAll(() => world.close());

describe('a year of one fund', () => {
  let returned: Body;
  let recovery: Body;

  it('pays four awards in the first quarter, and settles them once it is known who bears their measures', async () => {
    Object.assign(ids, await approved(world, AWARDS.first, '2026-01-26'));
    await paid(world, all('falseCapital', 'sheshanAeo', 'zhongshanAeo'), '2026-03-02');
    [returned] = await paid(world, all('returned'), '2026-03-31');
    world.clock.set('2026-04-02T09:00:00+08:00');
    const blocked = { town: 'sj-jiuting', ...FIRST_QUARTER };
    expect(await world.as(MAKER).post('/finance/settlements', blocked)).toMatchObject({
      status: 422,
      body: { code: 'settlement-blocked' },
    });
    expect(await pending()).toEqual([
      ['sj-2025-8.aeo', '235000.00'],
      ['sj-2025-8.foreign-capital', '90000.49'],
    ]);
    for (const measure of ['foreign-capital', 'aeo', 'rd-centre', 'service-trade-match'])
      await determined(world, `${FUND}.${measure}`);
    expect(await pending()).toEqual([]);
    for (const town of TOWNS) quarters.push(await settled(world, { town, ...FIRST_QUARTER }, '2026-04-02'));
  }, 60_000);

  it('takes a settled payment back that the bank returns, and pays it again', async () => {
    const line = await bankReturns(world, returned, '2026-04-07');
    expect(await stateOf('returned')).toBe('approved');
    await sentAndPaid(world, [await orderedAgain(world, line, '2026-04-17')], '2026-04-20');
    expect(await stateOf('returned')).toBe('disbursed');
  });

  it('pays a match in two parts, the first of them in the second quarter', async () => {
    Object.assign(ids, await approved(world, AWARDS.second, '2026-05-06'));
    await paid(world, all('centre', 'sheshanCapital', 'zhongshanCapital'), '2026-06-15');
    await paid(world, [{ applicationId: id('inParts'), amount: '70000.01' }], '2026-06-30');
    expect(await stateOf('inParts')).toBe('approved');
    for (const town of TOWNS) quarters.push(await settled(world, { town, ...SECOND_QUARTER }, '2026-07-02'));
    Object.assign(ids, await approved(world, AWARDS.third, '2026-07-06'));
    await paid(world, all('inParts', 'sheshanMatch', 'jiutingMatch'), '2026-07-27');
    expect(await stateOf('inParts')).toBe('disbursed');
  }, 60_000);

  it('orders back what was paid on a false declaration, and bars the enterprise under this document only', async () => {
    recovery = await foundFalse(world, 'ent-01', '2026-08-10');
    expect(recovery).toMatchObject({ applicationId: id('falseCapital'), amount: '180000.99', owed: '180000.99' });
    const { measure, facts } = AWARDS.third.jiutingMatch;
    const barred = await world.draft('ent-01', measure, facts);
    expect(await world.trySubmit('ent-01', barred)).toMatchObject({ status: 422, body: { code: 'barred' } });
    const [ordered] = await journalsOf('falseCapital', 'recovery-ordered');
    const journal = expected(await world.as(MAKER).get(`/finance/journals/${ordered.id}`), 200);
    expect(journal).toMatchObject({
      total: '180000.99',
      case: { id: id('falseCapital'), state: 'recovery' },
      event: { action: 'order-recovery', from: 'disbursed', citation: { clause: '附则' } },
    });
    expect(journal.entries).toHaveLength(3);
    expect(await world.as('ent-01').get(`/finance/journals/${ordered.id}`)).toMatchObject({ status: 403 });
  });

  it('gets it back in money and by an offset against an award under another document', async () => {
    expect(await repaid(world, recovery, '50000.01', '2026-09-04')).toMatchObject({ owed: '130000.98' });
    // Here it is found that the other text does govern the clause: the award is divided as that says.
    await determined(world, LATER.measure, { districtParts: 6, townParts: 4 });
    for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, LATER_FUND, '100000.00');
    Object.assign(ids, await approved(world, { later: LATER }, '2026-09-07'));
    const offset = { applicationId: id('later'), amount: '100000.00' };
    expect(await setOff(world, recovery, offset, '2026-09-21')).toMatchObject({ owed: '30000.98', state: 'open' });
    expect(await stateOf('later')).toBe('disbursed');
    expect(await stateOf('falseCapital')).toBe('recovery');
  });

  it('shows the books of a case to its offices only', async () => {
    const statement = `/applications/${id('falseCapital')}/statement`;
    expect(await world.as('ent-01').get(statement)).toMatchObject({ status: 403 });
    expect(await world.as('ent-04').get(statement)).toMatchObject({ status: 404 });
    expect(await world.as('sj-sheshan-reviewer').get(statement)).toMatchObject({ status: 404 });
    const { items } = expected(await world.as('sj-town-finance').get(statement), 200);
    expect(new Set(items.map(({ organisation }: Body) => organisation))).toEqual(new Set(['sj-jiuting']));
  });

  it('ends with one award that is not paid, and carries over what is left', async () => {
    Object.assign(ids, await approved(world, { zhongshanMatch: AWARDS.fourth.zhongshanMatch }, '2026-10-12'));
    Object.assign(ids, await approved(world, { unpaid: AWARDS.fourth.unpaid }, '2026-12-01'));
    await paid(world, all('zhongshanMatch'), '2026-12-31');
    world.clock.set('2027-01-01T00:00:00+08:00');
    for (const organisation of OFFICES) {
      const document = { organisation, fund: FUND, fiscalYear: 2026, reference: `结转〔2027〕${organisation}` };
      const { amount } = expected(await world.as(MAKER).post('/finance/budgets/carry-overs', document), 201);
      carried.set(organisation, amount);
    }
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('adds up, the same in every run', async () => {
    const { later, ...ofFund } = ids;
    const told = await yearOf(world, { ofFund: Object.values(ofFund), later: later as string, quarters, carried });
    const identities = closing(told);
    for (const [name, one, other] of identities) expect(`${name}: ${yuan(one)}`).toBe(`${name}: ${yuan(other)}`);
    const proof = identities.map(([name, amount]) => `${yuan(amount).padStart(12)}  ${name}`);
    const statements = await Promise.all(
      [id('returned'), id('falseCapital')].map((one) => caseStatement(world, one, 'songjiang')),
    );
    const tables = [...Object.values(told).flat(), ...statements].flatMap(printed);
    const text = `${[...tables, '## Summed up from the tables', '', ...proof].join('\n')}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});

/** The measures that block a settlement, with what stands between the district and its towns of them. */
async function pending(): Promise<string[][]> {
  const { items } = expected(await world.as(MAKER).get('/finance/sharing-determinations/pending'), 200);
  return items
    .filter(({ unsettled }: Body) => unsettled.entries > 0)
    .map(({ measure, unsettled }: Body) => [measure, unsettled.amount]);
}
