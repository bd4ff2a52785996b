import {
  type SheetLocale,
  templateReference,
  type WrittenSheet,
  type WrittenValue,
  writtenNumber,
} from '#schema/imports/index.ts';
import { unitOf } from '#schema/kernel/units.ts';
import { stockRowWords } from './parse-stock-row.ts';
import type { StockContext, StockedItem } from './stock-context.ts';
import { stockColumns } from './stock-sheet.columns.ts';

const words = (locale: SheetLocale) => {
  const at = locale === 'en' ? 1 : 0;
  return { there: stockRowWords.ON_HAND[at], expected: stockRowWords.EXPECTED[at] };
};

/**
 * What is written of items as rows, in the order of the columns: read back, they change nothing. A template has a row for each item of which
 * nothing is known besides.
 */
export function stockRows(
  { items, today }: StockContext,
  locale: SheetLocale,
  only: string | undefined,
  isTemplate: boolean,
): WrittenValue[][] {
  return [...items.values()]
    .filter(({ number }) => !only || number === only)
    .flatMap((item) =>
      item.stock
        ? rowsOf(item, locale)
        : isTemplate
          ? [[item.number, words(locale).there, null, unitOf(item.unit).symbol, today, null, null]]
          : [],
    );
}

function rowsOf({ number, unit, stock }: StockedItem, locale: SheetLocale): WrittenValue[][] {
  if (!stock) return [];
  const { there, expected } = words(locale);
  const { symbol } = unitOf(unit);
  return [
    [number, there, writtenNumber(stock.quantityValue), symbol, stock.asOf, stock.place, stock.note],
    ...stock.receipts.map(({ arrivesOn, quantity }) => [
      number,
      expected,
      writtenNumber(quantity),
      symbol,
      arrivesOn,
      null,
      null,
    ]),
  ];
}

/** The second sheet of the template: what each column means, and which items there are. */
export function stockReference({ items }: StockContext, locale: SheetLocale): WrittenSheet {
  return templateReference(stockColumns, locale, [
    { titles: ['物料', 'Items'], values: [...items.values()].map(({ number, name }) => `${number} ${name}`) },
    { titles: ['行', 'Rows'], values: Object.values(words(locale)) },
  ]);
}
