import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type OnBehalfOf, SYSTEM_PERSON_ID } from '#kernel';
import { addPerson, type CaseRows, seedCaseRows } from '../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import {
  listNotifications,
  markAllRead,
  markRead,
  type NewNotification,
  notify,
  notifyAll,
  type Recipients,
  unreadCount,
} from './index.js';

const SYSTEM: OnBehalfOf = { kind: 'all', personId: SYSTEM_PERSON_ID };
const AT = new Date('2026-06-01T10:00:00+08:00');

describe('the inbox', () => {
  let test: TestDatabase;
  let rows: CaseRows;
  let editor: string;
  let applicationId: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    rows = await seedCaseRows(test.owner);
    editor = await addPerson(test.owner, 'catalogue-editor', ['catalogue-editor'], {});
    await addPerson(test.owner, 'disabled-clerk', ['town-clerk'], { organisation: rows.town, disabled: true });
    await addPerson(test.owner, 'disabled-applicant', [], { enterprise: rows.enterprise, disabled: true });
    applicationId = await rows.addCase();
  });
  afterAll(() => test.close());
  beforeEach(() => test.owner.query('TRUNCATE mail, notification'));

  const inCase = <T>(work: Parameters<typeof test.database.transaction<T>>[1], whose: OnBehalfOf = SYSTEM) =>
    test.database.transaction(whose, work);
  const tell = (to: Recipients, number = 'SJ-2026-000001', reminderId: string | null = null) =>
    inCase((tx) => notify(tx, { to, kind: 'case-submitted', params: { number }, applicationId, reminderId, at: AT }));
  const told = async () =>
    (await test.owner.query('SELECT person_id FROM notification ORDER BY 1')).rows.map((row) => row.person_id).sort();

  it('takes what goes to an office: the people of the role there whose account is not disabled', async () => {
    expect(await tell({ organisationId: rows.town, role: 'town-clerk' })).toBe(2);
    expect(await told()).toEqual([rows.clerk, rows.secondClerk].sort());
  });

  it('takes what goes to an enterprise, to certain people and to everybody with a role', async () => {
    expect(await tell({ enterpriseId: rows.enterprise })).toBe(1);
    expect(await tell({ personIds: [rows.clerk] })).toBe(1);
    expect(await tell({ organisationId: null, role: 'catalogue-editor' })).toBe(1);
    expect(await told()).toEqual([rows.applicant, rows.clerk, editor].sort());
  });

  it.each(['town', 'district'] as const)('takes what goes to the supervisors of a %s', async (office) => {
    expect(await tell({ supervisorOf: rows[office] })).toBe(1);
    expect(await told()).toEqual([rows.approver]);
  });

  it('is nobody’s where nobody holds the post', async () => {
    expect(await tell({ organisationId: rows.otherTown, role: 'town-clerk' })).toBe(0);
    expect(await tell({ personIds: [] })).toBe(0);
    expect(await told()).not.toContain(SYSTEM_PERSON_ID);
  });

  it('takes one message for one reminder, whoever repeats it', async () => {
    const reminderId = await someReminder();
    expect(await tell({ personIds: [rows.clerk] }, 'SJ-2026-000001', reminderId)).toBe(1);
    expect(await tell({ personIds: [rows.clerk, rows.secondClerk] }, 'SJ-2026-000001', reminderId)).toBe(1);
    expect(await told()).toEqual([rows.clerk, rows.secondClerk].sort());
  });

  it('shows each person their own, newest first and page by page, in both languages', async () => {
    for (let count = 1; count <= 5; count += 1) await tell({ personIds: [rows.clerk] }, `SJ-2026-00000${count}`);
    await tell({ personIds: [rows.approver] });
    const page = (after: string | null) => inCase((tx) => listNotifications(tx, rows.clerk, { limit: 3, after }));
    const first = await page(null);
    const second = await page(first[2]!.id);
    expect([...first, ...second].map(({ title }) => title.zh)).toEqual(
      [5, 4, 3, 2, 1].map((count) => `SJ-2026-00000${count} 待受理`),
    );
    expect(first[0]).toMatchObject({
      kind: 'case-submitted',
      title: { en: 'SJ-2026-000005 awaits acceptance' },
      applicationId,
      createdAt: '2026-06-01T10:00:00+08:00',
      readAt: null,
    });
  });

  it('knows what was read: the first reading counts, and only by the person it went to', async () => {
    await tell({ personIds: [rows.clerk, rows.secondClerk] });
    await tell({ personIds: [rows.clerk] });
    const list = (unreadOnly = false) => inCase((tx) => listNotifications(tx, rows.clerk, { limit: 10, unreadOnly }));
    const [newest, oldest] = await list();
    const read = (person: string, id: string, minute: string) =>
      inCase((tx) => markRead(tx, person, id, new Date(`2026-06-01T10:${minute}:00+08:00`)));
    await read(rows.clerk, oldest!.id, '10');
    await read(rows.clerk, oldest!.id, '20');
    expect((await list())[1]).toMatchObject({ readAt: '2026-06-01T10:10:00+08:00' });
    expect((await list(true)).map(({ id }) => id)).toEqual([newest!.id]);
    await expect(read(rows.approver, newest!.id, '30')).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    await expect(read(rows.clerk, newId(), '30')).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    const unread = (person: string) => inCase((tx) => unreadCount(tx, person));
    expect([await unread(rows.clerk), await unread(rows.secondClerk)]).toEqual([1, 1]);
    expect(await inCase((tx) => markAllRead(tx, rows.clerk, AT))).toBe(1);
    expect([await unread(rows.clerk), await unread(rows.secondClerk)]).toEqual([0, 1]);
  });

  it('hides what is about a case that is out of reach', async () => {
    await tell({ personIds: [rows.clerk] });
    const other: OnBehalfOf = { kind: 'town', organisationId: rows.otherTown, personId: rows.clerk };
    expect(await inCase((tx) => listNotifications(tx, rows.clerk, { limit: 10 }), other)).toEqual([]);
  });

  describe('in the database', () => {
    const atTown = (personId?: string): OnBehalfOf => ({ kind: 'town', organisationId: rows.town, personId });
    const seenBy = (whose: OnBehalfOf) =>
      inCase((tx) => tx.query<{ person_id: string }>('SELECT person_id FROM notification ORDER BY 1'), whose);
    const both = () => [rows.clerk, rows.secondClerk].sort().map((person_id) => ({ person_id }));

    it('is open to its person alone, whatever a statement asks for and whose colleague asks', async () => {
      await tell({ organisationId: rows.town, role: 'town-clerk' });
      expect(await seenBy(atTown(rows.clerk))).toEqual([{ person_id: rows.clerk }]);
      expect(await inCase((tx) => listNotifications(tx, rows.clerk, { limit: 10 }), atTown(rows.secondClerk))).toEqual(
        [],
      );
      expect(await inCase((tx) => unreadCount(tx, rows.clerk), atTown(rows.secondClerk))).toBe(0);
    });

    it('is open to no reach without its person: neither to the auditor’s nor where nobody is named', async () => {
      await tell({ organisationId: rows.town, role: 'town-clerk' });
      expect(await seenBy({ kind: 'all', personId: editor })).toEqual([]);
      expect(await seenBy({ kind: 'all' })).toEqual([]);
      expect(await seenBy(atTown())).toEqual([]);
      expect(await seenBy(SYSTEM)).toEqual(both());
    });

    it('is marked as read by its person alone', async () => {
      await tell({ organisationId: rows.town, role: 'town-clerk' });
      const mark = (whose: OnBehalfOf) => inCase((tx) => tx.execute('UPDATE notification SET read_at = now()'), whose);
      expect(await mark(atTown())).toBe(0);
      expect(await mark({ kind: 'all', personId: editor })).toBe(0);
      expect(await mark(atTown(rows.clerk))).toBe(1);
      const unread = await test.owner.query('SELECT person_id FROM notification WHERE read_at IS NULL');
      expect(unread.rows).toEqual([{ person_id: rows.secondClerk }]);
    });

    it('is written into by anybody’s move, in a case within reach only', async () => {
      const message = {
        to: { personIds: [rows.clerk, rows.applicant] },
        kind: 'case-submitted' as const,
        params: { number: 'SJ-2026-000001' },
        applicationId,
        at: AT,
      };
      const applicant: OnBehalfOf = { kind: 'enterprise', enterpriseId: rows.enterprise, personId: rows.applicant };
      expect(await inCase((tx) => notify(tx, message), applicant)).toBe(2);
      const both = [{ ...message, to: { enterpriseId: rows.enterprise } }, message] as NewNotification[];
      await inCase((tx) => notifyAll(tx, both), applicant);
      expect(await told()).toHaveLength(5);
      const elsewhere: OnBehalfOf = { kind: 'town', organisationId: rows.otherTown, personId: rows.clerk };
      await expect(inCase((tx) => notify(tx, message), elsewhere)).rejects.toThrow('row-level security');
    });
  });

  it('keeps what people were told as it was', async () => {
    await tell({ personIds: [rows.clerk] });
    const change = (statement: string) => inCase((tx) => tx.execute(statement));
    await expect(change(`UPDATE notification SET params = '{}'`)).rejects.toThrow('permission denied');
    await expect(change('DELETE FROM notification')).rejects.toThrow('permission denied');
  });

  async function someReminder(): Promise<string> {
    const [deadline, reminder] = [newId(), newId()];
    await test.owner.query(
      `INSERT INTO deadline (id, application_id, kind, started_on, due_on, provisional, binding, organisation_id, role)
       VALUES ($1, $2, 'accept', '2026-06-01', '2026-06-04', false, false, $3, 'town-clerk')`,
      [deadline, applicationId, rows.town],
    );
    await test.owner.query(
      `INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at) VALUES ($1, $2, $3, 'due', '2026-06-04', $4)`,
      [reminder, deadline, applicationId, AT],
    );
    return reminder;
  }
});
