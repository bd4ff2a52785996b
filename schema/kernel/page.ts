import sql, { empty, type Sql } from 'sql-template-tag';
import { Fault } from './fault.ts';

/** The most rows that one page may hold. */
export const pageSizeMax = 200;

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
}

/** Checks the size of a page; between 1 and {@link pageSizeMax}. */
export function checkPage(page: PageRequest): PageRequest {
  if (!Number.isInteger(page.first) || page.first < 1 || page.first > pageSizeMax) {
    throw new Fault('BAD_USER_INPUT', `first must be between 1 and ${pageSizeMax}.`, { argument: 'first' });
  }
  return page;
}

/** `and (column) < cursor` (or `>`) for a keyset over one unique, indexed column; nothing on the first page. */
export function afterCursor(
  column: Sql,
  page: PageRequest,
  direction: 'asc' | 'desc',
  cast: 'uuid' | 'text',
): Sql {
  if (page.after === undefined) return empty;
  const key = decodeCursor(page.after);
  const value = cast === 'uuid' ? sql`${key}::uuid` : sql`${key}::text`;
  return direction === 'asc' ? sql`and ${column} > ${value}` : sql`and ${column} < ${value}`;
}

/** Cuts the one row that was read too many and gives every other its cursor. */
export function pageOf<Row>(rows: readonly Row[], page: PageRequest, keyOf: (row: Row) => string): Page<Row> {
  const kept = rows.slice(0, page.first);
  return {
    rows: kept,
    cursors: kept.map((row) => encodeCursor(keyOf(row))),
    hasNextPage: rows.length > page.first,
  };
}

/** Cursors are opaque and carry a version, so that their content may change. */
export function encodeCursor(key: string): string {
  return Buffer.from(`1:${key}`).toString('base64url');
}

function decodeCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith('1:') || text.includes('\0'))
    throw new Fault('BAD_USER_INPUT', 'The cursor is not one of ours.', { argument: 'after' });
  return text.slice(2);
}
