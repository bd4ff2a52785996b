import { readSheet } from './read-sheet.ts';
import { type CellKind, cellAddress, type Sheet, type SheetCell } from './sheet.ts';
import { SheetRefusal, type SheetRefusalCode } from './sheet-refusal.ts';

/** A sheet as it travels to and from an engine: each row its number and its cells, each cell a letter for its kind and its text. */
export interface PackedSheet extends Pick<Sheet, 'format' | 'encoding'> {
  readonly above: readonly (readonly [number, ...string[]])[];
  readonly header: readonly string[];
  readonly headerRow: number;
  readonly rows: readonly (readonly [number, ...string[]])[];
}

/** What reading a file gives: the sheet, or why it is none. */
export type ReadOutcome =
  | { readonly sheet: PackedSheet }
  | {
      readonly refusal: {
        readonly code: SheetRefusalCode;
        readonly params: Readonly<Record<string, string>>;
      };
    };

const letters: Readonly<Record<CellKind, string>> = { EMPTY: '', TEXT: 'T', NUMBER: 'N', DATE: 'D' };
const kinds: Readonly<Record<string, CellKind>> = { T: 'TEXT', N: 'NUMBER', D: 'DATE' };

/** Reads a file without throwing for what is wrong with it: pure, so that it can run in an engine with hard limits. */
export async function readPackedSheet(input: { bytes: Uint8Array; fileName: string }): Promise<ReadOutcome> {
  try {
    return { sheet: packed(await readSheet(input.bytes, input.fileName)) };
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    return { refusal: { code: error.code, params: error.params } };
  }
}

function packed({ above = [], header, rows, format, encoding }: Sheet): PackedSheet {
  const row = ({ number, cells }: { number: number; cells: readonly SheetCell[] }) =>
    [number, ...cells.map(packedCell)] as [number, ...string[]];
  return {
    above: above.map(row),
    header: header.map(packedCell),
    headerRow: Number(header[0]?.address.replace(/\D/g, '') ?? 1),
    rows: rows.map(row),
    format,
    ...(encoding ? { encoding } : {}),
  };
}

const packedCell = ({ kind, text, time }: SheetCell): string =>
  letters[kind] + text + (time === undefined ? '' : ` ${time}`);

/** The sheet that was packed. */
export function unpackSheet({ above, header, headerRow, rows, format, encoding }: PackedSheet): Sheet {
  const row = ([number, ...cells]: readonly [number, ...string[]]) => ({
    number,
    cells: cellsOf(cells, number),
  });
  return {
    above: above.map(row),
    header: cellsOf(header, headerRow),
    rows: rows.map(row),
    format,
    ...(encoding ? { encoding } : {}),
  };
}

function cellsOf(packedCells: readonly string[], rowNumber: number): SheetCell[] {
  return packedCells.map((cell, index) => ({
    address: cellAddress(index + 1, rowNumber),
    ...contentOf(kinds[cell.charAt(0)] ?? 'EMPTY', cell.slice(1)),
  }));
}

function contentOf(kind: CellKind, text: string): Omit<SheetCell, 'address'> {
  const [day = '', time] = kind === 'DATE' ? text.split(' ') : [text];
  return { kind, text: day, ...(time === undefined ? {} : { time }) };
}
