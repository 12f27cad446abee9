import { describe, expect, it } from '@jest/globals';
import { composeMail, type MailContent } from './mail-message.js';

const ORIGIN = { from: 'huiqi@example.org', publicUrl: 'https://huiqi.example.org' };
const CONTENT: MailContent = {
  id: '01920000-0000-7000-8000-000000000001',
  to: 'ent-01@example.org',
  language: 'zh',
  title: { zh: 'SJ-2026-000001 不予支持', en: 'SJ-2026-000001 was rejected' },
  body: {
    zh: '理由：第七条\n<script>alert("1")</script> & 其他',
    en: "Reason: clause 7\n<img src=x onerror='1'> & others",
  },
  applicationId: '01920000-0000-7000-8000-0000000000aa',
};

describe('a message as a mail', () => {
  it('speaks the language of its reader, and only that', () => {
    const zh = composeMail(CONTENT, ORIGIN);
    expect(zh).toMatchObject({
      to: 'ent-01@example.org',
      from: 'huiqi@example.org',
      subject: 'SJ-2026-000001 不予支持',
    });
    expect(zh.text).toMatch(/^理由：第七条[\s\S]*请勿回复本邮件。$/);
    const en = composeMail({ ...CONTENT, language: 'en' }, ORIGIN);
    expect(en.subject).toBe('SJ-2026-000001 was rejected');
    expect(en.text).toMatch(/^Reason: clause 7[\s\S]*do not answer this mail\.$/);
    expect(`${en.text}${en.html}`).not.toMatch(/\p{Script=Han}/u);
  });

  it('shows what people wrote as text, never as HTML', () => {
    expect(composeMail(CONTENT, ORIGIN).html).toBe(
      '<!DOCTYPE html><html lang="zh"><body>' +
        '<p>理由：第七条<br>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 其他</p>' +
        '<p><a href="https://huiqi.example.org/applications/01920000-0000-7000-8000-0000000000aa">' +
        'https://huiqi.example.org/applications/01920000-0000-7000-8000-0000000000aa</a></p>' +
        '<p><small>您收到本邮件，是因为您在惠企系统中有一条新消息。请勿回复本邮件。</small></p></body></html>',
    );
    expect(composeMail({ ...CONTENT, language: 'en' }, ORIGIN).html).toContain('&lt;img src=x onerror=&#39;1&#39;&gt;');
  });

  it('has the same Message-ID whenever it is made, and no link where there is no case', () => {
    const first = composeMail(CONTENT, ORIGIN);
    expect(first.messageId).toBe('<01920000-0000-7000-8000-000000000001@huiqi.example.org>');
    expect(composeMail({ ...CONTENT, to: 'new@example.org' }, ORIGIN).messageId).toBe(first.messageId);
    const without = composeMail({ ...CONTENT, applicationId: null }, ORIGIN);
    expect(`${without.text}${without.html}`).not.toContain('http');
  });
});
