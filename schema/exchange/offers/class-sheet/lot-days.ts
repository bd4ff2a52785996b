import { addDays, parsePlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';

/** People say the last day; windows are half-open. */
export function lastDayOf(until: string): string {
  return addDays(plainDate(until), -1);
}

/** The day after, or the text itself where it is no day: its problem has been told. */
export function untilOf(lastDay: string): string {
  return parsePlainDate(lastDay) ? addDays(plainDate(lastDay), 1) : lastDay;
}
