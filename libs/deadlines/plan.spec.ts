import { describe, expect, it } from '@jest/globals';
import { formatInstant, WorkingCalendar } from '#kernel';
import { type DeadlinePlan, planDeadline, planResumption, remainingOnPause } from './plan.js';
import type { ReminderRule } from './rules.js';

const calendar = new WorkingCalendar();
const REVIEW: ReminderRule = { before: [2, 0], overdue: true, escalate: true };
const EXPIRY: ReminderRule = { before: [180, 60, 30], unit: 'calendar-days', overdue: false, escalate: false };

const sent = (plan: DeadlinePlan) => plan.reminders.map(({ label, sendAt }) => `${label} ${formatInstant(sendAt)}`);

describe('a deadline in working days', () => {
  it('of five from 2026-09-28 is due on 2026-10-10, a make-up Saturday after the holiday, and reminds around it', () => {
    const plan = planDeadline({ from: '2026-09-28', period: { workingDays: 5 }, calendar, reminders: REVIEW });
    expect(plan).toMatchObject({ startedOn: '2026-09-28', dueOn: '2026-10-10', workingDays: 5, provisional: false });
    expect(sent(plan)).toEqual([
      'T-2 2026-10-08T09:00:00+08:00',
      'due 2026-10-10T09:00:00+08:00',
      // The 11th is a Sunday; the supervisor hears of it when there was a working day to act.
      'overdue 2026-10-12T09:00:00+08:00',
      'escalated 2026-10-13T09:00:00+08:00',
    ]);
  });

  it('reminds two working days ahead across a weekend', () => {
    const plan = planDeadline({ from: '2026-06-01', period: { workingDays: 6 }, calendar, reminders: REVIEW });
    expect(plan.dueOn).toBe('2026-06-09');
    expect(sent(plan)[0]).toBe('T-2 2026-06-05T09:00:00+08:00');
  });

  it('is provisional as soon as one day of it lies in a year without announced holidays, and not a day sooner', () => {
    const due = (workingDays: number) =>
      planDeadline({ from: '2026-12-29', period: { workingDays }, calendar, reminders: REVIEW });
    expect(due(2)).toMatchObject({ dueOn: '2026-12-31', provisional: false });
    expect(due(3)).toMatchObject({ dueOn: '2027-01-01', provisional: true });
  });

  it('sends at once the one reminder whose day has come, and only that one', () => {
    const one = planDeadline({ from: '2026-06-01', period: { workingDays: 1 }, calendar, reminders: REVIEW });
    expect(sent(one).slice(0, 2)).toEqual(['T-2 2026-05-29T09:00:00+08:00', 'due 2026-06-02T09:00:00+08:00']);
    const late = planDeadline({ from: '2027-01-15', period: { dueOn: '2027-02-05' }, calendar, reminders: EXPIRY });
    expect(sent(late)).toEqual(['T-30 2027-01-06T09:00:00+08:00']);
    const between = planDeadline({ from: '2026-12-20', period: { dueOn: '2027-02-05' }, calendar, reminders: EXPIRY });
    expect(sent(between)).toEqual(['T-60 2026-12-07T09:00:00+08:00', 'T-30 2027-01-06T09:00:00+08:00']);
  });

  it.each([0, -3, 2.5])('refuses a period of %s', (days) => {
    const plan = (period: { workingDays: number } | { calendarDays: number }) => () =>
      planDeadline({ from: '2026-06-01', period, calendar, reminders: REVIEW });
    expect(plan({ workingDays: days })).toThrow(RangeError);
    expect(plan({ calendarDays: days })).toThrow(RangeError);
  });
});

describe('a deadline in calendar days', () => {
  const due = (from: string, calendarDays: number) =>
    planDeadline({ from, period: { calendarDays }, calendar, reminders: REVIEW });

  it('ends on its last day where that is a working day', () =>
    expect(due('2026-06-01', 60)).toMatchObject({ dueOn: '2026-07-31', workingDays: null, provisional: false }));

  it('whose last day is off ends on the next working day', () => {
    expect(due('2026-06-02', 60).dueOn).toBe('2026-08-03');
    expect(due('2026-08-03', 60).dueOn).toBe('2026-10-08');
  });

  it('that reaches into an unknown year is provisional', () => expect(due('2026-12-01', 60).provisional).toBe(true));
});

describe('a last day that is given', () => {
  it('stands as it is, on a Sunday too', () => {
    const plan = planDeadline({ from: '2026-06-01', period: { dueOn: '2026-07-05' }, calendar, reminders: REVIEW });
    expect(plan).toMatchObject({ dueOn: '2026-07-05', provisional: false });
  });

  it('may be the day itself, but not the day before', () => {
    const plan = (dueOn: string) => () =>
      planDeadline({ from: '2026-06-01', period: { dueOn }, calendar, reminders: REVIEW });
    expect(plan('2026-06-01')).not.toThrow();
    expect(plan('2026-05-31')).toThrow(RangeError);
  });

  it('after 365 days reminds 60, 30 and 7 calendar days ahead', () => {
    const rule: ReminderRule = { before: [60, 30, 7], unit: 'calendar-days', overdue: false, escalate: false };
    const plan = planDeadline({ from: '2026-03-01', period: { dueOn: '2027-02-28' }, calendar, reminders: rule });
    expect(sent(plan)).toEqual([
      'T-60 2026-12-30T09:00:00+08:00',
      'T-30 2027-01-29T09:00:00+08:00',
      'T-7 2027-02-21T09:00:00+08:00',
    ]);
  });
});

describe('a pause', () => {
  it('keeps the working days after the day on which it begins', () => {
    expect(remainingOnPause('2026-06-26', '2026-06-10', calendar)).toBe(11);
    expect(remainingOnPause('2026-06-10', '2026-06-10', calendar)).toBe(0);
    expect(remainingOnPause('2026-06-10', '2026-06-15', calendar)).toBe(0);
  });

  it('gives back what was left, counted from the day of the resumption, and one working day at least', () => {
    const resumed = (remaining: number) =>
      planResumption(remaining, { from: '2026-09-28', calendar, reminders: REVIEW }).dueOn;
    expect(resumed(5)).toBe('2026-10-10');
    expect(resumed(1)).toBe('2026-09-29');
    expect(resumed(0)).toBe('2026-09-29');
  });
});
