import { addDays, daysBetween, isoWeekday, type PlainDate, plainDate, yearOf } from './plain-date.ts';

/** A week by ISO 8601: `label` as 2026-W53, Monday `start`, and `end`, the Monday after (exclusive). */
export interface IsoWeek {
  readonly label: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** The Monday of the week that `date` lies in. */
export function weekStart(date: PlainDate): PlainDate {
  return addDays(date, 1 - isoWeekday(date));
}

/** The week that `date` lies in. Its year is the year of its Thursday (ISO 8601-1, 3.1.1.23). */
export function weekOf(date: PlainDate): IsoWeek {
  const start = weekStart(date);
  const thursday = addDays(start, 3);
  const year = yearOf(thursday);
  const number = Math.floor(daysBetween(firstOfJanuary(year), thursday) / 7) + 1;
  return { label: `${written(year, 4)}-W${written(number, 2)}`, start, end: addDays(start, 7) };
}

/** Reads a label as 2026-W53; undefined for any other writing or for a week that the year does not have. */
export function parseWeek(label: string): IsoWeek | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(label) ?? [];
  if (year === undefined || number === undefined || Number(year) < 1 || Number(year) > 9998) return undefined;
  const firstMonday = weekStart(addDays(firstOfJanuary(Number(year)), 3));
  const week = weekOf(addDays(firstMonday, (Number(number) - 1) * 7));
  return week.label === label ? week : undefined;
}

/** `count` weeks on end, the first being `week`. */
export function weeksFrom(week: IsoWeek, count: number): IsoWeek[] {
  return Array.from({ length: count }, (_, index) => weekOf(addDays(week.start, index * 7)));
}

function firstOfJanuary(year: number): PlainDate {
  return plainDate(`${written(year, 4)}-01-01`);
}

function written(value: number, width: number): string {
  return `${value}`.padStart(width, '0');
}
