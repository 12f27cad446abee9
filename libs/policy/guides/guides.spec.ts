import { describe, expect, it } from '@jest/globals';
import type { Refused } from '#kernel';
import type { Guide, GuideMeasure } from '../catalogue/types.js';
import { documentOf, guideFor, measureOf } from '../fixtures/catalogue.js';
import { checkAmendment } from './amendment.js';
import { checkGuide, parseGuide } from './check.js';
import { checkSubmissionInstant } from './submission.js';

const check = (measure: string, parameters: Partial<GuideMeasure> = {}, over: Partial<Guide> = {}) =>
  checkGuide(guideFor(measure, parameters, over), (id) => (id === 'nothing' ? undefined : documentOf(id)));
const CAPITAL = 'sj-2025-8.foreign-capital';

describe('a guide', () => {
  it('may set a rate up to the policy’s, and lower ceilings', () => {
    expect(check(CAPITAL, { rate: '3%', ceiling: '5000000.00' })).toBeNull();
    expect(check(CAPITAL, { rate: '2.8%', ceiling: '1000000.00' })).toBeNull();
    expect(check('sj-2025-8.aeo', { amount: '200000.00' })).toBeNull();
    expect(check('sj-2025-8.distribution-match', { matchRatio: '50%' })).toBeNull();
    expect(check('sj-2025-8.hq-match', { amount: '1000000.00' })).toBeNull();
  });

  it.each([
    [CAPITAL, { rate: '3.0001%' }, '3%', '给予实际到位资金最高 3%'],
    [CAPITAL, { ceiling: '5000000.01' }, '5000000.00', '总额不超过 500 万元'],
    ['sj-2025-8.aeo', { amount: '200000.01' }, '200000.00', '一次性给予最高20万元扶持'],
    [
      'qp-2024-4.trade-hq',
      { ceiling: '14000000.01' },
      '14000000.00',
      '在开办、购（租）房、运营、并购等方面给予合计最高1400万元的扶持',
    ],
  ])('%s with %j is above the policy’s %s and refused with its words', (measure, parameters, most, quote) => {
    const [name] = Object.keys(parameters);
    expect(check(measure, parameters)).toMatchObject({
      code: 'guide-above-policy',
      params: { most },
      citation: { quote },
      problems: [{ at: `/measures/0/${name}` }],
    });
  });

  it.each([
    ['sj-2025-8.rd-centre', { amount: '400000.00' }, '/measures/0/amount'],
    [CAPITAL, { matchRatio: '50%' }, '/measures/0/matchRatio'],
    ['sj-2025-8.distribution-match', { rate: '1%' }, '/measures/0/rate'],
    ['sj-2025-8.hq-match', { amount: '1.00', ceiling: '2.00' }, '/measures/0/ceiling'],
    ['sj-2025-8.hq-match', { amount: '0' }, '/measures/0/amount'],
    ['sj-2025-8.enterprise-service', {}, '/measures/0/measure'],
    ['sj-2025-8.unheard-of', {}, '/measures/0/measure'],
  ])('%s with %j is refused at %s', (measure, parameters, at) =>
    expect(check(measure, parameters)).toMatchObject({ code: 'guide-invalid', problems: [{ at }] }),
  );

  it.each([
    ['2025-12-31T23:59:59+08:00', '2026-10-10T23:59:59+08:00', ['/window/from']],
    ['2026-01-01T00:00:00+08:00', '2027-12-31T23:59:59+08:00', []],
    ['2026-01-01T00:00:00+08:00', '2028-01-01T00:00:00+08:00', ['/window/to']],
    ['2026-03-01T00:00:00+08:00', '2026-03-01T00:00:00+08:00', ['/window/to']],
    ['2026-13-01T00:00:00+08:00', '2026-10-10T23:59:59+08:00', ['/window/from']],
  ])('open from %s to %s has problems at %j', (from, to, expected) => {
    const refusal = check(CAPITAL, {}, { window: { from, to } });
    expect(refusal?.problems?.map(({ at }) => at) ?? []).toEqual(expected);
  });

  it('under no document, or with one measure twice, is refused', () => {
    expect(check(CAPITAL, {}, { documentId: 'nothing' })?.problems?.[0]?.at).toBe('/documentId');
    const twice = { measures: [{ measure: CAPITAL }, { measure: CAPITAL }] };
    expect(check(CAPITAL, {}, twice)?.problems?.[0]?.at).toBe('/measures/1/measure');
  });

  it('from outside must fit its schema, every misfit at its place', () => {
    const { version: _numbered, ...unnumbered } = guideFor(CAPITAL, { rate: '2.8%' });
    expect(parseGuide(unnumbered)).toEqual({ ...unnumbered, version: 1 });
    const wrong = { ...guideFor(CAPITAL), year: '2026', stray: 1, measures: [{ measure: CAPITAL, rate: 2.8 }] };
    const places = () => {
      try {
        parseGuide(wrong);
      } catch (error) {
        return (error as Refused).refusal.problems?.map(({ at }) => at).sort();
      }
    };
    expect(places()).toEqual(['/measures/0/rate', '/stray', '/year']);
  });
});

describe('the heads of a sum in a guide', () => {
  const HEADQUARTERS = 'qp-2024-4.trade-hq';
  const opening = (ceiling: string) => ({ fact: 'openingAmount', ceiling });

  it('are allowed up to the policy’s cap, and one fen above it is refused with its words', () => {
    expect(check(HEADQUARTERS, { heads: [opening('14000000.00')] })).toBeNull();
    expect(check(HEADQUARTERS, { heads: [opening('14000000.01')] })).toMatchObject({
      code: 'guide-above-policy',
      params: { value: '14000000.01', most: '14000000.00' },
      citation: { quote: '在开办、购（租）房、运营、并购等方面给予合计最高1400万元的扶持' },
      problems: [{ at: '/measures/0/heads/0/ceiling' }],
    });
  });

  it.each([
    [HEADQUARTERS, [opening('1.00'), opening('2.00')], '/measures/0/heads/1/fact'],
    [HEADQUARTERS, [{ fact: 'recognised', ceiling: '1.00' }], '/measures/0/heads/0/fact'],
    [HEADQUARTERS, [opening('0.00')], '/measures/0/heads/0/ceiling'],
    [CAPITAL, [{ fact: 'paidInAmount', ceiling: '1.00' }], '/measures/0/heads/0/ceiling'],
  ])('of %s as %j are refused at %s', (measure, heads, at) =>
    expect(check(measure, { heads })).toMatchObject({ code: 'guide-invalid', problems: [{ at }] }),
  );
});

describe('what a guide says for information', () => {
  it.each([
    ['0.01', []],
    ['0', ['/budget']],
    ['0.00', ['/budget']],
  ])('a budget of %s has problems at %j', (budget, places) =>
    expect(check(CAPITAL, {}, { budget })?.problems?.map(({ at }) => at) ?? []).toEqual(places),
  );

  it('is asked for once: the same document twice is refused at its place', () => {
    const asked = (code: string) => ({
      code,
      label: { zh: '材料', en: 'Document' },
      required: true,
      local: true as const,
    });
    expect(check(CAPITAL, { evidence: [asked('plan'), asked('audit')] })).toBeNull();
    expect(check(CAPITAL, { evidence: [asked('plan'), asked('plan')] })?.problems?.map(({ at }) => at)).toEqual([
      '/measures/0/evidence/1/code',
    ]);
    const known = measureOf(CAPITAL).measure.evidence[0]?.code as string;
    expect(check(CAPITAL, { evidence: [asked(known)] })?.problems?.[0]?.at).toBe('/measures/0/evidence/0/code');
  });
});

describe('an amendment', () => {
  const amend = (window: Partial<Guide['window']>, now = '2026-05-01T00:00:00+08:00', over: Partial<Guide> = {}) => {
    const published = guideFor(CAPITAL);
    const amended = { ...published, version: 2, window: { ...published.window, ...window }, ...over };
    return checkAmendment(published, amended, new Date(now))?.problems?.map(({ at }) => at) ?? [];
  };

  it.each([
    [{}, []],
    [{ to: '2026-10-11T00:00:00+08:00' }, []],
    [{ from: '2026-02-28T23:59:59+08:00' }, []],
    [{ to: '2026-10-10T23:59:58+08:00' }, ['/window/to']],
    [{ from: '2026-03-01T00:00:01+08:00' }, ['/window/from']],
    // The same instant, written in another offset, is no change.
    [{ to: '2026-10-10T15:59:59Z' }, []],
    [{ from: '2026-04-01T00:00:00+08:00', to: '2026-09-01T00:00:00+08:00' }, ['/window/from', '/window/to']],
  ])('to %j has problems at %j', (window, places) => expect(amend(window)).toEqual(places));

  it('takes nothing back before the window opens, nor in its last second; afterwards it is free', () => {
    const shorter = { to: '2026-06-30T23:59:59+08:00' };
    expect(amend(shorter, '2026-01-15T00:00:00+08:00')).toEqual(['/window/to']);
    expect(amend(shorter, '2026-10-10T23:59:59.999+08:00')).toEqual(['/window/to']);
    expect(amend(shorter, '2026-10-11T00:00:00+08:00')).toEqual([]);
  });

  it('leaves no measure out, for without a guide it would have no window', () =>
    expect(amend({}, undefined, { measures: [{ measure: 'sj-2025-8.aeo' }] })).toEqual(['/measures']));

  it('the first publication amends nothing', () =>
    expect(checkAmendment(undefined, guideFor(CAPITAL), new Date('2026-05-01T00:00:00+08:00'))).toBeNull());
});

describe('the instant of submission', () => {
  const submit = (now: string, guides: Guide[] = [], measure = CAPITAL) =>
    checkSubmissionInstant({
      document: documentOf(measure.split('.', 1)[0] as string),
      guides,
      measure: measureOf(measure),
      now: new Date(now),
    });

  it.each([
    ['2025-12-31T23:59:59.999+08:00', 'document-not-in-force'],
    ['2026-01-01T00:00:00.000+08:00', null],
    ['2027-12-31T23:59:59.999+08:00', null],
    ['2028-01-01T00:00:00.000+08:00', 'document-not-in-force'],
  ])('%s without a guide: %s, by the document’s days in Shanghai', (now, code) =>
    expect(submit(now).refusal?.code ?? null).toBe(code),
  );

  it('outside the days is refused with the days and the words', () =>
    expect(submit('2028-01-01T00:00:00+08:00').refusal).toMatchObject({
      params: { from: '2026-01-01', to: '2027-12-31', on: '2028-01-01' },
      citation: { clause: '附则', quote: expect.stringContaining('有效期至 2027 年 12 月 31 日') },
    }));

  it.each([
    ['2026-02-28T23:59:59.999+08:00', false],
    ['2026-03-01T00:00:00.000+08:00', true],
    ['2026-10-10T23:59:59.999+08:00', true],
    ['2026-10-11T00:00:00.000+08:00', false],
  ])('%s under a guide from 1 March to 10 October: open %s', (now, open) => {
    const guide = guideFor(CAPITAL);
    const answer = submit(now, [guide]);
    expect(answer).toEqual(open ? { refusal: null, guide } : { refusal: expect.anything(), guide: null });
    if (!open) expect(answer.refusal?.code).toBe('guide-window-closed');
  });

  it('a guide for another measure does not bind', () =>
    expect(submit('2026-12-01T00:00:00+08:00', [guideFor('sj-2025-8.aeo')])).toEqual({ refusal: null, guide: null }));

  it('a newer version replaces the older one, open or not', () => {
    const shorter = { window: { from: '2026-03-01T00:00:00+08:00', to: '2026-06-30T23:59:59+08:00' } };
    const versions = [guideFor(CAPITAL), guideFor(CAPITAL, {}, { version: 2, ...shorter })];
    expect(submit('2026-05-01T00:00:00+08:00', versions).guide?.version).toBe(2);
    expect(submit('2026-07-01T00:00:00+08:00', versions).refusal?.code).toBe('guide-window-closed');
  });

  it('of two open guides the one that opened last pins', () => {
    const later = { code: 'a-later', window: { from: '2026-04-01T00:00:00+08:00', to: '2026-06-30T23:59:59+08:00' } };
    const guides = [guideFor(CAPITAL), guideFor(CAPITAL, {}, later)];
    expect(submit('2026-05-01T00:00:00+08:00', guides).guide?.code).toBe('a-later');
  });

  it('a service cannot be applied for', () =>
    expect(submit('2026-05-01T00:00:00+08:00', [], 'sj-2025-8.enterprise-service').refusal?.code).toBe(
      'not-applicable-for',
    ));

  it('where no end is stated, none is assumed', () => {
    const payable = [...documentOf('sh-2023-9').measures.values()].find(({ award }) => award.kind !== 'none');
    if (payable) expect(submit('2099-01-01T00:00:00+08:00', [], payable.measure.code).refusal).toBeNull();
    expect(documentOf('sh-2023-9').header.inForce.to).toBeNull();
  });
});
