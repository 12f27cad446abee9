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

  it('can be switched off only where they are named here: missing one of them costs nobody a right', () => {
    const all = Object.keys(KINDS).filter((kind) => !BINDING_KINDS.some((binding) => binding === kind));
    expect(all.sort()).toEqual([
      'case-accepted',
      'case-disbursed',
      'case-endorsed',
      'case-message',
      'case-objected',
      'case-reconsidered',
      'case-reopened',
      'case-resubmitted',
      'case-sent-back',
      'case-submitted',
      'case-withdrawn',
      'case-without-officer',
      'cover-begins',
      'deadline-ahead',
      'deadline-due',
      'decision-appealed',
      'digest',
      'dry-run-failed',
      'dry-run-ready',
      'enterprise-stated',
      'export-failed',
      'export-ready',
      'guide-amended',
      'guide-fits',
      'order-returned',
      'payment-made',
      'repair-asked',
      'report-received',
      'rules-changed',
    ]);
  });
});
