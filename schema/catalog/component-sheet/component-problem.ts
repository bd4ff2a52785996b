import type { ProblemSeverity, RowReader } from '#schema/imports/index.ts';
import type { ComponentColumn } from './component-sheet.columns.ts';

/** What can be wrong in a sheet of components. Codes are the screens' keys of translation and are never reused. */
export type ComponentProblemCode =
  | 'MISSING_VALUE'
  | 'TOO_LONG'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'NOT_POSITIVE'
  | 'OUT_OF_RANGE'
  | 'TOO_PRECISE'
  | 'UNKNOWN_UNIT'
  | 'UNIT_MISMATCH'
  | 'UNKNOWN_ITEM'
  | 'UNKNOWN_REVISION'
  | 'UNKNOWN_SOURCE'
  | 'UNKNOWN_STEP'
  | 'COMPONENT_TWICE'
  | 'COMPONENT_CYCLE'
  | 'NOT_BY_THE_PIECE'
  | 'NOT_COUNTED_SO'
  | 'DAYS_MISSING'
  | 'NOT_OF_SOURCE'
  | 'BILL_INCOMPLETE'
  | 'TOO_MANY_COMPONENTS'
  | 'REVISION_RELEASED'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a sheet of components. */
export type ComponentReader = RowReader<ComponentColumn, ComponentProblemCode>;

export function severityOf(code: ComponentProblemCode): ProblemSeverity {
  return code === 'UNKNOWN_COLUMN' ? 'WARNING' : 'ERROR';
}

/** What each problem is called in a marked file. */
export const componentWords: Readonly<Record<ComponentProblemCode, readonly [zh: string, en: string]>> = {
  MISSING_VALUE: ['缺少数值', 'Value missing'],
  TOO_LONG: ['太长', 'Too long'],
  NOT_A_NUMBER: ['不是数字', 'Not a number'],
  NOT_WHOLE: ['不是整数', 'Not a whole number'],
  NOT_POSITIVE: ['须大于零', 'Must be more than zero'],
  OUT_OF_RANGE: ['超出范围', 'Out of range'],
  TOO_PRECISE: ['小数位太多', 'Too many decimals'],
  UNKNOWN_UNIT: ['不认识的单位', 'Unknown unit'],
  UNIT_MISMATCH: ['单位与物料的计量单位不符', 'Unit does not suit the item'],
  UNKNOWN_ITEM: ['物料不存在', 'There is no such item'],
  UNKNOWN_REVISION: ['版本不存在', 'There is no such revision'],
  UNKNOWN_SOURCE: ['不认识的来源', 'Unknown source'],
  UNKNOWN_STEP: ['工艺路线没有此工序', 'The routing has no such step'],
  COMPONENT_TWICE: ['同一工序重复领用', 'The step takes this item already'],
  COMPONENT_CYCLE: ['物料成为自身的组成部分', 'The item would be part of itself'],
  NOT_BY_THE_PIECE: ['自制件须以件计', 'What is made is counted in pieces'],
  NOT_COUNTED_SO: ['物料不能以此单位计量', 'Goods are not counted in this unit'],
  DAYS_MISSING: ['缺少工作日数', 'Working days missing'],
  NOT_OF_SOURCE: ['与来源不符', 'Does not suit where it comes from'],
  BILL_INCOMPLETE: ['同一清单的其他行有误', 'Another row of this bill is wrong'],
  TOO_MANY_COMPONENTS: ['物料太多', 'Too many components'],
  REVISION_RELEASED: ['已发布的版本不能再改', 'A released revision stays as it is'],
  UNKNOWN_COLUMN: ['不认识的列', 'Unknown column'],
  FORMULA_TEXT: ['公式文本', 'Formula as text'],
};
