import { addDays, daysBetween, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { Fault } from '#schema/kernel/fault.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import type { CalendarDay } from './calendar-day.ts';
import { partsOf, totalOf } from './derive-total.ts';
import { type CenterCalendar, loadCalendars, type SiteCalendars } from './load-calendars.ts';
import { workingTime } from './working-time.ts';

/** The most days that one answer shows. */
export const calendarDaysMax = 400;

/** The calendars of a site, read once for a request. */
export function siteCalendars(query: Query, siteId: string): Promise<SiteCalendars> {
  const loader = query.loader<string, SiteCalendars>('site-calendars', async (ids) => {
    const found: SiteCalendars[] = [];
    for (const id of ids) found.push(await loadCalendars(query, id));
    return found;
  });
  return loader.load(siteId);
}

/** Days of one work centre's calendar, with what makes each total. */
export function calendarDays(center: CenterCalendar, from: PlainDate, until: PlainDate): CalendarDay[] {
  const count = daysBetween(from, until);
  if (count < 1 || count > calendarDaysMax)
    throw new Fault('BAD_USER_INPUT', `Between 1 and ${calendarDaysMax} days.`, { argument: 'until' });
  return Array.from({ length: count }, (_, index) => calendarDay(center, addDays(from, index)));
}

/** One day of one work centre's calendar. */
export function calendarDay({ rules, outputOn, measure }: CenterCalendar, date: PlainDate): CalendarDay {
  const time = workingTime(rules, date);
  const output = time.pattern ? outputOn(date) : undefined;
  const ruling = time.lines.find(({ because }) => because)?.because ?? closing(rules.exceptions, date);
  return {
    date,
    kind: time.kind,
    holiday: time.holiday ?? null,
    patternName: time.pattern?.name ?? null,
    shiftCount: time.shifts.length,
    shiftMinutes: time.shiftMinutes,
    breakMinutes: time.breakMinutes,
    workedMinutes: time.lines.reduce((sum, { minutes }) => sum + minutes, 0),
    machines: output?.machines ?? null,
    efficiencyBps: output?.efficiency ?? null,
    cause: ruling?.cause ?? null,
    certainty: ruling?.certainty ?? null,
    factorPermille: ruling?.factor ?? null,
    totalAmount: output ? totalOf(time, output) : null,
    partRows: output ? partsOf(time, output) : [],
    measure,
  };
}

/** An exception that lies over a day without any working time is still what people planned for it. */
function closing(exceptions: CenterCalendar['rules']['exceptions'], date: PlainDate) {
  const here = exceptions.filter((rule) => !rule.hours && rule.from <= date && date < rule.until);
  return here.find(({ level }) => level === 'CENTER') ?? here[0];
}
