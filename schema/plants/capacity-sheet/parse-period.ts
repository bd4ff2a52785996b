import { type IsoWeek, parseWeek, weekOf } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, type PlainDate, parsePlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Parsed } from './parse-amount.ts';

/** The time that a row speaks of: a day, or a whole week; `week` is the week of either. */
export interface SheetPeriod {
  readonly kind: 'DAY' | 'WEEK';
  readonly start: PlainDate;
  readonly week: IsoWeek;
}

const weekWithYear = /^(\d{4})(?:[-/ ]?W|年?\s?第?)(\d{1,2})周?$/i;
const weekAlone = /^(?:W\s?\d{1,2}|第?\s?\d{1,2}\s?周)$/i;
const dayWithSeparators = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const dayInChinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const daysAheadMax = 104 * 7;

/**
 * Reads 2026-W49, 2026年第49周, 2026-12-01, 2026/12/1, 2026.12.1 or 2026年12月1日. A week without a year is
 * AMBIGUOUS_WEEK; day-month-year in either order is BAD_PERIOD, because 3/4/2026 has two readings.
 */
export function parsePeriod(text: string): Parsed<SheetPeriod> {
  const written = text.normalize('NFKC').trim();
  if (written === '') return { code: 'MISSING_VALUE' };
  if (weekAlone.test(written)) return { code: 'AMBIGUOUS_WEEK' };
  const week = readWeek(written);
  if (week !== undefined) return { value: { kind: 'WEEK', start: week.start, week } };
  const day = readDay(written);
  return day === undefined
    ? { code: 'BAD_PERIOD' }
    : { value: { kind: 'DAY', start: day, week: weekOf(day) } };
}

/** Refuses what is over, a week being over when its Sunday is, and what starts more than 104 weeks from today. */
export function checkPeriod(
  period: SheetPeriod,
  today: PlainDate,
): 'PERIOD_IN_PAST' | 'PERIOD_TOO_FAR' | undefined {
  const end = period.kind === 'WEEK' ? period.week.end : addDays(period.start, 1);
  if (end <= today) return 'PERIOD_IN_PAST';
  return period.start > addDays(today, daysAheadMax) ? 'PERIOD_TOO_FAR' : undefined;
}

/** The day of 2026-12-01, 2026/12/1, 2026.12.1 or 2026年12月1日; undefined for any other text. */
export function parseDay(text: string): PlainDate | undefined {
  return readDay(text.normalize('NFKC').trim());
}

function readWeek(written: string): IsoWeek | undefined {
  const [, year, number] = weekWithYear.exec(written) ?? [];
  const isNamedWeek = /w|周/i.test(written);
  return year && number && isNamedWeek ? parseWeek(`${year}-W${number.padStart(2, '0')}`) : undefined;
}

function readDay(written: string): PlainDate | undefined {
  const [, year, , month, day] =
    dayWithSeparators.exec(written) ?? withoutSeparator(dayInChinese.exec(written));
  if (!year || !month || !day) return undefined;
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function withoutSeparator(match: RegExpExecArray | null): (string | undefined)[] {
  return match === null ? [] : [match[0], match[1], undefined, match[2], match[3]];
}
