import sql from 'sql-template-tag';
import type { IsoWeek } from '../kernel/calendar/iso-week.ts';
import { addDays, type PlainDate } from '../kernel/calendar/plain-date.ts';
import { Fault } from '../kernel/fault.ts';
import type { PageRequest } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { CapacityBoard, CapacityCell, CapacityDay } from './capacity-board.ts';
import { listWorkCenters, type WorkCenterFilter, workCenterById } from './plants.queries.ts';
import type { WorkCenter } from './work-center.ts';

/** The most columns that one board may have: a year and its odd week. */
export const boardWeeksMax = 53;

/** Work centres against weeks. Two statements whatever the size; days are read by the primary key of the centres on the page. */
export async function readCapacityBoard(
  query: Query,
  weeks: readonly IsoWeek[],
  filter: WorkCenterFilter,
  page: PageRequest,
): Promise<CapacityBoard> {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last || weeks.length > boardWeeksMax)
    throw new Fault('BAD_USER_INPUT', `weeks must be between 1 and ${boardWeeksMax}.`, { argument: 'weeks' });
  const centers = await listWorkCenters(query, filter, page);
  const cells = await cellsByCenter(query, centers.rows, first.start, last.end);
  const edges = centers.rows.map((workCenter, index) => ({
    cursor: centers.cursors[index] ?? '',
    node: {
      workCenter,
      cells: weeks.map(
        (week) => cells.get(`${workCenter.id} ${week.start}`) ?? emptyCell(week.start, workCenter),
      ),
    },
  }));
  const now = await query.row<{ now: Date }>(sql`select app.clock() as now`);
  return {
    weeks: [...weeks],
    edges,
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

/** One cell of the board by itself. */
export async function readCapacityCell(
  query: Query,
  workCenter: WorkCenter,
  week: IsoWeek,
): Promise<CapacityCell> {
  const cells = await cellsByCenter(query, [workCenter], week.start, week.end);
  return cells.get(`${workCenter.id} ${week.start}`) ?? emptyCell(week.start, workCenter);
}

/** The days behind one cell. */
export async function listCapacityDays(
  query: Query,
  workCenter: WorkCenter,
  week: IsoWeek,
): Promise<CapacityDay[]> {
  return await daysBetween(query, workCenter, week.start, week.end);
}

/** One day of a work centre of the actor's. */
export async function readCapacityDay(
  query: Query,
  workCenterId: string,
  date: PlainDate,
): Promise<CapacityDay | undefined> {
  const workCenter = await workCenterById(query, workCenterId);
  return workCenter && (await daysBetween(query, workCenter, date, addDays(date, 1)))[0];
}

async function daysBetween(
  query: Query,
  { id, measure }: WorkCenter,
  from: string,
  until: string,
): Promise<CapacityDay[]> {
  const days = await query.rows<Omit<CapacityDay, 'measure'>>(sql`
    select work_center_id, work_date as date, total, committed, held, reserved, total_source, total_reason,
      calendar_total as calendar_total_amount from app.work_center_day
    where organisation_id = app.organisation() and work_center_id = ${id}::uuid
      and work_date >= ${from}::date and work_date < ${until}::date order by work_date`);
  return days.map((day) => ({ ...day, measure }));
}

async function cellsByCenter(
  query: Query,
  centers: readonly WorkCenter[],
  from: string,
  until: string,
): Promise<Map<string, CapacityCell>> {
  const rows = await query.rows<Omit<CapacityCell, 'known' | 'measure'> & { workCenterId: string }>(sql`
    select work_center_id, date_trunc('week', work_date)::date as week_start,
      sum(total)::bigint as total, sum(committed)::bigint as committed, sum(held)::bigint as held, sum(reserved)::bigint as reserved
    from app.work_center_day
    where work_center_id = any (${centers.map((center) => center.id)}::uuid[])
      and work_date >= ${from}::date and work_date < ${until}::date
    group by 1, 2`);
  const measureById = new Map(centers.map((center) => [center.id as string, center.measure]));
  return new Map(
    rows.map(({ workCenterId, ...cell }) => [
      `${workCenterId} ${cell.weekStart}`,
      { ...cell, known: true, measure: measureById.get(workCenterId) ?? 'TIME' },
    ]),
  );
}

function emptyCell(weekStart: string, { measure }: WorkCenter): CapacityCell {
  return { weekStart, known: false, measure, total: 0n, committed: 0n, held: 0n, reserved: 0n };
}
