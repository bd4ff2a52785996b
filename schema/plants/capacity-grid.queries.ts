import sql from 'sql-template-tag';
import type { PlainDate } from '../kernel/calendar/plain-date.ts';
import { Fault } from '../kernel/fault.ts';
import type { Measure } from '../kernel/measure.ts';
import type { PageRequest } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import { shown } from '../kernel/values.ts';
import { boardBucketsMax, boardColumns } from './board-columns.ts';
import { listSpecialDays } from './board-marks.queries.ts';
import { boardMarks, type SpecialDays } from './board-marks.ts';
import { freeOf, loadBps } from './capacity-board.ts';
import type { BoardBucket, BoardColumn, CapacityGrid, CapacityGridRow } from './capacity-grid.ts';
import { listWorkCenters, siteById, type WorkCenterFilter } from './plants.queries.ts';
import type { WorkCenter } from './work-center.ts';

export { boardBucketsMax } from './board-columns.ts';

/** Which columns of the board. */
export interface GridRange {
  readonly bucket: BoardBucket;
  readonly from: PlainDate;
  readonly count: number;
}

/** Work centres against buckets: one statement for each table, whatever the size; days are read by the primary key of the page's centres. */
export async function readCapacityGrid(
  query: Query,
  range: GridRange,
  filter: WorkCenterFilter,
  page: PageRequest,
): Promise<CapacityGrid> {
  const most = boardBucketsMax[range.bucket];
  if (range.count < 1 || range.count > most)
    throw new Fault('BAD_USER_INPUT', `count must be between 1 and ${most}.`, { argument: 'count' });
  const columns = boardColumns(range.bucket, range.from, range.count);
  const centers = await listWorkCenters(query, filter, page);
  const cells = await cellsOf(query, centers.rows, range.bucket, columns);
  const sites = [...new Set(centers.rows.map(({ siteId }) => siteId))];
  const special = await listSpecialDays(query, sites, columns[0]?.start, columns.at(-1)?.end);
  const now = await query.row<{ now: Date }>(sql`select app.clock() as now`);
  const text = shownTexts();
  const rows = await Promise.all(
    centers.rows.map((center) => rowOf(query, center, { ...range, columns }, { cells, special }, text)),
  );
  return {
    bucket: range.bucket,
    columns,
    edges: rows.map((node, index) => ({ cursor: centers.cursors[index] ?? '', node })),
    asOf: now?.now ?? new Date(0),
    totalCount: await centers.count(),
    pageInfo: {
      hasNextPage: centers.hasNextPage,
      hasPreviousPage: page.after !== undefined,
      startCursor: centers.cursors[0] ?? null,
      endCursor: centers.cursors.at(-1) ?? null,
    },
  };
}

interface Cell {
  readonly total: bigint;
  readonly committed: bigint;
  readonly held: bigint;
  readonly reserved: bigint;
}

const empty: Cell = { total: 0n, committed: 0n, held: 0n, reserved: 0n };

async function cellsOf(
  query: Query,
  centers: readonly WorkCenter[],
  bucket: BoardBucket,
  columns: readonly BoardColumn[],
): Promise<Map<string, Cell>> {
  const rows = await query.rows<Cell & { workCenterId: string; start: string }>(sql`
    select work_center_id, date_trunc(${bucket.toLowerCase()}, work_date)::date::text as start,
      sum(total)::bigint as total, sum(committed)::bigint as committed, sum(held)::bigint as held, sum(reserved)::bigint as reserved
    from app.work_center_day
    where work_center_id = any (${centers.map((center) => center.id)}::uuid[])
      and work_date >= ${columns[0]?.start ?? null}::date and work_date < ${columns.at(-1)?.end ?? null}::date
    group by 1, 2`);
  return new Map(rows.map((row) => [`${row.workCenterId} ${row.start}`, row]));
}

async function rowOf(
  query: Query,
  workCenter: WorkCenter,
  { bucket, columns }: { bucket: BoardBucket; columns: readonly BoardColumn[] },
  { cells, special }: { cells: ReadonlyMap<string, Cell>; special: readonly SpecialDays[] },
  text: (amount: bigint, measure: Measure) => string,
): Promise<CapacityGridRow> {
  const site = await siteById(query, workCenter.siteId);
  const found = columns.map(({ start }) => cells.get(`${workCenter.id} ${start}`));
  const figure = (of: (cell: Cell) => bigint) =>
    found.map((cell) => text(of(cell ?? empty), workCenter.measure));
  return {
    workCenter,
    known: found.map((cell) => cell !== undefined),
    total: figure((cell) => cell.total),
    committed: figure((cell) => cell.committed),
    held: figure((cell) => cell.held),
    reserved: figure((cell) => cell.reserved),
    free: figure(freeOf),
    loadBps: found.map((cell) => (cell ? loadBps(cell) : null)),
    marks: boardMarks(columns, workCenter, site?.workingDays ?? [], special),
    bucket,
    columns,
  };
}

/** Amounts in the shown unit, each worked out once: a board says the same few thousand figures again and again. */
function shownTexts(): (amount: bigint, measure: Measure) => string {
  const known = new Map<string, string>();
  return (amount, measure) => {
    const key = `${measure}${amount}`;
    const text = known.get(key) ?? shown(amount, measure).value.toFixed();
    known.set(key, text);
    return text;
  };
}
