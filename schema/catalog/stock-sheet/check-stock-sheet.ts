import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { UserError } from '#schema/kernel/refusal.ts';
import { stockProblems } from '../stock/stock.rules.ts';
import { type KeptStock, keptStock } from '../stock/write-stock.ts';
import { type ParsedStock, parseStockRow } from './parse-stock-row.ts';
import type { StockContext, StockedItem } from './stock-context.ts';
import { type StockProblemCode, type StockReader, severityOf } from './stock-problem.ts';
import { type StockColumn, stockColumns } from './stock-sheet.columns.ts';

/** A writing that committing the sheet adds, and which one it was checked against: 0 for none. */
export interface StockChange {
  readonly itemId: string;
  readonly version: number;
  readonly stock: KeptStock;
}

/** The rows of one item. */
interface Group {
  readonly rows: readonly ParsedStock[];
  readonly item: StockedItem | undefined;
  readonly stock: KeptStock | undefined;
  readonly isSame: boolean;
}

/** Checks a sheet of stock: the rows of an item are one writing, which comes in whole or not at all. */
export function checkStockSheet(
  sheet: Sheet,
  layout: SheetLayout<StockColumn>,
  context: StockContext,
): SheetCheck<readonly StockChange[]> {
  const rows = sheet.rows.map((row) => parseStockRow(new RowReader(row, layout, severityOf) as StockReader));
  const groups = [...Map.groupBy(rows, ({ item }) => item).values()].map((group) => judged(group, context));
  const counts = { create: 0, change: 0, same: 0, reject: 0, warn: 0 };
  const change = groups.flatMap(({ rows: of, item, stock, isSame }) => {
    counts[!stock ? 'reject' : isSame ? 'same' : item?.stock ? 'change' : 'create'] += of.length;
    return item && stock && !isSame ? [{ itemId: item.id, version: item.stock?.version ?? 0, stock }] : [];
  });
  return {
    rowCount: sheet.rows.length,
    problems: [
      ...unknownColumns(layout.unknown, stockColumns, 'UNKNOWN_COLUMN'),
      ...rows.flatMap(({ reader }) => reader.problems),
    ],
    counts,
    change,
  };
}

function judged(rows: readonly ParsedStock[], { items, today }: StockContext): Group {
  const [first] = rows;
  const item = items.get(first?.item ?? '');
  const there = rows.filter(({ row }) => row === 'ON_HAND');
  const expected = rows.filter(({ row }) => row === 'EXPECTED');
  if (!item && first?.item) first.reader.report('item', 'UNKNOWN_ITEM', { expected: '' });
  if (there.length === 0) first?.reader.report('row', 'ON_HAND_MISSING', { expected: 'on hand' });
  for (const { reader } of there.slice(1)) reader.report('row', 'ON_HAND_TWICE', { expected: 'expected' });
  const [hand] = there;
  const said = hand && {
    ...hand,
    asOf: hand.day,
    receipts: expected.map(({ quantity, day }) => ({ quantity, arrivesOn: day })),
  };
  // What could not be read is told already; the rules ask for readable days.
  if (item && said && rows.every(({ reader }) => !reader.hasError))
    for (const one of stockProblems(said, item.unit, today)) report(one, hand, expected);
  if (rows.some(({ reader }) => reader.hasError)) return { ...left(rows), item };
  const stock = item && said && keptStock(said, item.unit);
  return { rows, item, stock, isSame: item !== undefined && stock !== undefined && isSame(stock, item) };
}

/** Left out whole: rows that are right themselves say why. */
function left(rows: readonly ParsedStock[]): Omit<Group, 'item'> {
  for (const { reader } of rows)
    if (!reader.hasError) reader.report('item', 'STOCK_INCOMPLETE', { expected: '' });
  return { rows, stock: undefined, isSame: false };
}

const codes: Readonly<Record<string, StockProblemCode>> = {
  TEXT_TOO_LONG: 'TOO_LONG',
  IN_THE_FUTURE: 'COUNTED_LATER',
  BEFORE_COUNT: 'EXPECTED_BEFORE_COUNT',
  BEYOND_HORIZON: 'PERIOD_TOO_FAR',
  TOO_MANY: 'TOO_MANY_RECEIPTS',
  UNIT_MISMATCH: 'UNIT_MISMATCH',
  NEGATIVE: 'NEGATIVE',
  NOT_POSITIVE: 'NOT_POSITIVE',
  NOT_WHOLE: 'NOT_WHOLE',
};

function report(
  { code, path, params }: UserError,
  hand: ParsedStock,
  expected: readonly ParsedStock[],
): void {
  const [field = '', row] = path;
  const at = field === 'receipts' ? expected[Number(row ?? 0)] : hand;
  const column = field === 'place' || field === 'note' ? field : columnOf(path.at(-1) ?? '');
  at?.reader.report(column, codes[code] ?? 'OUT_OF_RANGE', {
    expected: params.map(({ name, value }) => `${name} ${value}`).join(', '),
    params,
  });
}

const columnOf = (field: string): StockColumn =>
  field === 'unit' ? 'unit' : field === 'asOf' || field === 'arrivesOn' ? 'day' : 'quantity';

/** Whether the newest writing says the same. */
function isSame(stock: KeptStock, { stock: before }: StockedItem): boolean {
  if (!before) return false;
  const { quantityValue: quantity, asOf, place, note, receipts } = before;
  return canonicalJson(stock) === canonicalJson({ quantity, asOf, place, note, receipts });
}
