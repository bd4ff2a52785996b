export { type CapacityColumn, capacityColumns } from './capacity-sheet.columns.ts';
export type {
  CapacityDayFigures,
  CapacitySheetContext,
  CurrentFigures,
  DayFigures,
  NamedCenter,
  SheetDifference,
  SheetWorkCenter,
  SoldQuantity,
} from './capacity-sheet.ts';
export { capacityWords } from './capacity-words.ts';
export { type CapacitySheetCheck, checkCapacitySheet } from './check-capacity-sheet.ts';
export { capacityProfiles } from './erp-profiles.ts';
export { type Parsed, parseAmount } from './parse-amount.ts';
export { parseDay } from './parse-period.ts';
export type { CapacityProblem, SheetProblemCode } from './sheet-problem.ts';
export {
  type CapacityTemplate,
  capacityReference,
  capacityRows,
  writeCapacityTemplate,
} from './write-capacity-template.ts';
