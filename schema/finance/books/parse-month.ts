import { addMonths, type PlainDate, parsePlainDate, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { BooksCells } from './books-problem.ts';
import { monthsBack } from './month-row.ts';

const written = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|年(\d{1,2})月(?:(\d{1,2})日)?)$/;

/**
 * The first day of 2026-10, 2026/10, 2026年10月, or of the month of a whole day, which is what a spreadsheet makes of a month. Undefined for any other
 * text: 10/2026 and 3.26 have two readings.
 */
export function parseMonth(text: string): PlainDate | undefined {
  const [found, year, month, day, monthZh, dayZh] = written.exec(text.normalize('NFKC').trim()) ?? [];
  if (found === undefined) return undefined;
  const start = `${year}-${(month ?? monthZh ?? '').padStart(2, '0')}`;
  const last = (day ?? dayZh ?? '1').padStart(2, '0');
  return parsePlainDate(`${start}-${last}`) && plainDate(`${start}-01`);
}

/** The month of a row: one that has ended, of the last sixty. */
export function readMonth(reader: BooksCells<'month'>, today: PlainDate): PlainDate | undefined {
  const text = reader.text('month');
  const month = parseMonth(text);
  if (!month) {
    reader.report('month', text === '' ? 'MISSING_VALUE' : 'BAD_MONTH', { expected: '2026-10' });
    return undefined;
  }
  const running = plainDate(`${today.slice(0, 7)}-01`);
  const [first, last] = [addMonths(running, -monthsBack), addMonths(running, -1)];
  if (month > last) reader.report('month', 'MONTH_NOT_OVER', { expected: `≤ ${last.slice(0, 7)}` });
  if (month < first) reader.report('month', 'MONTH_TOO_OLD', { expected: `≥ ${first.slice(0, 7)}` });
  return month;
}
