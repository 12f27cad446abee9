import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPerson, hashPassword } from '#identity';
import { SettableClock } from '#kernel';
import { CATALOGUE_DIRECTORY } from '#policy';
import { startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, seedPeople } from '../../../test/support/people.js';

const TEXT = readFileSync(join(CATALOGUE_DIRECTORY, 'texts', 'sj-2025-8.txt'), 'utf8');

describe('POST /policy/skeletons', () => {
  const clock = new SettableClock('2026-09-01T09:00:00+08:00');
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await openTestDatabase();
    await seedPeople(database.database, clock.now());
    const passwordHash = await hashPassword(PASSWORD, 'quick');
    await database.database.transaction({ kind: 'none' }, async (tx) => {
      await createPerson(tx, { username: 'editor', name: 'e', passwordHash, roles: ['catalogue-editor'] }, clock.now());
    });
    api = await startApi({ database, clock });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const propose = (body: unknown) => api.as('editor', PASSWORD).post('/policy/skeletons', body);

  it('gives an editor the proposal and the file, everything unreviewed', async () => {
    const { status, body } = await propose({ id: 'sj-2026-1', text: TEXT });
    expect(status).toBe(200);
    expect(body.skeleton).toMatchObject({ id: 'sj-2026-1', number: { value: '沪松经规〔2025〕8号' }, reviewed: false });
    expect(body.skeleton.clauses).toHaveLength(10);
    expect(body.skeleton.figures).toContainEqual({
      clauseId: '6',
      kind: 'money',
      value: '6000000.00',
      unit: 'CNY',
      words: '600万元',
      comparison: { bound: 'at-least', inclusive: true, words: '以上' },
      quote: expect.stringContaining('外方出资达600万元（含600万元）以上'),
      reviewed: false,
    });
    expect(body.yaml).toContain('unreviewed: true\nid: sj-2026-1\n');
  });

  it('reads the text and takes nothing else from its sender', async () => {
    const { body } = await propose({ id: 'xx-2026-1', text: '没有条款。' });
    expect(body.skeleton).toMatchObject({ clauses: [], number: null });
    expect((await propose({ id: 'xx-2026-1', text: TEXT, reviewed: true })).status).toBe(400);
  });

  it.each([
    [{ id: 'xx-2026-1' }],
    [{ id: 'xx-2026-1', text: '' }],
    [{ id: 'xx-2026-1', text: 7 }],
    [{ id: '../xx', text: TEXT }],
    [{ id: 'XX\n- a', text: TEXT }],
    [{ text: TEXT }],
    [{ id: 'xx-2026-1', text: '甲'.repeat(100_001) }],
  ])('refuses a request of wrong form', async (body) =>
    expect(await propose(body)).toMatchObject({ status: 400, body: { code: 'invalid-input' } }),
  );

  it('reads the longest text that it takes', async () =>
    expect((await propose({ id: 'xx-2026-1', text: '甲'.repeat(100_000) })).status).toBe(200));

  it('is closed to everybody who does not write the catalogue', async () => {
    for (const name of ['clerk', 'approver', 'applicant', 'auditor', 'admin']) {
      expect(await api.as(name, PASSWORD).post('/policy/skeletons', { id: 'xx-2026-1', text: TEXT })).toMatchObject({
        status: 403,
        body: { code: 'role-missing' },
      });
    }
    expect((await api.anyone().post('/policy/skeletons', { id: 'xx-2026-1', text: TEXT })).status).toBe(401);
  });
});
