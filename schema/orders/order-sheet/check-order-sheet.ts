import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '../../imports/index.ts';
import type { OrderContext } from './order-context.ts';
import { type OrderReader, severityOf } from './order-problem.ts';
import { type OrderColumn, orderColumns } from './order-sheet.columns.ts';
import { type OrderLine, parseOrderRow } from './parse-order-row.ts';

/** Each order is planned for half a minute: more than these keep everybody else waiting. */
export const ordersMax = 50;

/** Checks a sheet of orders. Of too many none is asked: half an order book is worse than none. */
export function checkOrderSheet(
  sheet: Sheet,
  layout: SheetLayout<OrderColumn>,
  context: OrderContext,
): SheetCheck<readonly OrderLine[]> {
  const read = sheet.rows.slice(0, ordersMax).map((row) => {
    const reader = new RowReader(row, layout, severityOf) as OrderReader;
    return { reader, line: parseOrderRow(reader, context) };
  });
  const over = sheet.rows[ordersMax];
  const problems = [
    ...unknownColumns(layout.unknown, orderColumns, 'UNKNOWN_COLUMN' as const),
    ...read.flatMap(({ reader }) => reader.problems),
  ];
  if (over) {
    const reader = new RowReader(over, layout, severityOf) as OrderReader;
    reader.report('item', 'TOO_MANY_ORDERS', { expected: `≤ ${ordersMax}` });
    problems.push(...reader.problems);
  }
  const change = over ? [] : read.flatMap(({ line }) => line ?? []);
  const counts = {
    create: change.length,
    change: 0,
    same: 0,
    reject: sheet.rows.length - change.length,
    warn: 0,
  };
  return { rowCount: sheet.rows.length, problems, counts, change };
}
