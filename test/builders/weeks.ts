import { weekStart } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, type PlainDate, todayIn } from '#schema/kernel/calendar/plain-date.ts';
import { systemClock } from '#schema/kernel/clock.ts';

/** Today where all the sites of the tests are. */
export function today(): PlainDate {
  return todayIn('Asia/Shanghai', systemClock.now());
}

/** The Monday `weeks` weeks from this one: 0 is this week's, 1 the next that is wholly to come. */
export function monday(weeks: number): PlainDate {
  return addDays(weekStart(today()), 7 * weeks);
}

/** The Mondays from week `first`, so many. */
export function mondays(first: number, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, index) => monday(first + index));
}
