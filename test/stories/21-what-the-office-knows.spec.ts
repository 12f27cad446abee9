/**
 * A list of 500 AEO enterprises with wrong codes, duplicates and days that do not exist: what can be taken is known from
 * its publication on, so that an enterprise on it neither answers nor proves what the office knows.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '#kernel';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const PAPER = { kind: 'aeo', title: '2026 年海关高级认证企业名单', issuer: '上海海关', document: '沪关〔2026〕3号' };
const code = (place: number): string => {
  const body = `91310117MA8A0${String(place).padStart(4, '0')}`;
  return body + usccCheckCharacter(body);
};

/** 500 lines, of which 488 can be taken: four wrong codes, five duplicates, a day to come, no such day, and no name. */
function lines(world: World): string[] {
  const rows = Array.from({ length: 488 }, (_, place) => `${code(place)},企业${place},2026/2/${(place % 28) + 1}`);
  rows[10] = `${world.uscc('ent-01')},云间精密,2026年2月1日`;
  rows[11] = `${world.uscc('ent-02').toLowerCase()},泖港生物,2026-02-02`;
  const wrong = [
    `${code(1).slice(0, 17)}0,甲,2026-02-01`,
    '123,乙,2026-02-01',
    ',丙,2026-02-01',
    `${code(2)}X,丁,2026-02-01`,
  ];
  const again = rows.slice(100, 105);
  const days = [`${code(600)},戊,2026-12-31`, `${code(601)},己,2026-02-30`, `${code(602)},,2026-02-01`];
  return [...rows, ...wrong, ...again, ...days];
}

const csv = (rows: string[]): string => ['统一社会信用代码,企业名称,认定日期', ...rows].join('\r\n');

describe('what the office knows', () => {
  let world: World;
  let id: string;

  const importList = (content: string, by = 'catalogue-editor', fields: object = PAPER) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([content]), 'aeo.csv');
    return world.as(by).post('/recognition-lists', form);
  };
  const publish = (by: string) => world.as(by).post(`/recognition-lists/${id}/actions/publish`);
  const assess = async (facts: object = {}): Promise<Body> =>
    expected(
      await world
        .as('ent-01')
        .post('/policy/measures/sj-2025-8.aeo/assessments', { facts, uscc: world.uscc('ent-01') }),
      200,
    );

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  it('is handed in with every line that cannot be taken named, and nothing of it counts yet', async () => {
    const list = expected(await importList(csv(lines(world))), 201);
    expect(list).toMatchObject({ status: 'draft', lines: 488, kind: 'aeo' });
    expect(list.problems).toHaveLength(12);
    expect(list.problems.map(({ line }: Body) => line)).toEqual([
      490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501,
    ]);
    expect(list.problems[4]).toMatchObject({ line: 494, en: 'the same as line 102' });
    id = list.id;
    expect(await importList(csv(lines(world)))).toMatchObject({ status: 409, body: { code: 'list-exists' } });
    expect((await assess()).outcome).toBe('undetermined');
  });

  it.each<[string, string, object, string]>([
    ['an unknown kind', csv(['x,y,2026-01-01']), { ...PAPER, kind: 'friends' }, 'list-kind-unknown'],
    ['nobody who recognised', csv(['x,y,2026-01-01']), { ...PAPER, issuer: ' ' }, 'list-unnamed'],
    ['no line that can be taken', csv(['x,y,2026-01-01']), PAPER, 'list-empty'],
    ['other headings', 'a,b,c', PAPER, 'file-columns'],
    ['nothing at all', '', PAPER, 'file-columns'],
    ['a PDF', '%PDF-1.4', PAPER, 'file-kind-unknown'],
  ])('is refused for %s', async (_what, content, fields, refusal) => {
    expect((await importList(content, 'catalogue-editor', fields)).body.code).toBe(refusal);
  });

  it('is of a kind of the local rules, which are told to whoever hands one in', async () => {
    const kinds = (by: string) => world.as(by).get('/recognition-lists/kinds');
    const { items } = expected(await kinds('catalogue-editor'), 200);
    const name = { zh: '海关高级认证企业（AEO）', en: 'Customs advanced certified enterprises (AEO)' };
    expect(items).toContainEqual({ code: 'aeo', name, offers: ['qp-2024-4.aeo'] });
    expect(items).toContainEqual(expect.objectContaining({ code: 'rd-centre', offers: [] }));
    expect(await kinds('ent-01')).toMatchObject({ status: 403 });
  });

  it('is published by another person, once', async () => {
    expect(await importList('x', 'sj-district-reviewer')).toMatchObject({ status: 403 });
    expect(await publish('catalogue-editor')).toMatchObject({ status: 403 });
    expect(await world.as('ent-01').get(`/recognition-lists/${id}`)).toMatchObject({ status: 403 });
    expect(expected(await publish('catalogue-publisher'), 200).status).toBe('published');
    expect(await publish('catalogue-publisher')).toMatchObject({ status: 409, body: { code: 'list-decided' } });
    const { items, nextCursor } = expected(
      await world.as('sj-district-reviewer').get(`/recognition-lists/${id}/lines?limit=12`),
      200,
    );
    expect(nextCursor).toBe('13');
    expect(items.filter(({ enterpriseId }: Body) => enterpriseId)).toMatchObject([
      { uscc: world.uscc('ent-01'), recognisedOn: '2026-02-01' },
      { uscc: world.uscc('ent-02'), recognisedOn: '2026-02-02' },
    ]);
  });

  it('answers for the enterprise on it, and what it says itself goes before', async () => {
    expect(await assess()).toMatchObject({ outcome: 'yes' });
    expect(await assess({ newlyRecognised: false })).toMatchObject({ outcome: 'no' });
    const other = await world
      .as('ent-04')
      .post('/policy/measures/sj-2025-8.aeo/assessments', { facts: {}, uscc: world.uscc('ent-04') });
    expect(expected(other, 200).outcome).toBe('undetermined');
  });

  it('fills the form in and replaces the certificate, and its line stands with the submission', async () => {
    const application = { measure: 'sj-2025-8.aeo', site: 'sj-jiuting' };
    const draft = expected(await world.as('ent-01').post('/applications', application), 201);
    expect(await world.read('ent-01', draft.id)).toMatchObject({
      facts: { newlyRecognised: true, recognisedOn: '2026-02-01' },
      known: [
        { fact: 'newlyRecognised', value: true, source: { kind: 'aeo', line: 12, document: '沪关〔2026〕3号' } },
        { fact: 'recognisedOn', value: '2026-02-01' },
      ],
    });
    expect(await world.submit('ent-01', draft.id)).toMatchObject({ state: 'submitted' });
    const events = expected(await world.as('sj-town-clerk').get(`/applications/${draft.id}/events`), 200).items;
    expect(events.at(-1).data.known[0].source).toMatchObject({ listId: id, line: 12 });
  });

  it('replaces nothing where the enterprise answers otherwise', async () => {
    const facts = { recognisedOn: '2026-02-20' };
    const draft = expected(
      await world.as('ent-02').post('/applications', { measure: 'sj-2025-8.aeo', facts, site: 'sj-jiuting' }),
      201,
    );
    expect(await world.trySubmit('ent-02', draft.id)).toMatchObject({
      status: 422,
      body: { code: 'evidence-missing' },
    });
  });

  it('a second recognition is no first one any more', async () => {
    const renewed = csv([`${world.uscc('ent-02')},泖港生物,2024-05-06`]);
    const older = expected(await importList(renewed), 201);
    expected(await world.as('catalogue-publisher').post(`/recognition-lists/${older.id}/actions/publish`), 200);
    const asked = { facts: {}, uscc: world.uscc('ent-02') };
    const answer = await world.as('ent-02').post('/policy/measures/sj-2025-8.aeo/assessments', asked);
    expect(expected(answer, 200)).toMatchObject({ outcome: 'no' });
  });
});
