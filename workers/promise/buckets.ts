import { weekStart } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type PromiseInput, restDays } from '#schema/orders/index.ts';

/** The Monday that bucket 0 begins on. */
export function baseWeekOf({ today }: Pick<PromiseInput, 'today'>): string {
  return weekStart(plainDate(today));
}

/** The Monday of a bucket. */
export function mondayOf(input: Pick<PromiseInput, 'today'>, bucket: number): string {
  return addDays(plainDate(baseWeekOf(input)), 7 * bucket);
}

/** The bucket of a Monday. */
export function bucketOf(input: Pick<PromiseInput, 'today'>, monday: string): number {
  return daysBetween(plainDate(baseWeekOf(input)), plainDate(monday)) / 7;
}

/** Whole weeks that so many days after a week's work take: a weekend costs none. */
export function weeksOf(days: number): number {
  return Math.max(0, Math.ceil((days - restDays) / 7));
}
