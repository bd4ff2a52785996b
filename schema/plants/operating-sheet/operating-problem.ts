import type { ProblemSeverity, RowReader } from '#schema/imports/index.ts';
import type { OperatingColumn } from './operating-sheet.columns.ts';

/** What can be wrong in a sheet of operating days. Codes are the screens' keys of translation and are never reused. */
export type OperatingProblemCode =
  | 'UNKNOWN_WORK_CENTER'
  | 'MISSING_VALUE'
  | 'BAD_PERIOD'
  | 'DAY_NOT_OVER'
  | 'DAY_TOO_OLD'
  | 'MEASURED_DAY'
  | 'TIMES_OVER_DAY'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'NOT_WHOLE'
  | 'TOO_LARGE'
  | 'DUPLICATE_ROW'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a sheet of operating days. */
export type OperatingReader = RowReader<OperatingColumn, OperatingProblemCode>;

export function severityOf(code: OperatingProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

/** What each problem is called in a marked file. */
export const operatingWords: Readonly<Record<OperatingProblemCode, readonly [zh: string, en: string]>> = {
  UNKNOWN_WORK_CENTER: ['不认识的工作中心', 'Unknown work centre'],
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  BAD_PERIOD: ['看不懂的日期', 'Unreadable date'],
  DAY_NOT_OVER: ['这一天还没有结束', 'The day is not over'],
  DAY_TOO_OLD: ['早于 400 天', 'More than 400 days ago'],
  MEASURED_DAY: ['这一天已有实测数据', 'The day is measured already'],
  TIMES_OVER_DAY: ['时间合计超过一天', 'More than a day in all'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NEGATIVE: ['小于零', 'Below zero'],
  NOT_WHOLE: ['不是整数', 'Not a whole number'],
  TOO_LARGE: ['数值过大', 'Too large'],
  DUPLICATE_ROW: ['与另一行重复', 'Same as another row'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
