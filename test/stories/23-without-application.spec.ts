/**
 * Qingpu offers 青商规〔2024〕4号 第1条 (AEO, 100,000 yuan once) to a list of 500, and Songjiang its own, so that nobody on it
 * need apply: who is barred, has had it or has no site there is left out. One confirms and is reviewed without the town,
 * published, approved and paid; one declines; one does not answer, is reminded, and it lapses. The city's clause 六 stays
 * information.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueWork, lapseOffer, perform } from '#casework';
import { SYSTEM_ACTOR, shanghaiDay, usccCheckCharacter } from '#kernel';
import { workerHandlers } from '../../apps/worker/handlers.js';
import type { Answer } from '../support/api.js';
import { sanctioned } from '../support/enforcing.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const QINGPU = 'qp-2024-4.aeo';
const SONGJIANG = 'sj-2025-8.aeo';
const SIGNED = { declaration: { accepted: true } };
const HANDED_IN = {
  kind: 'aeo',
  title: '2026 年海关高级认证企业名单',
  issuer: '上海海关',
  document: '沪关〔2026〕3号',
};
const RULES = {
  [QINGPU]: { list: 'aeo', shortened: true, days: 20 },
  [SONGJIANG]: { list: 'aeo', shortened: false, days: 20 },
};
/** On the list and registered here. ent-04 and ent-05 are barred in Songjiang, ent-12 has had Qingpu's award. */
const LISTED = ['ent-01', 'ent-02', 'ent-04', 'ent-05', 'ent-08', 'ent-09', 'ent-10', 'ent-12'];

const code = (place: number): string => {
  const body = `91310118MA8B0${String(place).padStart(4, '0')}`;
  return body + usccCheckCharacter(body);
};

/** 500 lines: eight of enterprises registered here, 482 of others, five wrong codes, five duplicates. */
function lines(world: World): string[] {
  const here = LISTED.map((username) => `${world.uscc(username)},${username},2026-02-01`);
  const others = Array.from({ length: 482 }, (_, place) => `${code(place)},企业${place},2026-02-01`);
  const wrong = Array.from({ length: 5 }, (_, place) => `${code(place).slice(0, 16)}!!,错码${place},2026-02-01`);
  return [...here, ...others, ...wrong, ...here.slice(0, 5)];
}

describe('entitlement without application', () => {
  let world: World;
  let listId: string;
  let olderId: string;
  let caseId: string;
  /** By whom they bar. */
  const decisions = new Map<string, Body>();

  const published = async (rows: string[], kind = 'aeo'): Promise<string> => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...HANDED_IN, kind })) form.set(name, value);
    form.set('file', new Blob([['统一社会信用代码,企业名称,认定日期', ...rows].join('\r\n')]), 'aeo.csv');
    const { id } = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
    expected(await world.as('catalogue-publisher').post(`/recognition-lists/${id}/actions/publish`), 200);
    return id;
  };
  const offer = (measure = QINGPU, list = listId, by = `${measure.slice(0, 2)}-district-approver`): Promise<Answer> =>
    world.as(by).post('/entitlements', { listId: list, measure });
  const own = async (username: string, measure = QINGPU): Promise<Body> => {
    const { items } = expected(await world.as(username).get(`/offers?measure=${measure}`), 200);
    expect(items).toHaveLength(1);
    return expected(await world.as(username).get(`/offers/${items[0].id}`), 200);
  };
  const confirm = async (username: string, body: object, measure = QINGPU): Promise<Answer> => {
    const { id, account } = await own(username, measure);
    return world.as(username).post(`/offers/${id}/actions/confirm`, { accountId: account?.id ?? id, ...body });
  };
  /** Why each was left out; null for whom it was offered. */
  const reasons = async (measure: string): Promise<Record<string, string | null>> => {
    const office = `${measure.slice(0, 2)}-district-reviewer`;
    const { items } = expected(await world.as(office).get(`/offers?limit=100&measure=${measure}`), 200);
    const of = (username: string) => items.filter(({ enterprise }: Body) => enterprise.uscc === world.uscc(username));
    expect(items).toHaveLength(LISTED.length);
    return Object.fromEntries(LISTED.map((username) => [username, of(username)[0].excludedBecause]));
  };
  const told = async (username: string, word: string): Promise<string[]> => {
    const { items } = expected(await world.as(username).get('/notifications?limit=100'), 200);
    return items.map(({ title }: Body) => title.zh).filter((title: string) => title.includes(word));
  };
  /** Does what the worker would find to do now, of one kind. @returns what came of each */
  const workerRuns = async (kind: 'send-reminder' | 'lapse-offer'): Promise<string[]> => {
    const handlers = workerHandlers(world.api.house);
    const done: string[] = [];
    for await (const page of dueWork(world.api.house)) {
      for (const { name, id } of page) if (name === kind) done.push(await handlers[name](id));
    }
    return done;
  };
  /** Opens a proceeding of Songjiang's against the enterprise. */
  const accused = async (username: string): Promise<Body> => {
    const { enterprise } = expected(await world.as(username).get('/auth/me'), 200);
    const basis = { documentId: 'sj-2025-8', dayFound: shanghaiDay(world.clock.now()), basis: '材料系伪造' };
    const opened = await world
      .as('sj-investigator')
      .post('/enforcement/investigations', { enterpriseId: enterprise.id, ...basis });
    return expected(opened, 201);
  };

  beforeAll(async () => {
    world = await World.open('2026-01-05T09:00:00+08:00');
    world.api.house.rules.entitlements = RULES;
    await world.budget('qingpu', 'qp-2024-4', '9000000.00');
    await world.person('qp-clerk', 'qingpu', 'town-clerk');
    const before = { firstRecognition: true, recognisedOn: '2025-12-01' };
    await world.toApproved('ent-12', QINGPU, before, '100000.00', 'qp');
    for (const username of ['ent-04', 'ent-05']) {
      const said = { reason: '材料不实', facts: '材料与海关记录不符' };
      decisions.set(username, await sanctioned(world, await accused(username), said));
    }
    world.clock.set('2026-03-02T09:00:00+08:00');
    olderId = await published([`${world.uscc('ent-09')},同日的另一名单,2026-02-01`]);
    listId = await published(lines(world));
  }, 120_000);
  afterAll(() => world.close());

  it('is offered by the office of the document, for a published list of its kind, where the rules mark it', async () => {
    expect(await offer(QINGPU, listId, 'qp-district-reviewer')).toMatchObject({ status: 403 });
    expect(await offer(QINGPU, listId, 'sj-district-approver')).toMatchObject({
      status: 403,
      body: { code: 'entitlement-other-office' },
    });
    expect(await offer('qp-2024-4.top100')).toMatchObject({ status: 422, body: { code: 'entitlement-not-marked' } });
    const other = await published([`${code(1)},甲,2026-02-01`], 'top100');
    expect(await offer(QINGPU, other)).toMatchObject({ status: 422, body: { code: 'entitlement-list-wrong' } });
    expect((await world.as('qp-district-approver').get('/offers')).body.items).toEqual([]);
  });

  it('the city’s clause 六 stays information', async () => {
    const refused = await offer('sh-2023-9.premium-preference', listId, 'qp-district-approver');
    expect(refused).toMatchObject({ status: 422, body: { code: 'not-applicable-for' } });
  });

  it('a town that bears a share is not left out', async () => {
    world.api.house.rules.entitlements = { [SONGJIANG]: { ...RULES[SONGJIANG], shortened: true } };
    expect(await offer(SONGJIANG)).toMatchObject({ status: 422, body: { code: 'entitlement-town-bears' } });
    world.api.house.rules.entitlements = RULES;
  });

  it('nothing is offered that the lists do not answer in full', async () => {
    const { rules } = world.api.house;
    const before = rules.recognitions;
    const aeo = { zh: '', en: '', proves: { [QINGPU]: { firstRecognition: 'first' as const } } };
    rules.recognitions = { aeo };
    expect(await offer()).toMatchObject({ status: 422, body: { code: 'entitlement-needs-more' } });
    rules.recognitions = before;
  });

  it('reaches whom it can, once, though offered twice', async () => {
    expect(expected(await offer(), 201)).toMatchObject({ offered: 3, excluded: 5, before: 0, dueOn: '2026-03-30' });
    expect(expected(await offer(), 201)).toMatchObject({ offered: 0, excluded: 5, before: 3, dueOn: null });
    // What another list brought it and it has not answered yet is not offered again.
    expect(expected(await offer(QINGPU, olderId), 201)).toMatchObject({ offered: 0, excluded: 0, before: 1 });
    expect(await reasons(QINGPU)).toEqual({
      ...{ 'ent-02': null, 'ent-08': null, 'ent-09': null, 'ent-12': 'limit' },
      ...{ 'ent-01': 'no-site', 'ent-04': 'no-site', 'ent-05': 'no-site', 'ent-10': 'no-site' },
    });
    expect(await told('ent-08', '免申即享：')).toEqual([expect.stringMatching(/^QP-MS-2026-00000[123] /)]);
    expect(await told('ent-12', '免申即享')).toEqual([]);
  });

  it('leaves out who is barred under the document', async () => {
    expect(expected(await offer(SONGJIANG), 201)).toMatchObject({ offered: 2, excluded: 6 });
    expect(await reasons(SONGJIANG)).toMatchObject({
      'ent-01': null,
      'ent-02': null,
      'ent-04': 'barred',
      'ent-05': 'barred',
    });
    expect((await world.as('qp-district-approver').get(`/offers?measure=${SONGJIANG}`)).body.items).toEqual([]);
    expect(await world.as('qp-town-clerk').get('/offers')).toMatchObject({ status: 403 });
  });

  it('who was left out is looked at anew', async () => {
    await world.test.owner.query(
      `INSERT INTO enterprise_site SELECT e.id, o.id FROM enterprise e, organisation o WHERE e.uscc = $1 AND o.code = $2`,
      [world.uscc('ent-10'), 'qp-huaxin'],
    );
    const facts = { firstRecognition: true, recognisedOn: '2026-02-01' };
    const applied = await world.draft('ent-10', QINGPU, facts, 'qp-huaxin');
    await world.submit('ent-10', applied);
    expect(expected(await offer(), 201)).toMatchObject({ offered: 0, excluded: 5, before: 3 });
    expect((await own('ent-10')).excludedBecause).toBe('applied');
    await world.act('ent-10', applied, 'withdraw');
    expect(expected(await offer(), 201)).toMatchObject({ offered: 1, excluded: 4, before: 3 });
    expect((await own('ent-10')).state).toBe('offered');
  });

  it('is confirmed with the declaration and the account, and otherwise nothing is left behind', async () => {
    const { id, known, account } = await own('ent-08');
    expect(known.map(({ fact, value }: Body) => [fact, value])).toEqual([
      ['firstRecognition', true],
      ['recognisedOn', '2026-02-01'],
    ]);
    expect(account).toBeNull();
    expect(await confirm('ent-08', {})).toMatchObject({ status: 422, body: { code: 'declaration-missing' } });
    expect(await confirm('ent-08', SIGNED)).toMatchObject({ body: { code: 'account-missing' } });
    await verifiedAccount(world, 'ent-08', 'qp');
    expect(await confirm('ent-08', { ...SIGNED, accountId: id })).toMatchObject({
      status: 409,
      body: { code: 'account-differs' },
    });
    expect((await world.as('ent-08').get('/applications')).body.items).toEqual([]);
    const path = `/offers/${id}/actions/confirm`;
    expect(await world.as('ent-09').post(path, { ...SIGNED, accountId: id })).toMatchObject({ status: 404 });
    const confirmed = expected(await confirm('ent-08', SIGNED), 200);
    expect(confirmed).toMatchObject({ state: 'confirmed', applicationId: expect.any(String) });
    caseId = confirmed.applicationId;
    expect(await confirm('ent-08', SIGNED)).toMatchObject({ status: 409, body: { code: 'offer-answered' } });
    expect((await world.as('ent-08').get('/deadlines')).body.items).toEqual([]);
  });

  it('is reviewed by the district without the town, published, approved and paid', async () => {
    expect(await world.as('qp-town-clerk').get(`/applications/${caseId}`)).toMatchObject({ status: 404 });
    expect(await world.read('qp-clerk', caseId)).toMatchObject({ state: 'submitted', townId: null });
    const { items } = expected(await world.as('qp-clerk').get(`/applications/${caseId}/events`), 200);
    expect(items.at(-1).data).toMatchObject({ offer: expect.stringMatching(/^QP-MS-/), known: [{ value: true }, {}] });
    expect(await world.act('qp-clerk', caseId, 'accept')).toMatchObject({ state: 'district_review' });
    const proposal = { amount: '100000.00', reason: '符合条款' };
    expect(await world.act('qp-district-reviewer', caseId, 'propose', proposal)).toMatchObject({
      state: 'public_notice',
    });
    expect((await world.tryAct('qp-district-approver', caseId, 'approve')).body.code).toBe('notice-not-over');
    await world.afterNotice('qp-district-approver', caseId);
    await world.act('qp-district-approver', caseId, 'approve');
    await pay(world, [caseId], shanghaiDay(world.clock.now()), 'qp');
    expect((await world.read('ent-08', caseId)).state).toBe('disbursed');
  });

  it('one declines, for good', async () => {
    const { id } = await own('ent-02');
    expect(expected(await world.as('ent-02').post(`/offers/${id}/actions/decline`), 200).state).toBe('declined');
    expect(await world.as('ent-02').post(`/offers/${id}/actions/decline`)).toMatchObject({ status: 409 });
    expect(expected(await offer(), 201)).toMatchObject({ offered: 0, before: 4 });
  });

  it('an investigation since then stops the confirmation', async () => {
    await verifiedAccount(world, 'ent-01', 'sj', '6222021001000000029');
    await accused('ent-01');
    const refused = await confirm('ent-01', { ...SIGNED, site: 'sj-jiuting' }, SONGJIANG);
    expect(refused).toMatchObject({ status: 422, body: { code: 'under-investigation' } });
  });

  it('one does not answer: reminded, in time to the end of the last day, lapsed on the next', async () => {
    const { id, number } = await own('ent-09');
    expect(await told('ent-09', '期限将至')).toEqual([]);
    world.clock.set('2026-03-16T08:59:59+08:00');
    await workerRuns('send-reminder');
    expect(await told('ent-09', '期限将至')).toEqual([]);
    world.clock.set('2026-03-16T09:00:00+08:00');
    await workerRuns('send-reminder');
    await workerRuns('send-reminder');
    expect(await told('ent-09', '期限将至')).toEqual([`${number}：确认免申即享期限将至`]);
    world.clock.set('2026-03-26T09:00:00+08:00');
    await workerRuns('send-reminder');
    expect(await told('ent-09', '期限将至')).toHaveLength(2);
    world.clock.set('2026-03-30T23:59:59+08:00');
    await workerRuns('send-reminder');
    expect(await told('ent-09', '今日到期')).toEqual([`${number}：确认免申即享今日到期`]);
    expect(await workerRuns('lapse-offer')).toEqual([]);
    const early = perform(world.api.house, SYSTEM_ACTOR, lapseOffer, { id });
    await expect(early).rejects.toMatchObject({ refusal: { code: 'offer-not-over' } });
    expect(await confirm('ent-09', SIGNED)).toMatchObject({ body: { code: 'account-missing' } });
    world.clock.set('2026-03-31T00:00:00+08:00');
    expect(await confirm('ent-09', SIGNED)).toMatchObject({ status: 422, body: { code: 'offer-over' } });
    // With it those of ent-10, and of Songjiang ent-01 and ent-02.
    expect(await workerRuns('lapse-offer')).toEqual(['lapsed', 'lapsed', 'lapsed', 'lapsed']);
    expect(await workerRuns('lapse-offer')).toEqual([]);
    expect((await own('ent-09')).state).toBe('lapsed');
    expect(await told('ent-09', '免申即享已失效')).toEqual([`${number} 免申即享已失效`]);
    expect(await confirm('ent-09', SIGNED)).toMatchObject({ status: 409, body: { code: 'offer-answered' } });
  });

  it('reaches one whose bar is over with the first second of that day', async () => {
    const { id, version } = decisions.get('ent-04');
    const lift = `/enforcement/investigations/${id}/actions/lift`;
    const said = { on: '2026-04-02', reason: '情节轻微' };
    expected(await world.as('sj-reviewing-decider').post(lift, said, version), 200);
    world.clock.set('2026-04-01T23:59:59+08:00');
    expect(expected(await offer(SONGJIANG), 201)).toMatchObject({ offered: 0 });
    expect(await reasons(SONGJIANG)).toMatchObject({ 'ent-04': 'barred', 'ent-05': 'barred' });
    world.clock.set('2026-04-02T00:00:00+08:00');
    expect(expected(await offer(SONGJIANG), 201)).toMatchObject({ offered: 1 });
    expect(await reasons(SONGJIANG)).toMatchObject({ 'ent-04': null, 'ent-05': 'barred' });
  });

  it('an award that it was granted since then stops the confirmation, for its limit is used up', async () => {
    world.clock.set('2026-04-02T09:00:00+08:00');
    for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '9000000.00');
    await world.toApproved('ent-04', SONGJIANG, { newlyRecognised: true }, '200000.00');
    await verifiedAccount(world, 'ent-04', 'sj', '6222021001000000037');
    const refused = await confirm('ent-04', { ...SIGNED, site: 'sj-jiuting' }, SONGJIANG);
    expect(refused).toMatchObject({ status: 422, body: { code: 'assessment-no' } });
    expect((await own('ent-04', SONGJIANG)).state).toBe('offered');
  });

  it('leaves books that verify', async () => expect(await world.verifyLedger()).toEqual([]));
});
