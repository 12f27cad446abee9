import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected, World } from '../../../test/support/world.js';

describe('budgets over HTTP', () => {
  let world: World;
  const maker = 'sj-finance-maker';
  const book = { organisation: 'sj-jiuting', fund: 'budget-test', fiscalYear: 2025 };

  beforeAll(async () => {
    world = await World.open('2026-01-01T00:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  const post = (path: string, body: object) => world.as(maker).post(path, { ...book, ...body });

  it("appropriates, adjusts and carries over a town's budget, and shows every year by itself", async () => {
    expected(await post('/finance/budgets', { amount: '100.00', reference: 'A' }), 201);
    const reduced = expected(await post('/finance/budgets/adjustments', { amount: '-30.00', reference: 'B' }), 201);
    expect(reduced).toMatchObject({ organisation: 'sj-jiuting', measureGroup: '', amount: '-30.00' });
    const short = await post('/finance/budgets/adjustments', { amount: '-70.01', reference: 'C' });
    expect([short.status, short.body.code]).toEqual([422, 'budget-short']);
    const carried = expected(await post('/finance/budgets/carry-overs', { reference: 'D' }), 201);
    expect(carried).toMatchObject({ fiscalYear: 2025, toYear: 2026, amount: '70.00' });
    const { items, totals } = expected(await world.as(maker).get('/finance/budgets?fund=budget-test'), 200);
    expect(items).toMatchObject([
      { fiscalYear: 2025, appropriated: '0.00', available: '0.00' },
      { fiscalYear: 2026, appropriated: '70.00', available: '70.00' },
    ]);
    expect(totals).toMatchObject({ appropriated: '70.00', available: '70.00', spent: '0.00' });
  });

  it('refuses a group that the office does not have, and a form that says nothing', async () => {
    const unknown = await post('/finance/budgets', { amount: '1.00', reference: 'E', measureGroup: 'none' });
    expect([unknown.status, unknown.body.code]).toEqual([400, 'measure-group-unknown']);
    expect((await post('/finance/budgets/adjustments', { reference: 'F' })).status).toBe(400);
    expect((await post('/finance/budgets/carry-overs', {})).status).toBe(400);
  });
});
