import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealAuditRecord } from '#casework';
import { SettableClock } from '#kernel';
import { startApi, type TestApi } from '../../../test/support/api.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, type SeededPeople, seedPeople } from '../../../test/support/people.js';

describe('the audit record over HTTP', () => {
  const clock = new SettableClock('2026-03-02T09:00:00+08:00');
  let database: TestDatabase;
  let seeded: SeededPeople;
  let api: TestApi;

  beforeAll(async () => {
    database = await openTestDatabase();
    seeded = await seedPeople(database.database, clock.now());
    api = await startApi({ database, clock });
    await api.signIn('clerk', PASSWORD);
    await api.signIn('clerk', 'wrong password');
    await api.signIn('nobody', PASSWORD);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  it('is read by the auditor, newest first, page by page', async () => {
    const auditor = api.as('auditor', PASSWORD);
    const first = await auditor.get(`/audit/entries?person=${seeded.people.clerk}&limit=1`);
    expect(first.body.items).toMatchObject([
      { action: 'sign-in-failed', personId: seeded.people.clerk, at: '2026-03-02T09:00:00+08:00', ip: '127.0.0.1' },
    ]);
    expect(first.body.items[0].person).toBe('clerk');
    const second = await auditor.get(
      `/audit/entries?person=${seeded.people.clerk}&limit=1&cursor=${first.body.nextCursor}`,
    );
    expect(second.body).toMatchObject({ items: [{ action: 'signed-in', subjectKind: 'session' }], nextCursor: null });
    const { subjectKind, subjectId } = second.body.items[0];
    const bySubject = await auditor.get(`/audit/entries?subject=${subjectKind}:${subjectId}`);
    expect(bySubject.body.items).toHaveLength(1);
  });

  it('names nobody where nobody is known, and no password anywhere', async () => {
    const { rows } = await database.owner.query('SELECT to_jsonb(e)::text AS entry FROM audit_entry e');
    const text = rows.map((row) => row.entry).join('\n');
    expect(text).not.toContain('nobody');
    expect(text).not.toContain('password');
  });

  it('is verified, sealed or not', async () => {
    const auditor = api.as('auditor', PASSWORD);
    expect((await auditor.get('/audit/verification')).body).toMatchObject({ intact: true, entries: 0 });
    const sealed = await sealAuditRecord(api.house);
    expect(sealed).toBeGreaterThanOrEqual(3);
    expect((await auditor.get('/audit/verification')).body).toMatchObject({ intact: true, seals: 1, entries: sealed });
    expect(await sealAuditRecord(api.house)).toBe(0);
  });

  it.each(['clerk', 'approver', 'applicant', 'admin'])('is closed to the %s', async (username) => {
    const client = api.as(username, PASSWORD);
    expect((await client.get('/audit/entries')).status).toBe(403);
    expect((await client.get('/audit/verification')).status).toBe(403);
  });
});
