import { expect, it } from 'vitest';
import { plainDate } from './plain-date.ts';
import { isWorkingDay, type SpecialDay, workingDaysAfter } from './working-days.ts';

const friday = plainDate('2026-09-25');
/** National Day of 2026 as it might be kept: a week off, with a Saturday made up. */
const calendar: SpecialDay[] = [
  ...['10-01', '10-02', '10-05', '10-06', '10-07'].map((day) => ({
    date: `2026-${day}`,
    kind: 'HOLIDAY' as const,
  })),
  { date: '2026-09-26', kind: 'MAKE_UP_WORKDAY' },
];

it('counts Mondays to Fridays where the calendar says nothing', () => {
  expect(workingDaysAfter(friday, 0, [])).toBe(friday);
  expect(workingDaysAfter(friday, 1, [])).toBe('2026-09-28');
  expect(workingDaysAfter(friday, 5, [])).toBe('2026-10-02');
  expect(workingDaysAfter(plainDate('2026-09-26'), 1, [])).toBe('2026-09-28');
});

it('leaves holidays out and counts the days that make up for them', () => {
  expect(isWorkingDay(plainDate('2026-09-26'), calendar)).toBe(true);
  expect(workingDaysAfter(friday, 1, calendar)).toBe('2026-09-26');
  expect(workingDaysAfter(friday, 4, calendar)).toBe('2026-09-30');
  expect(workingDaysAfter(friday, 5, calendar)).toBe('2026-10-08');
});
