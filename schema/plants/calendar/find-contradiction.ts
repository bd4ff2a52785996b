import { intersect } from '#schema/kernel/calendar/bucket.ts';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { minutesOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import { type CalendarRule, type Holiday, opens } from './rules.ts';
import { endOf } from './shift.ts';

/**
 * The first exception that says something else about the same time on the same level: two for whole days, or two for hours. Of a
 * whole day and hours within it the hours rule, so those two agree.
 */
export function findContradiction<Rule extends CalendarRule>(
  wanted: CalendarRule,
  standing: readonly Rule[],
): Rule | undefined {
  return standing.find(
    (other) => other.level === wanted.level && !other.hours === !wanted.hours && meet(wanted, other),
  );
}

function meet(one: CalendarRule, other: CalendarRule): boolean {
  if (!one.hours || !other.hours) return intersect(one, other) !== undefined;
  const [a, b] = [one.hours, other.hours];
  // Hours over midnight reach into the next day, where they may meet those of the other's day after.
  return [-1, 0, 1].some((apart) => {
    const moved = { from: addDays(other.from, apart), until: addDays(other.until, apart) };
    const shift = -apart * minutesOfDay;
    const overlap = a.start < endOf(b) + shift && b.start + shift < endOf(a);
    return overlap && intersect(one, moved) !== undefined;
  });
}

/** A day of the holiday calendar that the exception says the opposite of: a holiday on a make-up day, a make-up day on a holiday. */
export function contradictedHoliday(
  { cause, from, until }: Pick<CalendarRule, 'cause' | 'from' | 'until'>,
  holidays: ReadonlyMap<string, Holiday>,
): Holiday | undefined {
  const opposite =
    cause === 'STATUTORY_HOLIDAY' ? 'MAKE_UP_WORKDAY' : cause === 'MAKE_UP_WORKDAY' ? 'HOLIDAY' : undefined;
  return [...holidays.values()].find(({ date, kind }) => kind === opposite && from <= date && date < until);
}

/** Whether an exception has work done that the pattern does not know; only its days can say which weekday they stand for. */
export function mayStandFor(rule: Pick<CalendarRule, 'cause' | 'hours'>): boolean {
  return opens(rule.cause) && !rule.hours;
}
