/** A notification as an e-mail: subject, the message as plain text and as simple HTML, and a link to the case. Pure. */
import type { Wording } from './templates.js';

export interface MailContent {
  /** Id of the mail's row: the Message-ID is made of it, so that a receiver can recognise a repeated mail. */
  id: string;
  to: string;
  /** The language that the person reads. */
  language: keyof Wording;
  title: Wording;
  body: Wording;
  applicationId: string | null;
}

export interface MailOrigin {
  /** The address that mails come from. */
  from: string;
  /** Where people open the system in a browser. */
  publicUrl: string;
}

export interface MailMessage {
  from: string;
  to: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

const FOOTER: Wording = {
  zh: '您收到本邮件，是因为您在惠企系统中有一条新消息。请勿回复本邮件。',
  en: 'You receive this because there is a new message for you in huiqi. Please do not answer this mail.',
};

/** Nobody's holiday notice answers a mail that says this (RFC 3834). */
const HEADERS = { 'Auto-Submitted': 'auto-generated' };

/** A parameter of a template may hold a line break, which must never begin a header of its own. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** What people wrote stands in a message (reasons, names): in HTML it is text and nothing else. */
function htmlOf(language: keyof Wording, body: string, link: string | null): string {
  const address = link && escaped(link);
  const paragraphs = [escaped(body).replace(/\r?\n/g, '<br>'), address && `<a href="${address}">${address}</a>`];
  const html = [...paragraphs.filter(Boolean), `<small>${escaped(FOOTER[language])}</small>`];
  return `<!DOCTYPE html><html lang="${language}"><body>${html.map((part) => `<p>${part}</p>`).join('')}</body></html>`;
}

/** @returns the mail; the same content always gives the same mail with the same Message-ID */
export function composeMail(content: MailContent, { from, publicUrl }: MailOrigin): MailMessage {
  const { id, to, language, title, body, applicationId } = content;
  const link = applicationId && new URL(`/applications/${applicationId}`, publicUrl).href;
  return {
    from,
    to,
    messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    subject: oneLine(title[language]),
    text: [body[language], link, FOOTER[language]].filter(Boolean).join('\n\n'),
    html: htmlOf(language, body[language], link),
    headers: HEADERS,
  };
}
