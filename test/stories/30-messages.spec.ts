/**
 * An applicant and the officers who have the case write to each other about it. Everybody within reach reads along, the
 * other side is told each time, and nothing of it moves the case.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type OnBehalfOf, type Tx } from '#kernel';
import { expected, World } from '../support/world.js';

const MEASURE = 'sj-2025-8.rd-centre';
const FACTS = { recognised: true };
const NUMBER = 'SJ-2026-000001';

let world: World;
let id: string;

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  await world.person('sj-town-clerk-2', 'sj-jiuting', 'town-clerk');
  await world.person('sj-promoted', 'sj-jiuting', 'town-reviewer');
  id = await world.draft('ent-01', MEASURE, FACTS);
}, 60_000);
afterAll(() => world.close());

const write = (username: string, text: string) => world.as(username).post(`/applications/${id}/messages`, { text });
const read = async (username: string, query = '') =>
  expected(await world.as(username).get(`/applications/${id}/messages${query}`), 200);
const texts = async (username: string, query = ''): Promise<string[]> =>
  (await read(username, query)).items.map(({ text }: { text: string }) => text);

/** @returns how many messages the person was told of, and what of the newest */
async function told(username: string): Promise<{ count: number; newest: unknown }> {
  const { items } = expected(await world.as(username).get('/notifications?limit=100'), 200);
  const found = items.filter(({ kind }: { kind: string }) => kind === 'case-message');
  return { count: found.length, newest: found[0] };
}

it('before the submission there is nobody to write to', async () => {
  const answer = await write('ent-01', '请问何时受理？');
  expect([answer.status, answer.body.code]).toEqual([409, 'nobody-to-write-to']);
  await world.submit('ent-01', id);
});

describe('a conversation', () => {
  it('is read by both sides, the oldest first, with who wrote on which side', async () => {
    expect(expected(await write('ent-01', '  请问何时受理？\n谢谢  '), 201)).toMatchObject({ side: 'enterprise' });
    world.clock.set(new Date('2026-03-02T10:00:00+08:00'));
    expect(expected(await write('sj-town-clerk', '三个工作日内。'), 201)).toMatchObject({ side: 'office' });
    const { items, nextCursor } = await read('ent-01');
    expect(items).toMatchObject([
      { side: 'enterprise', text: '请问何时受理？\n谢谢', sentAt: '2026-03-02T09:00:00+08:00' },
      { side: 'office', author: { name: '陆窗口' }, text: '三个工作日内。', sentAt: '2026-03-02T10:00:00+08:00' },
    ]);
    expect(nextCursor).toBeNull();
    for (const reader of ['sj-town-clerk', 'sj-district-approver', 'auditor'])
      expect((await read(reader)).items).toEqual(items);
  });

  it('tells the other side that there is a message, and not what it says', async () => {
    expect(await told('sj-town-clerk')).toMatchObject({ count: 1, newest: { title: { zh: `${NUMBER} 有新留言` } } });
    expect(await told('sj-town-clerk-2')).toMatchObject({ count: 1 });
    expect(await told('ent-01')).toMatchObject({ count: 1 });
    expect(JSON.stringify((await told('ent-01')).newest)).not.toContain('工作日');
    for (const other of ['sj-town-reviewer', 'sj-district-reviewer', 'ent-04', 'auditor'])
      expect(await told(other)).toMatchObject({ count: 0 });
  });

  it('comes page by page', async () => {
    const { items, nextCursor } = await read('ent-01', '?limit=1');
    expect(items).toHaveLength(1);
    expect(await texts('ent-01', `?limit=1&cursor=${nextCursor}`)).toEqual(['三个工作日内。']);
    expect((await world.as('ent-01').get(`/applications/${id}/messages?cursor=wrong`)).body.code).toBe(
      'invalid-cursor',
    );
  });

  it('moves nothing: the case keeps its version, its events and its due day', async () => {
    const before = [
      await world.read('auditor', id),
      (await world.as('auditor').get(`/applications/${id}/events`)).body,
    ];
    expected(await write('sj-town-clerk', '请另寄一份。'), 201);
    expect([
      await world.read('auditor', id),
      (await world.as('auditor').get(`/applications/${id}/events`)).body,
    ]).toEqual(before);
  });

  it('says a repeated call once', async () => {
    const key = { 'idempotency-key': 'the-same-message-twice' };
    const send = () => world.as('ent-01').post(`/applications/${id}/messages`, { text: '已寄出。' }, undefined, key);
    expect((await send()).body).toEqual((await send()).body);
    expect((await texts('ent-01')).filter((text) => text === '已寄出。')).toHaveLength(1);
    expect(await told('sj-town-clerk')).toMatchObject({ count: 2 });
  });

  it('reaches the officer who asked, also when the case lies with others by then', async () => {
    await world.act('sj-town-clerk', id, 'accept');
    expected(await write('ent-01', '还需要什么？'), 201);
    expect(await told('sj-town-clerk')).toMatchObject({ count: 3 });
    expect(await told('sj-town-reviewer')).toMatchObject({ count: 1 });
    expect(await told('sj-town-clerk-2')).toMatchObject({ count: 2 });
  });
});

describe('is refused', () => {
  it.each([
    ['', 400, 'invalid-input'],
    [' \n ', 400, 'message-empty'],
    ['长'.repeat(2001), 400, 'invalid-input'],
  ])('the text %j', async (text, status, code) => {
    const answer = await write('ent-01', text);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('no text of 2000 characters, the most there may be', async () => {
    expect((await write('ent-01', '长'.repeat(2000))).status).toBe(201);
  });

  it('the auditor, who reads', async () => {
    expect((await write('auditor', '旁观')).body.code).toBe('role-missing');
  });

  it('whoever has declared a conflict of interest: neither to read nor to write, nor told any more', async () => {
    await world.act('sj-promoted', id, 'declare-conflict', { reason: '亲属' });
    await world.act('sj-town-clerk', id, 'declare-conflict', { reason: '亲属' });
    for (const username of ['sj-promoted', 'sj-town-clerk']) {
      const before = await told(username);
      expect((await write(username, '你好')).body.code).toBe('conflict-declared');
      expect((await world.as(username).get(`/applications/${id}/messages`)).body.code).toBe('conflict-declared');
      expected(await write('ent-01', '在吗？'), 201);
      expect(await told(username)).toEqual(before);
    }
  });
});

describe('in the database', () => {
  const person = async (username: string): Promise<{ id: string; enterprise: string; organisation: string }> => {
    const { rows } = await world.test.owner.query(
      `SELECT id, enterprise_id AS enterprise, organisation_id AS organisation FROM person WHERE username = $1`,
      [username],
    );
    return rows[0];
  };
  const town = async (username: string): Promise<OnBehalfOf> => {
    const { id: personId, organisation: organisationId } = await person(username);
    return { kind: 'town', organisationId, personId };
  };
  const as = <T>(reach: OnBehalfOf, work: (tx: Tx) => Promise<T>) => world.test.database.transaction(reach, work);
  const insert = (author: string, side: string) => (tx: Tx) =>
    tx.execute(
      `INSERT INTO case_message (id, application_id, person_id, side, text, sent_at) VALUES ($1, $2, $3, $4, 'x', now())`,
      [newId(), id, author, side],
    );
  const count = async (tx: Tx) =>
    (await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM case_message'))[0]?.count;

  it('a message is in the own name and of the own side', async () => {
    const reviewer = await town('sj-town-reviewer');
    const own = reviewer.personId as string;
    await expect(as(reviewer, insert(own, 'enterprise'))).rejects.toMatchObject({ code: '42501' });
    await expect(as(reviewer, insert((await person('ent-01')).id, 'office'))).rejects.toMatchObject({ code: '42501' });
    await expect(as({ kind: 'all', personId: own }, insert(own, 'office'))).rejects.toMatchObject({ code: '42501' });
    expect(await as(reviewer, insert(own, 'office'))).toBe(1);
  });

  it('shows nothing to who stays out of the case, or has another reach', async () => {
    expect(await as(await town('sj-town-reviewer'), count)).toBeGreaterThan(5);
    for (const username of ['sj-town-clerk', 'sj-sheshan-clerk', 'qp-town-clerk'])
      expect(await as(await town(username), count)).toBe(0);
    expect(await as({ kind: 'none' }, count)).toBe(0);
    const { id: personId, enterprise: enterpriseId } = await person('ent-04');
    expect(await as({ kind: 'enterprise', enterpriseId, personId }, count)).toBe(0);
  });

  it('is never changed: neither by the application nor by the owner', async () => {
    for (const sql of [`UPDATE case_message SET text = 'y'`, 'DELETE FROM case_message']) {
      await expect(as({ kind: 'all' }, (tx) => tx.execute(sql))).rejects.toMatchObject({ code: '42501' });
      await expect(world.test.owner.query(sql)).rejects.toMatchObject({ code: 'HQ100' });
    }
  });
});
