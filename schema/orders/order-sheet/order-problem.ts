import type { ProblemSeverity, RowReader } from '../../imports/index.ts';
import type { OrderColumn } from './order-sheet.columns.ts';

/** What can be wrong in a sheet of orders. Codes are the screens' keys of translation and are never reused. */
export type OrderProblemCode =
  | 'MISSING_VALUE'
  | 'TOO_LONG'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'TOO_PRECISE'
  | 'NEGATIVE'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_UNIT'
  | 'UNKNOWN_ITEM'
  | 'NOT_RELEASED'
  | 'UNKNOWN_CITY'
  | 'BAD_PERIOD'
  | 'DUE_PASSED'
  | 'PERIOD_TOO_FAR'
  | 'TOO_MANY_ORDERS'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a sheet of orders. */
export type OrderReader = RowReader<OrderColumn, OrderProblemCode>;

export function severityOf(code: OrderProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

/** What each problem is called in a marked file. */
export const orderWords: Readonly<Record<OrderProblemCode, readonly [zh: string, en: string]>> = {
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  TOO_LONG: ['太长', 'Too long'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NOT_WHOLE: ['不是整数', 'Not a whole number'],
  TOO_PRECISE: ['小数位太多', 'Too many decimals'],
  NEGATIVE: ['小于零', 'Below zero'],
  OUT_OF_RANGE: ['超出范围', 'Out of range'],
  UNKNOWN_UNIT: ['不认识的单位', 'Unknown unit'],
  UNKNOWN_ITEM: ['物料不存在', 'There is no such item'],
  NOT_RELEASED: ['该物料没有已发布的版本', 'No revision of this item is released'],
  UNKNOWN_CITY: ['不认识的城市', 'Unknown city'],
  BAD_PERIOD: ['看不懂的日期', 'Unreadable date'],
  DUE_PASSED: ['交期已过', 'This day is over'],
  PERIOD_TOO_FAR: ['一年以后', 'More than a year ahead'],
  TOO_MANY_ORDERS: ['一张表的订单太多', 'Too many orders in one sheet'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
