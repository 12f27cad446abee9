/** How long the stages of cases took, in working days, out of the days on which they began and ended. Pure. */
import { addDays, type Day, type WorkingCalendar } from '#kernel';
import type { StagePiece, StageRuns, State } from '#workflow';

export interface StageFigures {
  stage: string;
  /** Whose time it is: the office's, the enterprise's for its correction, or the public's for objections. */
  whose: 'office' | 'enterprise' | 'public';
  /** Runs through the stage; a case that was sent back or reopened ran through it again. */
  count: number;
  /** Working days within which half of the runs ended, and within which nine in ten did. */
  median: number;
  ninetiethPercentile: number;
  most: number;
  /** The local rule's working days; null for the public notice, which has to last and is not to be beaten. */
  ruleDays: number | null;
  withinRule: number | null;
  /** Of a hundred, to one decimal and never rounded up: one late run in a thousand is not 100.0. */
  percentWithinRule: string | null;
}

/** The stages in the order of a case's way, by the state in which it waits; each is named after its local rule. */
const STAGES: readonly [State, string, StageFigures['whose']][] = [
  ['submitted', 'accept', 'office'],
  ['town_review', 'town-review', 'office'],
  ['district_review', 'district-review', 'office'],
  ['returned', 'correction', 'enterprise'],
  ['public_notice', 'public-notice', 'public'],
  ['approved', 'payment', 'office'],
];

interface CountedRuns {
  days: number;
  withinRule: boolean;
  count: number;
}

/** @returns the figures of every stage through which a case ran */
export function stageFigures(
  runs: readonly StageRuns[],
  calendar: WorkingCalendar,
  workingDays: Record<string, number>,
): StageFigures[] {
  const between = workingDayCounter(calendar, runs);
  return STAGES.flatMap(([state, stage, whose]) => {
    const ruleDays = whose === 'public' ? null : (workingDays[stage] ?? null);
    const counted = runs
      .filter((run) => run.state === state)
      .map(({ pieces, count }) => {
        const lengths = pieces.map(between);
        const days = lengths.reduce((sum, length) => sum + length, 0);
        return { days, withinRule: ruleDays !== null && inTime(lengths, ruleDays), count };
      })
      .sort((a, b) => a.days - b.days);
    return counted.length === 0 ? [] : [{ stage, whose, ...lengthsOf(counted), ...withinRuleOf(counted, ruleDays) }];
  });
}

/**
 * Whether the deadline was met: where it paused it goes on with the days that were left, one at least, as in
 * `planResumption`; so a run of that many days and one may have been in time.
 */
function inTime(lengths: readonly number[], ruleDays: number): boolean {
  let left = ruleDays;
  for (const length of lengths) {
    if (length > left) return false;
    left = Math.max(1, left - length);
  }
  return true;
}

/** @param counted at least one, the shortest first */
function lengthsOf(counted: readonly CountedRuns[]) {
  const count = counted.reduce((sum, runs) => sum + runs.count, 0);
  const withinWhich = (percent: number): number => {
    let passed = 0;
    const found = counted.find((runs) => {
      passed += runs.count;
      return passed * 100 >= count * percent;
    });
    return found?.days ?? 0;
  };
  return {
    count,
    median: withinWhich(50),
    ninetiethPercentile: withinWhich(90),
    most: withinWhich(100),
  };
}

function withinRuleOf(counted: readonly CountedRuns[], ruleDays: number | null) {
  if (ruleDays === null) return { ruleDays, withinRule: null, percentWithinRule: null };
  const sum = (runs: readonly CountedRuns[]) => runs.reduce((all, { count }) => all + count, 0);
  const withinRule = sum(counted.filter((runs) => runs.withinRule));
  const perMille = Math.floor((withinRule * 1000) / sum(counted));
  return { ruleDays, withinRule, percentWithinRule: (perMille / 10).toFixed(1) };
}

/**
 * Counts from one walk through the calendar, instead of one for each piece.
 *
 * @returns how many working days lie after a piece's first day up to and including its last
 */
function workingDayCounter(calendar: WorkingCalendar, runs: readonly StageRuns[]): (piece: StagePiece) => number {
  const days = runs.flatMap(({ pieces }) => pieces.flat()).sort();
  const [first, last] = [days[0], days.at(-1)];
  const upTo = new Map<Day, number>();
  if (first !== undefined && last !== undefined) {
    let passed = 0;
    for (let day = first; day <= last; day = addDays(day, 1)) {
      if (calendar.isWorkingDay(day)) passed += 1;
      upTo.set(day, passed);
    }
  }
  return ([began, ended]) => (upTo.get(ended) ?? 0) - (upTo.get(began) ?? 0);
}
