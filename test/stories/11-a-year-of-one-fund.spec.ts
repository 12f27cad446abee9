import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { balances, bankAnswer, batchOf, importAnswer, send, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

const GOLDEN = 'test/stories/golden/year-of-one-fund.txt';
const FUND = 'sj-2025-8';
const MAKER = 'sj-finance-maker';
const CHECKER = 'sj-finance-checker';
const capital = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000033.00',
  registeredOn: '2026-01-02',
  paidInAmount: '6000033.00',
  paidInOn: '2026-01-04',
};

/**
 * A year of sj-2025-8 between 松江区 and 九亭镇: two budgets, three measures, a payment that the bank returns after its
 * quarter was settled, two settled quarters, and what is left carried over.
 */
describe('a year of one fund', () => {
  let world: World;
  const told: string[] = [];
  const tell = (...lines: string[]) => told.push(...lines);

  beforeAll(async () => {
    world = await World.open('2026-01-05T09:00:00+08:00');
    await world.budget('songjiang', FUND, '1000000.00');
    await world.budget('sj-jiuting', FUND, '1000000.00');
    for (const applicant of ['ent-01', 'ent-02', 'ent-04']) await verifiedAccount(world, applicant);
  }, 60_000);
  afterAll(() => world.close());

  /** What the document says of a measure, recorded by one and confirmed by another. */
  async function determined(measure: string, parts?: { districtParts: number; townParts: number }): Promise<void> {
    const body = {
      measure,
      governed: parts !== undefined,
      ...parts,
      sourceNumber: '沪松府〔2022〕147号',
      sourceTitle: '关于进一步明确松江区产业扶持资金分担比例的通知',
      finding: parts ? '演示：该文就本条款另有规定' : '演示：该文未就本条款作出规定',
    };
    const { id } = expected(await world.as(MAKER).post('/finance/sharing-determinations', body), 201);
    expected(await world.as(CHECKER).post(`/finance/sharing-determinations/${id}/actions/confirm`), 200);
  }

  async function budgets(title: string): Promise<void> {
    const { items } = expected(await world.as(MAKER).get(`/finance/budgets?fund=${FUND}`), 200);
    const lines = items.map((budget: Record<string, string>) => {
      const { organisation, fiscalYear, appropriated, available, encumbered, spent } = budget;
      return `  ${fiscalYear} ${organisation}: ${appropriated} = ${available} + ${encumbered} + ${spent}`;
    });
    tell(title, ...lines.sort());
  }

  /** @returns the order, sent to the bank and answered with this result */
  async function answered(id: string, day: string, result: '成功' | '退回', order?: object) {
    world.clock.set(`${day}T15:00:00+08:00`);
    const orders = order ? [order] : await sent(id);
    const text = bankAnswer(orders, day).replace('成功', result);
    return { order: orders[0], outcomes: (await importAnswer(world, MAKER, text, `${day}-${result}.csv`)).outcomes };
  }
  async function sent(id: string) {
    const { orders, batch } = await batchOf(world, MAKER, [id]);
    await send(world, 'sj', batch);
    return orders;
  }

  /** Draws up a quarter, closes it as another person and records the money; tells every line of it. */
  async function settled(quarter: { periodFrom: string; periodTo: string }, on: string): Promise<void> {
    world.clock.set(`${on}T10:00:00+08:00`);
    const draft = expected(await world.as(MAKER).post('/finance/settlements', { town: 'sj-jiuting', ...quarter }), 201);
    const path = `/finance/settlements/${draft.id}`;
    const closed = expected(await world.as(CHECKER).post(`${path}/actions/close`, undefined, draft.version), 200);
    const paid = { settledOn: on, bankReference: `B-${on}` };
    expected(await world.as(MAKER).post(`${path}/actions/settle`, paid, closed.version), 200);
    const { lines, ...statement } = expected(await world.as(MAKER).get(path), 200);
    tell(`${statement.number} ${quarter.periodFrom}..${quarter.periodTo}: opening ${statement.opening}`);
    for (const line of lines) tell(`  ${line.day} ${line.caseNumber} ${line.kind} ${line.account} ${line.amount}`);
    tell(`  due ${statement.due}, closing ${statement.closing}`);
    for (const format of ['xlsx', 'pdf']) {
      expect((await world.as(MAKER).get(`${path}/file?format=${format}`)).status).toBe(200);
    }
  }

  /** Tells what the case has made of the district's accounts, entry by entry. */
  async function statement(id: string): Promise<void> {
    const { number, items } = expected(await world.as(MAKER).get(`/applications/${id}/statement`), 200);
    const own = items.filter(({ organisation }: Record<string, string>) => organisation === 'songjiang');
    tell(`The case ${number} in the district's books:`);
    for (const { day, kind, account, amount, balance } of own)
      tell(`  ${day} ${kind} ${account} ${amount} → ${balance}`);
    expect((await world.as('ent-04').get(`/applications/${id}/statement`)).status).toBe(403);
    expect((await world.as('ent-01').get(`/applications/${id}/statement`)).status).toBe(404);
  }

  it('adds up from the first budget to what is carried over, the same in every run', async () => {
    await determined('sj-2025-8.foreign-capital');
    await determined('sj-2025-8.aeo');
    await determined('sj-2025-8.rd-centre', { districtParts: 6, townParts: 4 });
    const first = await world.toApproved('ent-01', 'sj-2025-8.foreign-capital', capital, '180000.99');
    const { outcomes } = await answered(first, '2026-03-02', '成功');
    expect(outcomes).toEqual({ confirmed: 1 });
    const aeo = { newlyRecognised: true, recognisedOn: '2026-01-20' };
    const second = await world.toApproved('ent-04', 'sj-2025-8.aeo', aeo, '150000.00');
    const { order } = await answered(second, '2026-03-27', '成功');
    await budgets('Budgets at the end of March: appropriated = available + awarded + spent');
    await settled({ periodFrom: '2026-01-01', periodTo: '2026-03-31' }, '2026-04-02');

    await answered(second, '2026-04-07', '退回', order);
    expect((await world.read(MAKER, second)).state).toBe('approved');
    await answered(second, '2026-04-20', '成功');
    const third = await world.toApproved('ent-02', 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    await answered(third, '2026-06-15', '成功');
    await statement(second);
    await settled({ periodFrom: '2026-04-01', periodTo: '2026-06-30' }, '2026-07-02');

    world.clock.set('2027-01-01T00:00:00+08:00');
    for (const organisation of ['songjiang', 'sj-jiuting']) {
      const carried = { organisation, fund: FUND, fiscalYear: 2026, reference: `结转〔2027〕${organisation}` };
      expected(await world.as(MAKER).post('/finance/budgets/carry-overs', carried), 201);
    }
    await budgets('Budgets on 1 January 2027: appropriated = available + awarded + spent');
    tell('Accounts of the fund that are not zero:');
    const accounts = Object.entries(await balances(world, MAKER, FUND)).sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    for (const [account, balance] of accounts) tell(`  ${account}: ${balance}`);
    expect(await world.verifyLedger()).toEqual([]);

    const text = `${told.join('\n')}\n`;
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync('test/stories/golden', { recursive: true });
      writeFileSync(GOLDEN, text);
    }
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  }, 60_000);
});
