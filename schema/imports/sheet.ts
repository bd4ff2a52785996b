/** What a cell holds. A formula cell has the kind of the value that the file stores for it. */
export type CellKind = 'EMPTY' | 'TEXT' | 'NUMBER' | 'DATE';

/**
 * A cell: `text` is trimmed text, a plain decimal of at most 15 significant digits (what the spreadsheet itself
 * keeps), or a day `yyyy-mm-dd`. `address` as in B14.
 */
export interface SheetCell {
  readonly address: string;
  readonly kind: CellKind;
  readonly text: string;
  /** The time of a DATE that is not a whole day, as 08:00. */
  readonly time?: string;
}

/** A filled row; `number` counts from 1 as the spreadsheet shows it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** The first sheet of a file: its header row and the filled rows below. `encoding` is known for CSV only. */
export interface Sheet {
  /** Filled rows above the header: a title, a date of printing. */
  readonly above?: readonly SheetRow[];
  readonly header: readonly SheetCell[];
  readonly rows: readonly SheetRow[];
  readonly format: 'xlsx' | 'csv';
  readonly encoding?: 'utf-8' | 'gb18030';
}

/** What a cell holds before it is known where it lies. */
export interface CellContent {
  readonly kind: CellKind;
  readonly text: string;
  readonly time?: string;
}

/** The A1 address of a cell; both numbers count from 1. */
export function cellAddress(columnNumber: number, rowNumber: number): string {
  return `${columnLetters(columnNumber)}${rowNumber}`;
}

/** The letters of a column, 1 being A and 27 AA. */
export function columnLetters(columnNumber: number): string {
  const before = Math.floor((columnNumber - 1) / 26);
  const letter = String.fromCharCode(65 + ((columnNumber - 1) % 26));
  return before > 0 ? columnLetters(before) + letter : letter;
}
