import type { SheetDefinition } from '../imports/index.ts';
import { checkStockSheet, type StockChange } from './stock-sheet/check-stock-sheet.ts';
import { commitStock, undoStock } from './stock-sheet/commit-stock.ts';
import { type StockContext, stockContext } from './stock-sheet/stock-context.ts';
import { stockWords } from './stock-sheet/stock-problem.ts';
import { type StockColumn, stockColumns } from './stock-sheet/stock-sheet.columns.ts';
import { stockReference, stockRows } from './stock-sheet/write-stock-rows.ts';

/** What is there of items and what is expected. One row is a count, or one thing that is expected. */
export const stockSheet: SheetDefinition<StockColumn, StockContext, readonly StockChange[]> = {
  kind: 'on-hand',
  version: 1,
  can: 'item:write',
  titles: { 'zh-CN': '物料库存', en: 'Stock of items' },
  columns: stockColumns,
  profiles: [],
  words: stockWords,
  load: stockContext,
  check: checkStockSheet,
  commit: commitStock,
  undo: undoStock,
  exportRows: (context, locale, { item }, isTemplate) => stockRows(context, locale, item, isTemplate),
  reference: stockReference,
};
