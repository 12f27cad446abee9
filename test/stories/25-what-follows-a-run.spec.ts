/**
 * A guide is published in March whose window opens in May: whom it fits is told at the first instant at which it can apply,
 * and once. What runs find is read by the enterprise, and by the district that could invite it to apply.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueWork, keepHouse, runMatches } from '#casework';
import { SYSTEM_PERSON_ID, usccCheckCharacter } from '#kernel';
import { requestMatchRun, storedMatches } from '#policy';
import { workerHandlers } from '../../apps/worker/handlers.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const AEO = 'sj-2025-8.aeo';
const GUIDE = {
  code: 'songjiang-2026-aeo',
  documentId: 'sj-2025-8',
  organisation: 'songjiang',
  year: 2026,
  title: { zh: '松江区2026年高级认证企业申报指南', en: 'Songjiang 2026, AEO' },
  window: { from: '2026-05-06T09:00:00+08:00', to: '2026-06-30T17:00:00+08:00' },
  measures: [{ measure: AEO }],
};

const newcomer = (): string => {
  const body = '91310117MA9N00001';
  return body + usccCheckCharacter(body);
};

const names = (items: Body[]): string[] => items.map(({ enterprise }) => enterprise.uscc);

describe('what follows a run', () => {
  let world: World;

  const listed = async (uscc: string, day: string): Promise<Body> => {
    const form = new FormData();
    const fields = { kind: 'aeo', title: '名单', issuer: '上海海关', document: `沪关〔2026〕${day}` };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([`统一社会信用代码,企业名称,认定日期\r\n${uscc},企业,${day}`]), 'aeo.csv');
    const { id } = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
    return expected(await world.as('catalogue-publisher').post(`/recognition-lists/${id}/actions/publish`), 200);
  };
  const runs = async (): Promise<Body[]> =>
    expected(await world.as('sj-district-reviewer').get('/policy/match-runs?limit=100'), 200).items;
  const newestRun = async (): Promise<Body> => (await runs())[0];
  /** Does what the worker finds to do of runs. @returns what came of each */
  const workerRuns = async (): Promise<string[]> => {
    const done: string[] = [];
    for await (const page of dueWork(world.api.house)) {
      for (const { name, id } of page) {
        if (name === 'run-matches') done.push(await workerHandlers(world.api.house)[name](id));
      }
    }
    return done;
  };
  const told = async (by: string): Promise<Body[]> =>
    expected(await world.as(by).get('/notifications?limit=100'), 200).items.filter(
      ({ kind }: Body) => kind === 'guide-fits',
    );
  const found = async (by: string, query = ''): Promise<Body> =>
    expected(await world.as(by).get(`/matches?limit=100${query}`), 200);
  /** Every page of one item. */
  const pageByPage = async (by: string, query: string): Promise<Body[]> => {
    const items: Body[] = [];
    let cursor = '';
    do {
      const page = expected(await world.as(by).get(`/matches?limit=1${query}${cursor}`), 200);
      items.push(...page.items);
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor);
    return items;
  };

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  describe('a run begins', () => {
    it('with the publication of a list or a guide, which names it', async () => {
      const { matchRun } = await listed(world.uscc('ent-01'), '2026-02-01');
      expect(await newestRun()).toMatchObject({
        ...{ id: matchRun, cause: 'list-published', state: 'queued', startedAt: null },
        ...{ enterprises: null, enterprisesDone: 0, finishedAt: null },
      });
      const { version } = expected(await world.as('catalogue-editor').post('/guides', GUIDE), 201);
      const publish = `/guides/${GUIDE.code}/actions/publish`;
      // It has not begun, so that it will see the guide as well.
      expect(expected(await world.as('catalogue-publisher').post(publish, undefined, version), 200)).toMatchObject({
        status: 'published',
        matchRun,
      });
      expect(await workerRuns()).toEqual(['done']);
      expect(await newestRun()).toMatchObject({ state: 'done', enterprises: 12, enterprisesDone: 12 });
    });

    it('with no list that is discarded', async () => {
      const form = new FormData();
      const fields = { kind: 'aeo', title: '误传', issuer: '上海海关', document: '沪关〔2026〕9号' };
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set('file', new Blob([`统一社会信用代码,企业名称,认定日期\r\n${newcomer()},企业,2026-02-03`]), 'x.csv');
      const { id } = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
      const discard = `/recognition-lists/${id}/actions/discard`;
      expect(expected(await world.as('catalogue-publisher').post(discard), 200).matchRun).toBeNull();
      expect(await workerRuns()).toEqual([]);
    });

    it('with each day, once, at its first instant', async () => {
      await keepHouse(world.api.house);
      expect(await workerRuns()).toEqual([]);
      world.clock.set('2026-03-02T23:59:59.999+08:00');
      await keepHouse(world.api.house);
      expect(await workerRuns()).toEqual([]);
      world.clock.set('2026-03-03T00:00:00+08:00');
      await keepHouse(world.api.house);
      await keepHouse(world.api.house);
      expect(await workerRuns()).toEqual(['done']);
      expect(await newestRun()).toMatchObject({ cause: 'day-begun', startedAt: '2026-03-03T00:00:00+08:00' });
      await keepHouse(world.api.house);
      expect(await workerRuns()).toEqual([]);
    });

    it('at the first instant of a window, and not for one that began the millisecond before', async () => {
      const match = async () => (await found('ent-01', `&measure=${AEO}`)).items[0];
      expect((await match()).opening).toMatchObject({ state: 'later', from: '2026-05-06T09:00:00+08:00' });
      world.clock.set('2026-05-06T08:59:59.999+08:00');
      await keepHouse(world.api.house);
      expect(await workerRuns()).toEqual(['done']);
      expect(await newestRun()).toMatchObject({ cause: 'day-begun' });
      expect(await told('ent-01')).toEqual([]);
      world.clock.set('2026-05-06T09:00:00+08:00');
      await keepHouse(world.api.house);
      expect(await workerRuns()).toEqual(['done']);
      expect(await newestRun()).toMatchObject({ cause: 'window-opened' });
      expect(await told('ent-01')).toHaveLength(1);
      expect((await told('ent-01'))[0].body.zh).toContain('2026-06-30');
      expect(await match()).toMatchObject({
        ...{ outcome: 'yes', opening: { state: 'open', from: null, by: '2026-06-30' } },
        ...{ runId: (await newestRun()).id, computedAt: '2026-05-06T09:00:00+08:00' },
      });
    });

    it('again where the one that was under way had begun before the window opened', async () => {
      await world.guide({
        ...{ ...GUIDE, code: 'songjiang-2026-rd', measures: [{ measure: 'sj-2025-8.rd-centre' }] },
        title: { zh: '松江区2026年外资研发中心申报指南', en: 'Songjiang 2026, R&D centres' },
        window: { from: '2026-05-06T10:00:00+08:00', to: '2026-06-30T17:00:00+08:00' },
      });
      const { id } = await newestRun();
      // A worker took it at half past nine and died after the first batch.
      await world.test.owner.query(
        `UPDATE match_run SET state = 'running', attempts = 1, started_at = $2, leased_until = $3 WHERE id = $1`,
        [id, '2026-05-06T09:30:00+08:00', '2026-05-06T09:31:00+08:00'],
      );
      world.clock.set('2026-05-06T10:00:00+08:00');
      await keepHouse(world.api.house);
      expect((await runs()).slice(0, 2)).toMatchObject([
        { cause: 'window-opened', state: 'queued' },
        { id, state: 'running' },
      ]);
      expect(await runMatches(world.api.house, id)).toBe('done');
      // Who took it over does not make it younger.
      expect((await runs())[1]).toMatchObject({ startedAt: '2026-05-06T09:30:00+08:00' });
      expect(await workerRuns()).toEqual(['done']);
      expect(await told('ent-01')).toHaveLength(2);
    });
  });

  it('tells an enterprise that a list has named since, and nobody a second time', async () => {
    await world.enterprise('newcomer', 'sj-jiuting', newcomer(), '上海新来贸易有限公司');
    await listed(newcomer(), '2026-04-01');
    expect(await workerRuns()).toEqual(['done']);
    expect((await told('newcomer')).map(({ title }) => title.en).filter((title) => title.includes('AEO'))).toHaveLength(
      1,
    );
    expect(await told('ent-01')).toHaveLength(2);
    const { rows } = await world.test.owner.query(
      `SELECT count(*)::int AS count, count(DISTINCT (person_id, params->'guide'))::int AS once
         FROM notification WHERE kind = 'guide-fits'`,
    );
    expect(rows[0].count).toBe(rows[0].once);
  });

  it('tells once more of the version that takes its place', async () => {
    const longer = { ...GUIDE, window: { ...GUIDE.window, to: '2026-07-15T17:00:00+08:00' } };
    await world.guide(longer);
    expect(await workerRuns()).toEqual(['done']);
    expected(await world.as('catalogue-publisher').post('/policy/match-runs'), 201);
    expect(await workerRuns()).toEqual(['done']);
    expect((await told('ent-01')).map(({ body }) => /\d{4}-\d\d-\d\d/.exec(body.en)?.[0]).sort()).toEqual([
      ...['2026-06-30', '2026-06-30', '2026-07-15'],
    ]);
  });

  it('a publication that waits to be committed holds the run that it counts on', async () => {
    const before = (await runs()).length;
    const { id } = expected(await world.as('catalogue-publisher').post('/policy/match-runs'), 201);
    const asks = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const waiting = async (): Promise<number> => (await world.test.owner.query(asks)).rows[0].count;
    const order: string[] = [];
    let work: Promise<unknown> = Promise.resolve();
    await world.test.database.transaction({ kind: 'none' }, async (tx) => {
      const asked = { cause: 'guide-published', by: SYSTEM_PERSON_ID, at: world.clock.now() } as const;
      expect(await requestMatchRun(tx, asked)).toMatchObject({ id, cause: 'asked' });
      work = runMatches(world.api.house, id).then((outcome) => order.push(outcome));
      while (order.length === 0 && (await waiting()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      order.push('published');
    });
    await work;
    expect(order).toEqual(['published', 'done']);
    expect(await runs()).toHaveLength(before + 1);
  });

  describe('an enterprise reads', () => {
    it('its own, in the order in which they are computed at that moment, page by page', async () => {
      const { items } = await found('ent-01');
      const live = expected(await world.as('ent-01').get('/enterprises/me/matches'), 200).items;
      expect(items.length).toBeGreaterThan(5);
      expect(items.map(({ code }: Body) => code)).toEqual(live.map(({ code }: Body) => code));
      for (const [place, { answersOf: _, ...match }] of live.entries()) expect(items[place]).toMatchObject(match);
      expect(await pageByPage('ent-01', '')).toEqual(items);
      expect(new Set(names(items))).toEqual(new Set([world.uscc('ent-01')]));
    });

    it('what it is eligible for alone, or one measure', async () => {
      const eligible = (await found('ent-01', '&outcome=yes')).items;
      expect(eligible.map(({ outcome }: Body) => outcome)).not.toContain('undetermined');
      expect(eligible[0]).toMatchObject({ code: AEO, amount: { kind: 'at-most', value: '200000.00' }, missing: [] });
      expect((await found('ent-04', `&measure=${AEO}`)).items).toMatchObject([
        { code: AEO, outcome: 'undetermined', missing: [{ fact: 'newlyRecognised' }] },
      ]);
      // Of another district's document there is nothing.
      expect((await found('ent-01', '&measure=qp-2024-4.aeo')).items).toEqual([]);
    });

    it('the case that it has begun since', async () => {
      const id = await world.draft('ent-01', AEO, { newlyRecognised: true }, 'sj-jiuting');
      const [match] = (await found('ent-01', `&measure=${AEO}`)).items;
      expect(match.application).toEqual({ id, state: 'draft' });
    });
  });

  describe('an office reads who may qualify and has not applied', () => {
    const invited = async (by: string, query = `&measure=${AEO}`): Promise<string[]> =>
      names((await found(by, query)).items);

    it('in its own district, who is eligible first', async () => {
      const first = [world.uscc('ent-01'), newcomer()];
      expect(await invited('sj-district-reviewer', `&measure=${AEO}&outcome=yes`)).toEqual(first);
      const all = await invited('sj-district-reviewer');
      expect(all.slice(0, 2)).toEqual(first);
      const others = ['ent-02', 'ent-03', 'ent-04', 'ent-05'].map((username) => world.uscc(username));
      expect(all.slice(2).sort()).toEqual(others.sort());
      expect(names(await pageByPage('sj-district-approver', `&measure=${AEO}`))).toEqual(all);
    });

    it('without whoever applies meanwhile, before the next run', async () => {
      const [{ application }] = (await found('ent-01', `&measure=${AEO}`)).items;
      // A draft is the enterprise's own.
      expect(await invited('sj-district-reviewer')).toContain(world.uscc('ent-01'));
      expect((await found('sj-district-reviewer', `&measure=${AEO}`)).items[0].application).toBeNull();
      await world.submit('ent-01', application.id);
      expect(await invited('sj-district-reviewer')).not.toContain(world.uscc('ent-01'));
      await world.act('ent-01', application.id, 'withdraw');
      expect(await invited('auditor')).not.toContain(world.uscc('ent-01'));
      world.clock.set('2026-05-06T10:01:00+08:00');
      expected(await world.as('catalogue-publisher').post('/policy/match-runs'), 201);
      await workerRuns();
      expect(await invited('sj-district-reviewer')).toContain(world.uscc('ent-01'));
    });

    it('without the enterprises with which the reader has a conflict of interest', async () => {
      const id = await world.draft('ent-05', 'sj-2025-8.rd-centre', { recognised: true }, 'sj-zhongshan');
      await world.submit('ent-05', id);
      await world.act('sj-district-approver', id, 'declare-enterprise-conflict', { reason: '近亲属任职' });
      expect(await invited('sj-district-approver')).not.toContain(world.uscc('ent-05'));
      expect(await invited('sj-district-reviewer')).toContain(world.uscc('ent-05'));
    });

    it('of its own documents and the municipality’s, and of its own enterprises', async () => {
      expect(await world.as('qp-district-reviewer').get(`/matches?measure=${AEO}`)).toMatchObject({ status: 404 });
      const premises = '&measure=sh-2023-9.trade-hq-premises';
      const songjiang = await invited('sj-district-reviewer', premises);
      const qingpu = await invited('qp-district-reviewer', premises);
      expect(songjiang).toHaveLength(6);
      expect(qingpu).toHaveLength(6);
      expect(await invited('auditor', premises)).toHaveLength(13);
      // One has a site in both; the committee of Hongqiao has three.
      expect(songjiang.filter((uscc) => qingpu.includes(uscc))).toEqual([world.uscc('ent-02')]);
      expect(await invited('hq-district-reviewer', premises)).toHaveLength(3);
    });

    it('and nobody else does', async () => {
      const ask = (by: string, query = `?measure=${AEO}`) => world.as(by).get(`/matches${query}`);
      for (const by of ['sj-town-clerk', 'sj-finance-maker', 'catalogue-editor', 'admin']) {
        expect([by, (await ask(by)).body.code]).toEqual([by, 'role-missing']);
      }
      expect(await world.anyone().get(`/matches?measure=${AEO}`)).toMatchObject({ status: 401 });
      expect(await ask('sj-district-reviewer', '')).toMatchObject({ body: { code: 'match-measure-missing' } });
      expect(await ask('sj-district-reviewer', '?measure=sj-2025-8.nothing')).toMatchObject({ status: 404 });
      const cursor = Buffer.from(JSON.stringify({ rank: '0\u0000', enterpriseId: '1' })).toString('base64url');
      expect(await ask('ent-01', `?cursor=${cursor}`)).toMatchObject({ body: { code: 'invalid-input' } });
      for (const path of ['/policy/match-runs', `/policy/match-runs/${(await newestRun()).id}`]) {
        expect(await world.as('ent-01').get(path)).toMatchObject({ status: 403 });
        expect(await world.as('sj-town-clerk').get(path)).toMatchObject({ status: 403 });
      }
      expect(await world.as('auditor').get('/policy/match-runs/nothing')).toMatchObject({ status: 404 });
    });

    it('nor does the database show it', async () => {
      const { rows } = await world.test.owner.query(
        `SELECT id, code FROM organisation WHERE code IN ('qingpu', 'sj-jiuting')`,
      );
      for (const { id, code } of rows) {
        const kind = code === 'qingpu' ? ('district' as const) : ('town' as const);
        const seen = await world.test.database.read({ kind, organisationId: id }, (tx) =>
          storedMatches(
            tx,
            { enterpriseId: null, measure: AEO, notIn: null, notOf: null },
            { after: null, limit: 100 },
          ),
        );
        expect([code, seen]).toEqual([code, []]);
      }
    });
  });

  it('tells nobody of a guide after the last second of its window', async () => {
    const late = async (username: string, instant: string, letter: string): Promise<number> => {
      const body = `91310117MA9N0000${letter}`;
      await world.enterprise(username, 'sj-jiuting', body + usccCheckCharacter(body), `上海${letter}贸易有限公司`);
      world.clock.set(instant);
      expected(await world.as('catalogue-publisher').post('/policy/match-runs'), 201);
      expect(await workerRuns()).toEqual(['done']);
      return (await told(username)).length;
    };
    expect(await late('just-in-time', '2026-07-15T17:00:00.999+08:00', '2')).toBe(1);
    expect(await late('too-late', '2026-07-15T17:00:01+08:00', '3')).toBe(0);
    expect((await found('too-late', `&measure=${AEO}`)).items[0].opening).toMatchObject({ state: 'closed', by: null });
  });
});
