import sql, { type Sql } from 'sql-template-tag';
import type { SubjectChange } from '#schema/imports/index.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import type { Sourced } from './month-row.ts';

/** How the rows of one kind of books are kept. */
export interface BooksTable<Row> {
  readonly keyOf: (row: Row) => string;
  readonly isSame: (one: Row, other: Row) => boolean;
  /** What is there of the firm acted for. */
  readonly read: (tx: Pick<Tx, 'rows'>) => Promise<Sourced<Row>[]>;
  readonly write: (rows: readonly Sourced<Row>[]) => Sql;
  readonly remove: (rows: readonly Row[]) => Sql;
}

interface Months {
  readonly month: string;
}
const namedMax = 5;

/** Writes months as imported, in one statement. The subject of what it did is the firm itself. */
export async function commitBooks<Row>(
  tx: Tx,
  table: BooksTable<Row>,
  rows: readonly Row[],
): Promise<SubjectChange[]> {
  if (rows.length === 0) return [];
  const now = await lockBooks(tx, table);
  const after = rows.map((row): Sourced<Row> => ({ ...row, source: 'IMPORTED' }));
  await tx.rows(table.write(after));
  const before = rows.flatMap((row) => now.get(table.keyOf(row)) ?? []);
  return [{ subjectId: tx.organisationId, before, after }];
}

/** Months become what they were, new ones go; refuses when one has been brought anew since. */
export async function undoBooks<Row extends Months>(
  tx: Tx,
  table: BooksTable<Row>,
  changes: readonly SubjectChange[],
): Promise<void> {
  const [before, after] = (['before', 'after'] as const).map((when) =>
    changes.flatMap((change) => (change[when] ?? []) as Sourced<Row>[]),
  ) as [Sourced<Row>[], Sourced<Row>[]];
  const now = await lockBooks(tx, table);
  const overtaken = after.filter((row) => {
    const found = now.get(table.keyOf(row));
    return found?.source !== 'IMPORTED' || !table.isSame(row, found);
  });
  if (overtaken.length > 0)
    refuse({
      code: 'IMPORT_OVERTAKEN',
      message: 'Months have been brought anew since.',
      path: ['importId'],
      params: { rows: overtaken.length, what: named(overtaken.map(({ month }) => month.slice(0, 7))) },
    });
  if (before.length > 0) await tx.rows(table.write(before));
  const known = new Set(before.map(table.keyOf));
  const brought = after.filter((row) => !known.has(table.keyOf(row)));
  if (brought.length > 0) await tx.rows(table.remove(brought));
}

/** One import of a firm's books at a time. */
async function lockBooks<Row>(tx: Tx, table: BooksTable<Row>): Promise<Map<string, Sourced<Row>>> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId}, 72))`);
  return new Map((await table.read(tx)).map((row) => [table.keyOf(row), row]));
}

function named(names: readonly string[]): string {
  return names.slice(0, namedMax).join(', ') + (names.length > namedMax ? ', …' : '');
}
