import type { Slice } from '../kernel/slice.ts';
import { sheetImportCancel } from './cancel-sheet-import.ts';
import { sheetImportCommit } from './commit-sheet-import.ts';
import {
  sheetCheckAsked,
  sheetCheckKind,
  sheetCommitAsked,
  sheetCommitKind,
  sheetJobFailed,
  sheetSettleKind,
} from './import-jobs.ts';
import { sheetImportMatch } from './match-sheet-import.ts';
import { SheetImport } from './sheet-import.ts';
import { SheetProfile } from './sheet-profile.ts';
import { sheetImportStart } from './start-sheet-import.ts';
import { sheetImportUndo } from './undo-sheet-import.ts';

/** Sheets that people bring in: uploaded, matched, checked, written, undone. */
export const importsSlice: Slice = {
  name: 'imports',
  entities: [SheetImport, SheetProfile],
  commands: [sheetImportStart, sheetImportMatch, sheetImportCommit, sheetImportCancel, sheetImportUndo],
  consumers: {
    [sheetCheckAsked]: [sheetCheckKind],
    [sheetCommitAsked]: [sheetCommitKind],
    [sheetJobFailed]: [sheetSettleKind],
  },
};
