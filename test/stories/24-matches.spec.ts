/**
 * What an enterprise may qualify for: lists answer for it, the rest is named with what is missing and by when, and a
 * document under which it is barred is left out with the reason.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMatches } from '#casework';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const PAPER = { kind: 'aeo', title: '2026 年海关高级认证企业名单', issuer: '上海海关', document: '沪关〔2026〕3号' };

const codes = (body: Body): string[] => body.items.map(({ code }: Body) => code);
const lineOf = (body: Body, code: string): Body => body.items.find((item: Body) => item.code === code);

describe('matches', () => {
  let world: World;

  const matches = async (by: string, query = ''): Promise<Body> =>
    expected(await world.as(by).get(`/enterprises/me/matches${query}`), 200);

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    const form = new FormData();
    for (const [name, value] of Object.entries(PAPER)) form.set(name, value);
    const lines = ['统一社会信用代码,企业名称,认定日期', `${world.uscc('ent-01')},云间精密,2026-02-01`];
    form.set('file', new Blob([lines.join('\r\n')]), 'aeo.csv');
    const { id } = expected(await world.as('catalogue-editor').post('/recognition-lists', form), 201);
    const publish = `/recognition-lists/${id}/actions/publish`;
    const { matchRun } = expected(await world.as('catalogue-publisher').post(publish), 200);
    expect(await runMatches(world.api.house, matchRun)).toBe('done');
  }, 60_000);
  afterAll(() => world.close());

  it('puts what a list proves on top, and says of the rest what is missing and by when', async () => {
    const found = await matches('ent-01');
    expect(found.items[0]).toMatchObject({
      code: 'sj-2025-8.aeo',
      outcome: 'yes',
      amount: { kind: 'at-most', value: '200000.00' },
      missing: [],
      opening: { state: 'open', from: null, by: '2027-12-31', guide: null },
      application: null,
      answersOf: null,
    });
    const capital = lineOf(found, 'sj-2025-8.foreign-capital');
    expect(capital).toMatchObject({ outcome: 'undetermined', opening: { state: 'open', by: '2027-12-31' } });
    expect(capital.missing.map(({ fact }: Body) => fact)).toContain('foreignContribution');
    // Of Songjiang and the municipality only.
    expect(codes(found).filter((code) => code.startsWith('qp-'))).toEqual([]);
    expect(codes(found).some((code) => code.startsWith('sh-2023-9.'))).toBe(true);
    expect(found.barred).toEqual([]);
  });

  it('answers nothing for an enterprise on no list', async () => {
    expect(lineOf(await matches('ent-04', '?all=true'), 'sj-2025-8.aeo')?.outcome).not.toBe('yes');
  });

  it('lets lists answer where an enterprise is named, and what is given go before', async () => {
    const ask = async (facts: object): Promise<Body> => {
      const body = { facts, uscc: world.uscc('ent-01'), jurisdiction: 'songjiang' };
      return lineOf(expected(await world.as('ent-01').post('/policy/matches', body), 200), 'sj-2025-8.aeo');
    };
    expect((await ask({})).outcome).toBe('yes');
    expect((await ask({ newlyRecognised: false })).outcome).toBe('no');
  });

  it("is the enterprise's own and the officials', and nobody else's", async () => {
    const path = `/enterprises/${world.uscc('ent-01')}/matches`;
    expect(codes(expected(await world.as('sj-district-reviewer').get(path), 200))[0]).toBe('sj-2025-8.aeo');
    expect(await world.as('ent-02').get(path)).toMatchObject({ status: 404 });
    expect(await world.as('catalogue-editor').get(path)).toMatchObject({ status: 404 });
    expect(await world.anyone().get(path)).toMatchObject({ status: 401 });
    expect(await world.as('sj-district-reviewer').get('/enterprises/me/matches')).toMatchObject({
      body: { code: 'enterprise-only' },
    });
  });

  it('names the case there is, and takes its answers over for the same measure', async () => {
    const id = await world.draft('ent-02', 'sj-2025-8.rd-centre', { recognised: true }, 'sj-jiuting');
    const line = async (): Promise<Body> => lineOf(await matches('ent-02'), 'sj-2025-8.rd-centre');
    // What was not submitted was not declared.
    expect(await line()).toMatchObject({
      outcome: 'undetermined',
      application: { id, state: 'draft' },
      answersOf: null,
    });
    await world.submit('ent-02', id);
    expect(await line()).toMatchObject({
      outcome: 'yes',
      amount: { value: '500000.00' },
      application: { id, state: 'submitted' },
      answersOf: id,
    });
  });

  describe('a run', () => {
    const told = async (by: string): Promise<Body[]> =>
      expected(await world.as(by).get('/notifications'), 200).items.filter(({ kind }: Body) => kind === 'guide-fits');
    const run = async (): Promise<Body> => {
      const { id } = expected(await world.as('catalogue-publisher').post('/policy/match-runs'), 201);
      expect(await runMatches(world.api.house, id)).toBe('done');
      return expected(await world.as('catalogue-publisher').get(`/policy/match-runs/${id}`), 200);
    };

    it('begins by itself when a guide is published, and tells of it once, however often it is done', async () => {
      expected(await world.as('ent-02').put('/enterprises/me/subscription', { measures: [] }), 200);
      await world.guide({
        code: 'songjiang-2026-aeo',
        documentId: 'sj-2025-8',
        organisation: 'songjiang',
        year: 2026,
        title: { zh: '松江区2026年高级认证企业申报指南', en: 'Songjiang 2026, AEO' },
        window: { from: '2026-03-02T09:00:00+08:00', to: '2026-03-31T17:00:00+08:00' },
        measures: [{ measure: 'sj-2025-8.aeo' }],
      });
      const { rows } = await world.test.owner.query(`SELECT id, cause FROM match_run WHERE state = 'queued'`);
      expect(rows).toMatchObject([{ cause: 'guide-published' }]);
      // Whoever asks meanwhile means the run that waits.
      expect(await run()).toMatchObject({ id: rows[0].id, cause: 'guide-published', state: 'done' });
      expect(await told('ent-01')).toHaveLength(1);
      expect((await told('ent-01'))[0].body.en).toContain('2026-03-31');
      const again = await run();
      expect(again).toMatchObject({ cause: 'asked', state: 'done' });
      expect(again.enterprisesDone).toBe(again.enterprises);
      expect(await told('ent-01')).toHaveLength(1);
      expect(await told('ent-02')).toEqual([]);
    });

    it('keeps what it found, and nothing that refuses', async () => {
      const { rows } = await world.test.owner.query(
        `SELECT outcome, amount_fen::text AS fen, missing, by_day::text AS by, guide_code AS guide FROM enterprise_match
          JOIN enterprise e ON e.id = enterprise_id WHERE e.uscc = $1 AND measure = 'sj-2025-8.aeo'`,
        [world.uscc('ent-01')],
      );
      expect(rows).toEqual([
        { outcome: 'yes', fen: '20000000', missing: [], by: '2026-03-31', guide: 'songjiang-2026-aeo' },
      ]);
    });

    it('is asked for by who publishes, and is done once', async () => {
      expect(await world.as('catalogue-editor').post('/policy/match-runs')).toMatchObject({ status: 403 });
      const { id } = expected(await world.as('catalogue-publisher').post('/policy/match-runs'), 201);
      expect(await runMatches(world.api.house, id)).toBe('done');
      expect(await runMatches(world.api.house, id)).toBe('nothing to do');
    });

    it('refuses a subscription to a measure that there is not', async () => {
      const choose = (body: object) => world.as('ent-02').put('/enterprises/me/subscription', body);
      expect(await choose({ measures: ['sj-2025-8.nothing'] })).toMatchObject({ status: 404 });
      expect(expected(await choose({ measures: ['sj-2025-8.aeo'] }), 200)).toEqual({
        all: false,
        measures: ['sj-2025-8.aeo'],
      });
      expect(expected(await choose({}), 200)).toEqual({ all: true, measures: [] });
    });
  });

  it('leaves out a document that bars the enterprise, and says why', async () => {
    const { enterprise } = expected(await world.as('ent-01').get('/auth/me'), 200);
    const found = { documentId: 'sj-2025-8', dayFound: '2026-03-02', basis: '认定机关函复从未出具该文件' };
    const body = { ...found, enterpriseId: enterprise.id };
    expected(await world.as('sj-investigator').post('/enforcement/investigations', body), 201);
    const left = await matches('ent-01', '?all=true');
    expect(codes(left).filter((code) => code.startsWith('sj-'))).toEqual([]);
    expect(codes(left).length).toBeGreaterThan(0);
    expect(left.barred).toMatchObject([
      { documentId: 'sj-2025-8', documentNumber: '沪松经规〔2025〕8号', code: 'under-investigation' },
    ]);
  });

  it('goes on behind the last whole batch of a worker that died, and lets no second run in beside it', async () => {
    const publisher = world.as('catalogue-publisher');
    const { id } = expected(await publisher.post('/policy/match-runs'), 201);
    const { rows } = await world.test.owner.query('SELECT id FROM enterprise ORDER BY id DESC LIMIT 1');
    await world.test.owner.query(
      `UPDATE match_run SET state = 'running', started_at = requested_at, attempts = 1, last_enterprise = $2,
              enterprises_done = 7, leased_until = $3
        WHERE id = $1`,
      [id, rows[0].id, '2026-03-02T09:01:00+08:00'],
    );
    expect(await runMatches(world.api.house, id)).toBe('nothing to do');
    const second = expected(await publisher.post('/policy/match-runs'), 201);
    expect(second.id).not.toBe(id);
    expect(await runMatches(world.api.house, second.id)).toBe('nothing to do');
    world.clock.set('2026-03-02T09:01:00+08:00');
    expect(await runMatches(world.api.house, id)).toBe('done');
    expect(expected(await publisher.get(`/policy/match-runs/${id}`), 200)).toMatchObject({ enterprisesDone: 7 });
    expect(await runMatches(world.api.house, second.id)).toBe('done');
  });

  it('gives a run up that five workers began and none ended, and lets the next one begin', async () => {
    const publisher = world.as('catalogue-publisher');
    const { id } = expected(await publisher.post('/policy/match-runs'), 201);
    const died = (attempts: number) =>
      world.test.owner.query(
        `UPDATE match_run SET state = 'running', started_at = requested_at, attempts = $2, leased_until = $3 WHERE id = $1`,
        [id, attempts, '2026-03-02T09:01:00+08:00'],
      );
    await died(5);
    const next = expected(await publisher.post('/policy/match-runs'), 201);
    expect(await runMatches(world.api.house, next.id)).toBe('nothing to do');
    expect(await runMatches(world.api.house, id)).toBe('failed: gave-up');
    expect(expected(await publisher.get(`/policy/match-runs/${id}`), 200)).toMatchObject({
      state: 'failed',
      failure: 'gave-up',
      finishedAt: '2026-03-02T09:01:00+08:00',
    });
    expect(await runMatches(world.api.house, id)).toBe('nothing to do');
    expect(await runMatches(world.api.house, next.id)).toBe('done');
  });

  it('has five beginnings: the fifth still ends it', async () => {
    const publisher = world.as('catalogue-publisher');
    const { id } = expected(await publisher.post('/policy/match-runs'), 201);
    await world.test.owner.query('UPDATE match_run SET attempts = 4 WHERE id = $1', [id]);
    expect(await runMatches(world.api.house, id)).toBe('done');
  });
});
