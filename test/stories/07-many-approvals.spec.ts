/**
 * 200 cases wait for approval, the district's budget carries 50 of them, and all are approved at the same time: 50 are
 * granted, the others are told that the money is short, and not a fen is committed twice.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/api.js';
import { balances } from '../support/paying.js';
import { casesOnNotice } from '../support/prepared-cases.js';
import { World } from '../support/world.js';

const CASES = 200;
const CARRIED = 50;
const AT_ONCE = 20;

describe('200 approvals on a budget of 50', () => {
  let world: World;
  let ids: string[];

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    // 250,000.00 of each award fall to the district, whose budget carries exactly 50; the town could bear 60.
    await world.budget('songjiang', 'sj-2025-8', '12500000.00');
    await world.budget('sj-jiuting', 'sj-2025-8', '15000000.00');
    ids = await casesOnNotice(world, CASES);
    await world.afterNotice('sj-district-approver', ids.at(-1) as string);
  }, 120_000);
  afterAll(() => world.close());

  /** Approves all cases, so many at a time, each as soon as one before it is answered. */
  async function approveAll(): Promise<Answer[]> {
    const approver = world.as('sj-district-approver');
    const { version } = await world.read('sj-district-approver', ids[0] as string);
    const waiting = [...ids];
    const answers: Answer[] = [];
    const work = async () => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
        answers.push(await approver.post(`/applications/${id}/actions/approve`, {}, version));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return answers;
  }

  it('50 succeed and 150 are told that the budget is short', async () => {
    const answers = await approveAll();
    const granted = answers.filter(({ status }) => status === 200);
    const short = answers.filter(({ status, body }) => status === 422 && body.code === 'budget-short');
    expect([granted.length, short.length]).toEqual([CARRIED, CASES - CARRIED]);
    for (const { body } of granted) expect(body).toMatchObject({ state: 'approved', awardedAmount: '500000.00' });
  }, 120_000);

  it('the books hold what was granted and nothing of what was refused', async () => {
    expect(await balances(world, 'sj-finance-maker', 'sj-2025-8')).toEqual({
      'songjiang authority': '12500000.00',
      'songjiang encumbered': '-12500000.00',
      'sj-jiuting authority': '15000000.00',
      'sj-jiuting available': '-2500000.00',
      'sj-jiuting encumbered': '-12500000.00',
    });
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('the other 150 stay where they were, and one more budget carries one of them', async () => {
    const { rows } = await world.test.owner.query(
      'SELECT state, count(*)::int AS cases FROM application GROUP BY state ORDER BY state',
    );
    expect(rows).toEqual([
      { state: 'approved', cases: CARRIED },
      { state: 'public_notice', cases: CASES - CARRIED },
    ]);
    await world.budget('songjiang', 'sj-2025-8', '250000.00', '追加预算');
    const { items } = (await world.as('sj-district-approver').get('/applications?state=public_notice&limit=2')).body;
    expect(await world.act('sj-district-approver', items[0].id, 'approve')).toMatchObject({ state: 'approved' });
    expect(await world.tryAct('sj-district-approver', items[1].id, 'approve')).toMatchObject({
      status: 422,
      body: { code: 'budget-short' },
    });
  });
});
