import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/calendar/plain-date.ts';
import { boardColumns } from './board-columns.ts';
import { boardMarks, type SpecialDays } from './board-marks.ts';
import { deliveredHolidays } from './calendar/rules.fixture.ts';

const center = { id: 'mill', siteId: 'wuxi' };
const weekdays = [1, 2, 3, 4, 5];
const official: SpecialDays[] = [...deliveredHolidays().values()].map(({ date, kind }) => ({
  siteId: null,
  workCenterId: null,
  from: date,
  until: new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10),
  kind: kind === 'HOLIDAY' ? 'HOLIDAY' : 'MAKE_UP',
}));
const own = (kind: SpecialDays['kind'], from: string, until: string, workCenterId: string | null = null) => ({
  siteId: 'wuxi',
  workCenterId,
  from,
  until,
  kind,
});
const marks = (
  bucket: 'DAY' | 'WEEK' | 'MONTH',
  from: string,
  count: number,
  more: readonly SpecialDays[] = [],
  workingDays: readonly number[] = weekdays,
) => boardMarks(boardColumns(bucket, plainDate(from), count), center, workingDays, [...official, ...more]);

describe('the marks of the board', () => {
  it('show the Golden Week of 2026 with its make-up Saturday, and the Sunday after it as off', () => {
    expect(marks('DAY', '2026-09-30', 13)).toEqual([
      null,
      ...Array.from({ length: 7 }, () => 'HOLIDAY'),
      null,
      null,
      'MAKE_UP',
      'OFF',
      null,
    ]);
  });

  it('show in a week what one of its days is, a holiday before a make-up workday', () => {
    expect(marks('WEEK', '2026-09-14', 5)).toEqual(['MAKE_UP', 'HOLIDAY', 'HOLIDAY', 'HOLIDAY', null]);
    expect(marks('MONTH', '2026-10-01', 2)).toEqual(['HOLIDAY', null]);
  });

  it('let an exception of the firm open a holiday or close a day, for its work centre alone where it says so', () => {
    const open = own('OVERTIME', '2026-10-02', '2026-10-03');
    const closed = own('HOLIDAY', '2026-10-08', '2026-10-09', 'mill');
    const elsewhere = own('HOLIDAY', '2026-10-09', '2026-10-10', 'lathe');

    expect(marks('DAY', '2026-10-01', 2, [open])).toEqual(['HOLIDAY', null]);
    expect(marks('DAY', '2026-10-08', 2, [closed, elsewhere])).toEqual(['HOLIDAY', null]);
    expect(marks('DAY', '2026-10-17', 2, [own('MAKE_UP', '2026-10-17', '2026-10-18')])).toEqual([
      'MAKE_UP',
      'OFF',
    ]);
    expect(marks('DAY', '2026-10-17', 1, [own('OVERTIME', '2026-10-17', '2026-10-18')])).toEqual([null]);
  });

  it('find nothing unusual in a make-up Saturday where Saturdays are worked', () => {
    expect(marks('DAY', '2026-10-10', 2, [], [1, 2, 3, 4, 5, 6])).toEqual([null, 'OFF']);
  });
});
