import sql, { empty, type Sql } from 'sql-template-tag';
import { Fault } from './fault.ts';

/** The most rows that one page may hold. */
export const pageSizeMax = 200;

/** The most rows that a list counts. */
export const countMax = 10_000;

/** As much of a query as a page needs. */
export interface Reader {
  rows<Row>(statement: Sql): Promise<Row[]>;
}

/** A list that is paged by one unique, indexed column. */
export interface PagedList<Row> {
  readonly columns: Sql;
  readonly from: Sql;
  readonly key: Sql;
  readonly direction: 'asc' | 'desc';
  readonly cast: 'uuid' | 'text';
  readonly keyOf: (row: Row) => string;
}

/** Which page of a list: after an opaque cursor, so many rows. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | undefined;
}

/** One page: its rows, each with its cursor, and whether there are more. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** How many rows there are in all, up to {@link countMax}; nothing beyond. Asked only when somebody wants to know. */
  readonly count: () => Promise<number | null>;
}

/** Checks the size of a page, which must be between 1 and {@link pageSizeMax}. */
export function checkPage(page: PageRequest): PageRequest {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > pageSizeMax) {
    throw new Fault('BAD_USER_INPUT', `first must be between 1 and ${pageSizeMax}.`, { argument: 'first' });
  }
  return page;
}

/** `and (column) < cursor` (or `>`) for a keyset over one unique, indexed column; nothing on the first page. */
function afterCursor(column: Sql, page: PageRequest, direction: 'asc' | 'desc', cast: 'uuid' | 'text'): Sql {
  if (page.after === undefined) return empty;
  const key = decodeCursor(page.after, cast);
  const value = cast === 'uuid' ? sql`${key}::uuid` : sql`${key}::text`;
  return direction === 'asc' ? sql`and ${column} > ${value}` : sql`and ${column} < ${value}`;
}

/** How a list of things is paged whose ids sort by time. */
export function newestFirst<Row extends { readonly id: string }>(key: Sql = sql`id`) {
  return { key, direction: 'desc', cast: 'uuid', keyOf: (row: Row) => row.id } as const;
}

/**
 * One page of `columns` `from` …: reads one row more than asked, to know whether there are more. `from` holds the
 * conditions (`where` at least), not the cursor.
 */
export async function readPage<Row>(
  query: Reader,
  list: PagedList<Row>,
  page: PageRequest,
): Promise<Page<Row>> {
  checkPage(page);
  const { columns, from, key, direction, cast, keyOf } = list;
  const order = direction === 'asc' ? sql`order by ${key}` : sql`order by ${key} desc`;
  const rows = await query.rows<Row>(
    sql`select ${columns} ${from} ${afterCursor(key, page, direction, cast)} ${order} limit ${page.first + 1}`,
  );
  const kept = rows.slice(0, page.first);
  return {
    rows: kept,
    cursors: kept.map((row) => encodeCursor(keyOf(row))),
    hasNextPage: rows.length > page.first,
    count: () => countUpTo(query, from),
  };
}

async function countUpTo(query: Reader, from: Sql): Promise<number | null> {
  const [row] = await query.rows<{ count: bigint }>(
    sql`select count(*) as count from (select 1 ${from} limit ${countMax + 1}) counted`,
  );
  return row && row.count <= countMax ? Number(row.count) : null;
}

/** Cursors are opaque and carry a version, so that their content may change. */
function encodeCursor(key: string): string {
  return Buffer.from(`1:${key}`).toString('base64url');
}

function decodeCursor(cursor: string, cast: 'uuid' | 'text'): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice(2);
  const isOurs = text.startsWith('1:') && !key.includes('\0') && (cast === 'text' || isUuid(key));
  if (!isOurs) throw new Fault('BAD_USER_INPUT', 'The cursor is not one of ours.', { argument: 'after' });
  return key;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
