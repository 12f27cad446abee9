/**
 * A correction round under 沪松经规〔2025〕8号 第六条: the town returns the case with every defect at once, the enterprise
 * answers each, and the town's ten working days stand still meanwhile. A case that is not answered in time lapses, once.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lapse, perform } from '#casework';
import { SYSTEM_ACTOR } from '#kernel';
import { expected, World } from '../support/world.js';

const MEASURE = 'sj-2025-8.foreign-capital';
const FACTS = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '7800000.00',
  registeredOn: '2025-10-10',
  paidInAmount: '8000000.00',
  paidInOn: '2026-02-10',
};
const DEFECTS = [
  { kind: 'fact', target: 'paidInAmount', message: '与验资报告所载金额不符，请核对。' },
  { kind: 'evidence', target: 'paid-in-proof', message: '验资报告缺第3页，请重新上传。' },
];
const SIGNED = { declaration: { accepted: true } };

let world: World;
beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
}, 60_000);
afterAll(() => world.close());

/** A case that its town took in on Tuesday 2026-03-03. */
async function inTownReview(applicant: string): Promise<string> {
  const id = await world.draft(applicant, MEASURE, FACTS);
  await world.submit(applicant, id);
  world.clock.set('2026-03-03T10:00:00+08:00');
  await world.act('sj-town-clerk', id, 'accept');
  return id;
}

async function deadline(id: string, kind: string) {
  const { items } = expected(await world.as('sj-town-reviewer').get(`/deadlines?application=${id}`), 200);
  return items.find((item: { kind: string }) => item.kind === kind);
}

describe('a correction that is answered', () => {
  let id: string;
  beforeAll(async () => {
    id = await inTownReview('ent-01');
  });

  it('the town has until 2026-03-17 and returns the case on the 5th with two defects', async () => {
    expect(await deadline(id, 'town-review')).toMatchObject({ state: 'running', dueOn: '2026-03-17' });
    world.clock.set('2026-03-05T16:00:00+08:00');
    const returned = await world.act('sj-town-reviewer', id, 'return', { defects: DEFECTS });
    expect(returned).toMatchObject({ state: 'returned', dueOn: '2026-03-19' });
    const { defects } = await world.read('ent-01', id);
    expect(defects).toEqual(DEFECTS.map((defect) => expect.objectContaining({ ...defect, answeredAt: null })));
  });

  it('its clock stands still with eight working days left, and the enterprise has ten', async () => {
    expect(await deadline(id, 'town-review')).toMatchObject({ state: 'paused', workingDaysLeft: 8 });
    expect(await deadline(id, 'correction')).toMatchObject({ state: 'running', dueOn: '2026-03-19' });
    world.clock.set('2026-03-10T09:00:00+08:00');
    expect(await deadline(id, 'town-review')).toMatchObject({ state: 'paused', workingDaysLeft: 8, overdue: false });
  });

  it('the town cannot go on meanwhile', async () => {
    const body = { recommendedAmount: '240000.00', reason: '—' };
    expect(await world.tryAct('sj-town-reviewer', id, 'endorse', body)).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });
  });

  it('a corrected amount alone is not enough: the evidence is listed as unanswered', async () => {
    const { version } = await world.read('ent-01', id);
    const saved = await world
      .as('ent-01')
      .patch(`/applications/${id}`, { facts: { paidInAmount: '7800000.00' } }, version);
    expect(expected(saved, 200)).toMatchObject({ assessment: { amount: { value: '234000.00' } } });
    expect(await world.tryAct('ent-01', id, 'resubmit', SIGNED)).toMatchObject({
      status: 422,
      body: {
        code: 'defects-unanswered',
        problems: [{ at: 'paid-in-proof', detail: '验资报告缺第3页，请重新上传。' }],
      },
    });
    expect((await world.read('sj-town-reviewer', id)).facts.paidInAmount).toBe('8000000.00');
    // The enterprise sees both: what it is writing, and what the office has.
    expect(await world.read('ent-01', id)).toMatchObject({
      facts: { paidInAmount: '7800000.00' },
      submittedFacts: { paidInAmount: '8000000.00' },
      toDeclare: expect.stringContaining('真实、准确、完整'),
    });
  });

  it('with the evidence, an explanation and a new declaration it goes back to the town', async () => {
    await world.handIn('ent-01', id, 'paid-in-proof', undefined, '验资报告（全）.pdf');
    const [amount] = (await world.read('ent-01', id)).defects;
    const explanations = { [amount.id]: '另20万元系资本公积，不属注册资本，不计入本次申报。' };
    expect(await world.tryAct('ent-01', id, 'resubmit', { explanations })).toMatchObject({
      status: 422,
      body: { code: 'declaration-missing' },
    });
    world.clock.set('2026-03-12T15:00:00+08:00');
    expect(await world.act('ent-01', id, 'resubmit', { ...SIGNED, explanations })).toMatchObject({
      state: 'town_review',
      dueOn: '2026-03-24',
    });
    const seen = await world.read('sj-town-reviewer', id);
    expect(seen).toMatchObject({ revision: 2, facts: { paidInAmount: '7800000.00' } });
    expect(seen.earlier).toEqual([{ revision: 1, facts: expect.objectContaining({ paidInAmount: '8000000.00' }) }]);
    const queue = expected(await world.as('sj-town-reviewer').get('/applications?queue=mine'), 200);
    expect(queue.items).toMatchObject([{ id, dueOn: '2026-03-24', workingDaysLeft: 8 }]);
    expect(seen.defects).toEqual([
      expect.objectContaining({ target: 'paidInAmount', answer: explanations[amount.id] }),
      expect.objectContaining({ target: 'paid-in-proof', answer: null }),
    ]);
    for (const { answeredAt } of seen.defects) expect(answeredAt).toBe('2026-03-12T15:00:00+08:00');
  });

  it('the difference stays on the event', async () => {
    const { items } = expected(await world.as('sj-town-reviewer').get(`/applications/${id}/events`), 200);
    const resubmission = items.at(-1);
    expect(resubmission).toMatchObject({
      action: 'resubmit',
      from: 'returned',
      to: 'town_review',
      data: {
        changes: [{ name: 'paidInAmount', before: '8000000.00', after: '7800000.00' }],
        newEvidence: ['paid-in-proof'],
      },
    });
    expect(Object.values(resubmission.data.explanations)).toEqual([
      '另20万元系资本公积，不属注册资本，不计入本次申报。',
    ]);
  });

  it('the town gets back exactly the five working days that the correction took', async () => {
    expect(await deadline(id, 'town-review')).toMatchObject({
      state: 'running',
      dueOn: '2026-03-24',
      workingDaysLeft: 8,
    });
    expect(await deadline(id, 'correction')).toMatchObject({ state: 'met' });
  });

  it('what was submitted first and what was submitted last can both be assessed again', async () => {
    expect((await world.as('ent-01').get(`/applications/${id}/assessment`)).body).toMatchObject({
      amount: { value: '234000.00' },
      reproducible: true,
    });
  });
});

describe('a return that could not be answered', () => {
  it('is refused: no defect, or one at nothing that the measure asks for', async () => {
    world.clock.set('2026-03-13T09:00:00+08:00');
    const id = await world.draft('ent-02', MEASURE, FACTS, 'sj-jiuting');
    await world.submit('ent-02', id);
    expect((await world.tryAct('sj-town-clerk', id, 'return', { defects: [] })).status).toBe(400);
    const defects = [...DEFECTS, { kind: 'fact', target: 'turnover', message: '请填写。' }];
    expect(await world.tryAct('sj-town-clerk', id, 'return', { defects })).toMatchObject({
      status: 400,
      body: { code: 'defect-target-unknown', problems: [{ at: '/defects/2/target' }] },
    });
    expect((await world.read('ent-02', id)).state).toBe('submitted');
  });
});

describe('a case that is withdrawn', () => {
  const told = async (username: string, id: string): Promise<string[]> => {
    const { number } = await world.read('auditor', id);
    const { items } = expected(await world.as(username).get('/notifications?limit=100'), 200);
    const titles = (items as { title: { zh: string } }[]).map(({ title }) => title.zh);
    return titles.filter((title) => title === `${number} 已撤回`);
  };

  it('is told to the officers of the stage with which it lay, and not to the next one', async () => {
    world.clock.set('2026-03-13T09:00:00+08:00');
    const id = await world.draft('ent-02', MEASURE, FACTS, 'sj-jiuting');
    await world.submit('ent-02', id);
    await world.act('sj-town-clerk', id, 'return', { defects: DEFECTS });
    await world.act('ent-02', id, 'withdraw');
    expect(await told('sj-town-clerk', id)).toHaveLength(1);
    expect(await told('sj-district-reviewer', id)).toEqual([]);
  });
});

describe('a correction that nobody answers', () => {
  it('lapses when its last day is over, once, and is then beyond answering', async () => {
    world.clock.set('2026-03-16T09:00:00+08:00');
    const id = await world.draft('ent-04', MEASURE, FACTS);
    await world.submit('ent-04', id);
    const { dueOn } = await world.act('sj-town-clerk', id, 'return', { defects: DEFECTS });
    expect(dueOn).toBe('2026-03-30');
    const end = () => perform(world.api.house, SYSTEM_ACTOR, lapse, { id });

    world.clock.set('2026-03-30T23:59:59+08:00');
    await expect(end()).rejects.toMatchObject({ refusal: { code: 'correction-not-over' } });
    world.clock.set('2026-03-31T00:00:00+08:00');
    const ends = await Promise.allSettled([end(), end(), end()]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(end()).rejects.toMatchObject({ refusal: { code: 'wrong-state' } });

    const { items } = expected(await world.as('ent-04').get(`/applications/${id}/events`), 200);
    expect(items.filter(({ action }: { action: string }) => action === 'lapse')).toHaveLength(1);
    expect(await world.read('ent-04', id)).toMatchObject({ state: 'lapsed', dueOn: null });
    expect(await world.tryAct('ent-04', id, 'resubmit', SIGNED)).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    });
    expect(await deadline(id, 'accept')).toMatchObject({ state: 'cancelled' });
    expect(await deadline(id, 'correction')).toMatchObject({ state: 'passed' });
  });
});
