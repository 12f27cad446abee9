/** Which message becomes a mail, for whom, and who sees it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reach } from '#kernel';
import { type NewNotification, notify, notifyAll } from '#notifications';
import { seedCaseRows } from '../../../test/faults/support/case-rows.js';
import { openTestDatabase } from '../../../test/support/database.js';
import { Mailing } from '../../../test/support/mailing.js';

const ALL: Reach = { kind: 'all' };

let mailing: Mailing;
let clerk: string;
beforeAll(async () => {
  mailing = await Mailing.open();
  clerk = mailing.rows.clerk;
});
afterAll(() => mailing.close());
beforeEach(() => mailing.begin());

/** What the mail says, out of its transfer encodings. */
const textOf = (source: string): string =>
  source
    .split('\r\n\r\n')
    .map((part) => (/^[\w+/=\r\n]+(--|$)/.test(part) ? Buffer.from(part, 'base64').toString() : part))
    .join('\n');

describe('a message becomes a mail', () => {
  it('for whoever has an address, and for nobody else', async () => {
    await mailing.tell(mailing.message(clerk), mailing.message(mailing.rows.applicant));
    expect(await mailing.inbox()).toBe(2);
    expect(await mailing.sendDue()).toEqual(['sent']);
    expect(mailing.recipients()).toEqual(['clerk@example.org']);
  });

  it('in its reader’s language', async () => {
    await mailing.address(mailing.rows.approver, 'approver@example.org', 'en');
    await mailing.tell(mailing.message(clerk), mailing.message(mailing.rows.approver));
    await mailing.sendDue();
    const said = Object.fromEntries(mailing.server.received.map(({ to, source }) => [to, textOf(source)]));
    expect(said['clerk@example.org']).toContain('您的申请SJ-2026-000001已受理，进入审核。');
    expect(said['approver@example.org']).toContain('Your application SJ-2026-000001 was accepted and is under review.');
    expect(said['approver@example.org']).not.toMatch(/\p{Script=Han}/u);
  });

  it('unless its reader does not want that kind; in the inbox it is all the same', async () => {
    await mailing.wants(clerk, 'case-accepted', false);
    await mailing.tell(mailing.message(clerk));
    expect([await mailing.inbox(), await mailing.due()]).toEqual([1, []]);
    await mailing.wants(clerk, 'case-accepted', true);
    await mailing.tell(mailing.message(clerk));
    expect(await mailing.sendDue()).toEqual(['sent']);
  });

  it('whatever was chosen, where it tells of a right or a duty', async () => {
    const off = mailing.wants(clerk, 'case-lapsed', false);
    await expect(off).rejects.toMatchObject({ refusal: { code: 'binding-notice' } });
    // A choice from a time when the kind was not binding yet.
    await mailing.test.owner.query(`INSERT INTO notification_preference VALUES ($1, 'case-lapsed', false)`, [clerk]);
    await mailing.tell(mailing.message(clerk, 'case-lapsed'));
    expect(await mailing.sendDue()).toEqual(['sent']);
  });

  it('when many are told at once, one for each person and message', async () => {
    const { rows, clock } = mailing;
    await mailing.address(rows.secondClerk, 'second@example.org');
    await mailing.address(rows.applicant, 'ent-01@example.org');
    await mailing.wants(rows.secondClerk, 'case-submitted', false);
    const to = { organisationId: rows.town, role: 'town-clerk' as const };
    const submitted = ['SJ-1', 'SJ-2'].map((number) => {
      const message = { to, kind: 'case-submitted', params: { number }, applicationId: null, at: clock.now() };
      return message as NewNotification;
    });
    const toEnterprise = { ...mailing.message(rows.applicant), to: { enterpriseId: rows.enterprise } };
    await mailing.test.database.transaction(ALL, (tx) => notifyAll(tx, [...submitted, toEnterprise]));
    expect(await mailing.inbox()).toBe(5);
    await mailing.sendDue();
    expect(mailing.recipients()).toEqual(['clerk@example.org', 'clerk@example.org', 'ent-01@example.org']);
    expect(new Set(mailing.server.received.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('not when the move that told it was refused', async () => {
    const refused = mailing.test.database.transaction(ALL, async (tx) => {
      await notify(tx, mailing.message(clerk));
      throw new Error('the move is refused');
    });
    await expect(refused).rejects.toThrow('the move is refused');
    expect(await mailing.mails()).toEqual([]);
  });

  it('however late its transaction commits, when later ones were sent long ago', async () => {
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let slow: Promise<void> | undefined;
    await new Promise<void>((written) => {
      slow = mailing.test.database.transaction(ALL, async (tx) => {
        await notify(tx, mailing.message(clerk, 'case-accepted', 'SJ-2026-000001'));
        written();
        await held;
      });
    });
    mailing.later(60);
    await mailing.tell(mailing.message(clerk, 'case-accepted', 'SJ-2026-000002'));
    expect(await mailing.sendDue()).toEqual(['sent']);
    commit();
    await slow;
    expect(await mailing.sendDue()).toEqual(['sent']);
    const numbers = mailing.server.received.map(({ source }) => /SJ-2026-\d+/.exec(textOf(source))?.[0]);
    expect(numbers).toEqual(['SJ-2026-000002', 'SJ-2026-000001']);
  });

  it('never where no mail server is set', async () => {
    const without = await openTestDatabase();
    try {
      const { clerk: somebody, enterprise } = await seedCaseRows(without.owner);
      await without.owner.query(`UPDATE person SET email = 'somebody@example.org'`);
      const message = mailing.message(somebody, 'case-lapsed');
      await without.database.transaction(ALL, async (tx) => {
        await notify(tx, message);
        await notifyAll(tx, [message, { ...message, to: { enterpriseId: enterprise } }]);
      });
      const count = async (table: string) => (await without.owner.query(`SELECT FROM ${table}`)).rowCount;
      expect([await count('notification'), await count('mail')]).toEqual([3, 0]);
    } finally {
      await without.close();
    }
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
    `${'a'.repeat(65)}@example.org`,
    `a@${'b.'.repeat(130)}org`,
    '',
  ])('takes no "%s" as an address, and neither does the application', async (email) => {
    await expect(mailing.address(clerk, email)).rejects.toMatchObject({ refusal: { code: 'invalid-email' } });
    const change = mailing.test.owner.query('UPDATE person SET email = $2 WHERE id = $1', [clerk, email]);
    await expect(change).rejects.toThrow('person_email_check');
  });

  it.each(["o'neil+grants@mail.example.org", `${'a'.repeat(64)}@x-1.org`])('takes %s', (email) =>
    mailing.address(clerk, email),
  );

  it('shows mails to no enterprise and no office, and lets nobody but the worker say that one was sent', async () => {
    const { test, rows } = mailing;
    await mailing.tell(mailing.message(clerk));
    const seen = async (reach: Reach) => (await test.database.read(reach, (tx) => tx.query('SELECT FROM mail'))).length;
    expect(await seen({ kind: 'enterprise', enterpriseId: rows.enterprise })).toBe(0);
    expect(await seen({ kind: 'town', organisationId: rows.town })).toBe(0);
    expect(await seen({ kind: 'district', organisationId: rows.district })).toBe(0);
    expect([await seen(ALL), await seen({ kind: 'none' })]).toEqual([1, 1]);
    const write = (reach: Reach, statement: string) => test.database.transaction(reach, (tx) => tx.execute(statement));
    expect(await write({ kind: 'none' }, `UPDATE mail SET state = 'sent', settled_at = now()`)).toBe(0);
    await expect(write(ALL, 'DELETE FROM mail')).rejects.toThrow('permission denied');
    await expect(write(ALL, 'UPDATE mail SET person_id = person_id')).rejects.toThrow('permission denied');
  });

  it('keeps what was sent as it was', async () => {
    await mailing.tell(mailing.message(clerk));
    await mailing.sendDue();
    const change = mailing.test.owner.query(`UPDATE mail SET state = 'waiting', settled_at = NULL`);
    await expect(change).rejects.toThrow('append-only');
  });
});
