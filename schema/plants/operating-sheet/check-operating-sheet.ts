import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import { type OperatingReader, severityOf } from './operating-problem.ts';
import { type OperatingColumn, operatingColumns } from './operating-sheet.columns.ts';
import { isSameDay, keyOf, type OperatingContext, type PlacedDay } from './operating-sheet.ts';
import { isBlank, parseOperatingRow } from './parse-operating-row.ts';

interface ReadRow {
  readonly reader: OperatingReader;
  readonly day: PlacedDay;
}

/** Checks a sheet of operating days: which it brings, which it changes. A simulated day gives way, a measured one does not. */
export function checkOperatingSheet(
  sheet: Sheet,
  layout: SheetLayout<OperatingColumn>,
  context: OperatingContext,
): SheetCheck<readonly PlacedDay[]> {
  const known = new Map(context.days.map((day) => [keyOf(day), day]));
  const readers = sheet.rows.map((row): OperatingReader => new RowReader(row, layout, severityOf));
  const blank = readers.filter(isBlank);
  const rows = readers
    .filter((reader) => !isBlank(reader))
    .flatMap((reader): ReadRow[] => {
      const day = parseOperatingRow(reader, context, known);
      return day ? [{ reader, day }] : [];
    });
  reportDuplicates(rows);
  const accepted = rows.filter(({ reader }) => !reader.hasError).map(({ day }) => day);
  const isKnown = (day: PlacedDay) => known.get(keyOf(day))?.source === 'IMPORTED';
  const created = accepted.filter((day) => !isKnown(day));
  const changed = accepted.filter((day) => isKnown(day) && !isSameDay(day, known.get(keyOf(day))));
  return {
    rowCount: sheet.rows.length,
    problems: [
      ...unknownColumns(layout.unknown, operatingColumns, 'UNKNOWN_COLUMN'),
      ...readers.flatMap(({ problems }) => problems),
    ],
    counts: {
      create: created.length,
      change: changed.length,
      same: blank.length + accepted.length - created.length - changed.length,
      reject: readers.filter(({ hasError }) => hasError).length,
      warn: 0,
    },
    change: [...created, ...changed],
  };
}

/** Two rows of one centre and day: the sheet does not say which is meant. */
function reportDuplicates(rows: readonly ReadRow[]): void {
  for (const group of Map.groupBy(rows, ({ day }) => keyOf(day)).values())
    for (const { reader } of group.length > 1 ? group : []) {
      const other = group.find((row) => row.reader !== reader)?.reader.number ?? 0;
      const params = [{ name: 'otherRow', value: String(other) }];
      reader.report('day', 'DUPLICATE_ROW', { expected: `≠ ${other}`, params });
    }
}
