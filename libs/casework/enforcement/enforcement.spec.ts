import { applyDeadlines } from '#deadlines';
import type { Role } from '#kernel';
import { verifyLedger } from '#ledger';
import { awardHistory } from '#treasury';
import { districtReach, enterpriseReach, official } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { sendBack } from '../cases/send-back.js';
import { appropriateBudget } from '../finance/appropriate-budget.js';
import { createOrders } from '../finance/create-orders.js';
import { importBankReturn } from '../finance/import-bank-return.js';
import { listRecoveries } from '../finance/list-recoveries.js';
import { makeBatch } from '../finance/make-batch.js';
import { readBatch } from '../finance/read-batches.js';
import { readBudgets } from '../finance/read-ledger.js';
import { recordRepayment } from '../finance/record-repayment.js';
import { releaseBatch } from '../finance/release-batch.js';
import { sendBatch } from '../finance/send-batch.js';
import { decideInvestigation, type InvestigationDecision } from './decide-investigation.js';
import { confirmLegalBasis, enterLegalBasis } from './legal-basis.js';
import { passCheck, submitForCheck } from './legal-check.js';
import { notifyEnterprise, serveNotice } from './notify-enterprise.js';
import { openInvestigation } from './open-investigation.js';
import { listBars, listInvestigations, readInvestigation } from './read-investigations.js';
import { serveDecision } from './serve-decision.js';

const ACCOUNT = '310015000000000001';
const SANCTIONED = { outcome: 'sanctioned', facts: '实缴凭证系伪造', reason: '事实清楚，证据确凿' } as const;
const CLEARED = { outcome: 'cleared', facts: '凭证属实', reason: '未发现虚假申报' } as const;

describe('a false declaration', () => {
  let desk: FinanceHouse;
  let enterpriseId: string;

  beforeAll(async () => {
    desk = await openFinanceHouse('2026-06-10T10:00:00+08:00');
    for (const organisation of ['songjiang', 'sj-jiuting']) {
      const budget = {
        organisation,
        fund: 'sj-2025-8',
        fiscalYear: 2026,
        amount: '9000000',
        reference: '松财预〔2026〕1号',
      };
      await desk.do(desk.maker, appropriateBudget, budget);
    }
  });
  afterAll(() => desk.test.close());
  beforeEach(async () => {
    enterpriseId = await desk.world.enterprise('上海泖港生物科技有限公司');
    await desk.world.account(enterpriseId, ACCOUNT);
  });
  afterEach(async () => {
    const report = await verifyLedger(async (sql, values = []) => (await desk.test.owner.query(sql, [...values])).rows);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
  });

  const ordered = async (applicationId: string) => {
    const { results } = await desk.do(desk.maker, createOrders, { applicationIds: [applicationId] });
    return results[0]?.order as NonNullable<(typeof results)[number]['order']>;
  };
  const batched = (orderId: string) => desk.do(desk.maker, makeBatch, { orderIds: [orderId] });
  const sent = async (applicationId: string) => {
    const order = await ordered(applicationId);
    const batch = await batched(order.id);
    const { version } = await desk.do(desk.checker, releaseBatch, { id: batch.id, version: batch.version });
    await desk.do(desk.maker, sendBatch, { id: batch.id, version });
    return order;
  };
  const confirm = ({ reference, amount }: { reference: string; amount: string }) =>
    desk.do(desk.maker, importBankReturn, {
      fileName: 'return.csv',
      bytes: Buffer.from(`reference,amount,account,date,status\n${reference},${amount},${ACCOUNT},2026-06-10,paid\n`),
    });
  const paid = async (amount: bigint) => {
    const applicationId = await desk.approved(enterpriseId, amount);
    await confirm(await sent(applicationId));
    return applicationId;
  };
  const investigation = (changes: object = {}) => ({
    enterpriseId,
    documentId: 'sj-2025-8',
    dayFound: '2026-06-10',
    basis: '银行流水与实缴凭证不符',
    ...changes,
  });
  const open = () => desk.do(desk.investigator, openInvestigation, investigation());
  type Found = { id: string; version: number };
  type Stated = Omit<InvestigationDecision, 'id' | 'version'>;
  const decide = ({ id, version }: Found, decision: Stated, actor = desk.decider) =>
    desk.do(actor, decideInvestigation, { id, version, ...decision });
  const seen = ({ id, version }: Found) => ({ id, version });
  /** From the notice, served on the 10th, to the decision on the 18th, after the days of the defence. */
  const walk = async (
    found: Found,
    said: Stated,
    { investigator = desk.investigator, decider = desk.decider } = {},
  ) => {
    const notice = await desk.do(investigator, notifyEnterprise, { ...seen(found), facts: said.facts });
    const service = { servedOn: '2026-06-10', method: 'portal' } as const;
    const served = await desk.do(investigator, serveNotice, { ...seen(notice), ...service });
    expect(served.defenceUntil).toBe('2026-06-17');
    desk.clock.set('2026-06-18T10:00:00+08:00');
    const reason = '已届期满';
    const submitted = await desk.do(investigator, submitForCheck, { ...seen(served), reason });
    const organisationId = investigator.organisationId as string;
    const checker = official(await desk.world.person(), organisationId, 'district-approver');
    const checked = await desk.do(checker, passCheck, { ...seen(submitted), reason });
    return decide(checked, said, decider);
  };
  const inForce = (decision: Found, investigator = desk.investigator) =>
    desk.do(investigator, serveDecision, { ...seen(decision), servedOn: '2026-06-18', method: 'portal' });
  /** The whole way, and the clock as it was. */
  const sanction = async (found: Found, hands: Parameters<typeof walk>[2] = {}) => {
    try {
      return await inForce(await walk(found, SANCTIONED, hands), hands.investigator);
    } finally {
      desk.clock.set('2026-06-10T10:00:00+08:00');
    }
  };
  const budget = async (organisation: string) =>
    (await desk.read(desk.maker, readBudgets, { fund: 'sj-2025-8' })).items.find(
      (one) => one.organisation === organisation,
    );
  const elsewhere = () =>
    desk.world.application(enterpriseId, {
      state: 'district_review',
      documentId: 'qp-2024-4',
      measure: 'qp-2024-4.aeo',
    });

  it('freezes, then revokes what is not paid and orders back what is, district and town in their proportions', async () => {
    const paidCase = await paid(50_000_000n);
    const inReview = await desk.world.application(enterpriseId, { state: 'district_review' });
    const other = await elsewhere();
    const found = await open();
    expect(found.frozen.sort()).toEqual([paidCase, inReview].sort());
    expect(await desk.stateOf(inReview)).toEqual({ state: 'district_review', frozen: true });
    expect(await desk.stateOf(other)).toEqual({ state: 'district_review', frozen: false });

    const decided = await sanction(found);
    expect(decided).toMatchObject({ state: 'in-force', barFrom: '2026-06-10', revoked: [inReview] });
    // Fifteen working days after Thursday 18 June; Friday 19 June is the Dragon Boat holiday.
    expect(decided.recoveries).toMatchObject([{ applicationId: paidCase, amount: '500000.00', dueOn: '2026-07-10' }]);
    expect(await desk.stateOf(paidCase)).toEqual({ state: 'recovery', frozen: false });
    expect(await desk.stateOf(inReview)).toEqual({ state: 'revoked', frozen: false });
    expect(await desk.stateOf(other)).toEqual({ state: 'district_review', frozen: false });
    const { items } = await desk.read(desk.maker, listRecoveries, { applicationId: paidCase, limit: 10 });
    expect(items[0]).toMatchObject({ owed: '500000.00', state: 'open' });
    expect(items[0]?.shares.map((share) => share.amount)).toEqual(['250000.00', '250000.00']);
    const bars = await desk.read(desk.decider, listBars, { enterpriseId, limit: 10 });
    expect(bars.items).toMatchObject([{ fromDay: '2026-06-10', citation: { clause: '附则' } }]);
    const { rows } = await desk.test.owner.query(
      `SELECT due_on::text FROM deadline WHERE application_id = $1 AND kind = 'repayment' AND state = 'running'`,
      [paidCase],
    );
    expect(rows).toEqual([{ due_on: '2026-07-10' }]);
  });

  it('shows on one page what a sanction would do to each case, when the decision is due, and what was ordered back', async () => {
    const paidCase = await paid(50_000_000n);
    const inReview = await desk.world.application(enterpriseId, { state: 'district_review' });
    const found = await open();
    const before = await desk.read(desk.decider, readInvestigation, { id: found.id });
    const effects = new Map(before.cases.map(({ id, effect, frozen, paid }) => [id, { effect, frozen, paid }]));
    expect(effects.get(paidCase)).toEqual({ effect: 'recover', frozen: true, paid: '500000.00' });
    expect(effects.get(inReview)).toEqual({ effect: 'revoke', frozen: true, paid: null });
    expect(before).toMatchObject({
      decision: null,
      recoveries: [],
      sanctions: { bar: true, citation: { clause: '附则' } },
    });
    // Ninety days after the tenth of June.
    expect(before.deadlines).toMatchObject([{ kind: 'investigation', state: 'running', dueOn: '2026-09-08' }]);
    const { items } = await desk.read(desk.decider, listInvestigations, { limit: 1 });
    expect(items).toMatchObject([{ id: found.id, due: { kind: 'investigation', dueOn: '2026-09-08' } }]);
    expect(before.events[0]?.person).toEqual({ id: found.openedBy, name: expect.stringMatching(/./) });

    await sanction(found);
    const after = await desk.read(desk.decider, readInvestigation, { id: found.id });
    expect(after.cases.map(({ effect }) => effect)).toEqual([null, null]);
    expect(after.decision).toMatchObject({ outcome: 'sanctioned', facts: SANCTIONED.facts });
    expect(after.recoveries).toMatchObject([{ applicationId: paidCase, owed: '500000.00' }]);
  });

  it('waits for the decision once the days of the defence are over: nobody is late with a right that has ended', async () => {
    const due = async () => (await desk.read(desk.decider, listInvestigations, { limit: 1 })).items[0]?.due;
    const notice = await desk.do(desk.investigator, notifyEnterprise, { ...seen(await open()), facts: '凭证不符' });
    await desk.do(desk.investigator, serveNotice, { ...seen(notice), servedOn: '2026-06-10', method: 'portal' });
    expect(await due()).toMatchObject({ kind: 'statement-and-defence', dueOn: '2026-06-17', late: false });
    desk.clock.set('2026-06-18T10:00:00+08:00');
    expect(await due()).toMatchObject({ kind: 'investigation', dueOn: '2026-09-08', late: false });
    desk.clock.set('2026-09-09T10:00:00+08:00');
    expect(await due()).toMatchObject({ kind: 'investigation', overdue: true, late: true });
    desk.clock.set('2026-06-10T10:00:00+08:00');
  });

  it('is repaid in parts that add up, and the case is clawed back with the last', async () => {
    const applicationId = await paid(18_000_099n);
    const { recoveries } = await sanction(await open());
    const recoveryId = recoveries[0]?.id as string;
    const repay = (amount: string, bankReference: string) =>
      desk.do(desk.maker, recordRepayment, { recoveryId, amount, receivedOn: '2026-06-10', bankReference });
    const before = [await budget('songjiang'), await budget('sj-jiuting')].map((one) => Number(one?.recovered));
    expect((await repay('50000.01', 'A1')).owed).toBe('130000.98');
    expect(await refusalCode(repay('50000.01', 'A1'))).toBe('repayment-recorded');
    expect((await repay('50000.01', 'A2')).state).toBe('open');
    expect((await desk.stateOf(applicationId)).state).toBe('recovery');
    expect(await repay('80000.97', 'A3')).toMatchObject({ owed: '0.00', state: 'settled' });
    expect((await desk.stateOf(applicationId)).state).toBe('clawed_back');
    const after = [await budget('songjiang'), await budget('sj-jiuting')].map((one) => Number(one?.recovered));
    expect(after.map((amount, index) => (amount - (before[index] as number)).toFixed(2))).toEqual([
      '90000.50',
      '90000.49',
    ]);
    expect(await repay('0.01', 'A4')).toMatchObject({ owed: '0.00', over: '0.01', portions: [] });
    const history = await desk.test.database.read(districtReach(desk.world.district), (tx) =>
      awardHistory(tx, { enterpriseId, measure: 'sj-2025-8.aeo' }),
    );
    expect(history).toEqual([]);
  });

  it('gives back what was committed, and takes the order out of its batch', async () => {
    const before = await budget('songjiang');
    const [approved, stays] = [
      await desk.approved(enterpriseId, 100n),
      await desk.approved(await desk.world.enterprise('另一企业'), 100n),
    ];
    const order = await ordered(approved);
    const batch = await batched(order.id);
    expect((await budget('songjiang'))?.available).not.toBe(before?.available);
    const decided = await sanction(await open());
    expect(decided.revoked).toEqual([approved]);
    expect(Number((await budget('songjiang'))?.available)).toBeCloseTo(Number(before?.available) - 0.5, 5);
    expect((await desk.read(desk.maker, readBatch, { id: batch.id })).orders).toEqual([]);
    expect((await desk.stateOf(stays)).state).toBe('approved');
    const release = desk.do(desk.checker, releaseBatch, { id: batch.id, version: batch.version });
    expect(await refusalCode(release)).toBe('batch-empty');
  });

  it('waits for the bank where a payment is on its way, and recovers it once it is confirmed', async () => {
    const applicationId = await desk.approved(enterpriseId, 100n);
    const order = await sent(applicationId);
    const found = await open();
    const decision = await walk(found, SANCTIONED);
    expect(await refusalCode(inForce(decision))).toBe('payment-in-flight');
    await confirm(order);
    expect(await desk.stateOf(applicationId)).toEqual({ state: 'disbursed', frozen: true });
    const decided = await inForce(decision);
    desk.clock.set('2026-06-10T10:00:00+08:00');
    expect(decided.recoveries).toMatchObject([{ applicationId, amount: '1.00' }]);
    expect(await desk.stateOf(applicationId)).toEqual({ state: 'recovery', frozen: false });
  });

  it('that was none leaves everything as it was', async () => {
    const [paidCase, approved] = [await paid(100n), await desk.approved(enterpriseId, 100n)];
    const found = await open();
    expect(await refusalCode(desk.do(desk.maker, makeBatch, { orderIds: [] }))).toBe('batch-empty');
    expect((await desk.do(desk.maker, createOrders, { applicationIds: [approved] })).results[0]?.refusal?.code).toBe(
      'case-frozen',
    );
    expect(await decide(found, CLEARED)).toMatchObject({ state: 'cleared' });
    expect(await desk.stateOf(paidCase)).toEqual({ state: 'disbursed', frozen: false });
    expect(await desk.stateOf(approved)).toEqual({ state: 'approved', frozen: false });
    expect((await desk.read(desk.decider, listBars, { enterpriseId, limit: 1 })).items).toEqual([]);
    expect((await ordered(approved)).state).toBe('payable');
  });

  it('that was none gives the lost working days back, and the work queue shows the new day', async () => {
    const applicationId = await desk.world.application(enterpriseId, { state: 'district_review' });
    await desk.test.database.transaction(districtReach(desk.world.district), (tx) =>
      applyDeadlines(tx, desk.house, {
        applicationId,
        eventId: null,
        at: new Date('2026-06-01T10:00:00+08:00'),
        start: [
          {
            kind: 'district-review',
            responsible: { organisationId: desk.world.district, role: 'district-reviewer' },
          },
        ],
      }),
    );
    const times = async () => {
      const { rows } = await desk.test.owner.query(
        `SELECT d.state, d.due_on::text AS due, a.due_on::text AS queue FROM deadline d
           JOIN application a ON a.id = d.application_id WHERE a.id = $1`,
        [applicationId],
      );
      return rows;
    };
    const found = await open();
    expect(await times()).toEqual([{ state: 'paused', due: '2026-06-30', queue: null }]);
    desk.clock.set('2026-06-24T10:00:00+08:00');
    try {
      await decide(found, CLEARED);
    } finally {
      desk.clock.set('2026-06-10T10:00:00+08:00');
    }
    expect(await times()).toEqual([{ state: 'running', due: '2026-07-13', queue: '2026-07-13' }]);
  });

  it('holds what is started on a case that is sent back while it is frozen', async () => {
    const id = await desk.world.application(enterpriseId, { state: 'district_review' });
    const found = await open();
    const reviewer = official(await desk.world.person(), desk.world.district, 'district-reviewer');
    await desk.do(reviewer, sendBack, { id, version: 2, reason: '初审意见不完整' });
    const review = async () =>
      (
        await desk.test.owner.query(
          `SELECT d.state, d.held, d.due_on::text AS due, a.due_on::text AS queue FROM deadline d
             JOIN application a ON a.id = d.application_id WHERE a.id = $1 AND d.kind = 'town-review'`,
          [id],
        )
      ).rows;
    // Ten working days after Wednesday 10 June, without the Dragon Boat holiday.
    expect(await review()).toEqual([{ state: 'paused', held: true, due: '2026-06-25', queue: null }]);
    await decide(found, CLEARED);
    expect(await review()).toEqual([{ state: 'running', held: false, due: '2026-06-25', queue: '2026-06-25' }]);
  });

  it('is decided by another person, once, with facts and reason, on the version that was seen', async () => {
    const found = await open();
    const both = official(desk.investigator.personId, desk.world.district, 'enforcement-decider');
    expect(await refusalCode(decide(found, CLEARED, both))).toBe('another-hand');
    expect(await refusalCode(decide(found, CLEARED, desk.investigator))).toBe('not-your-step');
    expect(await refusalCode(decide(found, { ...CLEARED, reason: ' ' }))).toBe('decision-incomplete');
    expect(await refusalCode(decide(found, SANCTIONED))).toBe('wrong-step');
    expect(await refusalCode(decide({ ...found, version: 9 }, CLEARED))).toBe('stale');
    const basis = { ...seen(found), reason: '行政处罚法' };
    expect(await refusalCode(desk.do(desk.investigator, enterLegalBasis, basis))).toBe('basis-not-needed');
    const results = await Promise.all([refusalCode(decide(found, CLEARED)), refusalCode(decide(found, CLEARED))]);
    expect(results.filter((code) => code === null)).toHaveLength(1);
    expect(results).toContain('stale');
  });

  it('is investigated by the office of the document, once at a time, from a day that has come', async () => {
    const refusal = (changes: object, actor = desk.investigator) =>
      refusalCode(desk.do(actor, openInvestigation, investigation(changes)));
    expect(await refusal({ documentId: 'qp-2024-4' })).toBe('not-your-document');
    expect(await refusal({ dayFound: '2026-06-11' })).toBe('found-in-future');
    expect(await refusal({ basis: '' })).toBe('basis-missing');
    expect(await refusal({ enterpriseId: desk.world.town })).toBe('not-found');
    expect(await refusal({}, desk.decider)).toBe('role-missing');
    expect(await refusal({})).toBeNull();
    expect(await refusal({})).toBe('investigation-exists');
    const { items } = await desk.read(desk.decider, listInvestigations, { state: 'investigating', limit: 1 });
    expect(items[0]).toMatchObject({ enterpriseId, basis: '银行流水与实缴凭证不符' });
    const stranger = {
      ...desk.decider,
      reach: districtReach(desk.world.otherDistrict),
      organisationId: desk.world.otherDistrict,
    };
    expect(await refusalCode(desk.read(stranger, readInvestigation, { id: items[0]?.id as string }))).toBe('not-found');
    expect(await refusalCode(decide(items[0] as never, CLEARED, stranger))).toBe('not-found');
  });

  it('under a document without a sanction clause bars nobody, and recovers on a recorded legal basis only', async () => {
    const { otherDistrict } = desk.world;
    const office = async (role: Role) => official(await desk.world.person(), otherDistrict, role);
    const [investigator, decider] = [await office('enforcement-investigator'), await office('enforcement-decider')];
    const approver = await office('district-approver');
    const applicationId = await elsewhere();
    await desk.test.owner.query('UPDATE application SET district_id = $2, town_id = NULL WHERE id = $1', [
      applicationId,
      otherDistrict,
    ]);
    const found = await desk.do(investigator, openInvestigation, investigation({ documentId: 'qp-2024-4' }));
    expect(found.frozen).toEqual([]);
    const notice = { ...seen(found), facts: '虚报' };
    expect(await refusalCode(desk.do(investigator, notifyEnterprise, notice))).toBe('no-sanction-clause');
    expect(await refusalCode(desk.do(approver, confirmLegalBasis, seen(found)))).toBe('no-basis-entered');
    const basis = { ...seen(found), reason: '行政许可法 第六十九条' };
    const entered = await desk.do(investigator, enterLegalBasis, basis);
    // Who entered it does not confirm it, whatever else that person may do.
    const both = { ...investigator, roles: ['enforcement-investigator', 'district-approver'] as const };
    expect(await refusalCode(desk.do(both, confirmLegalBasis, seen(entered)))).toBe('another-hand');
    expect(await desk.stateOf(applicationId)).toEqual({ state: 'district_review', frozen: false });
    const confirmed = await desk.do(approver, confirmLegalBasis, seen(entered));
    expect(confirmed.frozen).toEqual([applicationId]);
    const again = { ...seen(confirmed), reason: '另一依据' };
    expect(await refusalCode(desk.do(investigator, enterLegalBasis, again))).toBe('basis-confirmed-before');
    const decided = await sanction(confirmed, { investigator, decider });
    expect(decided).toMatchObject({ barFrom: null, revoked: [applicationId] });
    const { rows } = await desk.test.owner.query('SELECT legal_basis, citation FROM decision WHERE id = $1', [
      decided.decisionId,
    ]);
    expect(rows).toEqual([{ legal_basis: '行政许可法 第六十九条', citation: null }]);
    expect((await desk.read(decider, listBars, { limit: 10 })).items).toEqual([]);
  });

  it('is told to the enterprise as a bar, and to nobody as an investigation', async () => {
    await sanction(await open());
    const applicant = {
      ...desk.decider,
      roles: ['enterprise-applicant'] as const,
      reach: enterpriseReach(enterpriseId),
      enterpriseId,
    };
    expect((await desk.read(applicant, listBars, { limit: 10 })).items).toMatchObject([
      { enterpriseId, liftedOn: null },
    ]);
    expect(await refusalCode(desk.read(applicant, listInvestigations, { limit: 10 }))).toBe('role-missing');
  });
});
