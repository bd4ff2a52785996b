import {
  RowReader,
  type Sheet,
  type SheetCheck,
  type SheetColumn,
  type SheetLayout,
  unknownColumns,
} from '#schema/imports/index.ts';
import { type BooksReader, severityOf } from './books-problem.ts';
import type { BooksContext } from './month-row.ts';

/** How rows of one kind of books are read and told apart. */
export interface BooksRules<Key extends string, Row> {
  readonly columns: readonly SheetColumn<Key>[];
  /** Whose cells say something; a row without any is one of the template that nobody has filled in. */
  readonly figures: readonly Key[];
  /** Where a row that comes twice is marked. */
  readonly marked: Key;
  readonly parse: (reader: BooksReader<Key>, context: BooksContext<Row>) => Row | undefined;
  readonly keyOf: (row: Row) => string;
  readonly isSame: (one: Row, other: Row) => boolean;
}

interface ReadRow<Key extends string, Row> {
  readonly reader: BooksReader<Key>;
  readonly row: Row;
}

/** Checks a sheet of books: which months it brings, which it changes. What is simulated gives way. */
export function checkBooks<Key extends string, Row>(
  sheet: Sheet,
  layout: SheetLayout<Key>,
  context: BooksContext<Row>,
  rules: BooksRules<Key, Row>,
): SheetCheck<readonly Row[]> {
  const readers = sheet.rows.map((row): BooksReader<Key> => new RowReader(row, layout, severityOf));
  const isBlank = (reader: BooksReader<Key>) => rules.figures.every((key) => reader.text(key) === '');
  const blank = readers.filter(isBlank);
  const rows = readers
    .filter((reader) => !isBlank(reader))
    .flatMap((reader): ReadRow<Key, Row>[] => {
      const row = rules.parse(reader, context);
      return row ? [{ reader, row }] : [];
    });
  reportDuplicates(rows, rules);
  const accepted = rows.filter(({ reader }) => !reader.hasError).map(({ row }) => row);
  const { created, changed } = sorted(accepted, context, rules);
  return {
    rowCount: sheet.rows.length,
    problems: [
      ...unknownColumns(layout.unknown, rules.columns, 'UNKNOWN_COLUMN'),
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

function sorted<Key extends string, Row>(
  accepted: readonly Row[],
  { rows }: BooksContext<Row>,
  { keyOf, isSame }: BooksRules<Key, Row>,
) {
  const known = new Map(
    rows.filter(({ source }) => source === 'IMPORTED').map((row) => [keyOf(row), row] as const),
  );
  const created = accepted.filter((row) => !known.has(keyOf(row)));
  const changed = accepted.filter((row) => {
    const before = known.get(keyOf(row));
    return before !== undefined && !isSame(row, before);
  });
  return { created, changed };
}

/** Two rows of one month: the sheet does not say which is meant. */
function reportDuplicates<Key extends string, Row>(
  rows: readonly ReadRow<Key, Row>[],
  { keyOf, marked }: BooksRules<Key, Row>,
): void {
  for (const group of Map.groupBy(rows, ({ row }) => keyOf(row)).values())
    for (const { reader } of group.length > 1 ? group : []) {
      const other = group.find((one) => one.reader !== reader)?.reader.number ?? 0;
      const params = [{ name: 'otherRow', value: String(other) }];
      reader.report(marked, 'DUPLICATE_ROW', { expected: `≠ ${other}`, params });
    }
}
