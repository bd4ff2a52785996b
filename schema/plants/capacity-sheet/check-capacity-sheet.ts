import {
  groupCauses,
  namedLayout,
  RowReader,
  type Sheet,
  type SheetCause,
  type SheetCounts,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import { type CapacityColumn, capacityColumns } from './capacity-sheet.columns.ts';
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
import {
  type CapacityProblem,
  type CapacityRowReader,
  type SheetProblemCode,
  severityOf,
} from './sheet-problem.ts';
import { type SpreadDay, spreadWeek } from './spread-week.ts';

type Layout = SheetLayout<CapacityColumn>;

/** What a sheet would do: nothing is written yet. `days` are those of accepted rows, each centre and day once. */
export interface CapacitySheetCheck {
  readonly rowCount: number;
  readonly problems: readonly CapacityProblem[];
  readonly causes: readonly SheetCause<SheetProblemCode>[];
  readonly counts: SheetCounts;
  readonly days: readonly CapacityDayFigures[];
  readonly differences: readonly SheetDifference[];
}

/**
 * Checks a capacity sheet against the firm's centres, its present figures and what was sold here. A row with an error is
 * left out and the others stand. Without a layout the columns are found by name, which throws HEADER_MISSING or HEADER_REPEATED for
 * the sheet as a whole.
 */
export function checkCapacitySheet(
  sheet: Sheet,
  context: CapacitySheetContext,
  layout: Layout = namedLayout(sheet.header, capacityColumns),
): CapacitySheetCheck {
  const tally = tallyRows(sheet, layout, context);
  const problems = [
    ...unknownColumns(layout.unknown, capacityColumns, 'UNKNOWN_COLUMN' as const),
    ...tally.readers.flatMap((reader) => reader.problems),
  ];
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

interface Tally {
  readonly readers: readonly CapacityRowReader[];
  readonly accepted: readonly CapacityRow[];
  readonly days: readonly CapacityDayFigures[];
  readonly counts: Pick<SheetCounts, 'create' | 'change' | 'same'>;
}

function tallyRows(sheet: Sheet, layout: Layout, context: CapacitySheetContext): Tally {
  const { readers, rows, blankCount } = readRows(sheet, layout, context);
  const accepted: CapacityRow[] = [];
  const days: CapacityDayFigures[] = [];
  const counts = { create: 0, change: 0, same: blankCount };
  for (const { row, reader } of rows) {
    if (reader.hasError) continue;
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

function readRows(sheet: Sheet, layout: Layout, context: CapacitySheetContext) {
  const rowContext = rowContextOf(context);
  const readers = sheet.rows.map((row) => new RowReader(row, layout, severityOf));
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

function reportConflicts(
  rows: readonly { readonly reader: CapacityRowReader; readonly row: CapacityRow }[],
): void {
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

function countProblems(readers: readonly CapacityRowReader[]): Pick<SheetCounts, 'reject' | 'warn'> {
  const reject = readers.filter(({ hasError }) => hasError).length;
  const warn = readers.filter((reader) => reader.problems.length > 0 && !reader.hasError).length;
  return { reject, warn };
}
