import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { composeMail, type MailContent } from './mail-message.js';
import { openMailServer } from './mail-server.js';

const ORIGIN = { from: 'huiqi@example.org', publicUrl: 'https://huiqi.example.org' };
const CONTENT: MailContent = {
  id: '01920000-0000-7000-8000-000000000001',
  to: 'clerk@example.org',
  language: 'en',
  title: { zh: '请补正', en: 'Please correct\r\nBcc: thief@example.org' },
  body: { zh: '请于 2026-10-10 前补正。', en: 'Correct it by 2026-10-10.' },
  applicationId: '01920000-0000-7000-8000-0000000000aa',
};
const answer = (responseCode: number) => Object.assign(new Error('the test says no'), { responseCode });

describe('a mail handed to an SMTP server', () => {
  let server: SMTPServer | undefined;
  const received: { text: string; recipients: string[] }[] = [];

  const listen = async (options: SMTPServerOptions = {}): Promise<string> => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        let text = '';
        stream.on('data', (part: Buffer) => (text += part.toString()));
        stream.on('end', () => {
          received.push({ text, recipients: session.envelope.rcptTo.map((to) => to.address) });
          done();
        });
      },
      ...options,
    });
    server.on('error', () => undefined);
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  };
  const stop = () => new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  afterEach(async () => {
    await stop();
    server = undefined;
    received.length = 0;
  });

  it('arrives with its Message-ID and link, and a line break in a title makes no header', async () => {
    const send = openMailServer(await listen());
    expect(await send(composeMail(CONTENT, ORIGIN))).toEqual({ outcome: 'sent' });
    expect(received).toHaveLength(1);
    expect(received[0]?.recipients).toEqual(['clerk@example.org']);
    expect(received[0]?.text).toContain(`Message-ID: <${CONTENT.id}@huiqi.example.org>`);
    expect(received[0]?.text).toContain('Subject: Please correct Bcc: thief@example.org\r\n');
    expect(received[0]?.text).not.toMatch(/^Bcc:/m);
    // Quoted-printable breaks long lines with "=".
    expect(received[0]?.text.replaceAll('=\r\n', '')).toContain(`/applications/${CONTENT.applicationId}`);
  });

  it.each([
    [451, 'later'],
    [550, 'never'],
  ])('whose recipient is answered with %i is tried %s', async (code, outcome) => {
    const send = openMailServer(await listen({ onRcptTo: (_to, _session, done) => done(answer(code)) }));
    expect(await send(composeMail(CONTENT, ORIGIN))).toMatchObject({ outcome });
  });

  it('is kept where the server refuses our sender or our password: no mail is lost by a wrong setting', async () => {
    const url = await listen({
      onMailFrom: (_from, _session, done) => done(answer(550)),
      onAuth: (_auth, _session, done) => done(answer(535)),
      allowInsecureAuth: true,
    });
    expect(await openMailServer(url)(composeMail(CONTENT, ORIGIN))).toMatchObject({ outcome: 'later' });
    const withPassword = url.replace('://', '://huiqi:wrong@');
    expect(await openMailServer(withPassword)(composeMail(CONTENT, ORIGIN))).toMatchObject({ outcome: 'later' });
  });

  it.each([
    [451, 'later'],
    [554, 'never'],
  ])('that is answered with %i after its content is tried %s', async (code, outcome) => {
    const onData: SMTPServerOptions['onData'] = (stream, _session, done) =>
      stream.resume().on('end', () => done(answer(code)));
    const send = openMailServer(await listen({ onData }));
    expect(await send(composeMail(CONTENT, ORIGIN))).toMatchObject({ outcome });
  });

  it('is tried later where the server refuses everybody, is down, or dies after the content', async () => {
    const closed = openMailServer(await listen({ onConnect: (_session, done) => done(answer(554)) }));
    expect(await closed(composeMail(CONTENT, ORIGIN))).toMatchObject({ outcome: 'later' });
    await stop();
    expect(await closed(composeMail(CONTENT, ORIGIN))).toMatchObject({ outcome: 'later' });
    const sockets = new Set<{ destroy(): void }>();
    const url = await listen({
      onData: (stream) => stream.resume().on('end', () => sockets.forEach((socket) => void socket.destroy())),
    });
    server?.server.on('connection', (socket) => sockets.add(socket));
    expect(await openMailServer(url)(composeMail(CONTENT, ORIGIN))).toMatchObject({ outcome: 'later' });
  });
});
