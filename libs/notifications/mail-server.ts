/** Handing a mail to an SMTP server, and what its answer means for the next try. */
import { createTransport } from 'nodemailer';
import type { MailMessage } from './mail-message.js';

/** `later`: the mail is kept and tried again; `never`: the server refused this mail for good (5xx). */
export type MailOutcome = { outcome: 'sent' } | { outcome: 'later' | 'never'; error: string };

const TIMEOUT_MS = 20_000;

/** Only an answer to the recipient or the content is about this mail; a refused login or sender is the operator's to mend. */
const ABOUT_THIS_MAIL = new Set(['RCPT TO', 'DATA']);

function judged(error: unknown): MailOutcome {
  const { message, command, responseCode } = error as Error & { command?: string; responseCode?: number };
  const forGood = responseCode !== undefined && responseCode >= 500 && ABOUT_THIS_MAIL.has(command ?? '');
  return { outcome: forGood ? 'never' : 'later', error: message };
}

/**
 * @param smtpUrl smtp:// or smtps://, with user and password where the server wants them
 * @returns a function that hands over one mail and never throws. A server that dies between taking a mail and saying so
 *   is `later`: the mail may then arrive twice, with the same Message-ID.
 */
export function openMailServer(smtpUrl: string): (mail: MailMessage) => Promise<MailOutcome> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // A template's text must never make the server read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return (mail) => transport.sendMail(mail).then(() => ({ outcome: 'sent' }) as const, judged);
}
