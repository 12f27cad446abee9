import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, SettableClock, usccCheckCharacter } from '#kernel';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

const USCC = '91310117MA1JD00015';
const ONE = `/admin/enterprises/${USCC}`;
const CLASSIFY = `${ONE}/actions/classify`;
const MADE = { code: 'C', zh: '制造业', en: 'Manufacturing' };
const SMALL = { code: 'small', zh: '小型', en: 'Small' };
const REASON = '据统计部门2026年名录';

describe('the register of enterprises over HTTP', () => {
  const clock = new SettableClock('2026-03-02T09:00:00+08:00');
  let database: TestDatabase;
  let seeded: SeededPeople;
  let api: TestApi;
  let admin: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    seeded = await seedPeople(database.database, clock.now());
    api = await startApi({ database, clock });
    admin = api.as('admin', PASSWORD);
    clock.set('2026-05-04T09:00:00+08:00');
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  it('says that nobody recorded what an enterprise is', async () => {
    expect((await admin.get(ONE)).body).toMatchObject({ uscc: USCC, industry: null, size: null, classifications: [] });
    expect((await admin.get('/admin/enterprises?q=测试')).body.items).toMatchObject([{ uscc: USCC, industry: null }]);
    expect((await admin.get('/admin/enterprises?q=无此企业')).body.items).toEqual([]);
  });

  it('takes what an administrator records, each with its day and reason, and keeps all of it', async () => {
    const first = { industry: 'C', from: '2026-03-02', reason: REASON };
    expect(await admin.post(CLASSIFY, first)).toMatchObject({ status: 200, body: { industry: MADE, size: null } });
    await admin.post(CLASSIFY, { size: 'small', from: '2026-05-01', reason: '规模变化' });
    const { body } = await admin.get(ONE);
    expect(body).toMatchObject({ industry: MADE, size: SMALL });
    expect(body.classifications).toMatchObject([
      { fromDay: '2026-05-01', industry: MADE, size: SMALL, reason: '规模变化', recordedBy: 'admin' },
      { fromDay: '2026-03-02', industry: MADE, size: null, reason: REASON, recordedAt: '2026-05-04T09:00:00+08:00' },
    ]);
    expect((await admin.get('/admin/enterprises')).body.items).toMatchObject([{ industry: MADE, size: SMALL }]);
  });

  it('says it in the audit record, with what was before', async () => {
    const { rows } = await database.owner.query('SELECT * FROM audit_entry ORDER BY id DESC LIMIT 1');
    expect(rows[0]).toMatchObject({
      action: 'enterprise-classified',
      person_id: seeded.people.admin,
      subject_kind: 'enterprise',
      subject_id: seeded.enterprise,
      data: { before: { industry: 'C', size: null }, after: { industry: 'C', size: 'small' }, reason: '规模变化' },
    });
  });

  it('corrects a day by recording it again; the same call twice is one record', async () => {
    const headers = { 'idempotency-key': newId() };
    const again = { industry: 'M', from: '2026-05-01', reason: '更正' };
    for (let times = 0; times < 2; times += 1)
      expect((await admin.post(CLASSIFY, again, undefined, headers)).body).toMatchObject({ industry: { code: 'M' } });
    expect((await admin.get(ONE)).body.classifications).toHaveLength(3);
  });

  it('is shown to the enterprise itself, and its own alone', async () => {
    const { status, body } = await api.as('applicant', PASSWORD).get('/auth/me/enterprise');
    expect([status, body]).toEqual([
      200,
      {
        uscc: USCC,
        name: '上海测试有限公司',
        nameEn: null,
        sites: [{ code: 'sj-jiuting', nameZh: 'sj-jiuting', nameEn: 'sj-jiuting' }],
        industry: expect.objectContaining({ code: 'M' }),
        size: SMALL,
      },
    ]);
    for (const other of ['clerk', 'auditor', 'admin'])
      expect(await api.as(other, PASSWORD).get('/auth/me/enterprise')).toMatchObject({
        status: 403,
        body: { code: 'enterprise-only' },
      });
  });

  it.each(['clerk', 'approver', 'applicant'])('is closed to the %s', async (username) => {
    const client = api.as(username, PASSWORD);
    for (const path of ['/admin/enterprises', '/admin/enterprise-classes', ONE])
      expect(await client.get(path)).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    expect((await client.post(CLASSIFY, { industry: 'A', from: '2026-05-01', reason: 'x' })).status).toBe(403);
  });

  it('is read by the auditor, who records nothing', async () => {
    const auditor = api.as('auditor', PASSWORD);
    expect((await auditor.get(ONE)).status).toBe(200);
    expect((await auditor.get('/admin/enterprise-classes')).body.sizes).toContainEqual(SMALL);
    expect((await auditor.post(CLASSIFY, { industry: 'A', from: '2026-05-01', reason: 'x' })).status).toBe(403);
  });

  it.each([
    [{ from: '2026-05-01', reason: REASON }, 400, 'classification-empty'],
    [{ industry: 'C', from: '2026-05-05', reason: REASON }, 422, 'classification-in-future'],
    [{ industry: 'C', from: '2026-05-01', reason: ' ' }, 400, 'reason-missing'],
    [{ industry: 'C', from: '2026-02-30', reason: REASON }, 400, 'invalid-input'],
    [{ industry: 'U', from: '2026-05-01', reason: REASON }, 400, 'invalid-input'],
    [{ size: 'tiny', from: '2026-05-01', reason: REASON }, 400, 'invalid-input'],
    [{ size: 'micro', from: '2026-05-01' }, 400, 'invalid-input'],
  ])('refuses %j', async (body, status, code) => {
    expect(await admin.post(CLASSIFY, body)).toMatchObject({ status, body: { code } });
  });

  it('knows nothing of an enterprise that is not registered', async () => {
    const body = '91310117MA1JD0009';
    expect((await admin.get(`/admin/enterprises/${body}${usccCheckCharacter(body)}`)).status).toBe(404);
    expect((await admin.get('/admin/enterprises/1')).body.code).toBe('invalid-uscc');
  });
});
