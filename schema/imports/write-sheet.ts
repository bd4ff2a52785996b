import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { inertText } from './inert-text.ts';

/** A value to write: numbers stay numbers, text is made inert, null leaves the cell empty. */
export type WrittenValue = string | number | null;

/** A sheet to write: a frozen header row, then `rows`. `width` counts characters. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly WrittenValue[])[];
}

/** The bytes of an .xlsx with these sheets in order. Text that looks like a formula gets an apostrophe before it. */
export async function writeSheet(
  first: WrittenSheet,
  ...others: readonly WrittenSheet[]
): Promise<Uint8Array> {
  const sheets = [first, ...others].map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ title }) => headerCell(title)), ...rows.map((row) => row.map(cell))],
  }));
  return writeXlsxFile(sheets).toBuffer();
}

function headerCell(title: string): Cell {
  return { value: inertText(title), type: String, fontWeight: 'bold', backgroundColor: '#E6F0FA' };
}

function cell(value: WrittenValue): Cell {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value: inertText(value), type: String };
}
