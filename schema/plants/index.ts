export {
  boardWeeksMax,
  listCapacityDays,
  readCapacityBoard,
  readCapacityCell,
} from './capacity-board.queries.ts';
export * from './capacity-board.ts';
export { CapacityDifference, type DifferenceKind, DifferenceKindEnum } from './capacity-difference.ts';
export {
  capacityImportById,
  differencesOfImport,
  findCapacityDifference,
  findLastImport,
  listCapacityDifferences,
  listCapacityImports,
  listCellDifferences,
} from './capacity-import.queries.ts';
export {
  CapacityImport,
  type ImportAction,
  ImportActionEnum,
  ImportStateEnum,
  importTable,
} from './capacity-import.ts';
export * from './capacity-sheet/index.ts';
export { CapacityImportCheckInput, capacityImportCheck } from './check-capacity-import.ts';
export { sheetContext } from './check-stored-sheet.ts';
export { CapacityImportCommitInput, capacityImportCommit } from './commit-capacity-import.ts';
export { SiteCreateInput, siteCreate } from './create-site.ts';
export { WorkCenterCreateInput, workCenterCreate } from './create-work-center.ts';
export { Material } from './material.ts';
export {
  listSites,
  listWorkCenters,
  siteById,
  type WorkCenterFilter,
  workCenterById,
} from './plants.queries.ts';
export { Process } from './process.ts';
export {
  checkMaterials,
  checkProcess,
  listMaterials,
  listProcesses,
  processByCode,
} from './reference.queries.ts';
export { CapacityDifferenceResolveInput, capacityDifferenceResolve } from './resolve-capacity-difference.ts';
export { Site } from './site.ts';
export { WorkCenter } from './work-center.ts';
