export * from './capacity-board.ts';
export { boardWeeksMax, listCapacityDays, readCapacityBoard, readCapacityCell } from './capacity-board.queries.ts';
export { CapacityDifference, DifferenceKindEnum, type DifferenceKind } from './capacity-difference.ts';
export { CapacityImport, ImportActionEnum, type ImportAction, ImportStateEnum, importTable } from './capacity-import.ts';
export {
  capacityImportById, differencesOfImport, findCapacityDifference, findLastImport, listCapacityDifferences, listCapacityImports, listCellDifferences,
} from './capacity-import.queries.ts';
export { capacityImportCheck, CapacityImportCheckInput } from './check-capacity-import.ts';
export { sheetContext } from './check-stored-sheet.ts';
export { capacityImportCommit, CapacityImportCommitInput } from './commit-capacity-import.ts';
export { siteCreate, SiteCreateInput } from './create-site.ts';
export { workCenterCreate, WorkCenterCreateInput } from './create-work-center.ts';
export { Material } from './material.ts';
export { Process } from './process.ts';
export {
  countWorkCenters, listSites, listWorkCenters, siteById, workCenterById, type WorkCenterFilter,
} from './plants.queries.ts';
export { checkMaterials, checkProcess, listMaterials, listProcesses, processByCode } from './reference.queries.ts';
export { capacityDifferenceResolve, CapacityDifferenceResolveInput } from './resolve-capacity-difference.ts';
export { Site } from './site.ts';
export { WorkCenter } from './work-center.ts';
export * from './capacity-sheet/index.ts';
