import type { SheetLocale, WrittenSheet, WrittenValue } from '#schema/imports/index.ts';
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
    [number, there, numberOf(stock.quantityValue), symbol, stock.asOf, stock.place, stock.note],
    ...stock.receipts.map(({ arrivesOn, quantity }) => [
      number,
      expected,
      numberOf(quantity),
      symbol,
      arrivesOn,
      null,
      null,
    ]),
  ];
}

/** A number where the spreadsheet keeps all its digits, else text. */
function numberOf(text: string): WrittenValue {
  return text.replace(/\D/g, '').length <= 15 ? Number(text) : text;
}

/** The second sheet of the template: what each column means, and which items there are. */
export function stockReference({ items }: StockContext, locale: SheetLocale): WrittenSheet {
  const lists = [
    stockColumns.map(({ titles, notes }) => `${titles[locale]}: ${notes[locale]}`),
    stockColumns.map(({ example }) => example),
    [...items.values()].map(({ number, name }) => `${number} ${name}`),
    Object.values(words(locale)),
  ];
  const titles = locale === 'en' ? ['Column', 'Example', 'Items', 'Rows'] : ['列', '例子', '物料', '行'];
  return {
    name: locale === 'en' ? 'How to fill in' : '填写说明',
    columns: titles.map((title) => ({ title, width: 32 })),
    rows: Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) =>
      lists.map((list) => list[at] ?? null),
    ),
  };
}
