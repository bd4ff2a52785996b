import type { SheetProblemCode } from './sheet-problem.ts';

/** What each problem is called in a marked file. */
export const capacityWords: Readonly<Record<SheetProblemCode, readonly [zh: string, en: string]>> = {
  UNKNOWN_WORK_CENTER: ['不认识的工作中心', 'Unknown work centre'],
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NEGATIVE: ['小于零', 'Below zero'],
  NOT_WHOLE: ['不是最小单位的整数倍', 'Not a whole amount'],
  ROUNDED: ['比最小单位更细，已舍入', 'Finer than the smallest unit, rounded'],
  TOO_LARGE: ['数值过大', 'Too large'],
  BAD_PERIOD: ['看不懂的日期或周', 'Unreadable date or week'],
  AMBIGUOUS_WEEK: ['周次缺少年份', 'Week without a year'],
  PERIOD_IN_PAST: ['日期已过去', 'In the past'],
  PERIOD_TOO_FAR: ['日期太远', 'Too far ahead'],
  NO_WORKING_DAY: ['该周没有工作日', 'No working day in the week'],
  DUPLICATE_ROW: ['与另一行重复', 'Same as another row'],
  MIXED_DAY_AND_WEEK: ['同一周既有按天又有按周', 'Days and week mixed'],
  COMMITTED_OVER_TOTAL: ['已占用超过总产能', 'Committed over total'],
  OPENFLOOR_OVER_COMMITTED: ['平台部分超过已占用', 'Openfloor part over committed'],
  WORK_ORDERS_DO_NOT_ADD_UP: ['工单合计与平台部分不符', 'Work orders do not add up'],
  BAD_WORK_ORDER: ['工单格式不对', 'Unreadable work orders'],
  UNKNOWN_UNIT: ['不认识的单位', 'Unknown unit'],
  UNIT_MISMATCH: ['单位与工作中心不符', 'Unit does not suit the centre'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
