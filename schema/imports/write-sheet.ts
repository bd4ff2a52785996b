import { stringify } from 'csv-stringify/sync';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { inertText } from './inert-text.ts';

/** A day, or a minute of it, written as one. */
export interface WrittenDay {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** `hh:mm`, where it is not the whole day. */
  readonly time?: string | undefined;
}

/** A cell that is wrong: red, whatever it holds. */
export interface WrittenError {
  readonly wrong: string | number | WrittenDay | null;
}

/** A value to write: numbers stay numbers, days days; text stays text and is made inert; null leaves the cell empty. */
export type WrittenValue = string | number | WrittenDay | WrittenError | null;

/** A sheet to write: a frozen header row, then `rows`. `width` counts characters. `above` are lines before the header. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly WrittenValue[])[];
  readonly above?: readonly (readonly WrittenValue[])[];
}

const headerLook = { fontWeight: 'bold', backgroundColor: '#E6F0FA' } as const;
const errorLook = { textColor: '#9C0006', backgroundColor: '#FFC7CE' } as const;
const dayFormat = 'yyyy-mm-dd';
const minuteFormat = 'yyyy-mm-dd hh:mm';
const byteOrderMark = '\uFEFF';

/** The bytes of an .xlsx with these sheets in order. Text that looks like a formula gets an apostrophe before it. */
export async function writeSheet(
  first: WrittenSheet,
  ...others: readonly WrittenSheet[]
): Promise<Uint8Array> {
  const sheets = [first, ...others].map(({ name, columns, rows, above = [] }) => ({
    sheet: name,
    stickyRowsCount: above.length + 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      ...above.map((row) => row.map(cell)),
      columns.map(({ title }) => headerCell(title)),
      ...rows.map((row) => row.map(cell)),
    ],
  }));
  return writeXlsxFile(sheets).toBuffer();
}

/** The bytes of a CSV in UTF-8 with a byte order mark, by which Excel knows the encoding; text is inert as in {@link writeSheet}. */
export function writeCsv({ columns, rows }: Pick<WrittenSheet, 'columns' | 'rows'>): Uint8Array {
  const lines = [columns.map(({ title }) => inertText(title)), ...rows.map((row) => row.map(csvText))];
  return new TextEncoder().encode(byteOrderMark + stringify(lines, { record_delimiter: 'windows' }));
}

function csvText(value: WrittenValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return inertText(value);
  if ('wrong' in value) return csvText(value.wrong);
  return value.time === undefined ? value.day : `${value.day} ${value.time}`;
}

function headerCell(title: string): Cell {
  return title === '' ? null : { value: inertText(title), type: String, ...headerLook };
}

function cell(value: WrittenValue): Cell {
  if (value !== null && typeof value === 'object' && 'wrong' in value) return wrongCell(value);
  if (value === null || value === '') return null;
  return plainCell(value);
}

function wrongCell({ wrong }: WrittenError): Cell {
  if (wrong === null || wrong === '') return { value: '', type: String, ...errorLook };
  return { ...plainCell(wrong), ...errorLook };
}

function plainCell(value: string | number | WrittenDay) {
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return { value: inertText(value), type: String, format: '@' };
  const { day, time } = value;
  return {
    value: new Date(`${day}T${time ?? '00:00'}:00Z`),
    type: Date,
    format: time ? minuteFormat : dayFormat,
  };
}
