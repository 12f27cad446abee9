/** A real SMTP server on the loopback that a test can start, stop, and tell what to answer. */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  messageId: string;
  /** The mail as it came, in transfer encoding. */
  source: string;
}

export interface TestMailServer {
  url: string;
  received: ReceivedMail[];
  /** Answers to the next mails, in order: what a recipient or a content is answered with; accepted where none is left. */
  answer: { recipient: number[]; content: number[] };
  /** Called with each mail when its content is there and before it is answered. */
  beforeAnswer: (mail: ReceivedMail) => Promise<void>;
  /** Ends it, and every connection in the middle of whatever it does. */
  stop(): Promise<void>;
  /** Listens again, at the same address. */
  start(): Promise<void>;
}

const refusal = (responseCode: number): Error => Object.assign(new Error('the test says no'), { responseCode });

export async function openMailServerForTests(): Promise<TestMailServer> {
  let server: SMTPServer | undefined;
  let port = 0;
  const sockets = new Set<{ destroy(): void }>();
  const self: TestMailServer = {
    url: '',
    received: [],
    answer: { recipient: [], content: [] },
    beforeAnswer: async () => undefined,
    start: async () => {
      server = new SMTPServer(options(self));
      server.on('error', () => undefined);
      server.server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
      });
      await new Promise<void>((done) => server?.listen(port, '127.0.0.1', done));
      port = (server.server.address() as AddressInfo).port;
      self.url = `smtp://127.0.0.1:${port}`;
    },
    stop: async () => {
      const closed = new Promise<void>((done) => (server ? server.close(() => done()) : done()));
      for (const socket of sockets) socket.destroy();
      await closed;
      server = undefined;
    },
  };
  await self.start();
  return self;
}

function options(self: TestMailServer): SMTPServerOptions {
  const next = (answers: number[]): Error | null => {
    const code = answers.shift();
    return code === undefined || code === 250 ? null : refusal(code);
  };
  return {
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_to, _session, done) => done(next(self.answer.recipient)),
    onData: (stream, session, done) => {
      let source = '';
      stream.on('data', (part: Buffer) => {
        source += part.toString();
      });
      stream.on('end', async () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
        const mail = { to, messageId: /^Message-ID: (\S+)/im.exec(source)?.[1] ?? '', source };
        await self.beforeAnswer(mail);
        const no = next(self.answer.content);
        if (!no) self.received.push(mail);
        done(no);
      });
    },
  };
}
