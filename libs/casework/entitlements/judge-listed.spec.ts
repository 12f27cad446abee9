import { describe, expect, it } from '@jest/globals';
import type { Organisation } from '#identity';
import type { Assessment } from '#policy';
import { whyNot } from './judge-listed.js';

const SITE = [{ id: 'qp-xujing' }] as Organisation[];
const CLEAR = { bar: null, underInvestigation: false, applied: false };
const BARRED = { bar: { id: 'b' }, underInvestigation: true, applied: true } as unknown as typeof CLEAR;
const assessed = (outcome: Assessment['outcome'], ...conditions: ('met' | 'unmet' | 'undetermined')[]) =>
  ({ outcome, conditions: conditions.map((each) => ({ outcome: each })) }) as Pick<
    Assessment,
    'outcome' | 'conditions'
  >;

describe('who on a list is offered a measure', () => {
  it.each<[string, string | null, Organisation[], typeof CLEAR, ReturnType<typeof assessed>]>([
    ['is whoever nothing speaks against', null, SITE, CLEAR, assessed('yes', 'met')],
    ['and whom a person has to decide about', null, SITE, CLEAR, assessed('undetermined', 'undetermined')],
    ['is nobody without a site, whatever else there is', 'no-site', [], BARRED, assessed('no', 'unmet')],
    ['is nobody who is barred', 'barred', SITE, BARRED, assessed('no', 'unmet')],
    [
      'is nobody under investigation',
      'under-investigation',
      SITE,
      { ...CLEAR, underInvestigation: true },
      assessed('yes'),
    ],
    ['is nobody whose case is under way', 'applied', SITE, { ...CLEAR, applied: true }, assessed('no', 'unmet')],
    ['is nobody who fails a condition', 'not-eligible', SITE, CLEAR, assessed('no', 'met', 'unmet')],
    ['is nobody whose limit is used up', 'limit', SITE, CLEAR, assessed('no', 'met')],
  ])('%s', (_who, reason, sites, standing, assessment) => {
    expect(whyNot(sites, standing, assessment)).toBe(reason);
  });
});
