import type { ProblemSeverity, RowReader, SheetProblem } from '#schema/imports/index.ts';
import type { CapacityColumn } from './capacity-sheet.columns.ts';

/** What can be wrong in a capacity sheet. Codes are the screens' keys of translation and are never reused. */
export type SheetProblemCode =
  | 'UNKNOWN_WORK_CENTER'
  | 'MISSING_VALUE'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'NOT_WHOLE'
  | 'ROUNDED'
  | 'TOO_LARGE'
  | 'BAD_PERIOD'
  | 'AMBIGUOUS_WEEK'
  | 'PERIOD_IN_PAST'
  | 'PERIOD_TOO_FAR'
  | 'NO_WORKING_DAY'
  | 'DUPLICATE_ROW'
  | 'MIXED_DAY_AND_WEEK'
  | 'COMMITTED_OVER_TOTAL'
  | 'OPENFLOOR_OVER_COMMITTED'
  | 'WORK_ORDERS_DO_NOT_ADD_UP'
  | 'BAD_WORK_ORDER'
  | 'UNKNOWN_UNIT'
  | 'UNIT_MISMATCH'
  | 'UNKNOWN_COLUMN'
  | 'FORMULA_TEXT';

/** Reads a row of a capacity sheet. */
export type CapacityRowReader = RowReader<CapacityColumn, SheetProblemCode>;

/** One problem at one cell of a capacity sheet. */
export type CapacityProblem = SheetProblem<SheetProblemCode>;

const warnings: ReadonlySet<SheetProblemCode> = new Set([
  'COMMITTED_OVER_TOTAL',
  'ROUNDED',
  'UNKNOWN_COLUMN',
]);

/** How severe a code is: what the board can show (more than 100 % loaded) or what is ignored is a warning. */
export function severityOf(code: SheetProblemCode): ProblemSeverity {
  return warnings.has(code) ? 'WARNING' : 'ERROR';
}
