/**
 * How many statements a request sends to the database: authentication, BEGIN and COMMIT counted, for each is a round trip.
 * A bound that rises is a decision to be made here, and not by accident; a list never costs more for being longer.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { casesOnNotice } from '../support/prepared-cases.js';
import { statementsOf } from '../support/statements.js';
import { expected, World } from '../support/world.js';

const MEASURE = 'sj-2025-8.rd-centre';
const FACTS = { recognised: true };
const AMOUNT = '500000.00';
const LONG_LIST = 100;

let world: World;
let statements: (work: () => Promise<unknown>) => Promise<string[]>;
beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  await world.budget('songjiang', 'sj-2025-8', '10000000.00');
  await world.budget('sj-jiuting', 'sj-2025-8', '10000000.00');
  statements = statementsOf(world.api.house.database);
}, 60_000);
afterAll(() => world.close());

describe('one move of a case', () => {
  // Where a letter goes out, two statements issue it.
  const MOVES: [username: string, action: string, most: number, body: object][] = [
    ['ent-01', 'submit', 22, { declaration: { accepted: true } }],
    ['sj-town-clerk', 'accept', 11, {}],
    ['sj-town-reviewer', 'endorse', 9, { recommendedAmount: AMOUNT, reason: '材料齐全' }],
    ['sj-district-reviewer', 'propose', 15, { amount: AMOUNT, reason: '符合第七条' }],
    ['sj-district-approver', 'approve', 21, {}],
  ];
  let id: string;

  beforeAll(async () => {
    // The first case signs everybody in and compiles the document, which a running system has done long ago.
    await world.toApproved('ent-04', MEASURE, FACTS, AMOUNT);
    world.clock.set('2026-03-16T09:00:00+08:00');
    id = await world.draft('ent-01', MEASURE, FACTS);
  });

  it.each(MOVES)('%s: %s, at most %i', async (username, action, most, body) => {
    if (action === 'approve') await world.afterNotice(username, id);
    const { version } = await world.read(username, id);
    const sent = await statements(async () =>
      expected(await world.as(username).post(`/applications/${id}/actions/${action}`, body, version), 200),
    );
    expect(sent.slice(most)).toEqual([]);
  });
});

describe('one reading', () => {
  let ids: string[];
  beforeAll(async () => {
    world.clock.set('2026-04-13T09:00:00+08:00');
    ids = await casesOnNotice(world, LONG_LIST);
  }, 60_000);
  beforeEach(() => world.as('sj-district-approver').get('/auth/me'));

  const reading = (path: string, items: number | null = null) =>
    statements(async () => {
      const body = expected(await world.as('sj-district-approver').get(path), 200);
      if (items !== null) expect(body.items).toHaveLength(items);
    });

  it('of a case, with what the office knows: at most 10', async () =>
    expect((await reading(`/applications/${ids[0]}`)).slice(10)).toEqual([]));

  it('of a list of 50: at most 4', async () =>
    expect((await reading('/applications?limit=50', 50)).slice(4)).toEqual([]));

  it.each([
    '/applications?',
    '/applications?queue=mine&',
    '/applications?town=sj-jiuting&state=public_notice&',
    '/deadlines?',
    '/public-notices?',
  ])(`of %slimit=…: as many for ${LONG_LIST} rows as for one`, async (path) => {
    const one = await reading(`${path}limit=1`, 1);
    expect(await reading(`${path}limit=${LONG_LIST}`, LONG_LIST)).toHaveLength(one.length);
  });
});

describe('figures', () => {
  const PERIOD = 'from=2026-01-01&to=2026-12-31';
  const FEW = 10;
  const FIGURES: [path: string, most: number][] = [
    [`stages?${PERIOD}`, 4],
    [`awards?by=industry&${PERIOD}`, 4],
    [`reasons?${PERIOD}`, 4],
    ['budget?year=2026', 7],
  ];
  const figures = async (path: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered.
    let body: any;
    const sent = await statements(async () => {
      body = expected(await world.as('auditor').get(`/statistics/${path}`), 200);
    });
    return { sent, body };
  };
  beforeEach(() => world.as('auditor').get('/auth/me'));

  it.each(FIGURES)('%s, at most %i', async (path, most) => expect((await figures(path)).sent.slice(most)).toEqual([]));

  it('of stages and reasons: as many for ten cases more', async () => {
    const [stages, reasons] = [`stages?${PERIOD}`, `reasons?${PERIOD}`];
    const counted = ({ body }: Awaited<ReturnType<typeof figures>>): number =>
      body.items?.find(({ stage }: { stage: string }) => stage === 'accept')?.count ?? 0;
    const before = [await figures(stages), await figures(reasons)] as const;
    for (const id of await casesOnNotice(world, FEW, LONG_LIST))
      await world.act('sj-district-approver', id, 'reject', { clause: '7', reason: '认定文件已失效' });
    const after = [await figures(stages), await figures(reasons)] as const;
    expect(counted(after[0])).toBe(counted(before[0]) + FEW);
    expect(after.map(({ sent }) => sent.length)).toEqual(before.map(({ sent }) => sent.length));
  });
});
