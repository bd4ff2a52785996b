import { matchColumns, type Sheet, type SheetCell, SheetRefusal } from '#schema/imports/index.ts';
import { capacityColumns } from './capacity-sheet.columns.ts';
import type {
  CapacityDayFigures,
  CapacitySheetContext,
  CurrentFigures,
  SheetDifference,
  SheetWorkCenter,
} from './capacity-sheet.ts';
import { compareWithSold } from './compare-with-sold.ts';
import { findConflicts } from './find-conflicts.ts';
import { type CapacityRow, normalisedCode, parseCapacityRow, type RowContext } from './parse-capacity-row.ts';
import { RowReader, type SheetLayout } from './row-reader.ts';
import { groupCauses, type SheetCause, type SheetProblem, severityOf } from './sheet-problem.ts';
import { type SpreadDay, spreadWeek } from './spread-week.ts';

/** Rows by what they would do; every row is in one of the first four, `warn` counts accepted rows with a warning. */
export interface SheetCounts {
  readonly create: number;
  readonly change: number;
  readonly same: number;
  readonly reject: number;
  readonly warn: number;
}

/** What a sheet would do: nothing is written yet. `days` are those of accepted rows, each centre and day once. */
export interface CapacitySheetCheck {
  readonly rowCount: number;
  readonly problems: readonly SheetProblem[];
  readonly causes: readonly SheetCause[];
  readonly counts: SheetCounts;
  readonly days: readonly CapacityDayFigures[];
  readonly differences: readonly SheetDifference[];
}

/**
 * Checks a capacity sheet against the firm's centres, its present figures and what was sold here. A row with an error is
 * left out and the others stand. Throws {@link SheetRefusal} HEADER_MISSING or HEADER_REPEATED for the sheet as a whole.
 */
export function checkCapacitySheet(sheet: Sheet, context: CapacitySheetContext): CapacitySheetCheck {
  const layout = layoutOf(sheet.header);
  const tally = tallyRows(sheet, layout, context);
  const problems = [...unknownColumns(layout.unknown), ...tally.readers.flatMap((reader) => reader.problems)];
  const saysWhatWasSold = layout.indexByKey.has('openfloor') || layout.indexByKey.has('workOrders');
  return {
    rowCount: sheet.rows.length,
    problems,
    causes: groupCauses(problems),
    counts: { ...tally.counts, ...countProblems(tally.readers) },
    days: tally.days,
    differences: saysWhatWasSold ? compareWithSold(tally.accepted, context.sold) : [],
  };
}

function layoutOf(header: Sheet['header']): SheetLayout & { readonly unknown: readonly SheetCell[] } {
  const { indexByKey, unknown, missing, repeated } = matchColumns(header, capacityColumns);
  if (missing.length > 0) throw new SheetRefusal('HEADER_MISSING', { columns: missing.join(',') });
  if (repeated[0])
    throw new SheetRefusal('HEADER_REPEATED', { cell: repeated[0].address, column: repeated[0].text });
  return { indexByKey, header, unknown };
}

interface Tally {
  readonly readers: readonly RowReader[];
  readonly accepted: readonly CapacityRow[];
  readonly days: readonly CapacityDayFigures[];
  readonly counts: Pick<SheetCounts, 'create' | 'change' | 'same'>;
}

function tallyRows(sheet: Sheet, layout: SheetLayout, context: CapacitySheetContext): Tally {
  const { readers, rows, blankCount } = readRows(sheet, layout, context);
  const accepted: CapacityRow[] = [];
  const days: CapacityDayFigures[] = [];
  const counts = { create: 0, change: 0, same: blankCount };
  for (const { row, reader } of rows) {
    if (hasError(reader)) continue;
    const spread = spreadRow(row, context.current);
    if (spread === undefined) reader.report('period', 'NO_WORKING_DAY', { expected: '2026-12-01' });
    else {
      counts[effectOf(spread, row.center, context.current)] += 1;
      accepted.push(row);
      for (const day of spread) days.push({ workCenterId: row.center.id, ...day });
    }
  }
  return { readers, accepted, days, counts };
}

function readRows(sheet: Sheet, layout: SheetLayout, context: CapacitySheetContext) {
  const rowContext = rowContextOf(context);
  const readers = sheet.rows.map((row) => new RowReader(row, layout));
  const outcomes = readers.map((reader) => ({ reader, outcome: parseCapacityRow(reader, rowContext) }));
  const rows = outcomes.flatMap(({ reader, outcome }) =>
    outcome.kind === 'READ' ? [{ reader, row: outcome.row }] : [],
  );
  reportConflicts(rows);
  return { readers, rows, blankCount: outcomes.filter(({ outcome }) => outcome.kind === 'BLANK').length };
}

function rowContextOf({ today, workCenters }: CapacitySheetContext): RowContext {
  return { today, centerByCode: new Map(workCenters.map((center) => [normalisedCode(center.code), center])) };
}

function reportConflicts(rows: readonly { readonly reader: RowReader; readonly row: CapacityRow }[]): void {
  const readerByRow = new Map(rows.map(({ reader, row }) => [row.number, reader]));
  for (const { rowNumber, otherRowNumber, code } of findConflicts(rows.map(({ row }) => row))) {
    const params = [{ name: 'otherRow', value: String(otherRowNumber) }];
    readerByRow.get(rowNumber)?.report('period', code, { expected: `≠ ${otherRowNumber}`, params });
  }
}

function spreadRow(row: CapacityRow, current: CurrentFigures): SpreadDay[] | undefined {
  const own = { total: row.total, committed: row.committed - (row.openfloor ?? 0n) };
  if (row.period.kind === 'DAY') return [{ date: row.period.start, ...own }];
  return spreadWeek(row.period.start, own, row.center, current);
}

function effectOf(days: readonly SpreadDay[], center: SheetWorkCenter, current: CurrentFigures) {
  const known = days.map((day) => ({ day, before: current(center.id, day.date) }));
  if (known.every(({ before }) => before === undefined)) return 'create';
  const isSame = known.every(
    ({ day, before }) => before?.total === day.total && before.committed === day.committed,
  );
  return isSame ? 'same' : 'change';
}

function hasError(reader: RowReader): boolean {
  return reader.problems.some(({ severity }) => severity === 'ERROR');
}

function countProblems(readers: readonly RowReader[]): Pick<SheetCounts, 'reject' | 'warn'> {
  const reject = readers.filter(hasError).length;
  const warn = readers.filter((reader) => reader.problems.length > 0 && !hasError(reader)).length;
  return { reject, warn };
}

function unknownColumns(unknown: readonly SheetCell[]): SheetProblem[] {
  const expected = capacityColumns.map(({ titles }) => `${titles['zh-CN']} / ${titles.en}`).join(', ');
  return unknown.map((cell) => ({
    row: rowNumberOf(cell),
    column: cell.text,
    cell: cell.address,
    found: cell.text,
    expected,
    code: 'UNKNOWN_COLUMN',
    severity: severityOf('UNKNOWN_COLUMN'),
    params: [],
  }));
}

function rowNumberOf(cell: SheetCell): number {
  return Number(cell.address.replace(/\D/g, ''));
}
