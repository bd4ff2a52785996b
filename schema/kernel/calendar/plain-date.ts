import { Temporal } from 'temporal-polyfill';

declare const plainDateBrand: unique symbol;

/** A calendar day `yyyy-mm-dd` of the proleptic Gregorian calendar, years 0001 to 9999; compares as text. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `yyyy-mm-dd`; undefined for any other writing or for a day that does not exist. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const [, year, month, day] = shape.exec(text) ?? [];
  return isDay(Number(year), Number(month), Number(day)) ? (text as PlainDate) : undefined;
}

/** The day written in `text`; throws where {@link parsePlainDate} refuses. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError(`Not a calendar day: ${JSON.stringify(text)}`);
  return date;
}

/** The day so many days later (earlier for a negative count). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumberOf(date) + days);
}

/** The same day so many months later (earlier for a negative count), or the last of a month that is shorter: as PostgreSQL adds months. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return plainDate(Temporal.PlainDate.from(date).add({ months }).toString());
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Weekday by ISO 8601: Monday 1 to Sunday 7. */
export function isoWeekday(date: PlainDate): number {
  const daysSinceMonday = (dayNumberOf(date) + 3) % 7;
  return daysSinceMonday < 0 ? daysSinceMonday + 8 : daysSinceMonday + 1;
}

/** The calendar year of a date. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The calendar day that `instant` falls on in an IANA time zone. */
export function todayIn(timeZone: string, instant: Date): PlainDate {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return plainDate(zoned.toPlainDate().toString());
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeapFebruary = month === 2 && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false);
  const length = (monthLengths[month - 1] ?? 0) + (isLeapFebruary ? 1 : 0);
  return year >= 1 && day >= 1 && day <= length;
}

/**
 * Days since 1970-01-01. Plain arithmetic, because imports call it tens of thousands of times.
 * Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
 */
function dayNumberOf(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The inverse of {@link dayNumberOf}; source: the same paper, `civil_from_days`. */
function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function written(year: number, month: number, day: number): PlainDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Beyond the calendar: year ${year}`);
  const padded = `${year}`.padStart(4, '0');
  return `${padded}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as PlainDate;
}
