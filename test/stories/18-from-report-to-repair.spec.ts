/**
 * A report by somebody without a name, checked, investigated and decided against 上海举报一号有限公司; its bar outlives the
 * repayment and ends with the repair of its credit. Beside it: a report that is not pursued, one that joins what runs, an
 * appeal that is too late, and an investigator who stays out of it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '#kernel';
import { officeStep, sanctioned } from '../support/enforcing.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const APPLICANT = 'reported-1';
const UNIFIED = '91310117MA7FC0001';
const NAME = '上海举报一号有限公司';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };
const REPORT = { documentId: 'sj-2025-8', enterpriseName: NAME, text: '该公司的认定证书是买来的' };

describe('from a report to the repair', () => {
  let world: World;
  let enterpriseId: string;
  let paid: string;
  let found: Body;

  const report = async (over: object = {}): Promise<string> =>
    expected(await world.anyone().post('/enforcement/reports', { ...REPORT, ...over }), 201).receipt;
  const outcome = async (receipt: string): Promise<Body> =>
    expected(await world.anyone().get(`/enforcement/reports/outcomes/${receipt}`), 200);
  const reports = async (state: string): Promise<Body[]> =>
    expected(await world.as('sj-investigator').get(`/enforcement/reports?state=${state}`), 200).items;
  const own = async (step: string, body: object) =>
    world.as(APPLICANT).post(`/enforcement/proceedings/${found.id}/actions/${step}`, body, found.version);
  const submission = async () => {
    const id = await world.draft(APPLICANT, 'sj-2025-8.aeo', CERTIFICATE);
    return (await world.trySubmit(APPLICANT, id)).body;
  };
  const dues = async (): Promise<Body[]> => {
    const { rows } = await world.test.owner.query(
      'SELECT kind, state, due_on::text AS due FROM deadline WHERE subject = $1 ORDER BY id',
      [found.number],
    );
    return rows.map(({ kind, state, due }) => [kind, state, due]);
  };

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
    await world.enterprise(APPLICANT, 'sj-jiuting', UNIFIED + usccCheckCharacter(UNIFIED), NAME);
    enterpriseId = expected(await world.as(APPLICANT).get('/auth/me'), 200).enterprise.id;
    await verifiedAccount(world, APPLICANT);
    paid = await world.toApproved(APPLICANT, 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    world.clock.set('2026-03-20T09:00:00+08:00');
    await pay(world, [paid], '2026-03-20');
    world.clock.set('2026-06-01T09:00:00+08:00');
  }, 120_000);
  afterAll(() => world.close());

  it('is heard without a name, kept for the district of the document, and answered to the receipt alone', async () => {
    const receipt = await report();
    expect(await outcome(receipt)).toMatchObject({ state: 'received', answer: null });
    expect(await world.anyone().get('/enforcement/reports/outcomes/AAAABBBBCCCCDDDD')).toMatchObject({ status: 404 });
    expect(await world.anyone().post('/enforcement/reports', { ...REPORT, documentId: 'none' })).toMatchObject({
      status: 404,
    });
    expect(await world.anyone().post('/enforcement/reports', { ...REPORT, text: ' ' })).toMatchObject({
      status: 400,
      body: { code: 'report-empty' },
    });
    const [listed] = await reports('received');
    expect(listed).toMatchObject({ enterpriseName: NAME, reporterName: null });
    expect(JSON.stringify(listed)).not.toContain(receipt);
    expect(expected(await world.as('qp-investigator').get('/enforcement/reports'), 200).items).toEqual([]);
    expect(await world.as('sj-district-reviewer').get('/enforcement/reports')).toMatchObject({ status: 403 });
    const elsewhere = `/enforcement/reports/${listed.id}/actions/dismiss`;
    expect(await world.as('qp-investigator').post(elsewhere, { reason: '—' })).toMatchObject({ status: 404 });
  });

  it('is dismissed with a reason that its author reads, once', async () => {
    const receipt = await report({ text: '听说的', enterpriseName: '某公司' });
    const [{ id }] = await reports('received');
    const path = `/enforcement/reports/${id}/actions/dismiss`;
    expected(await world.as('sj-investigator').post(path, { reason: '线索不具体，无法核查' }), 200);
    expect(await outcome(receipt)).toMatchObject({ state: 'not-pursued', answer: '线索不具体，无法核查' });
    expect(await world.as('sj-investigator').post(path, { reason: '再来' })).toMatchObject({
      status: 409,
      body: { code: 'report-answered' },
    });
  });

  it('is checked first: nothing is frozen, and new cases go in', async () => {
    const [{ id }] = await reports('received');
    const takeUp = `/enforcement/reports/${id}/actions/take-up`;
    expect(await world.as('sj-decider').post(takeUp, { enterpriseId })).toMatchObject({ status: 403 });
    found = expected(await world.as('sj-investigator').post(takeUp, { enterpriseId }), 200);
    expect(found).toMatchObject({ state: 'preliminary-check', dayFound: null, basis: REPORT.text });
    expect((await world.read('auditor', paid)).frozen).toBe(false);
    // Ten working days from Monday 1 June.
    expect(await dues()).toEqual([['preliminary-check', 'running', '2026-06-15']]);
    expect(await reports('checking')).toMatchObject([{ investigationId: found.id }]);
    expect(expected(await world.as(APPLICANT).get('/enforcement/proceedings'), 200).items).toEqual([]);
  });

  it('is investigated by nobody who has an interest', async () => {
    await world.person('sj-investigator-2', 'songjiang', 'enforcement-investigator');
    const { version } = await world.read('sj-investigator-2', paid);
    const declare = `/applications/${paid}/actions/declare-enterprise-conflict`;
    const declared = await world.as('sj-investigator-2').post(declare, { reason: '亲属任职' }, version);
    expect(declared.status).toBe(200);
    const path = `/enforcement/investigations/${found.id}/actions/open`;
    const body = { dayFound: '2026-06-01', reason: '认定机关函复' };
    expect(await world.as('sj-investigator-2').post(path, body, found.version)).toMatchObject({
      status: 403,
      body: { code: 'conflict-of-interest' },
    });
  });

  it('becomes an investigation with the day found, and with it the freeze and ninety days', async () => {
    world.clock.set('2026-06-08T09:00:00+08:00');
    const opening = { dayFound: '2026-06-08', reason: '认定机关函复从未认定' };
    found = await officeStep(world, 'sj-investigator', found, 'open', opening);
    expect(found).toMatchObject({ state: 'investigating', dayFound: '2026-06-08', frozen: [paid] });
    expect(await submission()).toMatchObject({ code: 'under-investigation' });
    expect(await dues()).toEqual([
      ['preliminary-check', 'met', '2026-06-15'],
      // Sunday the 6th of September is no working day: the period ends on the day after.
      ['investigation', 'running', '2026-09-07'],
    ]);
    const receipt = await report({ text: '另有一份伪造文件' });
    const [{ id }] = await reports('received');
    const joined = await world
      .as('sj-investigator')
      .post(`/enforcement/reports/${id}/actions/take-up`, { enterpriseId });
    expect(expected(joined, 200).id).toBe(found.id);
    expect(await outcome(receipt)).toMatchObject({ state: 'investigated' });
    expect(await reports('checking')).toEqual([]);
  });

  it('is decided and served; repair is asked for once nothing is owed, and not before', async () => {
    found = await sanctioned(world, found, { facts: '认定文件系伪造', reason: '事实清楚' });
    expect((await dues()).slice(-2).map(([kind, state]) => [kind, state])).toEqual([
      ['service', 'met'],
      ['appeal', 'running'],
    ]);
    expect(await own('ask-repair', { reason: '已整改' })).toMatchObject({ status: 422, body: { code: 'still-owing' } });
    const { items } = expected(await world.as('sj-finance-maker').get('/finance/recoveries'), 200);
    const body = { amount: '500000.00', receivedOn: found.decisionServedOn, bankReference: 'R-9' };
    expected(await world.as('sj-finance-maker').post(`/finance/recoveries/${items[0].id}/repayments`, body), 201);
    // The repayment is no step of the proceeding, so its version is the one that was seen.
    found = expected(await own('ask-repair', { reason: '已退清资金并整改' }), 200);
    expect(found).toMatchObject({ owing: false, repairAsked: true, barred: true });
    expect(await own('ask-repair', { reason: '再申请' })).toMatchObject({ body: { code: 'repair-asked-before' } });
  });

  it('is appealed against until the end of the sixtieth day', async () => {
    const { appealUntil } = found;
    world.clock.set(new Date(Date.parse(`${appealUntil}T00:00:00+08:00`) + 24 * 3_600_000));
    expect(await own('appeal', { reason: '不服' })).toMatchObject({
      status: 422,
      body: { code: 'appeal-over', params: { until: appealUntil } },
    });
  });

  it('is repaired by another person than who decided: refused first, then granted, and the bar ends that day', async () => {
    const refusal = { granted: false, reason: '整改材料不全' };
    const path = `/enforcement/investigations/${found.id}/actions/decide-repair`;
    expect(await world.as('sj-decider').post(path, refusal, found.version)).toMatchObject({
      body: { code: 'another-hand' },
    });
    found = await officeStep(world, 'sj-reviewing-decider', found, 'decide-repair', refusal);
    expect(found).toMatchObject({ repairAsked: false, barred: true });
    expect(await submission()).toMatchObject({ code: 'barred' });
    found = expected(await own('ask-repair', { reason: '补交整改材料' }), 200);
    found = await officeStep(world, 'sj-reviewing-decider', found, 'decide-repair', {
      granted: true,
      reason: '已整改',
    });
    expect(found).toMatchObject({ state: 'in-force', barred: false });
    expect((await submission()).code).not.toBe('barred');
    const lift = `/enforcement/investigations/${found.id}/actions/lift`;
    const today = { on: '2026-12-01', reason: '—' };
    expect(await world.as('sj-reviewing-decider').post(lift, today, found.version)).toMatchObject({
      status: 409,
      body: { code: 'no-bar' },
    });
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('shows the enterprise its own words and never what officials wrote for each other', async () => {
    const seen = expected(await world.as(APPLICANT).get(`/enforcement/proceedings/${found.id}`), 200);
    expect(JSON.stringify(seen)).not.toMatch(/买来的|函复|另有一份/);
    const { events } = expected(await world.as('sj-decider').get(`/enforcement/investigations/${found.id}`), 200);
    expect(events.map(({ step }: Body) => step)).toEqual([
      'open',
      'notify',
      'serve-notice',
      'submit-for-check',
      'pass-check',
      'decide',
      'serve-decision',
      'ask-repair',
      'refuse-repair',
      'ask-repair',
      'grant-repair',
    ]);
  });
});

describe('a check that finds nothing', () => {
  it('is dropped with a reason for who reported, and a bar is lifted from a day on', async () => {
    const world = await World.open('2026-06-01T09:00:00+08:00');
    const me = expected(await world.as('ent-04').get('/auth/me'), 200);
    const { receipt } = expected(await world.anyone().post('/enforcement/reports', { ...REPORT, name: '张三' }), 201);
    const investigator = world.as('sj-investigator');
    const [{ id }] = expected(await investigator.get('/enforcement/reports'), 200).items;
    const enterpriseId = me.enterprise.id;
    const check = expected(
      await investigator.post(`/enforcement/reports/${id}/actions/take-up`, { enterpriseId }),
      200,
    );
    const dropped = await officeStep(world, 'sj-investigator', check, 'drop', { reason: '经核查属实' });
    expect(dropped.state).toBe('not-pursued');
    const outcome = expected(await world.anyone().get(`/enforcement/reports/outcomes/${receipt}`), 200);
    expect(outcome).toMatchObject({ state: 'not-pursued', answer: '经核查属实' });

    const opening = { enterpriseId, documentId: 'sj-2025-8', dayFound: '2026-05-29', basis: '抽查' };
    const opened = expected(await investigator.post('/enforcement/investigations', opening), 201);
    const found = await sanctioned(world, opened, { facts: '虚报', reason: '事实清楚' });
    const lift = `/enforcement/investigations/${found.id}/actions/lift`;
    const reviewer = world.as('sj-reviewing-decider');
    const past = { on: '2026-06-08', reason: '情节轻微' };
    expect(await reviewer.post(lift, past, found.version)).toMatchObject({ body: { code: 'lifted-in-past' } });
    expected(await reviewer.post(lift, { ...past, on: '2026-07-01' }, found.version), 200);
    const submit = async () => {
      const draft = await world.draft('ent-04', 'sj-2025-8.aeo', CERTIFICATE, 'sj-jiuting');
      return (await world.trySubmit('ent-04', draft)).body.code;
    };
    world.clock.set('2026-06-30T23:59:59+08:00');
    expect(await submit()).toBe('barred');
    world.clock.set('2026-07-01T00:00:00+08:00');
    expect(await submit()).not.toBe('barred');
    await world.close();
  }, 60_000);
});
