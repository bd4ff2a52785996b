import { type AnySheet, type SheetDefinition, templateReference } from '#schema/imports/index.ts';
import { booksWords } from './books-problem.ts';
import { booksContext, payrollTable, stockTable } from './books-tables.ts';
import { checkBooks } from './check-books.ts';
import { commitBooks, undoBooks } from './commit-books.ts';
import type { BooksContext, PayrollRow, StockRow } from './month-row.ts';
import {
  blankPayroll,
  type PayrollColumn,
  payrollColumns,
  payrollLines,
  payrollRules,
} from './payroll-rows.ts';
import { type StockColumn, stockColumns } from './stock-columns.ts';
import { blankStock, stockLines, stockRules } from './stock-rows.ts';

/** What stock was worth at the ends of months, from the firm's own books. */
const stockValueSheet: SheetDefinition<StockColumn, BooksContext<StockRow>, readonly StockRow[]> = {
  kind: 'stock-value',
  version: 1,
  can: 'books:write',
  titles: { 'zh-CN': '月末库存', en: 'Month-end stock' },
  columns: stockColumns,
  profiles: [],
  words: booksWords,
  load: (source) => booksContext(source, stockTable),
  check: (sheet, layout, context) => checkBooks(sheet, layout, context, stockRules),
  commit: (tx, _importId, rows) => commitBooks(tx, stockTable, rows),
  undo: (tx, _done, changes) => undoBooks(tx, stockTable, changes),
  exportRows: (context, locale, _filter, isTemplate) =>
    isTemplate ? blankStock(context, locale) : stockLines(context, locale),
  reference: (_context, locale) => templateReference(stockColumns, locale),
};

/** How many people a firm paid, month by month: a count, and nothing of anybody. */
const payrollSheet: SheetDefinition<PayrollColumn, BooksContext<PayrollRow>, readonly PayrollRow[]> = {
  kind: 'payroll-count',
  version: 1,
  can: 'books:write',
  titles: { 'zh-CN': '发薪人数', en: 'People paid' },
  columns: payrollColumns,
  profiles: [],
  words: booksWords,
  load: (source) => booksContext(source, payrollTable),
  check: (sheet, layout, context) => checkBooks(sheet, layout, context, payrollRules),
  commit: (tx, _importId, rows) => commitBooks(tx, payrollTable, rows),
  undo: (tx, _done, changes) => undoBooks(tx, payrollTable, changes),
  exportRows: (context, _locale, _filter, isTemplate) =>
    isTemplate ? blankPayroll(context) : payrollLines(context),
  reference: (_context, locale) => templateReference(payrollColumns, locale),
};

/** The kinds of sheet that this slice brings in. */
export const financeSheets: readonly AnySheet[] = [stockValueSheet, payrollSheet];
