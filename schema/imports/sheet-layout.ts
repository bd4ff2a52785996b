import { matchColumns } from './match-columns.ts';
import type { SheetLayout } from './row-reader.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import type { SheetColumn } from './sheet-columns.ts';
import type { SheetProblem } from './sheet-problem.ts';
import { SheetRefusal } from './sheet-refusal.ts';

/** Columns of a file by what they were taken for: index from 0 → our key; what is not named is left out. */
export type ChosenColumns = Readonly<Record<string, number>>;

/** What was settled on, as a layout takes it. */
export function chosenOf(
  columns: readonly { readonly index: number; readonly key: string | null }[],
): ChosenColumns {
  return Object.fromEntries(columns.flatMap(({ index, key }) => (key === null ? [] : [[key, index]])));
}

/** The layout that a person or the proposal has settled on. Throws HEADER_MISSING when a required column is not there. */
export function layoutOf(sheet: Sheet, columns: readonly SheetColumn[], chosen: ChosenColumns): SheetLayout {
  const indexByKey = new Map(
    columns.flatMap(({ key }) => {
      const index = chosen[key];
      return index === undefined || !sheet.header[index] ? [] : [[key, index] as const];
    }),
  );
  const missing = columns.filter(({ key, isRequired }) => isRequired && !indexByKey.has(key));
  if (missing.length > 0) throw missingColumns(missing);
  return { indexByKey, header: sheet.header, unknown: [] };
}

/** The layout by names alone, as templates and exports have them. Throws HEADER_MISSING and HEADER_REPEATED. */
export function namedLayout<Key extends string>(
  header: Sheet['header'],
  columns: readonly SheetColumn<Key>[],
): SheetLayout<Key> {
  const { indexByKey, unknown, missing, repeated } = matchColumns(header, columns);
  if (missing.length > 0) throw missingColumns(columns.filter(({ key }) => missing.includes(key)));
  if (repeated[0]) throw repeatedColumn(repeated[0]);
  return { indexByKey, header, unknown };
}

export function repeatedColumn(cell: SheetCell): SheetRefusal {
  return new SheetRefusal('HEADER_REPEATED', { cell: cell.address, column: cell.text });
}

/** A warning for each column that nobody knows: it is left out. */
export function unknownColumns<Code extends string>(
  unknown: readonly SheetCell[],
  columns: readonly SheetColumn[],
  code: Code,
): SheetProblem<Code>[] {
  const expected = columns.map(({ titles }) => `${titles['zh-CN']} / ${titles.en}`).join(', ');
  return unknown.map((cell) => ({
    row: Number(cell.address.replace(/\D/g, '')),
    column: cell.text,
    cell: cell.address,
    found: cell.text,
    expected,
    code,
    severity: 'WARNING',
    params: [],
  }));
}

function missingColumns(missing: readonly Pick<SheetColumn, 'key'>[]): SheetRefusal {
  return new SheetRefusal('HEADER_MISSING', { columns: missing.map(({ key }) => key).join(',') });
}
