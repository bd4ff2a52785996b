import sql from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { CapacityDifference } from './capacity-difference.ts';

const differenceColumns = sql`id, organisation_id, import_id, kind, work_center_id, week_start, work_order_number,
  in_sheet as in_sheet_amount, sold_here as sold_here_amount, resolved_at, resolved_by, note`;

/** What disagrees between sheets and what was sold here, newest first; the open ones by a partial index. */
export async function listCapacityDifferences(
  query: Query,
  open: boolean,
  page: PageRequest,
): Promise<Page<CapacityDifference>> {
  const unsettled = open ? sql`and resolved_at is null` : sql``;
  const from = sql`from app.capacity_difference where organisation_id = app.organisation() ${unsettled}`;
  return await readPage<CapacityDifference>(
    query,
    { columns: differenceColumns, from, ...newestFirst() },
    page,
  );
}

export async function findCapacityDifference(
  query: Query,
  id: string,
): Promise<CapacityDifference | undefined> {
  return await query.row<CapacityDifference>(
    sql`select ${differenceColumns} from app.capacity_difference where id = ${id}::uuid`,
  );
}

/** What one sheet disagreed about; at most 500. */
export function differencesOfImport(query: Query, importId: string): Promise<CapacityDifference[]> {
  const loader = query.loader<string, CapacityDifference[]>('differences-of-import', async (ids) => {
    const found = await query.rows<CapacityDifference>(sql`
      select ${differenceColumns} from app.capacity_difference
      where organisation_id = app.organisation() and import_id = any (${[...ids]}::uuid[]) order by work_center_id, week_start limit 500`);
    return ids.map((wanted) => found.filter((row) => row.importId === wanted));
  });
  return loader.load(importId);
}

/** Open differences of one cell of the board. */
export async function listCellDifferences(
  query: Query,
  workCenterId: string,
  weekStart: string,
): Promise<CapacityDifference[]> {
  return await query.rows<CapacityDifference>(sql`
    select ${differenceColumns} from app.capacity_difference
    where organisation_id = app.organisation() and work_center_id = ${workCenterId}::uuid and week_start = ${weekStart}::date
      and resolved_at is null order by id`);
}
