import type { Sql } from 'sql-template-tag';
import type { Permission } from '../kernel/permissions.ts';
import type { Tx } from '../kernel/tx.ts';
import type { HeaderProfile } from './header-profile.ts';
import type { ProblemWords } from './import-work.ts';
import type { SheetLayout } from './row-reader.ts';
import type { Sheet } from './sheet.ts';
import type { SheetColumn, SheetLocale } from './sheet-columns.ts';
import type { SheetCounts, SheetProblem } from './sheet-problem.ts';
import type { WrittenSheet, WrittenValue } from './write-sheet.ts';

/** Whoever reads rows with the actor's visibility: a query or a command. */
export interface SheetSource {
  rows<Row>(statement: Sql): Promise<Row[]>;
}

/** What a sheet would do. `change` is what committing writes: that of accepted rows alone. */
export interface SheetCheck<Change> {
  readonly rowCount: number;
  readonly problems: readonly SheetProblem[];
  readonly counts: SheetCounts;
  readonly change: Change;
}

/** What an import did to one subject: its own state before (null: it was not there) and after, kept for undoing. */
export interface SubjectChange {
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An import that is done, as far as undoing it must know. */
export interface DoneImport {
  readonly id: string;
  readonly committedAt: Date;
}

/** Which rows an export holds, by the same names as the screen's address. */
export type ExportFilter = Readonly<Record<string, string>>;

/**
 * One kind of sheet, as its slice declares it. Everything else — upload, matching of columns, dry run, marked file, commit, undo — is the
 * mechanism's.
 */
export interface SheetDefinition<Key extends string = string, Context = unknown, Change = unknown> {
  /** Stable: `capacity`. */
  readonly kind: string;
  /** Of the columns; a template says which it was made with. */
  readonly version: number;
  readonly can: Permission;
  readonly columns: readonly SheetColumn<Key>[];
  readonly profiles: readonly HeaderProfile<Key>[];
  /** What each problem is called, for the marked file. */
  readonly words: ProblemWords;
  /** The code of a row that names something which is not the firm's own, if there is such a code. */
  readonly stranger?: string;
  /** All that rows are checked against, as it is now. */
  load(source: SheetSource): Promise<Context>;
  /** Pure: what the sheet would do. A row with an error is left out and the others stand. */
  check(sheet: Sheet, layout: SheetLayout<Key>, context: Context): SheetCheck<Change>;
  /** Writes what was checked, in the transaction of the import, under the locks that it needs. Answers what it did to each subject. */
  commit(tx: Tx, importId: string, change: Change): Promise<readonly SubjectChange[]>;
  /** Puts back what the import did. Refuses IMPORT_IN_USE with what depends on it, IMPORT_OVERTAKEN with what has changed since. */
  undo(tx: Tx, done: DoneImport, changes: readonly SubjectChange[]): Promise<void>;
  /** The rows of an export or of a template, column by column as `columns` has them: read back, they change nothing. */
  exportRows(
    context: Context,
    locale: SheetLocale,
    filter: ExportFilter,
    isTemplate: boolean,
  ): WrittenValue[][];
  /** The second sheet of a template: what may stand in which column. */
  reference(context: Context, locale: SheetLocale): WrittenSheet;
  /** Name of the sheet in a file. */
  readonly titles: Readonly<Record<SheetLocale, string>>;
}

/** Any kind of sheet, its own types left aside. Methods are compared loosely, and only its own results come back to it. */
export type AnySheet = SheetDefinition<string, unknown, unknown>;
