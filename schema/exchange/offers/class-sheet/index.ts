export { checkClassSheet } from './check-class-sheet.ts';
export type { ClassChange, ClassContext, ClassOfSheet, SaleColumn } from './class-sheet.ts';
export { commitClassSheet } from './commit-class-sheet.ts';
export type { LotColumn } from './lot-columns.ts';
export { type LotContext, lotContext } from './lot-context.ts';
export { lots } from './lots.ts';
export type { RunColumn } from './run-columns.ts';
export { type RunContext, runContext } from './run-context.ts';
export { runs } from './runs.ts';
