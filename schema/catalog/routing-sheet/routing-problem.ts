import type { ProblemSeverity, RowReader } from '#schema/imports/index.ts';
import type { RoutingColumn } from './routing-sheet.columns.ts';

/** What can be wrong in a sheet of routings. Codes are the screens' keys of translation and are never reused. */
export type RoutingProblemCode =
  | 'MISSING_VALUE'
  | 'TOO_LONG'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'NOT_POSITIVE'
  | 'NEGATIVE'
  | 'OUT_OF_RANGE'
  | 'TOO_PRECISE'
  | 'TOO_LARGE'
  | 'UNKNOWN_UNIT'
  | 'UNIT_MISMATCH'
  | 'UNKNOWN_PROCESS'
  | 'UNKNOWN_MATERIAL'
  | 'UNKNOWN_STANDARD'
  | 'BAD_REQUIREMENT'
  | 'REQUIREMENT_TWICE'
  | 'UNIT_OF_ANOTHER_KIND'
  | 'UNKNOWN_CHOICE'
  | 'UNKNOWN_INSPECTION'
  | 'BAD_SUCCESSOR'
  | 'STEP_TWICE'
  | 'SUCCESSOR_MISSING'
  | 'SUCCESSOR_TWICE'
  | 'ROUTING_CYCLE'
  | 'ROUTING_ENDS'
  | 'ROUTING_INCOMPLETE'
  | 'TOO_MANY_STEPS'
  | 'REVISION_RELEASED'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a sheet of routings. */
export type RoutingReader = RowReader<RoutingColumn, RoutingProblemCode>;

export function severityOf(code: RoutingProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

/** What each problem is called in a marked file. */
export const routingWords: Readonly<Record<RoutingProblemCode, readonly [zh: string, en: string]>> = {
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  TOO_LONG: ['太长', 'Too long'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NOT_WHOLE: ['不是最小单位的整数倍', 'Not a whole amount'],
  NOT_POSITIVE: ['须大于零', 'Must be more than zero'],
  NEGATIVE: ['小于零', 'Below zero'],
  OUT_OF_RANGE: ['超出范围', 'Out of range'],
  TOO_PRECISE: ['小数位太多', 'Too many decimals'],
  TOO_LARGE: ['数值过大', 'Too large'],
  UNKNOWN_UNIT: ['不认识的单位', 'Unknown unit'],
  UNIT_MISMATCH: ['单位与工艺的计量不符', 'Unit does not suit the process'],
  UNKNOWN_PROCESS: ['不认识的工艺', 'Unknown process'],
  UNKNOWN_MATERIAL: ['不认识的材料', 'Unknown material'],
  UNKNOWN_STANDARD: ['不认识的标准', 'Unknown standard'],
  BAD_REQUIREMENT: ['看不懂的能力要求', 'Unreadable capability need'],
  REQUIREMENT_TWICE: ['同一项要求写了两次', 'Need given twice'],
  UNIT_OF_ANOTHER_KIND: ['单位与此项要求不符', 'Unit does not suit the need'],
  UNKNOWN_CHOICE: ['清单中没有这一项', 'Not on the list'],
  UNKNOWN_INSPECTION: ['不认识的检验方式', 'Unknown inspection'],
  BAD_SUCCESSOR: ['看不懂的下道工序', 'Unreadable next step'],
  STEP_TWICE: ['工序代号重复', 'Step given twice'],
  SUCCESSOR_MISSING: ['下道工序不存在', 'The next step does not exist'],
  SUCCESSOR_TWICE: ['下道工序重复', 'Next step given twice'],
  ROUTING_CYCLE: ['工序首尾相接成环', 'The step comes after itself'],
  ROUTING_ENDS: ['路线有多个终点', 'The routing ends more than once'],
  ROUTING_INCOMPLETE: ['同一路线的其他行有误', 'Another row of this routing is wrong'],
  TOO_MANY_STEPS: ['工序太多', 'Too many steps'],
  REVISION_RELEASED: ['已发布的版本不能再改', 'A released revision stays as it is'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
