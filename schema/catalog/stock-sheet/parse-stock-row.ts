import { decimal } from '#schema/kernel/decimal.ts';
import type { QuantityInput } from '#schema/kernel/values.ts';
import { parseDay } from '../../plants/index.ts';
import { readAmount, readText, readUnit } from '../read-cells.ts';
import type { StockReader } from './stock-problem.ts';

export const stockRowWords = {
  ON_HAND: ['在库', 'on hand', 'stock', '现存'],
  EXPECTED: ['预计', 'expected', 'receipt', '在途', '预计到货'],
} as const;
type StockRow = keyof typeof stockRowWords;

/** A row of a sheet: of which item it is, by its number, and what it says. */
export interface ParsedStock {
  readonly reader: StockReader;
  readonly item: string;
  readonly row: StockRow;
  readonly quantity: QuantityInput;
  readonly day: string;
  readonly place: string | null;
  readonly note: string | null;
}

/** Reads the cells of a row and reports what cannot be read; whether they suit each other is judged afterwards. */
export function parseStockRow(reader: StockReader): ParsedStock {
  const amount = readAmount(reader, 'quantity', { example: '480', isRequired: true });
  return {
    reader,
    item: readText(reader, 'item', 60, 'BRG-6204'),
    row: readRow(reader),
    quantity: { value: (amount ?? decimal('1')).toFixed(), unit: readUnit(reader, 'H87', 'pcs, kg, m') },
    day: readDay(reader),
    place: reader.text('place').trim() || null,
    note: reader.text('note').trim() || null,
  };
}

function readRow(reader: StockReader): StockRow {
  const text = reader.text('row').normalize('NFKC').trim().toLowerCase();
  const found = (Object.keys(stockRowWords) as StockRow[]).find((row) =>
    (stockRowWords[row] as readonly string[]).includes(text),
  );
  if (!found)
    reader.report('row', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_STOCK_ROW', {
      expected: 'on hand, expected',
    });
  return found ?? 'ON_HAND';
}

function readDay(reader: StockReader): string {
  const text = reader.text('day');
  const day = parseDay(text);
  if (!day) reader.report('day', text === '' ? 'MISSING_VALUE' : 'BAD_PERIOD', { expected: '2026-12-07' });
  return day ?? '';
}
