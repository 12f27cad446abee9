import { describe, expect, it } from '@jest/globals';
import type { Scoring } from '../catalogue/types.js';
import { checkPoints, checkScore, scoringProblems } from './score.js';

const SCORING: Scoring = {
  criteria: [
    { id: 'innovation', label: { zh: '创新性', en: 'Innovation' }, most: 60 },
    { id: 'prospects', label: { zh: '成长性', en: 'Prospects' }, most: 40 },
  ],
  passMark: 60,
  local: true,
};

describe('what a guide asks for', () => {
  it.each([
    [100, []],
    [101, ['/measures/0/scoring/passMark']],
  ])('a pass mark of %s has problems at %j', (passMark, places) => {
    const problems = scoringProblems({ ...SCORING, passMark }, '/measures/0/scoring');
    expect(problems.map(({ at }) => at)).toEqual(places);
  });

  it('names a criterion once', () => {
    const criteria = [...SCORING.criteria, ...SCORING.criteria.slice(0, 1)];
    expect(scoringProblems({ ...SCORING, criteria }, '')).toMatchObject([{ at: '/criteria/2/id' }]);
  });
});

describe('the points of a reviewer', () => {
  it.each([
    [{ innovation: 60, prospects: 0 }, undefined],
    [{ innovation: 61, prospects: 40 }, ['/points/innovation']],
    [{ innovation: -1, prospects: 40 }, ['/points/innovation']],
    [{ innovation: 59.5, prospects: 40 }, ['/points/innovation']],
    [{ innovation: '60', prospects: 40 }, ['/points/innovation']],
    [{ innovation: 60 }, ['/points/prospects']],
    [{ innovation: 60, prospects: 40, luck: 1 }, ['/points/luck']],
    [{}, ['/points/innovation', '/points/prospects']],
  ])('%j have problems at %j', (points, places) => {
    const refusal = checkPoints(SCORING, points as Record<string, number>);
    expect(refusal?.problems?.map(({ at }) => at)).toEqual(places);
    if (places) expect(refusal?.code).toBe('score-invalid');
  });

  it('pass from the pass mark on, and one below it do not', () => {
    expect(checkScore(SCORING, { innovation: 30, prospects: 30 })).toBeNull();
    expect(checkScore(SCORING, { innovation: 30, prospects: 29 })).toMatchObject({
      code: 'score-below',
      params: { total: 59, passMark: 60, short: 1 },
    });
    expect(checkScore(SCORING, null)).toMatchObject({
      code: 'score-missing',
      params: { criteria: '创新性、成长性', passMark: 60 },
    });
  });

  it('are asked for by the guide only', () => expect(checkScore(undefined, null)).toBeNull());
});
