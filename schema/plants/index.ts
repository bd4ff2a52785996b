export * from './calendar/index.ts';
export * from './capability/capability.ts';
export * from './capability/write-capability.ts';
export {
  boardWeeksMax,
  listCapacityDays,
  readCapacityBoard,
  readCapacityCell,
  readCapacityDay,
} from './capacity-board.queries.ts';
export * from './capacity-board.ts';
export {
  differencesOfImport,
  findCapacityDifference,
  listCapacityDifferences,
  listCellDifferences,
} from './capacity-difference.queries.ts';
export { CapacityDifference, type DifferenceKind, DifferenceKindEnum } from './capacity-difference.ts';
export * from './capacity-edit/index.ts';
export { boardBucketsMax, readCapacityGrid } from './capacity-grid.queries.ts';
export * from './capacity-grid.ts';
export * from './capacity-sheet/index.ts';
export { sheetContext } from './capacity-sheet-context.ts';
export * from './center-details.queries.ts';
export * from './certificates/certificate.ts';
export * from './certificates/write-certificate.ts';
export { SiteCreateInput, siteCreate } from './create-site.ts';
export { WorkCenterCreateInput, workCenterCreate } from './create-work-center.ts';
export {
  cellsOf,
  type DayFigure,
  lockCells,
  setDayTotals,
  type TotalSource,
  TotalSourceEnum,
} from './day-totals.ts';
export * from './equipment/equipment.ts';
export * from './equipment/write-equipment.ts';
export { Material } from './material.ts';
export { noteShortfalls } from './note-shortfalls.ts';
export * from './operating/index.ts';
export { CapacityDayOverrideInput, capacityDayOverride } from './override-capacity-day.ts';
export * from './photographs/photograph.ts';
export * from './photographs/write-photograph.ts';
export {
  listSites,
  listWorkCenters,
  siteById,
  type WorkCenterFilter,
  workCenterById,
} from './plants.queries.ts';
export { plantsSheets } from './plants.sheets.ts';
export { Process } from './process.ts';
export {
  checkMaterials,
  checkProcess,
  listMaterials,
  listProcesses,
  processByCode,
} from './reference.queries.ts';
export { CapacityDayReleaseInput, capacityDayRelease } from './release-capacity-day.ts';
export * from './requirements/read-requirements.ts';
export * from './requirements/requirement.ts';
export * from './requirements/requirement-input.ts';
export * from './requirements/requirement-parameters.ts';
export { CapacityDifferenceResolveInput, capacityDifferenceResolve } from './resolve-capacity-difference.ts';
export { Site } from './site.ts';
export { plantsSlice } from './slice.ts';
export { WorkCenter } from './work-center.ts';
