export { checkOperatingSheet } from './check-operating-sheet.ts';
export { commitOperatingDays, undoOperatingDays } from './commit-operating-days.ts';
export { operatingWords } from './operating-problem.ts';
export { type OperatingColumn, operatingColumns } from './operating-sheet.columns.ts';
export type { OperatingContext, PlacedDay } from './operating-sheet.ts';
export { operatingContext } from './operating-sheet-context.ts';
export { blankRows, operatingReference, operatingRows } from './write-operating-rows.ts';
