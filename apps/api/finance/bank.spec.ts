import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankAnswer, importAnswer } from '../../../test/support/paying.js';
import { expected, World } from '../../../test/support/world.js';

describe('the bank desk over HTTP', () => {
  let world: World;
  const maker = 'sj-finance-maker';
  const checker = 'sj-finance-checker';

  beforeAll(async () => {
    world = await World.open('2026-09-01T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  it('keeps the treasury’s own account, verified by a second person', async () => {
    expect((await world.as(maker).get('/finance/treasury-account')).body.code).toBe('treasury-account-missing');
    const account = { accountName: '上海市松江区财政局', accountNumber: '310015000000000099', bankName: '演示银行' };
    const { id } = expected(await world.as(maker).post('/finance/treasury-account', account), 201);
    const verify = `/finance/treasury-account/${id}/actions/verify`;
    expect((await world.as(maker).post(verify)).status).toBe(403);
    expect(expected(await world.as(checker).post(verify), 200)).toMatchObject({ verified: true, bankName: '演示银行' });
    expect((await world.as(maker).post('/finance/treasury-account', { ...account, accountNumber: '=1' })).status).toBe(
      400,
    );
  });

  it('asks for a code where an order is held, and for cases or items where one is made', async () => {
    const hold = '/finance/orders/00000000-0000-7000-8000-000000000000/actions/hold';
    expect((await world.as(maker).post(hold, { code: 'whim', reason: 'x' }, 1)).status).toBe(400);
    expect((await world.as(maker).post(hold, { code: 'other', reason: 'x' }, 1)).status).toBe(404);
    expect((await world.as(maker).post('/finance/orders', {})).status).toBe(400);
    expect((await world.as(maker).post('/finance/orders', { items: [{ amount: '1.00' }] })).status).toBe(400);
    expect((await world.as(maker).get('/finance/orders?unanswered=true')).body.items).toEqual([]);
  });

  it('divides an award anew for its own people only, and only one that there is', async () => {
    const unknown = { applicationId: '00000000-0000-7000-8000-000000000000' };
    const path = '/finance/reapportionments';
    expect((await world.as(maker).post(path, {})).status).toBe(400);
    expect((await world.as(maker).post(path, unknown)).status).toBe(404);
    expect((await world.as(checker).post(path, unknown)).status).toBe(403);
    expect((await world.as(checker).post(`${path}/${unknown.applicationId}/actions/confirm`)).status).toBe(404);
    expect((await world.as(maker).post(`${path}/${unknown.applicationId}/actions/confirm`)).status).toBe(403);
    expect((await world.as(maker).post(`${path}/x/actions/decline`)).status).toBe(404);
    expect(expected(await world.as(checker).get(`${path}?state=proposed`), 200).items).toEqual([]);
    expect((await world.as(checker).get(`${path}?state=lost`)).status).toBe(400);
    expect((await world.as('ent-01').get(path)).status).toBe(403);
  });

  it('lists what matches nothing with its ways, and lets a second person resolve it once', async () => {
    const order = { reference: 'HQ1234', amount: '1.00' };
    const { id } = await importAnswer(world, maker, bankAnswer([order], '2026-09-01'));
    const list = `/finance/exceptions?kind=unknown-reference&bankReturnId=${id}`;
    const { items } = expected(await world.as(checker).get(list), 200);
    expect(items).toMatchObject([{ line: 2, ways: ['not-ours', 'assign-to-order'], resolution: null }]);
    const path = `/finance/exceptions/${id}/2/actions/resolve`;
    expect((await world.as(maker).post(path, { resolution: 'not-ours', reason: '他行来款' })).status).toBe(403);
    expect((await world.as(checker).post(path, { resolution: 'forget', reason: 'x' })).status).toBe(400);
    expected(await world.as(checker).post(path, { resolution: 'not-ours', reason: '他行来款' }), 200);
    expect((await world.as(checker).post(path, { resolution: 'not-ours', reason: '他行来款' })).body.code).toBe(
      'exception-resolved',
    );
    expect(expected(await world.as(checker).get(list), 200).items).toEqual([]);
    const resolved = expected(await world.as(checker).get(`${list}&state=resolved`), 200);
    expect(resolved.items).toMatchObject([{ resolution: 'not-ours', resolutionReason: '他行来款', ways: [] }]);
  });
});
