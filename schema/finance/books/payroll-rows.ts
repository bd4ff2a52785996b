import { column, type SheetColumn, type WrittenValue } from '#schema/imports/index.ts';
import { addMonths, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { BooksReader } from './books-problem.ts';
import type { BooksRules } from './check-books.ts';
import { type BooksContext, isSamePayroll, type PayrollRow, payrollKey } from './month-row.ts';
import { readMonth } from './parse-month.ts';
import { readPeople } from './read-figure.ts';

/** The columns of a sheet of payroll counts: one row is one month. */
export type PayrollColumn = 'month' | 'people';

/** In the order of the template. There is no column for a name or a wage, and none is ever read. */
export const payrollColumns: readonly SheetColumn<PayrollColumn>[] = [
  column({
    key: 'month',
    zh: '发薪月份',
    en: 'Payroll month',
    aliases: ['工资月份'],
    kind: 'TEXT',
    isRequired: true,
    example: '2026-10',
    notes: ['已结束的月份，近 60 个月内', 'A month that has ended, of the last 60'],
    width: 14,
  }),
  column({
    key: 'people',
    zh: '发薪人数',
    en: 'People paid',
    aliases: ['工资发放人数'],
    kind: 'COUNT',
    isRequired: true,
    example: '128',
    notes: ['整数，只填人数；不要填姓名或工资', 'A whole number, the count alone; neither names nor wages'],
    width: 14,
  }),
];

/** How a sheet of payroll counts is read. */
export const payrollRules: BooksRules<PayrollColumn, PayrollRow> = {
  columns: payrollColumns,
  figures: ['people'],
  marked: 'month',
  parse: parsePayrollRow,
  keyOf: payrollKey,
  isSame: isSamePayroll,
};

/** Reads a row and reports every problem of its cells; undefined where one of them keeps it out. */
function parsePayrollRow(
  reader: BooksReader<PayrollColumn>,
  { today }: BooksContext<PayrollRow>,
): PayrollRow | undefined {
  const month = readMonth(reader, today);
  const people = readPeople(reader);
  if (reader.hasError || !month || people === undefined) return undefined;
  return { month, people };
}

/** What sheets have brought: read back, it changes nothing. */
export function payrollLines({ rows }: BooksContext<PayrollRow>): WrittenValue[][] {
  return rows
    .filter(({ source }) => source === 'IMPORTED')
    .map(({ month, people }) => [month.slice(0, 7), people]);
}

/** The last three months that have ended, to be filled in. */
export function blankPayroll({ today }: BooksContext<PayrollRow>): WrittenValue[][] {
  const running = plainDate(`${today.slice(0, 7)}-01`);
  return [-3, -2, -1].map((months) => [addMonths(running, months).slice(0, 7), null]);
}
