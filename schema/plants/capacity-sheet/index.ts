export { type CapacityColumn, capacityColumns, type SheetLocale } from './capacity-sheet.columns.ts';
export type {
  CapacityDayFigures,
  CapacitySheetContext,
  CurrentFigures,
  DayFigures,
  SheetDifference,
  SheetWorkCenter,
  SoldQuantity,
} from './capacity-sheet.ts';
export { type CapacitySheetCheck, checkCapacitySheet, type SheetCounts } from './check-capacity-sheet.ts';
export type {
  ProblemParam,
  ProblemSeverity,
  SheetCause,
  SheetProblem,
  SheetProblemCode,
} from './sheet-problem.ts';
export { type CapacityTemplate, writeCapacityTemplate } from './write-capacity-template.ts';
