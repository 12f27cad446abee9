/**
 * A sanction of Songjiang that an authority takes back on appeal, after 200,000.00 of what it ordered back was repaid:
 * the bar never held, the cases are where they were, the money is the enterprise's again, and the books balance. On the
 * way: an appeal in its days, a stay with the days that it takes, and a listing that is only proposed.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '#kernel';
import { officeStep, sanctioned } from '../support/enforcing.js';
import { balances, bankAnswer, importAnswer, pay, send, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const APPLICANT = 'revoked-1';
const UNIFIED = '91310117MA7FB0001';
const CAPITAL = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000033.00',
  registeredOn: '2026-01-02',
  paidInAmount: '6000033.00',
  paidInOn: '2026-01-04',
};
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const DECISION = { facts: '认定文件系伪造', reason: '事实清楚，证据确凿' };
const ON_APPEAL = { reason: '市政府复议决定〔2026〕12号：主要事实不清，撤销原决定' };

describe('a decision that is revoked on appeal', () => {
  let world: World;
  let enterpriseId: string;
  let paid: string;
  let approved: string;
  let inReview: string;
  let found: Body;
  let recoveryId: string;
  let before: Record<string, string>;

  const stateOf = async (id: string) => (await world.read('auditor', id)).state;
  const own = (step: string, body: object): Promise<Body> =>
    world
      .as(APPLICANT)
      .post(`/enforcement/proceedings/${found.id}/actions/${step}`, body, found.version)
      .then((answer) => expected(answer, 200));
  const proceeding = async () =>
    expected(await world.as('sj-investigator').get(`/enforcement/investigations/${found.id}`), 200);
  const recovery = async () => expected(await world.as(APPLICANT).get(`/finance/recoveries/${recoveryId}`), 200);
  const barred = async () => {
    const id = await world.draft(APPLICANT, 'sj-2025-8.aeo', CERTIFICATE);
    return (await world.trySubmit(APPLICANT, id)).body.code;
  };
  const books = () => balances(world, 'sj-finance-maker', 'sj-2025-8');

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
    await world.enterprise(APPLICANT, 'sj-jiuting', UNIFIED + usccCheckCharacter(UNIFIED), '上海复议一号有限公司');
    enterpriseId = expected(await world.as(APPLICANT).get('/auth/me'), 200).enterprise.id;
    await verifiedAccount(world, APPLICANT);
    paid = await world.toApproved(APPLICANT, 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    approved = await world.toApproved(APPLICANT, 'sj-2025-8.aeo', CERTIFICATE, '150000.00');
    world.clock.set('2026-03-20T09:00:00+08:00');
    await pay(world, [paid], '2026-03-20');
    inReview = await world.toDistrict(APPLICANT, 'sj-2025-8.foreign-capital', CAPITAL, '180000.99');
    before = await books();
    world.clock.set('2026-06-10T09:00:00+08:00');
    const opening = { enterpriseId, documentId: 'sj-2025-8', dayFound: '2026-06-10', basis: '认定机关函复' };
    const opened = expected(await world.as('sj-investigator').post('/enforcement/investigations', opening), 201);
    found = await sanctioned(world, opened, DECISION);
  }, 120_000);
  afterAll(() => world.close());

  it('begins with everything taken: one case in recovery, two revoked, the enterprise barred', async () => {
    expect(await Promise.all([paid, approved, inReview].map(stateOf))).toEqual(['recovery', 'revoked', 'revoked']);
    expect(await barred()).toBe('barred');
    // Served on the 18th of June: sixty days end on the 17th of August.
    expect(found).toMatchObject({ state: 'in-force', appealUntil: '2026-08-17', owing: true, barred: true });
    const { items } = expected(await world.as('sj-finance-maker').get('/finance/recoveries'), 200);
    recoveryId = items[0].id;
    const repayment = { amount: '200000.00', receivedOn: '2026-06-18', bankReference: 'R-1' };
    expected(await world.as('sj-finance-maker').post(`/finance/recoveries/${recoveryId}/repayments`, repayment), 201);
    expect(await recovery()).toMatchObject({ owed: '300000.00', dueOn: '2026-07-10' });
  });

  it('a listing is proposed by one hand and confirmed by another, and is a record only', async () => {
    const reason = { reason: '伪造认定文件，情节严重' };
    found = await officeStep(world, 'sj-investigator', found, 'propose-listing', reason);
    const answer = { ...reason, confirmed: true };
    const self = `/enforcement/investigations/${found.id}/actions/answer-listing`;
    expect(await world.as('sj-investigator').post(self, answer, found.version)).toMatchObject({ status: 403 });
    found = await officeStep(world, 'sj-decider', found, 'answer-listing', answer);
    const { items } = expected(await world.as('sj-decider').get('/enforcement/listings?state=confirmed'), 200);
    expect(items).toMatchObject([{ enterpriseName: '上海复议一号有限公司', state: 'confirmed' }]);
    const letter = expected(await world.as('sj-decider').get(`/letters/${items[0].letterId}`), 200);
    expect(letter.content.citations[0].documentNumber).toBe('沪松经规〔2025〕8号');
    expect(letter.content.facts.map(({ value }: Body) => value)).toContain(UNIFIED + usccCheckCharacter(UNIFIED));
    expect(await world.as('qp-decider').get(`/enforcement/listings/${items[0].id}`)).toMatchObject({ status: 404 });
    expect(await world.as(APPLICANT).get('/enforcement/listings')).toMatchObject({ status: 403 });
  });

  it('an appeal in its days stays nothing by itself; a stay lets the bar and the days of the repayment rest', async () => {
    world.clock.set('2026-07-06T09:00:00+08:00');
    await own('appeal', { reason: '文件由代理机构提供，我方不知情' });
    found = await proceeding();
    expect(found.state).toBe('appealed');
    expect(await barred()).toBe('barred');
    found = await officeStep(world, 'sj-decider', found, 'stay', { reason: '执行将造成难以弥补的损失' });
    // Nothing bars now; the draft itself is complete, so the case goes in, and is withdrawn for the story's sake.
    const id = await world.draft(APPLICANT, 'sj-2025-8.aeo', CERTIFICATE);
    await world.submit(APPLICANT, id);
    await world.act(APPLICANT, id, 'withdraw');
    // Four working days were left after Monday the 6th; a month later they run on.
    world.clock.set('2026-08-03T09:00:00+08:00');
    expect(expected(await world.as('sj-finance-maker').get('/finance/recoveries?overdue=true'), 200).items).toEqual([]);
    found = await officeStep(world, 'sj-decider', found, 'end-stay', { reason: '停止执行的事由消失' });
    expect(await recovery()).toMatchObject({ owed: '300000.00', dueOn: '2026-08-07' });
    expect(await barred()).toBe('barred');
  });

  it('is revoked by another person than whose decision it was, and refused while the money for the award is gone', async () => {
    const path = `/enforcement/investigations/${found.id}/actions/revoke`;
    expect(await world.as('sj-decider').post(path, ON_APPEAL, found.version)).toMatchObject({
      status: 403,
      body: { code: 'another-hand' },
    });
    // Of the 750,000.00 that the district has left, all but a fen less than its half of the award goes elsewhere.
    const budget = { organisation: 'songjiang', fund: 'sj-2025-8', fiscalYear: 2026 };
    const adjust = async (amount: string, reference: string): Promise<Body> =>
      expected(
        await world.as('sj-finance-maker').post('/finance/budgets/adjustments', { ...budget, amount, reference }),
        201,
      );
    await adjust('-675000.01', '松财预〔2026〕9号');
    expect(await world.as('sj-reviewing-decider').post(path, ON_APPEAL, found.version)).toMatchObject({
      status: 422,
      body: { code: 'budget-short' },
    });
    expect(await stateOf(approved)).toBe('revoked');
    expect(await recovery()).toMatchObject({ state: 'open', owed: '300000.00' });
    await adjust('675000.01', '松财预〔2026〕10号');
  });

  it('gives everything back: cases where they were, the bar as if it had never been, the listing withdrawn', async () => {
    found = await officeStep(world, 'sj-reviewing-decider', found, 'revoke', ON_APPEAL);
    expect(found).toMatchObject({ state: 'revoked', refunded: '200000.00', barred: false, owing: false });
    expect(found.restored.map(({ id, state }: Body) => [id, state]).sort()).toEqual(
      [
        [paid, 'disbursed'],
        [approved, 'approved'],
        [inReview, 'district_review'],
      ].sort(),
    );
    const { items } = expected(await world.as('sj-decider').get('/enforcement/bars'), 200);
    expect(items).toMatchObject([{ voided: true }]);
    const listings = expected(await world.as('sj-decider').get('/enforcement/listings'), 200).items;
    expect(listings).toMatchObject([{ state: 'withdrawn' }]);
    const id = await world.draft(APPLICANT, 'sj-2025-8.aeo', CERTIFICATE);
    expect((await world.trySubmit(APPLICANT, id)).body.code).not.toBe('barred');
    const due = expected(await world.as('auditor').get(`/deadlines?application=${inReview}`), 200).items;
    // Twenty working days from 3 August.
    expect(due).toContainEqual(
      expect.objectContaining({ kind: 'district-review', state: 'running', dueOn: '2026-08-31' }),
    );
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('what had been repaid waits as a refund and is paid; then the books are as before', async () => {
    expect(await books()).toMatchObject({ 'songjiang refund-payable': '-200000.00' });
    const { rows } = await world.test.owner.query('SELECT id, cause FROM refund');
    expect(rows).toMatchObject([{ cause: 'decision-revoked' }]);
    const order = expected(
      await world.as('sj-finance-maker').post(`/finance/refunds/${rows[0].id}/actions/order`),
      201,
    );
    const batch = expected(await world.as('sj-finance-maker').post('/finance/batches', { orderIds: [order.id] }), 201);
    await send(world, 'sj', batch);
    await importAnswer(world, 'sj-finance-maker', bankAnswer([order], '2026-08-03'));
    expect(await books()).toEqual(before);
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('the restored award goes on to be paid', async () => {
    await pay(world, [approved], '2026-08-03');
    expect(await stateOf(approved)).toBe('disbursed');
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('leaves its letters in the enterprise’s hands, and their service can be recorded', async () => {
    const { items } = expected(await world.as(APPLICANT).get(`/letters?investigationId=${found.id}`), 200);
    expect(items.map(({ kind }: Body) => kind)).toEqual([
      'penalty-notice',
      'enforcement-decision',
      'recovery-decision',
      'listing-proposal',
      'stay-notice',
      'stay-notice',
      'revocation-decision',
    ]);
    const { id } = items.at(-1);
    const service = { servedOn: '2026-08-03', method: 'post' };
    const path = `/letters/${id}/actions/record-service`;
    expect(await world.as(APPLICANT).post(path, service)).toMatchObject({ status: 404 });
    expect(await world.as('qp-decider').post(path, service)).toMatchObject({ status: 404 });
    expected(await world.as('sj-investigator').post(path, service), 200);
    expect(await world.as('sj-investigator').post(path, service)).toMatchObject({
      body: { code: 'letter-already-served' },
    });
    const notice = `/letters/${items[0].id}/actions/record-service`;
    expect(await world.as('sj-investigator').post(notice, service)).toMatchObject({
      body: { code: 'served-by-a-step' },
    });
  });
});
