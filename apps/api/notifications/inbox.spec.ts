import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureDocumentDeadlines } from '#deadlines';
import { createPerson, hashPassword } from '#identity';
import { type Reach, SettableClock } from '#kernel';
import { notify } from '#notifications';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

const NONE: Reach = { kind: 'none' };

describe('inbox and deadlines over HTTP', () => {
  const clock = new SettableClock('2026-03-02T09:00:00+08:00');
  let database: TestDatabase;
  let seeded: SeededPeople;
  let api: TestApi;
  let clerk: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    seeded = await seedPeople(database.database, clock.now());
    api = await startApi({ database, clock });
    clerk = api.as('clerk', PASSWORD);
    const { clerk: one, approver: two } = seeded.people;
    await database.database.transaction(NONE, async (tx) => {
      for (const number of ['SJ-2026-000001', 'SJ-2026-000002', 'SJ-2026-000003']) {
        const to = { personIds: [one, two] };
        await notify(tx, { to, kind: 'case-submitted', params: { number }, applicationId: null, at: clock.now() });
      }
    });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  it('shows a person the own messages, newest first, page by page', async () => {
    const first = await clerk.get('/notifications?limit=2');
    expect(first.body).toMatchObject({ unread: 3, items: [{ title: { zh: 'SJ-2026-000003 待受理' } }, {}] });
    const second = await clerk.get(`/notifications?limit=2&cursor=${first.body.nextCursor}`);
    expect(second.body).toMatchObject({ items: [{ title: { zh: 'SJ-2026-000001 待受理' } }], nextCursor: null });
    expect((await api.as('applicant', PASSWORD).get('/notifications')).body).toMatchObject({ items: [], unread: 0 });
  });

  it('marks the own messages as read, one or all of them, and nobody else’s', async () => {
    const { id } = (await clerk.get('/notifications')).body.items[0];
    const applicant = api.as('applicant', PASSWORD);
    expect((await applicant.post(`/notifications/${id}/actions/read`)).status).toBe(404);
    expect((await clerk.post('/notifications/none/actions/read')).status).toBe(404);
    expect((await clerk.post(`/notifications/${id}/actions/read`)).status).toBe(204);
    expect((await clerk.get('/notifications?unread=true')).body.items).toHaveLength(2);
    expect((await clerk.post('/notifications/actions/read-all')).body).toEqual({ marked: 2 });
    expect((await clerk.get('/notifications')).body.unread).toBe(0);
    expect((await api.as('approver', PASSWORD).get('/notifications')).body.unread).toBe(3);
  });

  it('lists the deadlines that bind who asks, the next due first', async () => {
    const passwordHash = await hashPassword(PASSWORD, 'quick');
    await database.database.transaction(NONE, async (tx) => {
      const person = { username: 'editor', name: 'e', passwordHash, roles: ['catalogue-editor' as const] };
      await createPerson(tx, person, clock.now());
      const reminders = { 'document-expiry': { before: [180, 60, 30], overdue: false, escalate: false } };
      const terms = { calendar: api.house.calendar, rules: { ...api.house.rules, reminders } };
      await ensureDocumentDeadlines(tx, terms, clock.now(), [
        { documentId: 'qp-2024-1', lastDay: '2027-02-05' },
        { documentId: 'hq-2023-6', lastDay: '2026-10-15' },
      ]);
    });
    const editor = api.as('editor', PASSWORD);
    const first = await editor.get('/deadlines?limit=1');
    expect(first.body.items).toMatchObject([{ kind: 'document-expiry', subject: 'hq-2023-6', dueOn: '2026-10-15' }]);
    const second = await editor.get(`/deadlines?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body).toMatchObject({ items: [{ subject: 'qp-2024-1', provisional: false }], nextCursor: null });
    expect((await clerk.get('/deadlines')).body.items).toEqual([]);
    expect((await clerk.get('/deadlines?application=1')).status).toBe(400);
  });
});
