/** From the mail's row to the mail server: none is lost, and none is sent twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Mailing, MORNING } from '../../../test/support/mailing.js';
import type { House } from '../house.js';
import { sendMail } from './send-mail.js';

const DAY_MS = 24 * 60 * 60_000;

let mailing: Mailing;
let house: House;
let clerk: string;
beforeAll(async () => {
  mailing = await Mailing.open();
  house = mailing.house;
  clerk = mailing.rows.clerk;
});
afterAll(() => mailing.close());
beforeEach(() => mailing.begin());

async function oneMail(): Promise<string> {
  await mailing.tell(mailing.message(clerk));
  const [id = ''] = await mailing.due();
  return id;
}

describe('a mail is sent once', () => {
  it('though its job runs five times, two workers at once each', async () => {
    const id = await oneMail();
    const tries = await Promise.all(Array.from({ length: 10 }, () => sendMail(house, id)));
    expect(tries.filter((state) => state !== null)).toEqual(['sent']);
    mailing.later(24 * 60);
    expect([await sendMail(house, id), await mailing.due()]).toEqual([null, []]);
    expect(mailing.server.received).toHaveLength(1);
    expect(await mailing.mails()).toMatchObject([{ state: 'sent', attempts: 1, last_error: null }]);
  });

  it('while the mail server takes minutes to answer: nobody else takes it for ten', async () => {
    const id = await oneMail();
    mailing.server.beforeAnswer = async () => {
      mailing.later(9);
      expect([await sendMail(house, id), await mailing.due()]).toEqual([null, []]);
    };
    expect(await sendMail(house, id)).toBe('sent');
    expect(mailing.server.received).toHaveLength(1);
  });

  it.each([
    { second: 250, first: 451, state: 'sent' },
    { second: 451, first: 550, state: 'waiting' },
  ])(
    'by the worker that took it last, who hears $second; the $first of one thought dead says nothing',
    async (heard) => {
      const id = await oneMail();
      const states: unknown[] = [];
      mailing.server.beforeAnswer = async () => {
        mailing.server.beforeAnswer = async () => undefined;
        mailing.server.answer.content = [heard.second, heard.first];
        mailing.later(10);
        states.push(await sendMail(house, id));
      };
      states.push(await sendMail(house, id));
      expect(states).toEqual([heard.state, null]);
      expect(await mailing.mails()).toMatchObject([{ state: heard.state, attempts: 2 }]);
    },
  );
});

describe('a mail is not lost', () => {
  it('while the mail server is down: it is tried again after one minute, then after five', async () => {
    await mailing.server.stop();
    await mailing.tell(mailing.message(clerk), mailing.message(clerk, 'case-lapsed'));
    expect(await mailing.sendDue()).toEqual(['waiting', 'waiting']);
    expect(await mailing.mails()).toMatchObject([
      { attempts: 1, last_error: expect.stringContaining('ECONNREFUSED') },
      {},
    ]);
    expect(await mailing.due()).toEqual([]);
    mailing.later(1);
    expect(await mailing.sendDue()).toEqual(['waiting', 'waiting']);
    await mailing.server.start();
    mailing.later(4);
    expect(await mailing.due()).toEqual([]);
    mailing.later(1);
    expect(await mailing.sendDue()).toEqual(['sent', 'sent']);
    expect(mailing.server.received).toHaveLength(2);
    expect(await mailing.mails()).toMatchObject([{ state: 'sent', attempts: 3, last_error: null }, { state: 'sent' }]);
  });

  it('when the mail server dies before it has answered the content', async () => {
    await oneMail();
    mailing.server.beforeAnswer = () => mailing.server.stop();
    expect(await mailing.sendDue()).toEqual(['waiting']);
    mailing.server.beforeAnswer = async () => undefined;
    const lost = mailing.server.received.splice(0);
    await mailing.server.start();
    mailing.later(1);
    expect(await mailing.sendDue()).toEqual(['sent']);
    // Had the server kept the first one, its receiver would know the second one by the same Message-ID.
    expect(mailing.server.received.map(({ messageId }) => messageId)).toEqual(lost.map(({ messageId }) => messageId));
  });

  it('when its worker dies: ten minutes later it is another one’s', async () => {
    const id = await oneMail();
    const dying = { ...house, mail: { ...house.mail, send: () => Promise.reject(new Error('killed')) } } as House;
    await expect(sendMail(dying, id)).rejects.toThrow('killed');
    mailing.later(9);
    expect(await mailing.due()).toEqual([]);
    mailing.later(1);
    expect(await mailing.sendDue()).toEqual(['sent']);
  });

  it('when the server has no time for this recipient (451), and is given up after seven days of that', async () => {
    await oneMail();
    const states: unknown[] = [];
    while (states.at(-1) !== 'failed' && states.length < 20) {
      mailing.server.answer.recipient = [451];
      states.push(...(await mailing.sendDue()));
      if (states.at(-1) === 'waiting') mailing.clock.set((await mailing.mails())[0].next_at);
    }
    expect(states).toEqual([...Array(13).fill('waiting'), 'failed']);
    expect(await mailing.mails()).toMatchObject([{ state: 'failed', last_error: expect.stringContaining('451') }]);
    expect(mailing.clock.now().getTime()).toBeGreaterThan(Date.parse(MORNING) + 7 * DAY_MS);
  });

  it('where the mail server was taken out of the settings: it waits until there is one again', async () => {
    const id = await oneMail();
    expect(await sendMail({ ...house, mail: undefined }, id)).toBeNull();
    expect(await mailing.mails()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  });
});

describe('a mail that cannot arrive', () => {
  it('because the server knows no such recipient (550) is not tried again, and says why', async () => {
    await oneMail();
    mailing.server.answer.recipient = [550];
    expect(await mailing.sendDue()).toEqual(['failed']);
    expect(await mailing.mails()).toMatchObject([{ attempts: 1, last_error: expect.stringContaining('550') }]);
    mailing.later(7 * 24 * 60);
    expect(await mailing.due()).toEqual([]);
  });

  it('goes to the address that was corrected meanwhile', async () => {
    await mailing.server.stop();
    await oneMail();
    await mailing.sendDue();
    await mailing.server.start();
    await mailing.address(clerk, 'new@example.org');
    mailing.later(1);
    expect(await mailing.sendDue()).toEqual(['sent']);
    expect(mailing.recipients()).toEqual(['new@example.org']);
  });

  it('is left out where there is nobody to write to any more', async () => {
    await oneMail();
    await mailing.address(clerk, null);
    expect(await mailing.sendDue()).toEqual(['skipped']);
    await mailing.address(clerk, 'clerk@example.org');
    await oneMail();
    await mailing.test.owner.query('UPDATE person SET disabled_at = $2 WHERE id = $1', [clerk, mailing.clock.now()]);
    expect(await mailing.sendDue()).toEqual(['skipped']);
    expect(mailing.server.received).toEqual([]);
  });
});
