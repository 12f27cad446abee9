import { describe, expect, it } from '@jest/globals';
import { BINDING_KINDS, KINDS } from './kinds.js';
import { TEMPLATES } from './templates.js';

describe('the kinds of messages', () => {
  it('are those that there are words for, each with a name of its own in both languages', () => {
    expect(Object.keys(KINDS).sort()).toEqual(Object.keys(TEMPLATES).sort());
    for (const language of ['zh', 'en'] as const) {
      const names = Object.values(KINDS).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.length > 1)).toBe(true);
    }
  });

  it('that tell of a right or a duty cannot be switched off: whoever moves one here says that missing it costs nothing', () =>
    expect([...BINDING_KINDS].sort()).toEqual([
      'case-approved',
      'case-lapsed',
      'case-proposed',
      'case-rejected',
      'case-rejected-again',
      'case-returned',
      'case-revoked',
      'deadline-escalated',
      'deadline-overdue',
      'notice-ended',
      'notice-served',
      'recovery-cancelled',
      'recovery-offset',
      'recovery-ordered',
      'recovery-over-paid',
      'recovery-repaid',
    ]));
});
