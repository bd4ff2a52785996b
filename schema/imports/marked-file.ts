import { normaliseHeader } from './match-columns.ts';
import { errorsTitle } from './propose-columns.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { type WrittenSheet, type WrittenValue, writeSheet } from './write-sheet.ts';

/** A problem in a sentence, in the language of who asked. */
export type SayProblem = (problem: SheetProblem) => string;

const widthLeast = 8;
const widthMost = 40;

/**
 * The person's own file with what is wrong written beside it: every row at its place, faulty cells red, and at the end of each row
 * with a problem a sentence for each. An .xlsx whatever the file was. Formulas are gone: cells hold what the file stored for them.
 */
export function writeMarkedFile(
  sheet: Sheet,
  problems: readonly SheetProblem[],
  say: SayProblem,
): Promise<Uint8Array> {
  return writeSheet(markedSheet(sheet, problems, say));
}

/** The sheet of {@link writeMarkedFile}. Errors of an earlier check are left out. */
export function markedSheet(sheet: Sheet, problems: readonly SheetProblem[], say: SayProblem): WrittenSheet {
  const width = Math.max(sheet.header.length, ...sheet.rows.map(({ cells }) => cells.length));
  const kept = Array.from({ length: width }, (_, index) => index).filter(
    (index) => normaliseHeader(sheet.header[index]?.text ?? '') !== normaliseHeader(errorsTitle),
  );
  const problemsByRow = Map.groupBy(problems, ({ row }) => row);
  const headerRow = Number(sheet.header[0]?.address.replace(/\D/g, '') ?? 1);
  const rowOf = (row: SheetRow): WrittenValue[] => {
    const found = problemsByRow.get(row.number) ?? [];
    const wrong = new Set(found.map(({ cell }) => cell));
    return [
      ...kept.map((index) => shownValue(row.cells[index], wrong)),
      found.length === 0 ? null : found.map(say).join('\n'),
    ];
  };
  return {
    name: 'Sheet1',
    columns: [
      ...kept.map((index) => ({ title: sheet.header[index]?.text ?? '', width: widthOf(sheet, index) })),
      { title: errorsTitle, width: 60 },
    ],
    above: placed(sheet.above ?? [], 1, headerRow - 1, (row) =>
      row.cells.map((cell) => shownValue(cell, new Set())),
    ),
    rows: placed(sheet.rows, headerRow + 1, sheet.rows.at(-1)?.number ?? headerRow, rowOf),
  };
}

/** Rows from the first to the last, with blank ones where the file has them, so that numbers stay what they were. */
function placed(
  rows: readonly SheetRow[],
  first: number,
  last: number,
  rowOf: (row: SheetRow) => WrittenValue[],
): WrittenValue[][] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const row = byNumber.get(first + index);
    return row ? rowOf(row) : [];
  });
}

function shownValue(cell: SheetCell | undefined, wrong: ReadonlySet<string>): WrittenValue {
  const value = plainValue(cell);
  return cell && wrong.has(cell.address) ? { wrong: value } : value;
}

function plainValue(
  cell: SheetCell | undefined,
): string | number | { day: string; time?: string | undefined } | null {
  if (!cell || cell.kind === 'EMPTY') return null;
  if (cell.kind === 'NUMBER') return Number(cell.text);
  return cell.kind === 'DATE' ? { day: cell.text, time: cell.time } : cell.text;
}

function widthOf({ header, rows }: Sheet, index: number): number {
  const texts = [
    header[index]?.text ?? '',
    ...rows.slice(0, 50).map(({ cells }) => cells[index]?.text ?? ''),
  ];
  const longest = Math.max(...texts.map((text) => text.replace(/[^\0-\xff]/g, '__').length));
  return Math.min(widthMost, Math.max(widthLeast, longest + 2));
}
