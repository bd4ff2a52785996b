import { weekOf, weeksFrom } from '../kernel/calendar/iso-week.ts';
import { addDays, isoWeekday, type PlainDate, plainDate } from '../kernel/calendar/plain-date.ts';
import type { BoardBucket, BoardColumn } from './capacity-grid.ts';

/** The most columns of each bucket: two months of days, a year and its odd week, two years of months. */
export const boardBucketsMax: Readonly<Record<BoardBucket, number>> = { DAY: 62, WEEK: 53, MONTH: 24 };

/** `count` columns on end, the first being the bucket in which `from` lies. */
export function boardColumns(bucket: BoardBucket, from: PlainDate, count: number): BoardColumn[] {
  if (bucket === 'WEEK')
    return weeksFrom(weekOf(from), count).map(({ start, end, label }) => ({ start, end, label }));
  return Array.from({ length: count }, (_, index) =>
    bucket === 'DAY' ? dayColumn(addDays(from, index)) : monthColumn(from, index),
  );
}

function dayColumn(date: PlainDate): BoardColumn {
  return { start: date, end: addDays(date, 1), label: date };
}

function monthColumn(from: PlainDate, index: number): BoardColumn {
  const start = firstOfMonth(from, index);
  return { start, end: firstOfMonth(from, index + 1), label: start.slice(0, 7) };
}

function firstOfMonth(from: PlainDate, offset: number): PlainDate {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + offset;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return plainDate(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`);
}

/** Whether any day of the column is worked at a site with these weekdays. */
export function hasWorkingDay({ start, end }: BoardColumn, workingDays: readonly number[]): boolean {
  for (let date = plainDate(start), seen = 0; date < end && seen < 7; date = addDays(date, 1), seen += 1)
    if (workingDays.includes(isoWeekday(date))) return true;
  return false;
}
