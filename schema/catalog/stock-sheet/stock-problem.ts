import type { ProblemSeverity, RowReader } from '#schema/imports/index.ts';
import type { StockColumn } from './stock-sheet.columns.ts';

/** What can be wrong in a sheet of stock. Codes are the screens' keys of translation and are never reused. */
export type StockProblemCode =
  | 'MISSING_VALUE'
  | 'TOO_LONG'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'TOO_PRECISE'
  | 'NEGATIVE'
  | 'NOT_POSITIVE'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_UNIT'
  | 'UNIT_MISMATCH'
  | 'UNKNOWN_ITEM'
  | 'UNKNOWN_STOCK_ROW'
  | 'ON_HAND_TWICE'
  | 'ON_HAND_MISSING'
  | 'STOCK_INCOMPLETE'
  | 'TOO_MANY_RECEIPTS'
  | 'BAD_PERIOD'
  | 'COUNTED_LATER'
  | 'EXPECTED_BEFORE_COUNT'
  | 'PERIOD_TOO_FAR'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a sheet of stock. */
export type StockReader = RowReader<StockColumn, StockProblemCode>;

export function severityOf(code: StockProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

/** What each problem is called in a marked file. */
export const stockWords: Readonly<Record<StockProblemCode, readonly [zh: string, en: string]>> = {
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  TOO_LONG: ['太长', 'Too long'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NOT_WHOLE: ['不是整数', 'Not a whole number'],
  TOO_PRECISE: ['小数位太多', 'Too many decimals'],
  NEGATIVE: ['小于零', 'Below zero'],
  NOT_POSITIVE: ['须大于零', 'Must be more than zero'],
  OUT_OF_RANGE: ['超出范围', 'Out of range'],
  UNKNOWN_UNIT: ['不认识的单位', 'Unknown unit'],
  UNIT_MISMATCH: ['单位与物料的计量单位不符', 'Unit does not suit the item'],
  UNKNOWN_ITEM: ['物料不存在', 'There is no such item'],
  UNKNOWN_STOCK_ROW: ['既非在库也非预计', 'Neither on hand nor expected'],
  ON_HAND_TWICE: ['同一物料有两行在库', 'A second row on hand of this item'],
  ON_HAND_MISSING: ['该物料没有在库行', 'No row on hand of this item'],
  STOCK_INCOMPLETE: ['同一物料的其他行有误', 'Another row of this item is wrong'],
  TOO_MANY_RECEIPTS: ['预计行太多', 'Too many rows expected'],
  BAD_PERIOD: ['看不懂的日期', 'Unreadable date'],
  COUNTED_LATER: ['截至日还没有到', 'The day of the count is yet to come'],
  EXPECTED_BEFORE_COUNT: ['到货早于在库截至日', 'Expected before what is there was counted'],
  PERIOD_TOO_FAR: ['太远', 'Too far ahead'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
