/** From the message to the mail server: what becomes a mail, that none is lost, and that none is sent twice. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changeContact } from '#identity';
import { type Reach, SettableClock, WorkingCalendar } from '#kernel';
import { notify, notifyAll, openMailServer, savePreferences } from '#notifications';
import { PolicyCatalogue } from '#policy';
import { type CaseRows, seedCaseRows } from '../../../test/faults/support/case-rows.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openMailServerForTests, type TestMailServer } from '../../../test/support/mail-server.js';
import type { House } from '../house.js';
import { readLocalRules } from '../local-rules.js';
import { dueWork } from './due-work.js';
import { sendMail } from './send-mail.js';

const ALL: Reach = { kind: 'all' };
const MORNING = '2026-06-01T10:00:00+08:00';
const MINUTE_MS = 60_000;

let test: TestDatabase;
let rows: CaseRows;
let server: TestMailServer;
let house: House;
let clock: SettableClock;

beforeAll(async () => {
  test = await openTestDatabase({ mail: true });
  rows = await seedCaseRows(test.owner);
  server = await openMailServerForTests();
  clock = new SettableClock(MORNING);
  house = {
    database: test.database,
    clock,
    calendar: new WorkingCalendar(),
    catalogue: new PolicyCatalogue(),
    rules: readLocalRules('catalogue/local-rules.yaml'),
    evidenceDirectory: '',
    exportDirectory: '',
    mail: {
      send: openMailServer(server.url),
      origin: { from: 'huiqi@example.org', publicUrl: 'https://huiqi.example.org' },
    },
  };
});
afterAll(async () => {
  await server.stop();
  await test.close();
});
beforeEach(async () => {
  clock.set(MORNING);
  await test.owner.query(`TRUNCATE mail, notification, notification_preference;
    UPDATE person SET email = NULL, locale = 'zh', disabled_at = NULL`);
  await address(rows.clerk, 'clerk@example.org');
});
afterEach(() => {
  server.received.length = 0;
  server.answer = { recipient: [], content: [] };
  server.beforeAnswer = async () => undefined;
});

const address = (person: string, email: string | null, locale?: 'zh' | 'en') =>
  test.database.transaction({ kind: 'none' }, (tx) => changeContact(tx, person, { email, locale }));
const wants = (person: string, kind: string, email: boolean) =>
  test.database.transaction({ kind: 'none' }, (tx) => savePreferences(tx, person, [{ kind, email }]));
const accepted = (person: string, number = 'SJ-2026-000001') =>
  ({
    to: { personIds: [person] },
    kind: 'case-accepted',
    params: { number },
    applicationId: null,
    at: clock.now(),
  }) as const;
const lapsed = (person: string) => ({ ...accepted(person), kind: 'case-lapsed' as const });
const tell = (...messages: ReturnType<typeof accepted>[]) =>
  test.database.transaction({ kind: 'none' }, async (tx) => {
    for (const message of messages) await notify(tx, message);
  });
const later = (minutes: number) => clock.set(new Date(clock.now().getTime() + minutes * MINUTE_MS));

async function due(): Promise<string[]> {
  const ids: string[] = [];
  for await (const work of dueWork(house)) ids.push(...work.map(({ name, id }) => (name === 'send-mail' ? id : name)));
  return ids;
}
const sendDue = async () => Promise.all((await due()).map((id) => sendMail(house, id)));
const mails = async () =>
  (await test.owner.query('SELECT state, attempts, last_error, next_at FROM mail ORDER BY id')).rows;
const inbox = async () => (await test.owner.query('SELECT count(*)::int AS count FROM notification')).rows[0].count;

/** What the mail says, out of its transfer encodings. */
const textOf = (source: string): string =>
  source
    .split('\r\n\r\n')
    .map((part) => (/^[\w+/=\r\n]+(--|$)/.test(part) ? Buffer.from(part, 'base64').toString() : part))
    .join('\n');

describe('a message becomes a mail', () => {
  it('for whoever has an address, and for nobody else', async () => {
    await tell(accepted(rows.clerk), accepted(rows.applicant));
    expect(await inbox()).toBe(2);
    expect(await sendDue()).toEqual(['sent']);
    expect(server.received.map(({ to }) => to)).toEqual(['clerk@example.org']);
  });

  it('in its reader’s language', async () => {
    await address(rows.approver, 'approver@example.org', 'en');
    await tell(accepted(rows.clerk), accepted(rows.approver));
    await sendDue();
    const said = Object.fromEntries(server.received.map(({ to, source }) => [to, textOf(source)]));
    expect(said['clerk@example.org']).toContain('您的申请SJ-2026-000001已受理，进入审核。');
    expect(said['approver@example.org']).toContain('Your application SJ-2026-000001 was accepted and is under review.');
    expect(said['approver@example.org']).not.toMatch(/\p{Script=Han}/u);
  });

  it('unless its reader does not want that kind; in the inbox it is all the same', async () => {
    await wants(rows.clerk, 'case-accepted', false);
    await tell(accepted(rows.clerk));
    expect([await inbox(), await due()]).toEqual([1, []]);
    await wants(rows.clerk, 'case-accepted', true);
    await tell(accepted(rows.clerk));
    expect(await sendDue()).toEqual(['sent']);
  });

  it('whatever was chosen, where it tells of a right or a duty', async () => {
    await expect(wants(rows.clerk, 'case-lapsed', false)).rejects.toMatchObject({
      refusal: { code: 'binding-notice' },
    });
    // A choice from a time when the kind was not binding yet.
    await test.owner.query(`INSERT INTO notification_preference VALUES ($1, 'case-lapsed', false)`, [rows.clerk]);
    await test.database.transaction(ALL, (tx) => notify(tx, lapsed(rows.clerk)));
    expect(await sendDue()).toEqual(['sent']);
  });

  it('when many are told at once, one for each person and message', async () => {
    await address(rows.secondClerk, 'second@example.org');
    await address(rows.applicant, 'ent-01@example.org');
    await wants(rows.secondClerk, 'case-submitted', false);
    const at = clock.now();
    const toOffice = (number: string) =>
      ({
        to: { organisationId: rows.town, role: 'town-clerk' },
        kind: 'case-submitted',
        params: { number },
        applicationId: null,
        at,
      }) as const;
    const toEnterprise = { ...accepted(rows.applicant), to: { enterpriseId: rows.enterprise } };
    await test.database.transaction(ALL, (tx) => notifyAll(tx, [toOffice('SJ-1'), toOffice('SJ-2'), toEnterprise]));
    expect(await inbox()).toBe(5);
    await sendDue();
    expect(server.received.map(({ to }) => to).sort()).toEqual([
      'clerk@example.org',
      'clerk@example.org',
      'ent-01@example.org',
    ]);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('only with the message itself, and however late its transaction commits', async () => {
    const rolledBack = test.database.transaction(ALL, async (tx) => {
      await notify(tx, accepted(rows.clerk));
      throw new Error('the move is refused');
    });
    await expect(rolledBack).rejects.toThrow('the move is refused');
    let commit = () => undefined as unknown;
    const held = new Promise((resolve) => (commit = () => resolve(undefined)));
    let written = () => undefined as unknown;
    const isWritten = new Promise((resolve) => (written = () => resolve(undefined)));
    const slow = test.database.transaction(ALL, async (tx) => {
      await notify(tx, accepted(rows.clerk, 'SJ-2026-000001'));
      written();
      await held;
    });
    await isWritten;
    later(60);
    await tell(accepted(rows.clerk, 'SJ-2026-000002'));
    expect(await sendDue()).toEqual(['sent']);
    commit();
    await slow;
    expect(await sendDue()).toEqual(['sent']);
    expect(server.received.map(({ source }) => /000001|000002/.exec(textOf(source))?.[0])).toEqual([
      '000002',
      '000001',
    ]);
  });

  it('never where no mail server is set', async () => {
    const without = await openTestDatabase();
    try {
      const others = await seedCaseRows(without.owner);
      await without.owner.query(`UPDATE person SET email = 'somebody@example.org'`);
      await without.database.transaction(ALL, async (tx) => {
        await notify(tx, lapsed(others.clerk));
        await notifyAll(tx, [
          lapsed(others.clerk),
          { ...lapsed(others.clerk), to: { enterpriseId: others.enterprise } },
        ]);
      });
      const count = async (table: string) => (await without.owner.query(`SELECT FROM ${table}`)).rowCount;
      expect([await count('notification'), await count('mail')]).toEqual([3, 0]);
    } finally {
      await without.close();
    }
  });
});

describe('a mail is sent once', () => {
  it('though its job runs five times, two workers at once each', async () => {
    await tell(accepted(rows.clerk));
    const [id = ''] = await due();
    const tries = await Promise.all(Array.from({ length: 10 }, () => sendMail(house, id)));
    expect(tries.filter((state) => state !== null)).toEqual(['sent']);
    later(24 * 60);
    expect([await sendMail(house, id), await due()]).toEqual([null, []]);
    expect(server.received).toHaveLength(1);
    expect(await mails()).toMatchObject([{ state: 'sent', attempts: 1, last_error: null }]);
  });

  it('also while the mail server takes minutes to answer: nobody else takes it for ten', async () => {
    await tell(accepted(rows.clerk));
    const [id = ''] = await due();
    server.beforeAnswer = async () => {
      later(9);
      expect([await sendMail(house, id), await due()]).toEqual([null, []]);
    };
    expect(await sendMail(house, id)).toBe('sent');
    expect(server.received).toHaveLength(1);
  });

  it('by the worker that took it last, when the first one was thought dead; the first one’s word does not count', async () => {
    await tell(accepted(rows.clerk));
    const [id = ''] = await due();
    const states: unknown[] = [];
    server.beforeAnswer = async () => {
      server.beforeAnswer = async () => undefined;
      server.answer.content = [250, 451];
      later(10);
      states.push(await sendMail(house, id));
    };
    states.push(await sendMail(house, id));
    // The second worker's mail went through; the first one heard 451 afterwards and must not put it back.
    expect(states).toEqual(['sent', null]);
    expect(await mails()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('and never again: the row of a mail that was sent cannot be changed', async () => {
    await tell(accepted(rows.clerk));
    await sendDue();
    await expect(test.owner.query(`UPDATE mail SET state = 'waiting', settled_at = NULL`)).rejects.toThrow(
      'append-only',
    );
  });
});

describe('a mail is not lost', () => {
  it('while the mail server is down: it is tried again after one minute, then after five', async () => {
    await server.stop();
    await tell(accepted(rows.clerk), lapsed(rows.clerk) as never);
    expect(await sendDue()).toEqual(['waiting', 'waiting']);
    expect(await mails()).toMatchObject([{ attempts: 1, last_error: expect.stringContaining('ECONNREFUSED') }, {}]);
    expect(await due()).toEqual([]);
    later(1);
    expect(await sendDue()).toEqual(['waiting', 'waiting']);
    await server.start();
    later(4);
    expect(await due()).toEqual([]);
    later(1);
    expect(await sendDue()).toEqual(['sent', 'sent']);
    expect(server.received).toHaveLength(2);
    expect(await mails()).toMatchObject([{ state: 'sent', attempts: 3, last_error: null }, { state: 'sent' }]);
  });

  it('when the mail server dies in the middle of the content', async () => {
    await tell(accepted(rows.clerk));
    server.beforeAnswer = () => server.stop();
    expect(await sendDue()).toEqual(['waiting']);
    server.beforeAnswer = async () => undefined;
    await server.start();
    server.received.length = 0;
    later(1);
    expect(await sendDue()).toEqual(['sent']);
    expect(server.received).toHaveLength(1);
  });

  it('when its worker dies: ten minutes later it is another one’s', async () => {
    await tell(accepted(rows.clerk));
    const [id = ''] = await due();
    const dying = { ...house, mail: { ...house.mail, send: () => Promise.reject(new Error('killed')) } } as House;
    await expect(sendMail(dying, id)).rejects.toThrow('killed');
    later(9);
    expect(await due()).toEqual([]);
    later(1);
    expect(await sendDue()).toEqual(['sent']);
  });

  it('when the server is only busy with this recipient (451), and is given up after eight days of that', async () => {
    await tell(accepted(rows.clerk));
    const states: unknown[] = [];
    for (let days = 0; states.at(-1) !== 'failed' && days < 20; ) {
      server.answer.recipient = [451];
      states.push(...(await sendDue()));
      const [mail] = await mails();
      clock.set(mail.next_at);
      days = (clock.now().getTime() - Date.parse(MORNING)) / (24 * 60 * MINUTE_MS);
    }
    expect(states).toEqual([...Array(13).fill('waiting'), 'failed']);
    expect(await mails()).toMatchObject([{ state: 'failed', last_error: expect.stringContaining('451') }]);
    expect(clock.now().getTime()).toBeGreaterThan(Date.parse(MORNING) + 7 * 24 * 60 * MINUTE_MS);
  });
});

describe('a mail that cannot arrive', () => {
  it('because the server knows no such recipient (550) is not tried again, and says why', async () => {
    await tell(accepted(rows.clerk));
    server.answer.recipient = [550];
    expect(await sendDue()).toEqual(['failed']);
    expect(await mails()).toMatchObject([{ attempts: 1, last_error: expect.stringContaining('550') }]);
    later(7 * 24 * 60);
    expect(await due()).toEqual([]);
  });

  it('goes to the corrected address, or to nobody when the account was shut or has no address any more', async () => {
    await server.stop();
    await tell(accepted(rows.clerk));
    await sendDue();
    await server.start();
    await address(rows.clerk, 'new@example.org');
    later(1);
    expect(await sendDue()).toEqual(['sent']);
    expect(server.received.map(({ to }) => to)).toEqual(['new@example.org']);
    await tell(accepted(rows.clerk));
    await address(rows.clerk, null);
    expect(await sendDue()).toEqual(['skipped']);
    await address(rows.clerk, 'new@example.org');
    await tell(accepted(rows.clerk));
    await test.owner.query('UPDATE person SET disabled_at = $2 WHERE id = $1', [rows.clerk, clock.now()]);
    expect(await sendDue()).toEqual(['skipped']);
    expect(server.received).toHaveLength(1);
  });
});

describe('the database', () => {
  it.each([
    'a@b',
    'a b@example.org',
    'a@example.org, b@example.org',
    'A <a@example.org>',
    'a@-example.org',
    'é@example.org',
    '',
  ])('takes no "%s" as an address, and neither does the application', async (email) => {
    await expect(address(rows.clerk, email)).rejects.toMatchObject({ refusal: { code: 'invalid-email' } });
    const change = test.owner.query('UPDATE person SET email = $2 WHERE id = $1', [rows.clerk, email]);
    await expect(change).rejects.toThrow('person_email_check');
  });

  it('shows mails to no enterprise and no office', async () => {
    await tell(accepted(rows.clerk));
    const seen = async (reach: Reach) => (await test.database.read(reach, (tx) => tx.query('SELECT FROM mail'))).length;
    expect(await seen({ kind: 'enterprise', enterpriseId: rows.enterprise })).toBe(0);
    expect(await seen({ kind: 'town', organisationId: rows.town })).toBe(0);
    expect(await seen({ kind: 'district', organisationId: rows.district })).toBe(0);
    expect([await seen(ALL), await seen({ kind: 'none' })]).toEqual([1, 1]);
    const settle = (reach: Reach) =>
      test.database.transaction(reach, (tx) => tx.execute(`UPDATE mail SET state = 'sent', settled_at = now()`));
    expect(await settle({ kind: 'none' })).toBe(0);
    await expect(test.database.transaction(ALL, (tx) => tx.execute('DELETE FROM mail'))).rejects.toThrow(
      'permission denied',
    );
  });
});
