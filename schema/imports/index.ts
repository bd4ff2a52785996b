export { SheetImportCancelInput, sheetImportCancel } from './cancel-sheet-import.ts';
export { type CheckFound, checkImport } from './check-import.ts';
export { prepareCommit } from './commit-import.ts';
export { SheetImportCommitInput, sheetImportCommit } from './commit-sheet-import.ts';
export { type DetectableKind, detectKind } from './detect-kind.ts';
export { detectProfile, type HeaderProfile } from './header-profile.ts';
export {
  sheetCheckAsked,
  sheetCheckKind,
  sheetCommitAsked,
  sheetCommitKind,
  sheetJobFailed,
  sheetSettleKind,
} from './import-jobs.ts';
export { checkNow, commitNow } from './import-now.ts';
export { type ImportWork, type MarkInput, markFile, type ProblemWords } from './import-work.ts';
export { inertText, looksLikeFormula } from './inert-text.ts';
export { markedSheet, type SayProblem, writeMarkedFile } from './marked-file.ts';
export { type ColumnMatch, type KnownColumn, matchColumns, normaliseHeader } from './match-columns.ts';
export { SheetColumnInput, SheetImportMatchInput, sheetImportMatch } from './match-sheet-import.ts';
export { type PackedSheet, type ReadOutcome, readPackedSheet, unpackSheet } from './packed-sheet.ts';
export {
  type ColumnProposal,
  errorsTitle,
  type MatchProposal,
  type ProposedBy,
  proposeColumns,
  type RememberedColumns,
} from './propose-columns.ts';
export { readSheet } from './read-sheet.ts';
export { recordSheetCheck } from './record-sheet-check.ts';
export { type ProblemDetail, RowReader, type SeverityOf, type SheetLayout } from './row-reader.ts';
export { settleSheetImport } from './settle-sheet-import.ts';
export { cellAddress, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
export {
  type ColumnFacts,
  type ColumnKind,
  column,
  type SheetColumn,
  type SheetLocale,
} from './sheet-columns.ts';
export type {
  AnySheet,
  DoneImport,
  ExportFilter,
  SheetCheck,
  SheetDefinition,
  SheetSource,
  SubjectChange,
} from './sheet-definition.ts';
export {
  findLastImport,
  listImportProblems,
  listSheetImports,
  listSheetProfiles,
  sheetImportById,
} from './sheet-import.queries.ts';
export {
  type ImportAction,
  ImportActionEnum,
  type ImportRows,
  ImportRowsEnum,
  type ImportState,
  ImportStateEnum,
  importOutcomes,
  importTable,
  keptDays,
} from './sheet-import.states.ts';
export { ImportCause, ImportColumn, ImportProblem, ImportRefusal, SheetImport } from './sheet-import.ts';
export { type ChosenColumns, layoutOf, namedLayout, repeatedColumn, unknownColumns } from './sheet-layout.ts';
export {
  groupCauses,
  type ProblemSeverity,
  type SheetCause,
  type SheetCounts,
  type SheetProblem,
  type SheetProblemParam,
} from './sheet-problem.ts';
export { SheetProfile } from './sheet-profile.ts';
export { SheetRefusal, type SheetRefusalCode, sheetLimits } from './sheet-refusal.ts';
export { findSheet, getSheet, registerSheets, sheetKinds } from './sheet-registry.ts';
export { importsSlice } from './slice.ts';
export { SheetImportStartInput, sheetImportStart } from './start-sheet-import.ts';
export { type ReferenceList, templateReference, writtenNumber } from './template-reference.ts';
export { SheetImportUndoInput, sheetImportUndo } from './undo-sheet-import.ts';
export {
  type WrittenDay,
  type WrittenSheet,
  type WrittenValue,
  writeCsv,
  writeSheet,
} from './write-sheet.ts';
export { writeSheetImport } from './write-sheet-import.ts';
