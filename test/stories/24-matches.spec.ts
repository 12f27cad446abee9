/**
 * What an enterprise may qualify for: lists answer for it, the rest is named with what is missing and by when, and a
 * document under which it is barred is left out with the reason.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
    expected(await world.as('catalogue-publisher').post(`/recognition-lists/${id}/actions/publish`), 200);
  }, 60_000);
  afterAll(() => world.close());

  it('puts what a list proves on top, and says of the rest what is missing and by when', async () => {
    const found = await matches('ent-01');
    console.log(JSON.stringify(found, null, 1).slice(0, 6000), codes(found));
    expect(found.items[0]).toMatchObject({ code: 'sj-2025-8.aeo', outcome: 'yes', missing: [], application: null });
    expect(lineOf(found, 'sj-2025-8.foreign-capital')).toMatchObject({ outcome: 'undetermined' });
  });
});
