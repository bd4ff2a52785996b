import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/calendar/plain-date.ts';
import { boardColumns, hasWorkingDay } from './board-columns.ts';

const labels = (bucket: 'DAY' | 'WEEK' | 'MONTH', from: string, count: number) =>
  boardColumns(bucket, plainDate(from), count).map(({ label }) => label);

describe('the columns of the board', () => {
  it('pass the end of a year as the calendar does', () => {
    expect(labels('DAY', '2026-12-30', 3)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
    expect(labels('WEEK', '2026-12-23', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
    expect(labels('MONTH', '2026-11-30', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  });

  it('follow on each other without a gap', () => {
    for (const bucket of ['DAY', 'WEEK', 'MONTH'] as const) {
      const columns = boardColumns(bucket, plainDate('2027-11-15'), 20);
      expect(columns.slice(1).map(({ start }) => start)).toEqual(columns.slice(0, -1).map(({ end }) => end));
    }
  });

  it('know where nobody works', () => {
    const [friday, saturday] = boardColumns('DAY', plainDate('2026-11-27'), 2);
    expect([friday, saturday].map((day) => day && hasWorkingDay(day, [1, 2, 3, 4, 5]))).toEqual([
      true,
      false,
    ]);
    expect(boardColumns('WEEK', plainDate('2026-11-27'), 1).map((week) => hasWorkingDay(week, [6]))).toEqual([
      true,
    ]);
  });
});
