/** Six cases on public notice under a budget of three: what the list does to each, and that it is done once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { casesOnNotice } from '../../../test/support/prepared-cases.js';
import { expected, World } from '../../../test/support/world.js';
import { MOST_APPROVALS } from './bulk.dto.js';

const PATH = '/applications/bulk/approve';

describe('bulk actions', () => {
  let world: World;
  let ids: string[];
  let version: number;

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    // 250,000.00 of each award fall to either treasury, and the district carries three.
    await world.budget('songjiang', 'sj-2025-8', '750000.00');
    await world.budget('sj-jiuting', 'sj-2025-8', '5000000.00');
    ids = (await casesOnNotice(world, 6)).sort();
    await world.afterNotice('sj-district-approver', ids.at(-1) as string);
    ({ version } = await world.read('sj-district-approver', ids[0] as string));
  }, 60_000);
  afterAll(() => world.close());

  const items = (some: string[]) => some.map((id) => ({ id, version }));
  const eventsOf = async (id: string) =>
    (await world.test.owner.query('SELECT 1 FROM case_event WHERE application_id = $1', [id])).rowCount;

  it('refuses a list that is empty, too long, or names a case twice or without its version', async () => {
    const approver = world.as('sj-district-approver');
    const wrong = [
      [],
      Array.from({ length: MOST_APPROVALS + 1 }, () => ({ id: newId(), version })),
      items([ids[0] as string, (ids[0] as string).toUpperCase()]),
      [{ id: ids[0] }],
      [null],
    ];
    for (const list of wrong) expect((await approver.post(PATH, { items: list })).status).toBe(400);
  });

  it('does not act for somebody who may not, case by case', async () => {
    const { results } = expected(await world.as('sj-district-reviewer').post(PATH, { items: items(ids) }), 200);
    expect(new Set(results.map(({ ok }: { ok: boolean }) => ok))).toEqual(new Set([false]));
    const elsewhere = expected(await world.as('qp-district-approver').post(PATH, { items: items(ids) }), 200);
    for (const { refusal } of elsewhere.results) expect(refusal).toMatchObject({ code: 'not-found', status: 404 });
  });

  it('approves in the order of the ids what the budget carries, and answers for each of the rest', async () => {
    const [a = '', stale = '', b = '', c = '', short = '', last = ''] = ids;
    const unknown = newId();
    const list = [...items([last, short, c, b, a]), { id: stale, version: version - 1 }, { id: unknown, version }];
    const { results } = expected(await world.as('sj-district-approver').post(PATH, { items: list }), 200);
    expect(results.map(({ id }: { id: string }) => id)).toEqual([...ids, unknown].sort());
    const of = (id: string) => results.find((result: { id: string }) => result.id === id);
    for (const id of [a, b, c]) expect(of(id)).toEqual({ id, ok: true, version: version + 1, state: 'approved' });
    expect(of(stale)).toMatchObject({ ok: false, refusal: { code: 'stale', params: { current: version } } });
    for (const id of [short, last]) expect(of(id)).toMatchObject({ ok: false, refusal: { code: 'budget-short' } });
    expect(of(unknown)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('a list repeated under its key does nothing twice, and tries again what was refused', async () => {
    await world.budget('songjiang', 'sj-2025-8', '250000.00', '追加预算');
    const key = { 'idempotency-key': newId() };
    const list = { items: items(ids.slice(4)) };
    const approver = world.as('sj-district-approver');
    const first = expected(await approver.post(PATH, list, undefined, key), 200).results;
    expect(first.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, false]);
    const events = await eventsOf(ids[4] as string);
    await world.budget('songjiang', 'sj-2025-8', '250000.00', '二次追加');
    const again = expected(await approver.post(PATH, list, undefined, key), 200).results;
    expect(again.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true]);
    expect(again[0]).toEqual(first[0]);
    expect(await eventsOf(ids[4] as string)).toBe(events);
    const other = { items: [{ id: ids[4], version, reason: '另一理由' }] };
    const reused = expected(await approver.post(PATH, other, undefined, key), 200).results;
    expect(reused[0].refusal.code).toBe('idempotency-key-reused');
  });

  it('carries each action’s own fields', async () => {
    const id = ids[1] as string;
    const reject = [{ id, version, clause: '7', reason: '不符合条件' }];
    expect(
      (await world.as('sj-district-approver').post('/applications/bulk/reject', { items: items([id]) })).status,
    ).toBe(400);
    const { results } = expected(
      await world.as('sj-district-approver').post('/applications/bulk/reject', { items: reject }),
      200,
    );
    expect(results[0]).toMatchObject({ id, ok: true, state: 'rejected' });
  });
});
