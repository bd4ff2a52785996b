import { addDays, daysBetween, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { CalendarFigure } from '../day-totals.ts';
import { totalOf } from './derive-total.ts';
import type { CenterCalendar } from './load-calendars.ts';
import { workingTime } from './working-time.ts';

/** What the calendar gives a work centre on each day from `from` until the day before `until`; null where it says nothing. */
export function calendarFigures(
  { id, rules, outputOn }: CenterCalendar,
  from: PlainDate,
  until: PlainDate,
): CalendarFigure[] {
  return Array.from({ length: Math.max(0, daysBetween(from, until)) }, (_, index) => {
    const date = addDays(from, index);
    const output = outputOn(date);
    const time = workingTime(rules, date);
    const total = output && time.pattern ? totalOf(time, output) : null;
    return { workCenterId: id, date, total };
  });
}
