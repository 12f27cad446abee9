/**
 * A foreign headquarters in Qingpu that the city supports as well: 就高不重复 (青商规〔2024〕4号 第17条) in both orders, with
 * both candidates, the winner and the words on the record; and a match of Songjiang's that takes its amount from the
 * decision that was recorded.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const HQ = 'qp-2024-4.foreign-hq';
const MUNICIPAL = { number: '沪商外资〔2026〕7号', title: '市级资助决定', issuedOn: '2026-02-20' };
const DISTRICT = { decision: { number: '青商〔2026〕5号', title: '区级资助决定', issuedOn: '2026-02-25' } };

describe('the higher of two and not both', () => {
  let world: World;
  const office = (name: string) => `qp-${name}`;

  /** A case in the district's review whose enterprise declares what the city gave it. */
  const inReview = async (applicant: string, superiorAward: string): Promise<string> => {
    const facts = { hqKind: 'regional-hq', superiorAward, requestedAmount: '2000000.00' };
    return world.toDistrict(applicant, HQ, facts, '2000000.00', 'qp');
  };
  const record = (id: string, amount: string, paid: boolean, by = 'district-reviewer') =>
    world.tryAct(office(by), id, 'record-superior-award', { ...MUNICIPAL, amount, paid });
  const answer = async (id: string, confirmed: boolean, by = 'district-approver') => {
    const { items } = expected(
      await world.as(office('district-reviewer')).get(`/applications/${id}/superior-awards`),
      200,
    );
    const open = items.find(({ state }: Body) => state !== 'withdrawn');
    return world.tryAct(office(by), id, 'answer-superior-award', { superiorAwardId: open?.id, confirmed });
  };
  const confirmed = async (id: string, amount: string, paid: boolean): Promise<void> => {
    expected(await record(id, amount, paid), 200);
    expected(await answer(id, true), 200);
  };
  const propose = async (id: string, amount: string, candidate = amount): Promise<Body> => {
    await world.answerSignals(office('district-reviewer'), id);
    const body = { amount, candidate, reason: '按就高不重复原则', ...DISTRICT };
    return world.tryAct(office('district-reviewer'), id, 'propose', body);
  };

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    await world.budget('qingpu', 'qp-2024-4', '9000000.00');
  }, 60_000);
  afterAll(() => world.close());

  it('municipal 3,000,000 and district 2,000,000: nothing beside it, with both candidates and the words', async () => {
    const id = await inReview('ent-06', '3000000.00');
    expect(await propose(id, '2000000.00')).toMatchObject({ body: { code: 'superior-award-unconfirmed' } });
    expect(await record(id, '3000000.00', false, 'town-reviewer')).toMatchObject({ status: 403 });
    expected(await record(id, '3000000.00', false), 200);
    expect(await record(id, '1.00', false)).toMatchObject({ status: 409, body: { code: 'superior-award-exists' } });
    expect(await propose(id, '2000000.00')).toMatchObject({ body: { code: 'superior-award-unconfirmed' } });
    expect(await answer(id, true, 'district-reviewer')).toMatchObject({ status: 403 });
    expected(await answer(id, true), 200);
    expect(await propose(id, '2000000.00')).toMatchObject({
      status: 422,
      body: {
        code: 'higher-elsewhere',
        params: { superior: '3000000.00', district: '2000000.00', allowed: '0.00' },
        citation: { clause: '第17条', quote: expect.stringContaining('就高不重复') },
      },
    });
    expect(await world.as('ent-06').get(`/applications/${id}/superior-awards`)).toMatchObject({ status: 404 });
  });

  it('what is recorded and what is declared have to agree', async () => {
    const id = await inReview('ent-07', '2000000.00');
    await confirmed(id, '2500000.00', false);
    expect(await propose(id, '3000000.00')).toMatchObject({
      body: { code: 'superior-award-differs', params: { declared: '2000000.00', recorded: '2500000.00' } },
    });
    expected(await answer(id, false), 200);
    await confirmed(id, '2000000.00', false);
    expected(await propose(id, '3000000.00'), 200);
    const { items } = expected(await world.as(office('district-reviewer')).get(`/applications/${id}/events`), 200);
    expect(items.at(-1).data.exclusion).toMatchObject({
      candidates: { superior: '2000000.00', district: '3000000.00' },
      winner: 'district',
      allowed: '3000000.00',
    });
  });

  it('the lower one paid first: nothing beside it, unless the office allows the difference', async () => {
    const id = await inReview('ent-08', '2000000.00');
    await confirmed(id, '2000000.00', true);
    expect(await propose(id, '1000000.00', '3000000.00')).toMatchObject({ body: { code: 'lower-paid-already' } });
    const { rules } = world.api.house;
    rules.exclusions = { [HQ]: { superior: 'superiorAward', difference: true } };
    expect(await propose(id, '1000000.01', '3000000.00')).toMatchObject({ body: { code: 'above-difference' } });
    expected(await propose(id, '1000000.00', '3000000.00'), 200);
    rules.exclusions = { [HQ]: { superior: 'superiorAward', difference: false } };
    await world.afterNotice(office('district-approver'), id);
    // The rule is looked at again when the money is committed.
    expect(await world.tryAct(office('district-approver'), id, 'approve')).toMatchObject({
      body: { code: 'lower-paid-already' },
    });
    rules.exclusions = { [HQ]: { superior: 'superiorAward', difference: true } };
    expected(await world.tryAct(office('district-approver'), id, 'approve'), 200);
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('elsewhere there is no such test', async () => {
    const facts = { firstRecognition: true, recognisedOn: '2026-02-01' };
    const id = await world.toDistrict('ent-06', 'qp-2024-4.aeo', facts, '100000.00', 'qp');
    await confirmed(id, '900000.00', true);
    await world.answerSignals(office('district-reviewer'), id);
    await world.act(office('district-reviewer'), id, 'propose', { amount: '100000.00', reason: '符合条款' });
  });
});
