/** The way out for e-mail, as the settings name it. */

import type { BaseSettings } from '#kernel';
import { type MailMessage, type MailOrigin, type MailOutcome, openMailServer } from '#notifications';

export interface MailService {
  /** Hands over one mail; never throws. */
  send(mail: MailMessage): Promise<MailOutcome>;
  origin: MailOrigin;
}

/**
 * @returns the service, or undefined where no mail server is set: then nothing is written to be sent either
 */
export function openMailService({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: BaseSettings): MailService | undefined {
  if (SMTP_URL === undefined || MAIL_FROM === undefined || PUBLIC_URL === undefined) return undefined;
  return { send: openMailServer(SMTP_URL), origin: { from: MAIL_FROM, publicUrl: PUBLIC_URL } };
}
