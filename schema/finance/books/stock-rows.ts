import type { SheetLocale, WrittenValue } from '#schema/imports/index.ts';
import { addMonths, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { formatAmount } from '#schema/kernel/money.ts';
import type { BooksReader } from './books-problem.ts';
import type { BooksRules } from './check-books.ts';
import {
  type BooksContext,
  isSameStock,
  type StockRow,
  type StockStage,
  stockKey,
  stockStages,
} from './month-row.ts';
import { readMonth } from './parse-month.ts';
import { readBooksCurrency, readMinor } from './read-figure.ts';
import { type StockColumn, stockColumns, stockKindNames } from './stock-columns.ts';

/** How a sheet of month-end stock is read. */
export const stockRules: BooksRules<StockColumn, StockRow> = {
  columns: stockColumns,
  figures: ['value'],
  marked: 'month',
  parse: parseStockRow,
  keyOf: stockKey,
  isSame: isSameStock,
};

/** Reads a row and reports every problem of its cells; undefined where one of them keeps it out. */
function parseStockRow(
  reader: BooksReader<StockColumn>,
  { today, currencies }: BooksContext<StockRow>,
): StockRow | undefined {
  const month = readMonth(reader, today);
  const kind = readKind(reader);
  const currency = readBooksCurrency(reader, currencies);
  const minor = readMinor(reader, currency);
  if (reader.hasError || !month || !kind || !currency || minor === undefined) return undefined;
  return { month, kind, valueMinor: String(minor), currency };
}

const normalised = (text: string) => text.normalize('NFKC').trim().toUpperCase();

/** By its name in either language, or its code. */
function readKind(reader: BooksReader<StockColumn>): StockStage | undefined {
  const text = normalised(reader.text('stockKind'));
  const kind = stockStages.find((one) =>
    [one, ...stockKindNames[one]].some((name) => normalised(name) === text),
  );
  const expected = stockStages.map((one) => stockKindNames[one].join(' / ')).join(', ');
  if (!kind) reader.report('stockKind', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_STOCK_KIND', { expected });
  return kind;
}

export const kindName = (kind: StockStage, locale: SheetLocale) =>
  stockKindNames[kind][locale === 'en' ? 1 : 0];

/** What sheets have brought, in the order of the columns: read back, it changes nothing. */
export function stockLines({ rows }: BooksContext<StockRow>, locale: SheetLocale): WrittenValue[][] {
  return rows
    .filter(({ source }) => source === 'IMPORTED')
    .map(({ month, kind, valueMinor, currency }) => [
      month.slice(0, 7),
      kindName(kind, locale),
      Number(formatAmount({ minor: BigInt(valueMinor), currency })),
      currency,
    ]);
}

/** The month that ended last, a row for each kind, to be filled in. */
export function blankStock({ today }: BooksContext<StockRow>, locale: SheetLocale): WrittenValue[][] {
  const month = addMonths(plainDate(`${today.slice(0, 7)}-01`), -1).slice(0, 7);
  return stockStages.map((kind) => [month, kindName(kind, locale), null, 'CNY']);
}
