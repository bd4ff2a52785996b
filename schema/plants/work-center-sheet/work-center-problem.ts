import type { ProblemSeverity, RowReader } from '#schema/imports/index.ts';
import type { WorkCenterColumn } from './work-center-sheet.columns.ts';

/** What can be wrong in a sheet of work centres. Codes are the screens' keys of translation and are never reused. */
export type WorkCenterProblemCode =
  | 'MISSING_VALUE'
  | 'TOO_LONG'
  | 'UNKNOWN_SITE'
  | 'UNKNOWN_PROCESS'
  | 'PROCESS_TOO_GENERAL'
  | 'AMBIGUOUS_NAME'
  | 'UNKNOWN_MATERIAL'
  | 'UNKNOWN_MEASURE'
  | 'MEASURE_FIXED'
  | 'SITE_FIXED'
  | 'PROCESS_FIXED'
  | 'UNKNOWN_CURRENCY'
  | 'OUT_OF_RANGE'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'NOT_WHOLE'
  | 'TOO_PRECISE'
  | 'TOO_LARGE'
  | 'DUPLICATE_ROW'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a sheet of work centres. */
export type WorkCenterReader = RowReader<WorkCenterColumn, WorkCenterProblemCode>;

export function severityOf(code: WorkCenterProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

/** What each problem is called in a marked file. */
export const workCenterWords: Readonly<Record<WorkCenterProblemCode, readonly [zh: string, en: string]>> = {
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  TOO_LONG: ['太长', 'Too long'],
  UNKNOWN_SITE: ['不认识的工厂', 'Unknown plant'],
  UNKNOWN_PROCESS: ['不认识的工艺', 'Unknown process'],
  PROCESS_TOO_GENERAL: ['工艺太笼统', 'Process too general'],
  AMBIGUOUS_NAME: ['名称不唯一，请写代码', 'Several have this name; write the code'],
  UNKNOWN_MATERIAL: ['不认识的材料', 'Unknown material'],
  UNKNOWN_MEASURE: ['不认识的计量方式', 'Unknown measure'],
  MEASURE_FIXED: ['计量方式不能再改', 'The measure cannot be changed any more'],
  SITE_FIXED: ['工厂不能再改', 'The plant cannot be changed any more'],
  PROCESS_FIXED: ['有在售产能，工艺不能改', 'The process cannot be changed while capacity is on offer'],
  UNKNOWN_CURRENCY: ['不认识的币种', 'Unknown currency'],
  OUT_OF_RANGE: ['超出范围', 'Out of range'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NEGATIVE: ['小于零', 'Below zero'],
  NOT_WHOLE: ['不是最小单位的整数倍', 'Not a whole amount'],
  TOO_PRECISE: ['小数位太多', 'Too many decimals'],
  TOO_LARGE: ['数值过大', 'Too large'],
  DUPLICATE_ROW: ['与另一行重复', 'Same as another row'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
