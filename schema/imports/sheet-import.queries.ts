import sql, { empty } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { ImportProblem, SheetImport } from './sheet-import.ts';
import type { SheetProfile } from './sheet-profile.ts';

/** The actor's imports, newest first; of one kind when asked. */
export async function listSheetImports(
  query: Query,
  page: PageRequest,
  kind?: string,
): Promise<Page<SheetImport>> {
  const ofKind = kind === undefined ? empty : sql`and kind = ${kind}`;
  const from = sql`from app.sheet_import where organisation_id = app.organisation() ${ofKind}`;
  return await readPage<SheetImport>(query, { columns: sql`*`, from, ...newestFirst() }, page);
}

/** One import of the actor's. */
export function sheetImportById(query: Query, id: string): Promise<SheetImport | undefined> {
  const loader = query.loader<string, SheetImport | undefined>('sheet-import', async (ids) => {
    const found = await query.rows<SheetImport>(
      sql`select * from app.sheet_import where id = any (${[...ids]}::uuid[])`,
    );
    const byId = new Map(found.map((row) => [row.id as string, row]));
    return ids.map((wanted) => byId.get(wanted));
  });
  return loader.load(id);
}

/** The sheet of a kind that was committed last and stands. */
export async function findLastImport(query: Query, kind: string): Promise<SheetImport | undefined> {
  return await query.row<SheetImport>(sql`
    select * from app.sheet_import where organisation_id = app.organisation() and kind = ${kind} and state = 'COMMITTED'
    order by committed_at desc limit 1`);
}

const problemColumns = sql`place, import_id, row_number as "row", column_title as "column", cell, found, expected, code, severity, params`;

/** What is wrong in one sheet, errors first, then by row. */
export async function listImportProblems(
  query: Query,
  importId: string,
  page: PageRequest,
): Promise<Page<ImportProblem>> {
  const from = sql`from app.sheet_problem where import_id = ${importId}::uuid`;
  return await readPage<ImportProblem>(
    query,
    {
      columns: problemColumns,
      from,
      key: sql`place`,
      direction: 'asc',
      cast: 'text',
      keyOf: ({ place }) => place,
    },
    page,
  );
}

/** The mappings that the actor's firm has named, by name; at most 200. */
export async function listSheetProfiles(query: Query, kind?: string): Promise<SheetProfile[]> {
  const ofKind = kind === undefined ? empty : sql`and kind = ${kind}`;
  return await query.rows<SheetProfile>(sql`
    select * from app.sheet_profile where organisation_id = app.organisation() and name is not null ${ofKind} order by name limit 200`);
}
