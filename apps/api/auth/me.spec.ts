import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sendMail } from '#casework';
import { SettableClock } from '#kernel';
import { notify, openMailServer } from '#notifications';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openMailServerForTests, type TestMailServer } from '../../../test/support/mail-server.js';
import { ORIGIN } from '../../../test/support/mailing.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

const MORNING = '2026-03-02T09:00:00+08:00';

let database: TestDatabase;
let seeded: SeededPeople;
let server: TestMailServer;
let api: TestApi;
let applicant: Client;
const clock = new SettableClock(MORNING);

beforeAll(async () => {
  database = await openTestDatabase({ mail: true });
  seeded = await seedPeople(database.database, clock.now());
  server = await openMailServerForTests();
  api = await startApi({ database, clock, mail: { send: openMailServer(server.url), origin: ORIGIN } });
  applicant = api.as('applicant', PASSWORD);
});
afterAll(async () => {
  await api.close();
  await server.stop();
  await database.close();
});
beforeEach(async () => {
  clock.set(MORNING);
  await database.owner.query(
    `TRUNCATE mail, notification, notification_preference; UPDATE person SET email = NULL, locale = 'zh'`,
  );
});

const kindOf = async (client: Client, kind: string) =>
  (await client.get('/auth/me/preferences')).body.kinds.find((one: { kind: string }) => one.kind === kind);

describe('my account', () => {
  it('has the address and the language that I give it, each alone, until I take the address away', async () => {
    expect((await applicant.patch('/auth/me', { email: 'ent@example.org' })).body).toMatchObject({
      username: 'applicant',
      email: 'ent@example.org',
      locale: 'zh',
    });
    expect((await applicant.patch('/auth/me', { locale: 'en' })).body).toMatchObject({
      email: 'ent@example.org',
      locale: 'en',
    });
    expect((await applicant.get('/auth/me')).body).toMatchObject({ email: 'ent@example.org', locale: 'en' });
    expect((await applicant.patch('/auth/me', { email: '' })).body).toMatchObject({ email: null, locale: 'en' });
    expect((await api.as('clerk', PASSWORD).get('/auth/me')).body).toMatchObject({ email: null, locale: 'zh' });
  });

  it.each([
    [{ email: 'nobody' }, 'invalid-email'],
    [{ email: 'a@example.org,b@example.org' }, 'invalid-email'],
    [{ locale: 'fr' }, 'invalid-input'],
    [{ email: 7 }, 'invalid-input'],
    [{ roles: ['administrator'] }, 'invalid-input'],
  ])('refuses %j', async (body, code) => {
    expect(await applicant.patch('/auth/me', body)).toMatchObject({ status: 400, body: { code } });
  });

  it('says in the audit record that its address changed, and not to what', async () => {
    await applicant.patch('/auth/me', { email: 'ent@example.org' });
    const { rows } = await database.owner.query('SELECT * FROM audit_entry ORDER BY id DESC LIMIT 1');
    expect(rows[0]).toMatchObject({
      action: 'contact-changed',
      person_id: seeded.people.applicant,
      data: { changed: ['email'] },
    });
    expect(JSON.stringify(rows[0])).not.toContain('example.org');
  });
});

describe('my preferences', () => {
  it('name every kind that comes to me in both languages, and say whether it can be switched off', async () => {
    const { body } = await applicant.get('/auth/me/preferences');
    expect(body.emailReaches).toBe(false);
    expect(body.kinds.length).toBeGreaterThan(30);
    for (const kind of body.kinds) expect(kind).toMatchObject({ inApp: true, email: true });
    expect(await kindOf(applicant, 'case-accepted')).toMatchObject({
      name: { zh: '申请已受理', en: 'An application was accepted' },
      binding: false,
    });
    expect(await kindOf(applicant, 'recovery-ordered')).toMatchObject({ binding: true });
    expect(await kindOf(applicant, 'report-received')).toBeUndefined();
    expect(await kindOf(api.as('clerk', PASSWORD), 'case-accepted')).toBeUndefined();
    expect(await kindOf(api.as('clerk', PASSWORD), 'report-received')).toMatchObject({ binding: false });
    await applicant.patch('/auth/me', { email: 'ent@example.org' });
    expect((await applicant.get('/auth/me/preferences')).body.emailReaches).toBe(true);
  });

  it('keep what I choose, for me alone, and leave the rest as it was', async () => {
    const choose = (email: boolean) =>
      applicant.put('/auth/me/preferences', { kinds: [{ kind: 'case-message', email }] });
    const { body } = await choose(false);
    expect(body.kinds.filter(({ email }: { email: boolean }) => !email)).toMatchObject([{ kind: 'case-message' }]);
    expect(await kindOf(api.as('clerk', PASSWORD), 'case-message')).toMatchObject({ email: true });
    await applicant.put('/auth/me/preferences', { kinds: [{ kind: 'case-disbursed', email: false }] });
    expect(await kindOf(applicant, 'case-message')).toMatchObject({ email: false });
    await choose(true);
    expect(await kindOf(applicant, 'case-message')).toMatchObject({ email: true });
  });

  it('cannot switch off what tells of a right or a duty, and then keep nothing of the whole list', async () => {
    const kinds = [
      { kind: 'case-accepted', email: false },
      { kind: 'case-returned', email: false },
    ];
    expect(await applicant.put('/auth/me/preferences', { kinds })).toMatchObject({
      status: 422,
      body: { code: 'binding-notice', detail: expect.stringContaining('需要补正') },
    });
    expect(await kindOf(applicant, 'case-accepted')).toMatchObject({ email: true });
    expect(
      (await applicant.put('/auth/me/preferences', { kinds: [{ kind: 'case-returned', email: true }] })).status,
    ).toBe(200);
  });

  it.each([
    [{ kinds: [{ kind: 'nothing', email: true }] }, 'notification-kind-unknown'],
    [{ kinds: [{ kind: 'constructor', email: true }] }, 'notification-kind-unknown'],
    [{ kinds: [{ kind: 'case-accepted', inApp: false }] }, 'invalid-input'],
    [{ kinds: [{ kind: 'case-accepted', email: 'no' }] }, 'invalid-input'],
    [{}, 'invalid-input'],
  ])('refuse %j', async (body, code) => {
    expect(await applicant.put('/auth/me/preferences', body)).toMatchObject({ status: 400, body: { code } });
  });
});

describe('what became of mails', () => {
  const tell = () =>
    database.database.transaction({ kind: 'all' }, (tx) =>
      notify(tx, {
        to: { personIds: [seeded.people.applicant] },
        kind: 'case-accepted',
        params: { number: 'SJ-2026-000001' },
        applicationId: null,
        at: clock.now(),
      }),
    );
  const idOfMail = async () => (await database.owner.query('SELECT id FROM mail ORDER BY id DESC LIMIT 1')).rows[0].id;

  it('is listed for the administrator, with the mail server’s reason, and for nobody else', async () => {
    await applicant.patch('/auth/me', { email: 'ent@example.org' });
    await tell();
    server.answer.recipient = [550];
    expect(await sendMail(api.house, await idOfMail())).toBe('failed');
    await tell();
    const admin = api.as('admin', PASSWORD);
    expect((await admin.get('/mails?state=failed')).body).toEqual({
      items: [
        {
          id: expect.any(String),
          username: 'applicant',
          state: 'failed',
          attempts: 1,
          lastError: expect.stringContaining('550'),
          createdAt: MORNING,
          nextAt: null,
        },
      ],
      nextCursor: null,
    });
    expect((await admin.get('/mails?state=waiting')).body.items).toMatchObject([{ attempts: 0, nextAt: MORNING }]);
    expect((await admin.get('/mails')).status).toBe(400);
    for (const other of ['applicant', 'clerk', 'approver', 'auditor'])
      expect(await api.as(other, PASSWORD).get('/mails?state=failed')).toMatchObject({
        status: 403,
        body: { code: 'role-missing' },
      });
  });

  it('shows page by page', async () => {
    await applicant.patch('/auth/me', { email: 'ent@example.org' });
    for (let count = 0; count < 3; count += 1) await tell();
    const admin = api.as('admin', PASSWORD);
    const first = (await admin.get('/mails?state=waiting&limit=2')).body;
    const second = (await admin.get(`/mails?state=waiting&limit=2&cursor=${first.nextCursor}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
  });

  it('shows in the health: for how long the oldest one has been waiting', async () => {
    await applicant.patch('/auth/me', { email: 'ent@example.org' });
    expect((await api.request('GET', '/readyz')).body.waitingMailSeconds).toBe(0);
    await tell();
    clock.set('2026-03-02T10:00:00+08:00');
    expect((await api.request('GET', '/readyz')).body.waitingMailSeconds).toBe(3600);
    expect(await sendMail(api.house, await idOfMail())).toBe('sent');
    expect((await api.request('GET', '/readyz')).body.waitingMailSeconds).toBe(0);
  });
});
