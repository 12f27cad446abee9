/**
 * Qingpu offers 青商规〔2024〕4号 第1条 (AEO, 100,000 yuan once) to a list of 500, so that nobody on it need apply: who is
 * barred, has had it or has no site there is left out; one confirms and is reviewed without the town, published, approved
 * and paid; one declines; one does not answer, is reminded, and it lapses. The city's clause 六 stays information.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueWork } from '#casework';
import { addDays, shanghaiDay, usccCheckCharacter } from '#kernel';
import { workerHandlers } from '../../apps/worker/handlers.js';
import { sanctioned } from '../support/enforcing.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const MEASURE = 'qp-2024-4.aeo';
const FACTS = { firstRecognition: true, recognisedOn: '2026-02-01' };
const SIGNED = { declaration: { accepted: true } };
const HANDED_IN = {
  kind: 'aeo',
  title: '2026 年海关高级认证企业名单',
  issuer: '上海海关',
  document: '沪关〔2026〕3号',
};
const code = (place: number): string => {
  const body = `91310118MA8B0${String(place).padStart(4, '0')}`;
  return body + usccCheckCharacter(body);
};
/** On the list and registered here: two barred, one paid before, one elsewhere, one recognised before, and the rest. */
const BARRED = ['ent-06', 'ent-07'];
const OFFERED = ['ent-02', 'ent-08', 'ent-09'];
const LISTED = [...BARRED, 'ent-12', 'ent-01', 'ent-10', ...OFFERED];

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
  let confirmed: string;

  const published = async (rows: string[], kind = 'aeo'): Promise<string> => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...HANDED_IN, kind })) form.set(name, value);
    form.set('file', new Blob([['统一社会信用代码,企业名称,认定日期', ...rows].join('\r\n')]), 'aeo.csv');
    const { id } = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
    expected(await world.as('catalogue-publisher').post(`/recognition-lists/${id}/actions/publish`), 200);
    return id;
  };
  const offer = (list = listId, measure = MEASURE, by = 'qp-district-approver') =>
    world.as(by).post('/entitlements', { listId: list, measure });
  const own = async (username: string): Promise<Body> => {
    const { items } = expected(await world.as(username).get('/offers'), 200);
    expect(items.length).toBeLessThanOrEqual(1);
    return items[0];
  };
  const seen = async (username: string): Promise<Body> =>
    expected(await world.as(username).get(`/offers/${(await own(username)).id}`), 200);
  const confirm = async (username: string, body: object) =>
    world.as(username).post(`/offers/${(await own(username)).id}/actions/confirm`, body);
  const titles = async (username: string): Promise<string[]> =>
    expected(await world.as(username).get('/notifications'), 200).items.map(({ title }: Body) => title.zh);
  /** Does what the worker would find to do now. @returns what came of it, without the reminders of others' cases */
  const workerRuns = async (...names: string[]): Promise<string[]> => {
    const handlers = workerHandlers(world.api.house);
    const done: string[] = [];
    for await (const page of dueWork(world.api.house)) {
      for (const { name, id } of page) if (names.includes(name)) done.push(await handlers[name](id));
    }
    return done;
  };

  beforeAll(async () => {
    world = await World.open('2026-01-05T09:00:00+08:00');
    world.api.house.rules.entitlements = { [MEASURE]: { list: 'aeo', shortened: true, days: 20 } };
    await world.budget('qingpu', 'qp-2024-4', '9000000.00');
    await world.person('qp-clerk', 'qingpu', 'town-clerk');
    // ent-12 had the one award that there is; the two others prove to have lied and are barred.
    await world.toApproved('ent-12', MEASURE, { ...FACTS, recognisedOn: '2025-12-01' }, '100000.00', 'qp');
    for (const username of BARRED) {
      const id = await world.draft(username, MEASURE, FACTS, 'qp-xujing');
      await world.submit(username, id);
      const opened = await world.as('qp-investigator').post('/enforcement/investigations', {
        enterpriseId: (await world.read(username, id)).enterprise.id,
        documentId: 'qp-2024-4',
        dayFound: shanghaiDay(world.clock.now()),
        basis: '证书系伪造',
      });
      const said = {
        reason: '证书不实',
        facts: '证书与海关记录不符',
        legalBasis: '《中华人民共和国行政处罚法》第二条',
      };
      await sanctioned(world, expected(opened, 201), said, 'qp');
    }
    // ent-10 was recognised before.
    world.clock.set('2026-03-02T09:00:00+08:00');
    await world.enterprise('ent-13', 'qp-huaxin', code(9000), '上海新注册贸易有限公司');
    await published([`${world.uscc('ent-09')},重复的旧名单,2026-02-01`]);
    listId = await published(lines(world));
  }, 120_000);
  afterAll(() => world.close());

  it('is offered by the office of the document, for a published list of its kind, where the rules mark it', async () => {
    expect(await offer(listId, MEASURE, 'qp-district-reviewer')).toMatchObject({ status: 403 });
    expect(await offer(listId, MEASURE, 'sj-district-approver')).toMatchObject({
      status: 403,
      body: { code: 'entitlement-other-office' },
    });
    expect((await offer(listId, 'qp-2024-4.top100')).body.code).toBe('entitlement-not-marked');
    expect((await offer(listId, 'sh-2023-9.refund-without-forms')).body.code).toBe('not-applicable-for');
    expect((await offer(await published([`${code(1)},甲,2026-02-01`], 'top100'))).body.code).toBe(
      'entitlement-list-wrong',
    );
    expect(await world.as('ent-08').get('/offers')).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('reaches whom it can, once, though offered twice', async () => {
    const counts = { offered: 3, excluded: 5, before: 0, dueOn: '2026-03-30' };
    expect(expected(await offer(), 201)).toMatchObject(counts);
    expect(expected(await offer(), 201)).toMatchObject({ offered: 0, excluded: 5, before: 3, dueOn: null });
    const { items } = expected(await world.as('qp-district-approver').get('/offers?limit=100'), 200);
    const because = Object.fromEntries(
      items.map(({ enterprise, ...one }: Body) => [enterprise.uscc, one.excludedBecause]),
    );
    const reason = (username: string) => because[world.uscc(username)];
    expect(BARRED.map(reason)).toEqual(['barred', 'barred']);
    expect(['ent-12', 'ent-01', 'ent-10'].map(reason)).toEqual(['limit', 'no-site', 'no-site']);
    expect(OFFERED.map(reason)).toEqual([null, null, null]);
    expect(items).toHaveLength(8);
    expect(await world.as('sj-district-approver').get('/offers')).toMatchObject({ body: { items: [] } });
    expect(await world.as('qp-town-clerk').get('/offers')).toMatchObject({ status: 403 });
    const told = (await titles('ent-08')).filter((title) => title.includes('免申即享'));
    expect(told).toEqual([expect.stringMatching(/^QP-MS-2026-00000[123] 免申即享：/)]);
    expect((await titles('ent-06')).some((title) => title.includes('免申即享'))).toBe(false);
  });
});
