import { describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from '#kernel';
import type { StageRuns, State } from '#workflow';
import { stageFigures } from './stage-figures.js';

const RULES = { accept: 3, 'town-review': 10, correction: 10, 'district-review': 20, 'public-notice': 5, payment: 15 };
const calendar = new WorkingCalendar();
const figures = (...runs: StageRuns[]) => stageFigures(runs, calendar, RULES);

/** 2026-06-01 is a Monday; so many runs of so many working days in the weeks after it, free of holidays up to 06-18. */
const DAY = (workingDays: number) =>
  workingDays === 0 ? '2026-06-01' : calendar.addWorkingDays('2026-06-01', workingDays).day;
const ran = (state: State, days: number, count = 1): StageRuns => ({
  state,
  pieces: [['2026-06-01', DAY(days)]],
  count,
});

describe('figures of stages', () => {
  it('are none where nothing ran', () => expect(figures()).toEqual([]));

  it('come in the order of the case’s way, each named after its rule and told whose time it is', () =>
    expect(
      figures(
        ...(['approved', 'public_notice', 'returned', 'district_review', 'town_review', 'submitted'] as const).map(
          (state) => ran(state, 1),
        ),
      ).map(({ stage, whose, ruleDays }) => [stage, whose, ruleDays]),
    ).toEqual([
      ['accept', 'office', 3],
      ['town-review', 'office', 10],
      ['district-review', 'office', 20],
      ['correction', 'enterprise', 10],
      ['public-notice', 'public', null],
      ['payment', 'office', 15],
    ]));

  it('take as median and ninetieth percentile days that a run really took', () => {
    // Ten runs of 1 to 10 days: five within 5, nine within 9.
    const ten = Array.from({ length: 10 }, (_, index) => ran('town_review', 10 - index));
    expect(figures(...ten)).toMatchObject([{ count: 10, median: 5, ninetiethPercentile: 9, most: 10 }]);
    // The eleventh takes half and nine tenths past the fifth and the ninth.
    expect(figures(...ten, ran('town_review', 11))).toMatchObject([{ median: 6, ninetiethPercentile: 10, most: 11 }]);
  });

  it('count a group of runs as often as there are cases in it', () =>
    expect(figures(ran('submitted', 1, 9), ran('submitted', 4, 1))).toMatchObject([
      { count: 10, median: 1, ninetiethPercentile: 1, most: 4, withinRule: 9, percentWithinRule: '90.0' },
    ]));

  it('call the rule’s last day in time and the next one late', () => {
    expect(figures(ran('submitted', 3))).toMatchObject([{ withinRule: 1, percentWithinRule: '100.0' }]);
    expect(figures(ran('submitted', 4))).toMatchObject([{ withinRule: 0, percentWithinRule: '0.0' }]);
  });

  it('never round a share up', () => {
    expect(figures(ran('submitted', 1, 1999), ran('submitted', 4))).toMatchObject([{ percentWithinRule: '99.9' }]);
    expect(figures(ran('submitted', 1, 2), ran('submitted', 4))).toMatchObject([{ percentWithinRule: '66.6' }]);
  });

  it('count working days by the State Council’s calendar, make-up workdays among them', () =>
    // 2026-10-10 is a Saturday on which people work; 10-01 to 10-07 are free.
    expect(figures({ state: 'approved', pieces: [['2026-09-28', '2026-10-10']], count: 1 })).toMatchObject([
      { most: 5 },
    ]));

  it('give the day of the stage’s beginning no count, and a stage that ended on it none', () =>
    expect(figures(ran('submitted', 0))).toMatchObject([{ median: 0, most: 0, withinRule: 1 }]));

  it('leave out the days between the pieces of a run', () =>
    expect(
      figures({
        state: 'submitted',
        pieces: [
          ['2026-06-01', '2026-06-03'],
          ['2026-06-10', '2026-06-11'],
        ],
        count: 1,
      }),
    ).toMatchObject([{ most: 3, withinRule: 1 }]));

  it('give a run that was paused on its last day the one day that its deadline gets', () => {
    const paused = (ended: string): StageRuns => ({
      state: 'submitted',
      pieces: [
        ['2026-06-01', '2026-06-04'],
        ['2026-06-10', ended],
      ],
      count: 1,
    });
    expect(figures(paused('2026-06-11'))).toMatchObject([{ most: 4, withinRule: 1 }]);
    expect(figures(paused('2026-06-12'))).toMatchObject([{ most: 5, withinRule: 0 }]);
  });

  it('call a run late that was late when it was paused', () =>
    expect(
      figures({
        state: 'submitted',
        pieces: [
          ['2026-06-01', '2026-06-05'],
          ['2026-06-10', '2026-06-10'],
        ],
        count: 1,
      }),
    ).toMatchObject([{ most: 4, withinRule: 0 }]));
});
