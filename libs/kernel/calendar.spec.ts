import { describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from './calendar.js';

const calendar = new WorkingCalendar();

describe('working days', () => {
  it('five from 2026-09-28 end on 2026-10-10, a make-up Saturday after the National Day holiday', () => {
    expect(calendar.addWorkingDays('2026-09-28', 5)).toEqual({ day: '2026-10-10', provisional: false });
    expect(calendar.isWorkingDay('2026-10-10')).toBe(true);
    expect(calendar.isWorkingDay('2026-10-01')).toBe(false);
  });

  it('do not count the day on which the period starts', () =>
    expect(calendar.addWorkingDays('2026-06-01', 1).day).toBe('2026-06-02'));

  it('say that they are provisional once they reach a year without a notice', () => {
    expect(calendar.addWorkingDays('2026-12-30', 1)).toEqual({ day: '2026-12-31', provisional: false });
    expect(calendar.addWorkingDays('2026-12-31', 1)).toEqual({ day: '2027-01-01', provisional: true });
  });

  it('follow a local override in both directions', () => {
    const local = new WorkingCalendar(
      new Map([
        ['2026-06-02', false],
        ['2026-06-06', true],
        ['2027-01-01', false],
      ]),
    );
    expect(local.addWorkingDays('2026-06-01', 1).day).toBe('2026-06-03');
    expect(local.isWorkingDay('2026-06-06')).toBe(true);
    expect(local.addWorkingDays('2026-12-31', 1).day).toBe('2027-01-04');
  });

  it('are counted back over a weekend and between two days', () => {
    expect(calendar.subtractWorkingDays('2026-06-08', 2)).toBe('2026-06-04');
    expect(calendar.workingDaysBetween('2026-09-28', '2026-10-10')).toBe(5);
    expect(calendar.workingDaysBetween('2026-10-10', '2026-09-28')).toBe(0);
  });

  it('are counted to a last day, and from it once it is over', () => {
    expect(calendar.workingDaysLeft('2026-06-03', '2026-06-05')).toBe(2);
    expect(calendar.workingDaysLeft('2026-06-05', '2026-06-05')).toBe(0);
    expect(calendar.workingDaysLeft('2026-06-06', '2026-06-05')).toBe(0);
    expect(calendar.workingDaysLeft('2026-06-09', '2026-06-05')).toBe(-2);
  });

  it.each([0, -1, 1.5])('refuse a period of %s days', (count) =>
    expect(() => calendar.addWorkingDays('2026-06-01', count)).toThrow(RangeError),
  );
});
