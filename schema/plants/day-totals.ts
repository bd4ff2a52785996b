import sql from 'sql-template-tag';
import { registerEnumType } from 'type-graphql';
import { weekStart } from '../kernel/calendar/iso-week.ts';
import { plainDate } from '../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { namesOf } from '../kernel/enums.ts';
import type { Tx } from '../kernel/tx.ts';

const totalSources = ['CALENDAR', 'SHEET', 'EDIT'] as const;
export type TotalSource = (typeof totalSources)[number];
export const TotalSourceEnum = namesOf(totalSources);
registerEnumType(TotalSourceEnum, {
  name: 'TotalSource',
  description:
    'Who had the last word on the total of a day. CALENDAR: the shift calendar. SHEET: a capacity sheet. EDIT: somebody, by hand.',
});

/** One day of one work centre, in base units of its measure. What is left out stays as it is. */
export interface DayFigure {
  readonly workCenterId: string;
  readonly date: string;
  readonly total?: bigint;
  readonly committed?: bigint;
}

/**
 * Writes totals and the firm's own load of days, wherever they come from, and brings the market in line. Whole weeks of days are
 * locked cell by cell by (work centre, week), as holds do, because bands are those of weeks. What may still be sold is lowered only as
 * far as what is sold: the truth is not refused, only sales are. A given total carries `source` and `reason`; a day whose total is left
 * out keeps its own. For shortfalls see {@link noteShortfalls}.
 */
export async function setDayTotals(
  tx: Tx,
  figures: readonly DayFigure[],
  source: TotalSource,
  reason?: string,
): Promise<void> {
  if (figures.length === 0) return;
  const rows = canonicalJson(figures);
  const cells = cellsOf(figures);
  await lockCells(tx, cells);
  await openDays(tx, rows, source);
  await tx.rows(sql`
    update app.work_center_day d set
      total = coalesce(x.total, d.total),
      committed = coalesce(x.committed, d.committed),
      sellable = greatest(coalesce(x.total, d.total) - coalesce(x.committed, d.committed), d.held + d.reserved),
      calendar_total = case when ${source} = 'CALENDAR' then coalesce(x.total, d.calendar_total) else d.calendar_total end,
      total_source = case when x.total is null then d.total_source else ${source} end,
      total_reason = case when x.total is null then d.total_reason else ${reason ?? null} end
    from jsonb_to_recordset(${rows}::jsonb) as x ("workCenterId" uuid, date date, total bigint, committed bigint)
    where d.work_center_id = x."workCenterId" and d.work_date = x.date`);
  await projectCells(tx, cells);
}

/** What the calendar gives on one day; null where it says nothing. */
export interface CalendarFigure {
  readonly workCenterId: string;
  readonly date: string;
  readonly total: bigint | null;
}

/** Keeps the calendar's figures of days. They are in force at once where nobody else has had the last word. */
export async function setCalendarTotals(tx: Tx, figures: readonly CalendarFigure[]): Promise<void> {
  if (figures.length === 0) return;
  const rows = canonicalJson(figures);
  const cells = cellsOf(figures);
  await lockCells(tx, cells);
  await openDays(tx, canonicalJson(figures.filter(({ total }) => total !== null)), 'CALENDAR');
  await tx.rows(sql`
    update app.work_center_day d set
      calendar_total = x.total,
      total = case when d.total_source = 'CALENDAR' then coalesce(x.total, 0) else d.total end,
      sellable = case when d.total_source = 'CALENDAR'
        then greatest(coalesce(x.total, 0) - d.committed, d.held + d.reserved) else d.sellable end
    from jsonb_to_recordset(${rows}::jsonb) as x ("workCenterId" uuid, date date, total bigint)
    where d.work_center_id = x."workCenterId" and d.work_date = x.date`);
  await projectCells(tx, cells);
}

/** The cells of the board that some days lie in, as the database takes them. */
export function cellsOf(days: readonly Pick<DayFigure, 'workCenterId' | 'date'>[]): string {
  const keys = new Set(days.map((day) => `${day.workCenterId} ${weekStart(plainDate(day.date))}`));
  return canonicalJson([...keys].map((key) => ({ center: key.slice(0, 36), week: key.slice(37) })));
}

/** Locks whole weeks of days by (work centre, week), one indexed step for each. */
export async function lockCells(tx: Tx, cells: string): Promise<void> {
  await tx.rows(sql`
    select market.lock_cells(array_agg(x.center), array_agg(x.week)) from jsonb_to_recordset(${cells}::jsonb) as x (center uuid, week date)`);
}

/** Shows the market what some weeks have left now. The caller holds their locks. */
export async function projectCells(tx: Tx, cells: string): Promise<void> {
  await tx.rows(sql`
    select market.project_weeks(array_agg(x.center), array_agg(x.week)) from jsonb_to_recordset(${cells}::jsonb) as x (center uuid, week date)`);
}

/** A row for each day that has none yet, with nothing in it. */
async function openDays(tx: Tx, rows: string, source: TotalSource): Promise<void> {
  await tx.rows(sql`
    insert into app.work_center_day (organisation_id, work_center_id, work_date, total, committed, sellable, total_source)
    select ${tx.organisationId}::uuid, x."workCenterId", x.date, 0, 0, 0, ${source}
    from jsonb_to_recordset(${rows}::jsonb) as x ("workCenterId" uuid, date date) order by 2, 3
    on conflict (work_center_id, work_date) do nothing`);
}
