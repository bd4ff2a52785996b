export { checkWorkCenterSheet } from './check-work-center-sheet.ts';
export { commitWorkCenters, undoWorkCenters } from './commit-work-centers.ts';
export { workCenterContext } from './work-center-context.ts';
export { type WorkCenterProblemCode, workCenterWords } from './work-center-problem.ts';
export { type WorkCenterColumn, workCenterColumns } from './work-center-sheet.columns.ts';
export type { CenterChange, CenterFacts, KnownCenter, WorkCenterContext } from './work-center-sheet.ts';
export { workCenterReference, workCenterRows } from './write-work-center-rows.ts';
