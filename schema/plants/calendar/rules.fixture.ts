import { readFileSync } from 'node:fs';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { wallClock } from '#schema/kernel/calendar/wall-clock.ts';
import type { CalendarRule, CalendarRules, Holiday, Pattern } from './rules.ts';
import type { Shift } from './shift.ts';

/** The official calendar that the product is delivered with. */
export function deliveredHolidays(): Map<string, Holiday> {
  const file = new URL('../../../migrations/reference/holidays.json', import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as (Omit<Holiday, 'date'> & { date: string })[];
  return new Map(rows.map((row) => [row.date, { ...row, date: plainDate(row.date) }]));
}

/** A shift on some weekdays, times as `hh:mm`. */
export function shifts(
  weekdays: readonly number[],
  start: string,
  end: string,
  ...breaks: readonly (readonly [string, string])[]
): Shift[] {
  return weekdays.map((weekday) => ({
    weekday,
    start: minute(start),
    end: minute(end),
    breaks: breaks.map(([from, until]) => ({ start: minute(from), end: minute(until) })),
  }));
}

export function minute(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

export function pattern(ofWeek: readonly Shift[], validFrom = '2000-01-01', name = 'two shifts'): Pattern {
  return { id: name, name, validFrom: plainDate(validFrom), shifts: ofWeek };
}

/** An exception of a site for whole days unless told otherwise; `until` is the day after the last. */
export function exception(
  from: string,
  until: string,
  factor: number,
  more: Partial<CalendarRule> = {},
): CalendarRule {
  return {
    id: `${from} ${until} ${factor} ${more.level ?? 'SITE'} ${more.hours?.start ?? ''}`,
    level: 'SITE',
    from: plainDate(from),
    until: plainDate(until),
    factor,
    cause: 'OTHER',
    certainty: 'CONFIRMED',
    ...more,
  };
}

export function rules(
  ofWeek: readonly Shift[],
  more: Partial<CalendarRules> = {},
  zone = 'Asia/Shanghai',
): CalendarRules {
  const clock = wallClock(zone);
  return {
    clockOn: () => clock,
    sitePatterns: [pattern(ofWeek)],
    centerPatterns: [],
    exceptions: [],
    holidays: new Map(),
    ...more,
  };
}
