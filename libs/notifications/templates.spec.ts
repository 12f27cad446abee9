import { describe, expect, it } from '@jest/globals';
import { type NotificationKind, render, TEMPLATES } from './templates.js';

const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

describe('what people are told', () => {
  it.each(Object.keys(TEMPLATES) as NotificationKind[])('%s says the same in both languages', (kind) => {
    const { title, body } = TEMPLATES[kind];
    expect(places(title.zh + body.zh)).toEqual(places(title.en + body.en));
    expect(places(title.zh + body.zh).length).toBeGreaterThan(0);
  });

  it('is filled in with words of its own language', () => {
    const message = render('deadline-due', {
      matter: 'SJ-2026-000001',
      what: { zh: '补正', en: 'correction' },
      dueOn: '2026-10-10',
      note: { zh: '', en: '' },
    });
    expect(message).toEqual({
      title: { zh: 'SJ-2026-000001：补正今日到期', en: 'SJ-2026-000001: correction is due today' },
      body: {
        zh: 'SJ-2026-000001的补正期限为2026-10-10，今日24时届满。',
        en: 'The correction of SJ-2026-000001 is due on 2026-10-10, at midnight Shanghai time.',
      },
    });
  });

  it('does not read what somebody wrote as a place or a pattern', () => {
    const { body } = render('case-sent-back', { number: 'SJ-2026-000001', reason: "{number} $& $'" });
    expect(body.en).toBe("Application SJ-2026-000001 was sent back. Reason: {number} $& $'");
  });
});
