import type { SheetDefinition } from '../imports/index.ts';
import { checkOrderSheet } from './order-sheet/check-order-sheet.ts';
import { commitOrders, undoOrders } from './order-sheet/commit-orders.ts';
import { type OrderContext, orderContext } from './order-sheet/order-context.ts';
import { orderWords } from './order-sheet/order-problem.ts';
import { type OrderColumn, orderColumns } from './order-sheet/order-sheet.columns.ts';
import type { OrderLine } from './order-sheet/parse-order-row.ts';
import { orderReference, orderRows } from './order-sheet/write-order-rows.ts';

/** Orders to ask promises of: each row is an inquiry of its own, and nothing is held by bringing them in. */
const orderSheet: SheetDefinition<OrderColumn, OrderContext, readonly OrderLine[]> = {
  kind: 'orders',
  version: 1,
  can: 'request:write',
  titles: { 'zh-CN': '订单', en: 'Orders' },
  columns: orderColumns,
  profiles: [],
  words: orderWords,
  load: orderContext,
  check: checkOrderSheet,
  commit: commitOrders,
  undo: undoOrders,
  exportRows: orderRows,
  reference: orderReference,
};

export const ordersSheets = [orderSheet];
